package entity

import "github.com/copydesk/copydesk/internal/gazetteer"

// listed returns what the lists of names know of a phrase.
func listed(phrase string) gazetteer.Class {
	h := gazetteer.Names()
	for _, word := range gazetteer.Pieces(phrase) {
		h = h.Extend(word)
	}
	class, _ := gazetteer.Default().Lookup(h)
	return class
}

func isFirstName(word string) bool { return listed(word)&gazetteer.FirstName != 0 }
