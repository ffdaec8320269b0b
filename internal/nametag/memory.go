package nametag

import "github.com/copydesk/copydesk/text"

// remembered keeps what the features of one word by itself weigh, in each role: most words of a text have been seen
// just before. It saves time and changes no result.
type remembered struct {
	key    uint64
	known  [roles]bool
	scores [roles][Labels]int16
}

// memorySize is a power of two; the memory has to fit into the cache next to a core.
const memorySize = 8192

// score adds up the weights of the features at token i.
func (t *Tagger) score(i int, sentence text.Sentence) (scores [Labels]int32) {
	w := t.window(i, sentence)
	for r := range roles {
		known := t.recall(r, w.in(r))
		for y, v := range known {
			scores[y] += int32(v)
		}
	}
	t.features = t.features[:0]
	t.contextFeatures(i, w, sentence)
	t.model.emit(t.features, &scores)
	return scores
}

func (t *Tagger) recall(r role, f *form) *[Labels]int16 {
	key := uint64(f.exact)<<32 | uint64(f.fold^f.shape*31^t.language*131)
	m := &t.memory[(key*0x9e3779b97f4a7c15>>32)&(memorySize-1)]
	if m.key != key {
		m.key, m.known = key, [roles]bool{}
	}
	if !m.known[r] {
		t.features = t.features[:0]
		t.roleFeatures(r, f)
		var sum [Labels]int32
		t.model.emit(t.features, &sum)
		for y, v := range sum {
			m.scores[r][y] = int16(v)
		}
		m.known[r] = true
	}
	return &m.scores[r]
}
