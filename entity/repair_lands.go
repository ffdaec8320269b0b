package entity

import (
	"slices"

	"github.com/copydesk/copydesk/entity/names"
)

// joinLands widens the name of a lord by the land behind it: "Lord Roe of Deal".
func (v *view) joinLands() {
	for k := range v.names {
		n := &v.names[k]
		if n.Kind != names.Person || n.last-n.first > 2 || !isPeerage(v.folded(n.first-1)) || v.folded(n.last) != "of" || !isUpper(v.token(n.last+1)) || !v.sameSentence(n.first, n.last+1) {
			continue
		}
		end := n.last + 2
		if k+1 < len(v.names) && v.names[k+1].first == n.last+1 {
			land := &v.names[k+1]
			if land.Kind == names.Organization {
				continue // "Lord Roe of Acme"
			}
			end = land.last
			v.vacate(land.first, land.last)
			land.first = land.last
		}
		v.respan(n, n.first, end)
	}
	v.names = slices.DeleteFunc(v.names, func(n name) bool { return n.first == n.last })
}

// isPeerage reports whether a folded title is one behind which the land belongs to the name.
func isPeerage(folded string) bool {
	switch folded {
	case "lord", "lady", "baron", "baroness", "viscount", "viscountess", "earl":
		return true
	}
	return false
}
