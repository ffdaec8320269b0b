package kindmodel

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/cue"
)

// Feature is one thing that is known of a block, by a hash of its name, and how much it counts.
type Feature struct {
	Hash  uint32
	Value float32
}

// Row collects what is known of one block. It keeps its buffers when it is reset, and serves one goroutine at a time.
// The zero value is an empty row.
type Row struct {
	Features []Feature
	words    []uint32
	stems    []uint32
	scanner  cue.Scanner
}

// Group tells features of one hash apart by what they say it of.
type Group uint32

// The groups.
const (
	Word      Group = iota + 1 // a word of the text
	pair                       // two in a row
	first                      // the first
	last                       // the last
	whole                      // all, of a text of few words
	length                     // how many there are
	mark                       // a sign of the text
	ending                     // how it ends
	figures                    // how much of it are digits
	capitals                   // how many words begin with a capital letter, whether all letters are
	Class                      // a word of the class or id of an element around it
	OwnClass                   // of its own element
	Place                      // where on the page
	Cue                        // a topic that the cue lists find in the text
	OwnTopic                   // that its own class speaks of
	Topic                      // that classes around it speak of
	Tag                        // the tag of an element around it
	OwnTag                     // its own
	Form                       // what the element around it looks like
	Links                      // how much of it is links
	Distance                   // how far it is from the article
	HeadWord                   // a word of the line that heads it
	stem                       // the first letters of a word
	Neighbour                  // the topic or kind of a block beside it
	BoxWord                    // a word of another line of the smallest box around it
	BoxTopic                   // a topic of one
	BoxSize                    // how many lines that box has
	BoxLinks                   // how much of them is links
	BoxHas                     // which fields and pictures it has
	classes                    // two words of a class in a row
)

// mostWords is how many words of a text are looked at: furniture says what it is at once.
const mostWords = 40

// mostWhole is how many words a text has at most that is known by all of them.
const mostWhole = 3

// Reset empties the row.
func (r *Row) Reset() { r.Features = r.Features[:0] }

// Add adds a feature.
func (r *Row) Add(g Group, value uint32) { r.Weigh(g, value, 1) }

// Weigh adds a feature that counts more or less than others.
func (r *Row) Weigh(g Group, value uint32, weight float32) {
	r.Features = append(r.Features, Feature{hash(uint32(g), value), weight})
}

// Bucket adds which of some ranges a figure is in: up to the first bound, up to the second …, above the last.
func (r *Row) Bucket(g Group, figure float64, bounds ...float64) {
	k := 0
	for k < len(bounds) && figure > bounds[k] {
		k++
	}
	r.Add(g, uint32(k))
}

// Topics adds every topic of a set.
func (r *Row) Topics(g Group, topics cue.Set) { r.TopicsAt(g, 0, topics, 1) }

// TopicsAt adds every topic of a set that is said at one of several places.
func (r *Row) TopicsAt(g Group, place uint32, topics cue.Set, weight float32) {
	for _, t := range allTopics {
		if topics.Has(t) {
			r.Weigh(g, place<<8|uint32(t), weight)
		}
	}
}

var allTopics = cue.Topics()

// Classes adds the words of a class or an id. Words end at what is no letter and at capitals.
func (r *Row) Classes(g Group, attribute string, weight float32) {
	r.words = r.Names(r.words[:0], attribute)
	r.Each(g, r.words, weight)
}

// Names appends the words of a class or an id, for Each: what many blocks stand in is read once.
func (r *Row) Names(words []uint32, attribute string) []uint32 {
	if len(attribute) > longestClass {
		return words
	}
	return r.scanner.Names(words, attribute)
}

// Each adds a feature for each word of a class and for two in a row: an "entry-footer" is no footer.
func (r *Row) Each(g Group, words []uint32, weight float32) {
	for i, w := range words {
		r.Weigh(g, w, weight)
		if i > 0 && g == Class {
			r.Weigh(classes, hash(words[i-1], w), weight)
		}
	}
}

// longestClass is how many bytes an attribute has at most that names anything.
const longestClass = 2000

// Words adds the first words of a text.
func (r *Row) Words(g Group, text string, most int) {
	r.words = r.Opening(r.words[:0], text, most)
	r.Each(g, r.words, 1)
}

// Opening appends the first words of a text, for Each: what stands beside many blocks is read once.
func (r *Row) Opening(words []uint32, text string, most int) []uint32 {
	return r.scanner.Words(words, text, most)
}

// Text adds all that a text says by itself: words, pairs of them, signs, figures, length.
func (r *Row) Text(s string) {
	r.words, r.stems = r.scanner.WordsAndStems(r.words[:0], r.stems[:0], s, mostWords)
	before := uint32(0)
	for i, w := range r.words {
		r.Add(Word, w)
		if i > 0 {
			r.Add(pair, hash(before, w))
		}
		before = w
	}
	for _, w := range r.stems {
		r.Add(stem, w)
	}
	if n := len(r.words); n > 0 {
		r.Add(first, r.words[0])
		r.Add(last, r.words[n-1])
		if n <= mostWhole {
			all := uint32(0)
			for _, w := range r.words {
				all = hash(all, w)
			}
			r.Add(whole, all)
		}
	}
	r.Bucket(length, float64(len(r.words)), 1, 2, 3, 5, 8, 12, 20, 35)
	r.signs(s)
}

// marks are the signs that say something of furniture.
const marks = "©®™@€$£₹%#→›»«▶►★☆♥❤✉☎📧🔔🔒✕×+?!:|·•…"

// mostSigns is how many bytes of a text its characters are counted in.
const mostSigns = 400

// signs adds what the characters of a text say.
func (r *Row) signs(s string) {
	var letters, uppers, digits, runes, words, high int
	inWord, seen := false, uint64(0)
	for at, c := range s {
		if at >= mostSigns {
			break
		}
		runes++
		letter := unicode.IsLetter(c)
		switch {
		case letter:
			letters++
			upper := unicode.IsUpper(c)
			if upper {
				uppers++
			}
			if !inWord {
				words++
				if upper {
					high++
				}
			}
		case unicode.IsDigit(c):
			digits++
		default:
			if k := markOf(c); k >= 0 && seen>>k&1 == 0 {
				seen |= 1 << k
				r.Add(mark, uint32(c))
			}
		}
		inWord = letter
	}
	switch end, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(s, unicode.IsSpace)); end {
	case '.', '!', '?', '…', '»', '"', '”':
		r.Bucket(ending, float64(words), 3)
	case ':':
		r.Add(ending, uint32(end))
	}
	if digits > 0 {
		r.Bucket(figures, float64(digits)/float64(runes), 0.1, 0.3, 0.6)
	}
	if words > 0 {
		r.Bucket(capitals, float64(high)/float64(words), 0.2, 0.5, 0.8, 0.99)
	}
	if letters > 3 && 10*uppers > 6*letters {
		r.Add(capitals, allCapitals)
	}
}

const allCapitals = 99

// markOf is the number of a sign among the marks, -1 for others.
func markOf(c rune) int {
	if c == ' ' || c == ',' || c == '.' || c == '’' || c == '-' {
		return -1 // most signs are one of these
	}
	k := 0
	for _, m := range marks {
		if m == c {
			return k
		}
		k++
	}
	return -1
}

// hash joins two numbers to one that looks like chance.
func hash(a, b uint32) uint32 {
	h := uint64(a)*0x9E3779B97F4A7C15 ^ uint64(b)*0xC2B2AE3D27D4EB4F
	h ^= h >> 29
	h *= 0xBF58476D1CE4E5B9
	return uint32(h >> 32)
}
