package cue

import (
	"unicode"
	"unicode/utf8"
)

// Scanner looks texts over for phrases and function words. It keeps a buffer, so it serves one goroutine at a time.
type Scanner struct {
	word   []byte
	tokens []int32
	hits   int
}

// Hits is how many places of the text that was scanned last have a phrase.
func (c *Scanner) Hits() int { return c.hits }

// NewScanner returns a scanner over the phrases of all languages.
func NewScanner() *Scanner { return &Scanner{} }

// window is how many words are looked at from both ends of a text: furniture says what it is at once.
const window = 40

// Scan returns the share of the words that are function words and the topics that phrases of s speak of. Hits tells
// afterwards how many phrases there were.
func (c *Scanner) Scan(s string) (function float32, topics Set) {
	c.hits = 0
	lists := load()
	c.tokens = c.tokens[:0]
	functions := 0
	c.split(s, func() {
		id := lists.vocabulary[string(c.word)]
		if _, ok := lists.function[id]; ok && id != 0 {
			functions++
		}
		c.tokens = append(c.tokens, id)
	})
	n := len(c.tokens)
	if n == 0 {
		return 0, 0
	}
	function = float32(functions) / float32(n)
	for i := 0; i < n; i++ {
		if i == window && n-window > i {
			i = n - window
		}
		if c.tokens[i] != 0 || i == 0 {
			if found := lists.phrases.match(c.tokens, i); found != 0 {
				topics |= found
				c.hits++
			}
		}
	}
	return function, topics
}

// Hint returns the topics that the words of a class or an id speak of. Words end at anything that is no letter, and at
// a capital letter after a small one.
func (c *Scanner) Hint(attribute string) Set {
	lists := load()
	c.tokens = c.tokens[:0]
	c.split(camel(attribute), func() { c.tokens = append(c.tokens, lists.vocabulary[string(c.word)]) })
	var s Set
	for i, t := range c.tokens {
		if t != 0 {
			s |= lists.classes.match(c.tokens, i)
		}
	}
	return s
}

// split calls f at the end of each run of letters or digits, which then stands in c.word: lower case, without accents.
func (c *Scanner) split(s string, f func()) {
	c.word = c.word[:0]
	for _, r := range s {
		if r < utf8.RuneSelf {
			switch {
			case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
				c.word = append(c.word, byte(r))
				continue
			case 'A' <= r && r <= 'Z':
				c.word = append(c.word, byte(r)+'a'-'A')
				continue
			}
		} else if unicode.IsLetter(r) {
			c.word = appendBare(c.word, r)
			continue
		}
		if len(c.word) > 0 {
			f()
			c.word = c.word[:0]
		}
	}
	if len(c.word) > 0 {
		f()
		c.word = c.word[:0]
	}
}
