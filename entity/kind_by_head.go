package entity

import "github.com/copydesk/copydesk/entity/internal/lexicon"

// bodyKind reads the kind of a body from the head noun of its name, cut into words.
func (v *view) bodyKind(words []string) OrganizationKind {
	return OrganizationKind(v.headKind(words, func(l *lexicon.Lexicon) *lexicon.Heads { return l.Organizations }))
}

// siteKind reads the kind of a place from the head noun of its name, cut into words.
func (v *view) siteKind(words []string) PlaceKind {
	return PlaceKind(v.headKind(words, func(l *lexicon.Lexicon) *lexicon.Heads { return l.Places }))
}

// headKind reads the kind from the words of the document's language. A name in another language is read by the words
// of that one: "Musée d'Orsay" in English.
func (v *view) headKind(words []string, of func(*lexicon.Lexicon) *lexicon.Heads) string {
	if kind := v.lex.HeadKind(words, of(v.lex)); kind != "" || len(words) == 1 {
		return kind
	}
	for other := range v.lex.Others {
		if kind := other.HeadKind(words, of(other)); kind != "" {
			return kind
		}
	}
	return ""
}

// kindBeside reads the kind from a noun that stands beside a name: « la société Vitralis », "the hedge fund Ridgeline",
// "Relay, the mediation service".
func (v *view) kindBeside(n *name, h *lexicon.Heads) string {
	for at := n.first - 1; at >= 0 && at >= n.first-4 && v.sameSentence(at, n.first); at-- {
		if v.isMark(at) || v.namedSo(at) || v.token(at) == "," && v.namedSo(at+1) {
			continue
		}
		if v.name[at] >= 0 || v.is(at, verb|relative|connector) || v.isRole(at) || !v.isWord(at) || v.is(at, preposition) && !v.joinsName(at) {
			break
		}
		if kind := v.headAt(at, n.first, h); kind != "" {
			if longer := v.headAt(at-1, at+1, h); longer != "" && !v.lex.HeadFirst && !v.is(at-1, determiner) {
				kind = longer // "campaign group" beats "group"
			}
			return v.acrossOf(at, n.first, kind, h)
		}
		if v.is(at, definite|determiner|possessive) && at < n.first-1 {
			break
		}
	}
	at := n.last
	if v.folded(at) != "," || !v.sameSentence(at, n.first) {
		return ""
	}
	opened := false
	kind := ""
	for at++; at < n.last+8 && v.sameSentence(at, n.first) && v.isWord(at); at++ {
		if v.is(at, verb|relative|connector) || v.nameAt(at) != nil {
			break
		}
		if v.is(at, determiner) {
			// « À Orthevielle, l’école rouvre » is a new subject; "Relay, the mediation service," is none.
			if opened || h == v.lex.Places && v.is(at, definite|possessive) && !v.relativeFollows(at) {
				break
			}
			opened = true
			continue
		}
		if v.is(at, preposition) {
			break
		}
		if found := v.headAt(at, at+3, h); found != "" {
			kind = found
			if v.lex.HeadFirst {
				break
			}
		}
	}
	if !opened && !v.lex.HeadFirst {
		return ""
	}
	return kind
}

// relativeFollows reports whether a relative clause ends the phrase of a few words that begins at token i, which then
// is no subject: « Sainte-Aude, la petite chapelle où ».
func (v *view) relativeFollows(i int) bool {
	for k := i + 1; k < i+5 && v.sameSentence(k, i) && v.isWord(k); k++ {
		if v.is(k, relative) {
			return true
		}
	}
	return false
}

// acrossOf weighs a head that « de » or "of" joins to the name of a place: a town of that name, but a bridge there, and
// a valley has the name of its river.
func (v *view) acrossOf(at, first int, kind string, h *lexicon.Heads) string {
	joined := false
	for i := at + 1; i < first; i++ {
		joined = joined || v.is(i, preposition) && !v.is(i, possessive)
	}
	if !joined || h != v.lex.Places {
		return kind
	}
	switch v.folded(at) {
	case "vallee", "valley", "bassin", "basin", "delta", "estuaire", "rives", "rive", "bords", "berges", "gorges", "source":
		return string(Water)
	case "quartier", "faubourg", "banlieue", "neighborhood", "neighbourhood", "massif", "monts", "montagnes", "chaine", "mountains", "hills", "range":
		return string(PlaceElse)
	}
	switch PlaceKind(kind) {
	case City, Region, Country, Water:
		return kind
	}
	return ""
}

// joinsName reports whether a preposition joins a head to the name behind it: "the town of Laredo", « la commune de ».
func (v *view) joinsName(i int) bool {
	switch v.folded(i) {
	case "of", "de", "d'", "du", "des":
		return true
	}
	return v.is(i, determiner)
}

// headAt returns the kind of the head word, or phrase, that begins at token i and ends before limit.
func (v *view) headAt(i, limit int, h *lexicon.Heads) string {
	if !h.Opens(v.word(i)) || !v.isWord(i) {
		return ""
	}
	var room [8]string
	words := room[:0]
	for k := i; k < limit && k < len(v.fold) && k < i+h.Longest() && v.isWord(k); k++ {
		words = lexicon.AppendWords(words, normal(v.fold[k]))
	}
	kind, _ := h.At(words, 0)
	return kind
}
