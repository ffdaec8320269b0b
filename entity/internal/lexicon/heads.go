package lexicon

import "strings"

// Heads maps head words, and phrases that begin with one, to kinds.
type Heads struct {
	kinds   map[string]string
	longest int // words in the longest phrase
	opens   Word
}

func newHeads(opens Word) *Heads { return &Heads{kinds: map[string]string{}, opens: opens} }

// add enters the phrases of a line under a kind and returns the first word of each, also as it is written.
func (h *Heads) add(kind, line string) (first []string) {
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
func (h *Heads) Kind(word string) string { return h.kinds[word] }

// At returns the kind of the longest phrase that begins at words[i], and its length in words.
func (h *Heads) At(words []string, i int) (string, int) {
	var room [64]byte
	var ends [16]int
	key, n := room[:0], 0
	for k := i; k < len(words) && n < min(h.longest, len(ends)); k++ {
		if n > 0 {
			key = append(key, ' ')
		}
		key = append(key, words[k]...)
		ends[n] = len(key)
		n++
	}
	for ; n > 0; n-- {
		if kind, ok := h.kinds[string(key[:ends[n-1]])]; ok {
			return kind, n
		}
	}
	return "", 0
}

// HeadKind reads the kind of a body or a place from the noun that its name, cut into words, has for a head: the first
// one in French, in English the last one before a preposition, or else the last one.
func (l *Lexicon) HeadKind(words []string, h *Heads) string {
	if !l.opensAny(words, h) {
		return ""
	}
	if l.HeadFirst {
		for i := range words {
			if kind, _ := h.At(words, i); kind != "" {
				return kind
			}
		}
		return ""
	}
	end := len(words)
	for i := 1; i < len(words); i++ {
		if l.Of(words[i])&Preposition != 0 {
			end = i
			break
		}
	}
	// A phrase beats a word wherever it stands: "United Nations", "Inspector General".
	for i := len(words) - 1; i >= 0; i-- {
		if kind, n := h.At(words, i); n > 1 {
			return kind
		}
	}
	for i := end - 1; i >= 0; i-- {
		if kind, _ := h.At(words, i); kind != "" {
			return kind
		}
	}
	for i := len(words) - 1; i > end; i-- {
		if kind, _ := h.At(words, i); kind != "" {
			return kind
		}
	}
	return ""
}

func (l *Lexicon) opensAny(words []string, h *Heads) bool {
	for _, w := range words {
		if l.Of(w)&h.opens != 0 {
			return true
		}
	}
	return false
}
