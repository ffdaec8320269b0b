package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
)

// title is what stands before a person's name as courtesy or rank.
type title struct {
	text   string
	gender gender
	rank   string // the full word of a rank, by which two are compared; "" of a courtesy title: "Lt. Col." is a colonel
	first  int    // its first token
	office string // the noun that a later mention calls the person by: "the colonel", "the governor"
}

// readTitles reads the titles before the names of people.
func (v *view) readTitles() {
	for k := range v.names {
		if n := &v.names[k]; n.Kind == names.Person {
			n.title = v.honorificBefore(n.first)
		}
	}
}

// honorificBefore reads the courtesy titles and ranks that end right before token at.
func (v *view) honorificBefore(at int) title {
	first, g := at, unknown
	if i := v.beforeService(at); i < at {
		t := v.honorificBefore(i)
		if t.text != "" && !isArm(v.fold[at-1]) {
			t.text = v.spanText(t.first, at) // « maréchal des logis-chef », where « capitaine de gendarmerie » tells the arm
		}
		return t
	}
	for i := at - 1; i >= 0 && v.sameSentence(i, at) && at-i <= 4; i-- {
		if v.name[i] >= 0 {
			break
		}
		if !v.isTitle(i) && !(first < at && v.isForeRank(i)) || v.is(i, lexicon.Capital) && !isUpper(v.token(i)) {
			break // "to miss Lagos", « me »
		}
		// A function written small with its article is the reader's to tell apart: « le capitaine, Osei » has a comma and
		// does not come here. "the general Smith" does not occur; "General Smith" and « le général Petit » do.
		first = i
		if g == unknown {
			g = v.words[i].TitleGender()
		}
	}
	if f := v.folded(at - 1); first == at || first == at-1 && (f == "capitaine" || f == "captain") && v.namesClub(at) {
		return title{first: at} // who leads a team has no rank
	}
	last := strings.TrimSuffix(v.fold[at-1], ".")
	t := title{text: v.spanText(first, at), gender: g, rank: rankOf(last), first: first}
	if t.office = t.rank; t.office == "" {
		t.office = offices[last]
	}
	return t
}

// beforeService returns the token behind a rank that a service follows, « maréchal des logis », « capitaine de gendarmerie »,
// right before token at, or at.
func (v *view) beforeService(at int) int {
	switch v.folded(at - 1) {
	case "logis", "logis-chef", "vaisseau", "fregate", "corvette", "brigade", "division", "escadron", "escadrons", "bataillon", "escadre", "armee", "gendarmerie", "police", "aviation", "reserve":
	default:
		return at
	}
	if i := at - 2; v.sameSentence(i-1, at) && v.is(i, preposition) && v.isTitle(i-1) && v.name[at-1] < 0 {
		return i
	}
	return at
}

// isArm reports whether a folded service is no part of the rank before it.
func isArm(folded string) bool {
	return folded == "gendarmerie" || folded == "police" || folded == "aviation" || folded == "reserve"
}

// isForeRank reports whether token i stands before a rank as a part of it: "Staff Sgt.", "Detective Chief Inspector", "Rt Hon".
func (v *view) isForeRank(i int) bool {
	switch v.fold[i] {
	case "staff", "master", "gunnery", "first", "second", "chief", "air", "field", "vice", "warrant", "lance", "flight", "squadron", "wing", "group", "1st", "2nd", "right", "rt", "rt.", "most", "very":
		return (!v.isRole(i-1) || v.isTitle(i-1)) && (isUpper(v.token(i)) || v.fold[i] == "1st" || v.fold[i] == "2nd")
	}
	return false
}

// rankOf returns the full word of a rank, and "" of a courtesy title.
func rankOf(last string) string {
	if isCourtesy(last) {
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

// namesClub reports whether the document names a club, as far as what stands at token at is concerned.
func (v *view) namesClub(at int) bool {
	all := v.nearby(at)
	for k := range all {
		if n := &all[k]; n.Kind == names.Organization && (n.class()&gazetteer.Club != 0 && n.class()&gazetteer.Body == 0 || v.bodyKind(n.words) == Club) {
			return true
		}
	}
	return false
}

// isCourtesy reports whether a folded title, without its stop, is one that anyone may have beside a rank.
func isCourtesy(folded string) bool {
	switch folded {
	case "m", "mm", "mme", "mmes", "mlle", "monsieur", "madame", "mr", "mrs", "ms", "miss", "mx", "dr", "dre", "docteur", "docteure", "doctoresse", "doctor", "me", "maitre", "sir", "lord", "lady", "dame",
		"prof", "pr", "professeur", "professeure", "professor", "hon", "rev", "sen", "rep", "gov", "amb", "mgr":
		return true
	}
	return false
}

// offices gives the nouns of offices that newspapers shorten before a name.
var offices = map[string]string{
	"gov": "governor", "sen": "senator", "rep": "representative", "cllr": "councillor", "supt": "superintendent", "insp": "inspector", "det": "detective",
	"fr": "priest", "rev": "minister", "prof": "professor", "pr": "professeur", "professeur": "professeur", "professeure": "professeur", "professor": "professor", "amb": "ambassador", "mgr": "eveque",
	"me": "avocat", "maitre": "avocat", "dr": "medecin", "dre": "medecin", "docteur": "medecin", "docteure": "medecin", "doctoresse": "medecin",
}

// ranks gives the full word for short ones.
var ranks = map[string]string{
	"gen": "general", "generale": "general", "col": "colonel", "colonelle": "colonel", "lt": "lieutenant", "capt": "captain", "capitaine": "captain", "maj": "major",
	"sgt": "sergeant", "sergent": "sergeant", "cpl": "corporal", "adm": "admiral", "amiral": "admiral", "cmdr": "commander", "commandant": "commander", "adj": "adjudant", "spc": "specialist", "pvt": "private", "cdt": "commander", "cne": "captain",
	"pere": "priest", "abbe": "priest", "chanoine": "priest", "pretre": "priest", "cure": "priest", "fr": "priest", "father": "priest",
}
