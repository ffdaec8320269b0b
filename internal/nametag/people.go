package nametag

import "github.com/copydesk/copydesk/internal/gazetteer"

// IsPeople says that the word is listed as a demonym, a religion or a language.
func IsPeople(token string) bool {
	for _, seed := range gazetteer.AllCues() {
		if class, _ := gazetteer.Default().Lookup(seed.Extend(token)); class&gazetteer.Demonym != 0 {
			return true
		}
	}
	return false
}
