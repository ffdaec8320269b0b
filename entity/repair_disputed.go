package entity

import "github.com/copydesk/copydesk/entity/names"

// proveDisputed tells a company from the family that it is called by, and a town from whom it is called like, where the
// recognizer took a bare name for a person's: « chez Zutker », "shares in Zutker" are the company; where the text
// gives the person a title at each later mention, the name without one is the company's; « à Zutkerville » is the town.
func (v *view) proveDisputed() {
	for k := range v.names {
		n := &v.names[k]
		if n.Kind != names.Person || n.last-n.first != 1 || v.isTitle(n.first-1) || v.inTitleOf(n) {
			continue
		}
		town := v.lex.HeadFirst && v.token(n.first-1) == "à"
		body := v.besideBusiness(n) || v.isTitledElsewhere(n)
		if !town && !body {
			continue
		}
		if kind := v.namesake(n); body && kind == names.Organization || town && kind == names.Place {
			n.Kind = kind
			n.Score = min(n.Score, leaning)
		}
	}
}

// inTitleOf reports whether the name stands in the first paragraph, where headlines leave titles away.
func (v *view) inTitleOf(n *name) bool { return v.paragraph[n.first] == 0 }

// namesake returns the kind of the body or the place of several words that begins or ends with a name, when a person is
// named in full by it too; or "".
func (v *view) namesake(n *name) (kind names.Kind) {
	person := false
	all := v.nearby(n.first)
	for k := range all {
		other := &all[k]
		switch {
		case other.Kind == names.Person:
			person = person || other.person.full && other.person.family[len(other.person.family)-1] == n.Text
		case other.Kind == names.Place && len(other.Text) > len(n.Text) && other.Text[:len(n.Text)] == n.Text && other.Text[len(n.Text)] == '-':
			kind = names.Place
		case other.Kind == names.Organization && other.last-other.first > 1 && (v.token(other.first) == n.Text || v.token(other.last-1) == n.Text):
			kind = names.Organization
		}
	}
	if !person {
		return ""
	}
	return kind
}

// besideBusiness reports whether the words before or behind a name are those of a company.
func (v *view) besideBusiness(n *name) bool {
	switch v.folded(n.first - 1) {
	case "chez", "groupe", "joined", "joining":
		return true
	case "in", "of", "de", "d'":
		switch v.folded(n.first - 2) {
		case "shares", "stake", "stock", "investors", "shareholders", "action", "actions", "titre", "actionnaires", "salaries", "capital", "usine", "usines", "cours":
			return true
		}
	}
	behind := n.last
	if v.isPossessiveMark(behind) {
		behind++
	}
	switch v.folded(behind) {
	case "shares", "stock", "shareholders", "emploie", "recrute", "employs":
		return true
	}
	return false
}

// isTitledElsewhere reports whether the text gives a title to the person of this surname wherever else it stands alone,
// twice at least.
func (v *view) isTitledElsewhere(n *name) bool {
	titled := 0
	all := v.nearby(n.first)
	for k := range all {
		other := &all[k]
		if other.Kind == names.Person && other.Text == n.Text && v.isTitle(other.first-1) {
			titled++
		}
	}
	return titled > 1
}
