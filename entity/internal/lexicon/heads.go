package lexicon

import "strings"

// Heads maps head words, and phrases that begin with one, to kinds.
type Heads struct {
	kinds   table[string]
	longest int // words in the longest phrase
	opens   Word
}

// headList is Heads while they are read.
type headList struct {
	kinds   map[string]string
	longest int
}

func (h *headList) heads(opens Word) *Heads {
	return &Heads{kinds: newTableBy(h.kinds, hashPhrase), longest: h.longest, opens: opens}
}

// hashPhrase is the hash of a phrase with one space between words.
func hashPhrase(phrase string) (h uint64) {
	for word := range strings.SplitSeq(phrase, " ") {
		h = joined(h, hash(word))
	}
	return h
}

// add enters the phrases of a line under a kind and returns the first word of each, also as it is written.
func (h *headList) add(kind, line string) (first []string) {
	for phrase := range strings.SplitSeq(line, ";") {
		words := Words(Normal(phrase))
		if len(words) == 0 {
			continue
		}
		if key := strings.Join(words, " "); h.kinds[key] == "" {
			h.kinds[key] = kind
		}
		h.longest = max(h.longest, len(words))
		first = append(first, words[0], strings.Fields(phrase)[0])
	}
	return first
}

// Opens reports whether a phrase begins with a word that plays these parts.
func (h *Heads) Opens(w Word) bool { return w&h.opens != 0 }

// Longest is how many words the longest phrase has.
func (h *Heads) Longest() int { return h.longest }

// Kind returns the kind of a single head word, or "".
func (h *Heads) Kind(word string) string { return h.kinds.at(joined(0, hash(word))) }

// At returns the kind of the longest phrase that begins at words[i], and its length in words.
func (h *Heads) At(words []string, i int) (kind string, n int) {
	phrase := uint64(0)
	for k := i; k < len(words) && k-i < h.longest; k++ {
		phrase = joined(phrase, hash(words[k]))
		if found := h.kinds.at(phrase); found != "" {
			kind, n = found, k-i+1
		}
	}
	return kind, n
}

// HeadKind reads the kind of a body or a place from the noun that its name, cut into words, has for a head: the first
// one in French, in English the last one before a preposition, or else the last one.
func (l *Lexicon) HeadKind(words []string, h *Heads) string {
	var room [16]Word
	parts, opens := room[:0], false
	for _, w := range words {
		p := l.Of(w)
		parts, opens = append(parts, p), opens || h.Opens(p)
	}
	switch {
	case !opens:
		return ""
	case l.HeadFirst:
		return h.first(words, parts)
	}
	return h.last(words, parts)
}

// first returns the kind of the first head among words that play parts.
func (h *Heads) first(words []string, parts []Word) string {
	for i := range words {
		if !h.Opens(parts[i]) {
			continue
		}
		if kind, _ := h.At(words, i); kind != "" {
			return kind
		}
	}
	return ""
}

// last returns the kind of the last phrase among words that play parts, or else of the last word before a preposition,
// or else of the last one: a phrase beats a word wherever it stands ("United Nations", "Inspector General").
func (h *Heads) last(words []string, parts []Word) string {
	end := len(words)
	for i := 1; i < len(words); i++ {
		if parts[i]&Preposition != 0 {
			end = i
			break
		}
	}
	before, behind := "", ""
	for i := len(words) - 1; i >= 0; i-- {
		if !h.Opens(parts[i]) {
			continue
		}
		switch kind, n := h.At(words, i); {
		case n > 1:
			return kind
		case i < end && before == "":
			before = kind
		case i > end && behind == "":
			behind = kind
		}
	}
	if before == "" {
		return behind
	}
	return before
}
