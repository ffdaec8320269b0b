package entity

import (
	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
	"strings"
)

// family is what the document tells of a family name.
type family struct {
	words []string // as written, particles included
	last  string   // of them: by it a family is known
	score float64
	other bool // a body or a place of several words has the word too
}

// evidence is the family names of people named in full, and the nicknames in their names, and their given names with
// the scores of their mentions.
type evidence struct {
	all   []family
	small bool   // a family begins with a small letter: "al-Assad"
	begin uint64 // the bytes that the last words of families begin with, but for their high bits
	given []givenName
}

func (e *evidence) free() {
	clear(e.all)
	clear(e.given)
	*e = evidence{all: e.all[:0], given: e.given[:0]}
}

type givenName struct {
	word  string
	score float64
}

// family returns what is known of the family name with this last word, or nil.
func (e *evidence) family(last string) *family {
	if last == "" || e.begin>>(last[0]&63)&1 == 0 {
		return nil // nearly always
	}
	for k := range e.all {
		if e.all[k].last == last {
			return &e.all[k]
		}
	}
	return nil
}

func (e *evidence) add(words []string, score float64) {
	f := e.family(words[len(words)-1])
	switch {
	case f == nil && len(e.all) < fuzzy:
		e.small = e.small || !isUpper(words[len(words)-1])
		e.begin |= 1 << (words[len(words)-1][0] & 63)
		e.all = append(e.all, family{words: words, last: words[len(words)-1], score: score})
	case f != nil && len(words) > len(f.words):
		f.words, f.score = words, max(score, f.score)
	}
}

// familiesOf gathers the evidence, of at most fuzzy families.
func (v *view) familiesOf() *evidence {
	known := &v.known
	for k := range v.names {
		n := &v.names[k]
		p := n.person
		if p == nil || !p.full {
			continue
		}
		first := p.firstName
		if len(p.given) == 1 && first && len(known.given) < fuzzy {
			known.given = append(known.given, givenName{p.given[0], n.Score})
		}
		if !first && len(v.names) > 1 && p.nick == "" && !isInitial(p.given[0]) && n.Score < trusted {
			continue
		}
		if last := p.family[len(p.family)-1]; len(last) > 2 && len([]rune(last)) > 2 {
			known.add(p.family, n.Score)
		}
	}
	if len(known.all) == 0 {
		return known
	}
	for k := range v.names {
		n := &v.names[k]
		if n.Kind == names.Person || n.last-n.first == 1 && !strings.Contains(n.Text, "-") {
			continue
		}
		for i := n.first; i < n.last; i++ {
			known.meet(v.token(i))
		}
	}
	return known
}

// meet notes that a body or a place has the words of a token.
func (e *evidence) meet(token string) {
	if !strings.Contains(token, "-") {
		if f := e.family(token); f != nil {
			f.other = true
		}
		return
	}
	for word := range strings.SplitSeq(token, "-") {
		if f := e.family(word); f != nil {
			f.other = true
		}
	}
}

// misspelt returns the score of the person whose long family name a name of one word, which no list has, is but for a
// slip or two.
func (v *view) misspelt(known *evidence, n *name) (score float64, ok bool) {
	if len(n.Text) < 7 || listed(n.Text) != 0 {
		return 0, false
	}
	word := v.fold[n.first]
	for k := range known.all {
		if f := &known.all[k]; !f.other && isVariant(text.Fold(f.last), word) {
			score, ok = f.score, true
		}
	}
	return score, ok
}

// person returns the score of the person who has a word for a family name, a given name or a nickname of one.
func (e *evidence) person(word, folded string) (score float64, ok bool) {
	for _, g := range e.given {
		if g.word == word {
			score, ok = g.score, true
		}
	}
	if f := e.family(word); f != nil && !f.other {
		score, ok = f.score, true
	}
	for _, full := range lexicon.FullNames(folded) {
		for _, g := range e.given {
			if normal(g.word) == full {
				score, ok = g.score, true
			}
		}
	}
	return score, ok
}
