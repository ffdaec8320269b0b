package entity

// headKind reads the kind of a body or a place from the noun that its name has for a head: the first one in French,
// in English the last one before a preposition, or else the last one.
//
// A name in another language is read by the words of that one: "Musée d'Orsay" in English.
func (v *view) headKind(s string, of func(*lexicon) *heads) string {
	words := wordsOf(normal(s))
	if kind := v.lex.headKind(words, of(v.lex)); kind != "" {
		return kind
	}
	for _, l := range languages {
		if lex := lexiconOf(l.code); lex != v.lex {
			if kind := lex.headKind(words, of(lex)); kind != "" && len(words) > 1 {
				return kind
			}
		}
	}
	return ""
}

func bodyHeads(l *lexicon) *heads { return l.organizations }
func siteHeads(l *lexicon) *heads { return l.places }

func (l *lexicon) headKind(words []string, h *heads) string {
	if l.headFirst {
		for i := range words {
			if kind, _ := h.at(words, i); kind != "" {
				return kind
			}
		}
		return ""
	}
	end := len(words)
	for i := 1; i < len(words); i++ {
		if l.grammar[words[i]]&preposition != 0 {
			end = i
			break
		}
	}
	// A phrase beats a word wherever it stands: "United Nations", "Inspector General".
	for i := len(words) - 1; i >= 0; i-- {
		if kind, n := h.at(words, i); n > 1 {
			return kind
		}
	}
	for i := end - 1; i >= 0; i-- {
		if kind, _ := h.at(words, i); kind != "" {
			return kind
		}
	}
	for i := len(words) - 1; i >= end; i-- {
		if kind, _ := h.at(words, i); kind != "" && end < len(words) && i > end {
			return kind
		}
	}
	return ""
}

// kindBeside reads the kind from a noun that stands beside a name: « la société Vitralis », "the hedge fund Ridgeline",
// "Relay, the mediation service".
func (v *view) kindBeside(n name, h *heads) string {
	for at := n.first - 1; at >= 0 && at >= n.first-4 && v.sameSentence(at, n.first); at-- {
		if isQuoteMark(v.token(at)) {
			continue
		}
		if v.name[at] >= 0 || v.is(at, verb|relative|connector) || !v.isWord(at) || v.is(at, preposition) && !v.joinsName(at) {
			break
		}
		if kind := v.headAt(at, n.first, h); kind != "" {
			if longer := v.headAt(at-1, at+1, h); longer != "" && !v.lex.headFirst && !v.is(at-1, determiner) {
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
		if v.is(at, verb|relative|connector) {
			break
		}
		if v.is(at, determiner) {
			// « À Orthevielle, l’école rouvre » is a new subject; "Relay, the mediation service," is none.
			if opened || h == v.lex.places && v.is(at, definite|possessive) {
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
			if v.lex.headFirst {
				break
			}
		}
	}
	if !opened && !v.lex.headFirst {
		return ""
	}
	return kind
}

// acrossOf weighs a head that « de » or "of" joins to the name of a place: a town of that name, but a bridge there, and
// a valley has the name of its river.
func (v *view) acrossOf(at, first int, kind string, h *heads) string {
	joined := false
	for i := at + 1; i < first; i++ {
		joined = joined || v.is(i, preposition) && !v.is(i, possessive)
	}
	if !joined || h != v.lex.places {
		return kind
	}
	switch v.folded(at) {
	case "vallee", "valley", "bassin", "basin", "delta", "estuaire", "rives", "rive", "bords", "berges", "gorges", "source":
		return string(Water)
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
func (v *view) headAt(i, limit int, h *heads) string {
	var words []string
	for k := i; k < limit && k < len(v.fold) && k < i+h.longest && v.isWord(k); k++ {
		words = append(words, wordsOf(normal(v.fold[k]))...)
	}
	if len(words) == 0 {
		return ""
	}
	kind, _ := h.at(words, 0)
	return kind
}
