package entity

import (
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
)

// standsAsTown reports whether a name stands as those of towns do: « à X » and « maire de X », "in X" and "the mayor of
// X", a dateline, "X, Texas", « X (Orne) ».
func (v *view) standsAsTown(n *name) bool {
	if !isUpper(n.Text) || n.class()&(gazetteer.Country|gazetteer.Region) != 0 {
		return false
	}
	return v.inTown(n) || v.ofTown(n) || v.isDateline(n) || v.withRegion(n)
}

// inTown reads the bare preposition of towns: « à X », and in English "in X", which regions and countries that no list
// knows seldom follow.
func (v *view) inTown(n *name) bool {
	if n.first == 0 || !v.sameSentence(n.first-1, n.first) {
		return false
	}
	switch before := v.token(n.first - 1); {
	case v.lex.HeadFirst:
		return before == "à" || before == "À" || before == "vers" || before == "par" || before == "via" || before != "a" && before != "A" && v.folded(n.first-1) == "a"
	case n.last-n.first > 2 || v.is(n.last, possessive):
		return false
	default:
		f := v.folded(n.first - 1)
		return f == "in" || f == "near" || f == "outside"
	}
}

// ofTown reads what towns have: « maire de X », "bishop of X", « tribunal de X », "residents of X".
func (v *view) ofTown(n *name) bool {
	f := v.folded(n.first - 1)
	if f != "de" && f != "d'" && f != "of" && f != "du" || !v.sameSentence(n.first-2, n.first) {
		return false
	}
	if v.isRole(n.first - 2) {
		return true // « un courtier de Bourges »
	}
	for i := n.first - 2; i >= 0 && i >= n.first-3; i-- {
		switch v.folded(i) {
		case "maire", "mairie", "eveque", "archeveque", "tribunal", "juge", "procureur", "procureure", "parquet", "prison", "gendarmes", "gendarmerie", "pompiers", "commissariat",
			"habitants", "riverains", "usine", "eglise", "municipalite", "caserne", "clinique", "college", "commercants", "elus", "boulangerie", "sortie", "rugby", "maternite", "sous-prefecture", "gymnase", "piscine", "remparts", "cathedrale", "hopital", "gare", "centre-ville", "abords", "port", "aeroport", "lycee", "fetes", "rues",
			"mayor", "bishop", "villagers", "townspeople", "citizens", "inhabitants", "shopkeepers", "schools", "centre", "center", "archbishop", "outskirts", "suburb", "suburbs", "residents", "streets", "priest", "vicar", "people", "aldermen":
			return true
		}
		if v.lex.HeadFirst || v.is(i, preposition|determiner|verb) {
			break
		}
	}
	return false
}

// isDateline reports whether a name opens its paragraph as the place of the news does: "GENEVA —", « ROME (Reuters) ».
func (v *view) isDateline(n *name) bool {
	if n.first > 0 && v.paragraph[n.first] == v.paragraph[n.first-1] {
		return false
	}
	return v.isDash(n.last) || (v.token(n.last) == "(" || v.token(n.last) == ",") && isCaps(n.Text)
}

// withRegion reads the region or country behind a comma or in brackets: "X, Texas", « X (Orne) ».
func (v *view) withRegion(n *name) bool {
	region := v.nameAt(n.last + 1)
	if region == nil || region.Kind != names.Place || !v.sameSentence(n.last-1, region.first) {
		return false
	}
	switch v.token(n.last) {
	case "(":
		return v.token(region.last) == ")"
	case ",":
		return region.class()&(gazetteer.Country|gazetteer.Region) != 0 || v.kindByShape(region) == Region
	}
	return false
}
