package entity

import (
	"slices"

	"github.com/copydesk/copydesk/entity/names"
)

// joinLands widens the name of a lord by the land behind it: "Lord Roe of Deal".
func (v *view) joinLands() {
	for k := 0; k < len(v.names); k++ {
		n := &v.names[k]
		if v.folded(n.last) != "of" || n.Kind != names.Person || n.last-n.first > 2 || !isPeerage(v.folded(n.first-1)) || !isUpper(v.token(n.last+1)) || !v.sameSentence(n.first, n.last+1) {
			continue
		}
		end := n.last + 2
		if k+1 < len(v.names) && v.names[k+1].first == n.last+1 {
			if v.names[k+1].Kind == names.Organization {
				continue // "Lord Roe of Acme"
			}
			end = v.names[k+1].last
			v.names = slices.Delete(v.names, k+1, k+2)
		}
		v.respan(n, n.first, end)
	}
}

// isPeerage reports whether a folded title is one behind which the land belongs to the name.
func isPeerage(folded string) bool {
	switch folded {
	case "lord", "lady", "baron", "baroness", "viscount", "viscountess", "earl":
		return true
	}
	return false
}
