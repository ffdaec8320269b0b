package nametag

import "github.com/copydesk/copydesk/text"

// remembered is what is known of one word by itself: its form and, once asked for, the weights of its own features in
// each role. Most words of a text have been seen just before. It saves time and changes no result: the words are
// compared in full and the weights are whole numbers.
type remembered struct {
	serial   uint32 // of the form, 0 when there is none
	language uint32
	size     uint8
	word     [longestRemembered]byte
	known    [roles]bool
	sums     [roles]sum
	form     form
}

// longestRemembered is the length in bytes of the longest word that is remembered.
const longestRemembered = 23

// memorySize is a power of two; the memory has to fit into the cache next to a core.
const memorySize = 4096

// place says where a form is remembered, if it still is.
type place struct{ slot, serial uint32 }

// formOf returns the form of a token, read or remembered.
func (s *Scratch) formOf(token string) (*form, place) {
	if len(token) > longestRemembered {
		s.spare.read(token)
		s.lookUp(&s.spare, token)
		return &s.spare, place{}
	}
	h := uint32(hashSeed)
	for i := 0; i < len(token); i++ {
		h = (h ^ uint32(token[i])) * hashPrime
	}
	slot := h * 0x9e3779b1 / (1 << 32 / memorySize)
	m := &s.memory[slot]
	if m.serial == 0 || m.language != s.language || string(m.word[:m.size]) != token {
		s.serial = max(s.serial+1, 1)
		m.serial, m.language, m.size = s.serial, s.language, uint8(len(token))
		copy(m.word[:], token)
		m.known = [roles]bool{}
		m.form.read(token)
		s.lookUp(&m.form, token)
	}
	return &m.form, place{slot, m.serial}
}

// score adds up the weights of the features at token i.
func (t *Tagger) score(i int, sentence text.Sentence, to *[Labels]float32) {
	w := t.window(i, sentence)
	var total sum
	for r := range roles {
		total.addSum(t.recall(r, i+offsets[r], sentence))
	}
	t.features = t.features[:0]
	t.contextFeatures(i, w, sentence)
	t.model.emit(t.features, &total)
	total.scores(to, t.model.scale)
}

// recall returns the weights of what the token at i says by itself in a role.
func (t *Tagger) recall(r role, i int, sentence text.Sentence) *sum {
	if i < sentence.First || i >= sentence.Last {
		return &t.outside[r]
	}
	p := t.places[i]
	m := &t.memory[p.slot]
	if p.serial == 0 || m.serial != p.serial {
		t.spareSum = t.weigh(r, &t.forms[i])
		return &t.spareSum
	}
	if !m.known[r] {
		m.known[r], m.sums[r] = true, t.weigh(r, &t.forms[i])
	}
	return &m.sums[r]
}

func (t *Tagger) weigh(r role, f *form) (total sum) {
	t.features = t.features[:0]
	t.roleFeatures(r, f)
	t.model.emit(t.features, &total)
	return total
}
