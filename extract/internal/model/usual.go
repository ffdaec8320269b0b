package model

import "strings"

// usual is what the figures of most blocks are about, those of a link in a menu, as far as that is not zero: medians over
// the training pages. Scores do not hang on it; it says which side of a split is to cost nothing.
var usual = map[string]float32{
	"runes": 3, "words": 1.4, "word length": 5.3, "letters": 0.87, "capitals": 0.11, "lines": 1, "first rune": 1,
	"link density": 0.97, "links": 1, "in link": 1, "in list": 1, "tag": 5, "depth": 10, "markup": 1,
	"holder runes": 5, "holder link density": 0.75, "holder blocks": 2, "outer runes": 5.5, "outer link density": 0.64,
	"core: levels up": 6, "core: levels down": 5, "core: share of prose": 0.39,
	"index": 0.5, "position": 0.43, "after title": 48, "after prose": 18, "until prose": 15, "prose around": 2,
	"prose so far": 0.42, "page blocks": 5.6, "page prose": 3.6, "after closing cue": 52,
	"p": 0.0025, "p mean 2": 0.003, "p mean 5": 0.0035, "p mean 12": 0.008, "p mean in holder": 0.001, "p mean in outer": 0.002,
	"p most before": 0.99, "p most after": 0.98, "p mass before": 0.47, "p mass after": 0.52, "p mass": 9.2,
	"p kept before": 2.8, "p kept after": 2.9, "p to last kept": 40, "p to next kept": 40,
}

// usually returns what is usual of the figures with these names, those of neighbours included: "runes -1".
func usually(names []string) []float32 {
	out := make([]float32, len(names))
	for i, name := range names {
		v, ok := usual[name]
		if at := strings.LastIndexByte(name, ' '); !ok && at > 0 {
			v = usual[name[:at]]
		}
		out[i] = v
	}
	return out
}
