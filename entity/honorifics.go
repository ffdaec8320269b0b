package entity

import "strings"

// title is what stands before a person's name as courtesy or rank.
type title struct {
	text   string
	gender gender
	words  []string // folded, without stops: what two ranks are compared by
	first  int      // its first token
}

// honorificBefore reads the courtesy titles and ranks that end right before token at.
func (v *view) honorificBefore(at int) title {
	first, g := at, unknown
	for i := at - 1; i >= 0 && v.sameSentence(i, at) && at-i <= 4; i-- {
		if v.name[i] >= 0 {
			break
		}
		found, ok := v.lex.honorifics[v.fold[i]]
		if !ok {
			break
		}
		// A function written small with its article is the reader's to tell apart: « le capitaine, Osei » has a comma and
		// does not come here. "the general Smith" does not occur; "General Smith" and « le général Petit » do.
		first = i
		if g == unknown {
			g = found
		}
	}
	if first == at {
		return title{first: at}
	}
	t := title{text: v.spanText(first, at), gender: g, first: first}
	for i := first; i < at; i++ {
		t.words = append(t.words, strings.TrimSuffix(v.fold[i], "."))
	}
	return t
}

// isTitle reports whether a folded word is a courtesy title or a rank.
func (l *lexicon) isTitle(folded string) bool {
	_, ok := l.honorifics[folded]
	return ok
}

// courtesies conflict with none: anyone may have one beside a rank.
var courtesies = map[string]struct{}{
	"m": {}, "mm": {}, "mme": {}, "mmes": {}, "mlle": {}, "monsieur": {}, "madame": {}, "mr": {}, "mrs": {}, "ms": {}, "miss": {}, "mx": {}, "dr": {}, "docteur": {}, "doctor": {},
	"me": {}, "maitre": {}, "sir": {}, "lord": {}, "lady": {}, "dame": {}, "prof": {}, "pr": {}, "professeur": {}, "professor": {}, "hon": {}, "rev": {}, "sen": {}, "rep": {}, "gov": {}, "amb": {}, "mgr": {},
}

// rank returns the last word of a rank, and "" of a courtesy title: "Lt. Col." is a colonel.
func (t title) rank() string {
	if len(t.words) == 0 {
		return ""
	}
	last := t.words[len(t.words)-1]
	if _, ok := courtesies[last]; ok {
		return ""
	}
	if i := strings.LastIndexByte(last, '-'); i >= 0 {
		last = last[i+1:]
	}
	if long, ok := ranks[last]; ok {
		return long
	}
	return last
}

// ranks gives the full word for short ones.
var ranks = map[string]string{
	"gen": "general", "generale": "general", "col": "colonel", "colonelle": "colonel", "lt": "lieutenant", "capt": "captain", "capitaine": "captain", "maj": "major",
	"sgt": "sergeant", "sergent": "sergeant", "cpl": "corporal", "adm": "admiral", "amiral": "admiral", "cmdr": "commander", "commandant": "commander", "adj": "adjudant", "spc": "specialist", "pvt": "private", "cdt": "commander", "cne": "captain",
}
