package entity

import (
	"strings"
)

// conflicting reports whether a rank contradicts the ranks that a person has: a lieutenant is no colonel.
func conflicting(titles []title, t *title) bool {
	rank := t.rank
	if rank == "" {
		return false
	}
	ranked := false
	for k := range titles {
		switch r := titles[k].rank; r {
		case "":
		case rank:
			return false
		default:
			ranked = true
		}
	}
	return ranked
}

// keptApart reports whether the text says that a name, near in spelling to a person it knows, is somebody else: it is
// introduced anew, and words such as "namesake" or "sans lien" stand near.
func (p *people) keptApart(one *person, n *name) bool {
	if p.v.names[one.names[0]].Text == n.Text {
		return false
	}
	return p.v.saysApart(n.first) && p.isIntroduced(n)
}

// isIntroduced reports whether an age or an apposition follows the name.
func (p *people) isIntroduced(n *name) bool {
	if p.v.folded(n.last) == "," || p.v.folded(n.last) == "(" || p.v.folded(n.last) == "—" {
		return true
	}
	return p.v.folded(n.first-1) == ","
}

// horizon is how many tokens of a sentence are looked at on either side: no sentence of prose is longer.
const horizon = 120

// saysApart reports whether the sentence of token i, or one of the two after it, says that people share a name only.
func (v *view) saysApart(i int) bool {
	sentence := v.sentence[i]
	for i, end := max(v.doc.Sentences[sentence].First, i-horizon), min(i+2*horizon, len(v.fold)); i < end && v.sentence[i] <= sentence+2; i++ {
		if v.is(i, apart) {
			return true
		}
	}
	return false
}

// hasAccentTwin reports whether the person is written exactly so somewhere.
func hasAccentTwin(one *person, word string) bool {
	for _, form := range one.forms {
		if strings.Contains(form.text, word) {
			return true
		}
	}
	return false
}

// saysApartAfter is saysApart for the sentence of token i alone.
func (v *view) saysApartAfter(i int) bool {
	sentence := v.sentence[i]
	for end := min(i+horizon, len(v.fold)); i < end && v.sentence[i] == sentence; i++ {
		if v.is(i, apart) {
			return true
		}
	}
	return false
}
