package main

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/nametag"
)

// stock holds the names of one language by type and by how they begin.
type stock struct {
	names map[opening][][]string
	seen  map[opening]map[string]bool
}

// opening is what a sentence asks of the name that it holds: its type, and for the article before it whether it begins
// with a vowel or a capital.
type opening struct {
	kind           int
	vowel, capital bool
}

func newStock() *stock {
	return &stock{names: make(map[opening][][]string), seen: make(map[opening]map[string]bool)}
}

// add puts the names of documents in, each once. People stay out: a family name alone has to fit the full name.
func (s *stock) add(documents []document) {
	for _, d := range documents {
		for _, k := range d.Sentences {
			for _, r := range nametag.AppendRuns(nil, nametag.Encode(k.Tags)) {
				if nametag.Types[r.Type] == "PER" {
					continue
				}
				name := k.Tokens[r.First:r.Last]
				o, joined := openingOf(r.Type, name), strings.Join(name, " ")
				if s.seen[o] == nil {
					s.seen[o] = make(map[string]bool)
				}
				if !s.seen[o][joined] {
					s.seen[o][joined] = true
					s.names[o] = append(s.names[o], name)
				}
			}
		}
	}
}

func openingOf(kind int, name []string) opening {
	first, _ := utf8.DecodeRuneInString(name[0])
	return opening{kind, strings.ContainsRune("AEIOUYHÀÂÉÈÊÎÔaeiouyhàâéèêîô", first), unicode.IsUpper(first)}
}

// exchange puts other names of the stock into a document, the same for the same name throughout.
func (s *stock) exchange(d document, share float64, random *rand.Rand) document {
	if share == 0 {
		return d
	}
	given := make(map[string][]string)
	out := document{make([]sentence, len(d.Sentences))}
	for k, old := range d.Sentences {
		var fresh sentence
		at := 0
		for _, r := range nametag.AppendRuns(nil, nametag.Encode(old.Tags)) {
			name := old.Tokens[r.First:r.Last]
			joined := nametag.Types[r.Type] + strings.Join(name, " ")
			if _, ok := given[joined]; !ok {
				given[joined] = name
				if list := s.names[openingOf(r.Type, name)]; len(list) > 0 && random.Float64() < share {
					given[joined] = list[random.IntN(len(list))]
				}
			}
			fresh.Tokens = append(append(fresh.Tokens, old.Tokens[at:r.First]...), given[joined]...)
			fresh.Tags = append(fresh.Tags, old.Tags[at:r.First]...)
			for i := range given[joined] {
				part := "I-"
				if i == 0 {
					part = "B-"
				}
				fresh.Tags = append(fresh.Tags, part+nametag.Types[r.Type])
			}
			at = r.Last
		}
		fresh.Tokens = append(fresh.Tokens, old.Tokens[at:]...)
		fresh.Tags = append(fresh.Tags, old.Tags[at:]...)
		out.Sentences[k] = fresh
	}
	return out
}
