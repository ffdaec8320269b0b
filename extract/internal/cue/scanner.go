package cue

import (
	"unicode"
	"unicode/utf8"
)

// Scanner looks texts over for phrases and function words. It keeps a buffer, so it serves one goroutine at a time.
type Scanner struct {
	word   []byte // the word that was read last
	hash   uint32 // of it
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
	for at := 0; c.next(s, &at); {
		id := lists.vocabulary.find(c.word, c.hash)
		if lists.function[id] {
			functions++
		}
		c.tokens = append(c.tokens, id)
	}
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
	attribute = camel(attribute)
	for at := 0; c.next(attribute, &at); {
		c.tokens = append(c.tokens, lists.vocabulary.find(c.word, c.hash))
	}
	var s Set
	for i, t := range c.tokens {
		if t != 0 {
			s |= lists.classes.match(c.tokens, i)
		}
	}
	return s
}

// next reads the next run of letters or digits of s from *at on into c.word, in lower case and without accents, and its
// hash. It reports false when there is none.
func (c *Scanner) next(s string, at *int) bool {
	word, hash, i := c.word[:0], hashBegin, *at
	for i < len(s) {
		b := s[i]
		if low := lowered[b]; low != 0 {
			word = append(word, low)
			hash = (hash ^ uint32(low)) * hashPrime
			i++
			continue
		}
		if b >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			if unicode.IsLetter(r) {
				before := len(word)
				word = appendBare(word, r)
				for _, b := range word[before:] {
					hash = (hash ^ uint32(b)) * hashPrime
				}
				i += n
				continue
			}
			i += n
		} else {
			i++
		}
		if len(word) > 0 {
			break
		}
	}
	c.word, c.hash, *at = word, mix(hash), i
	return len(word) > 0
}

// lowered are the lower-case letters and digits by byte, 0 for other bytes.
var lowered = func() (t [256]byte) {
	for b := byte('0'); b <= '9'; b++ {
		t[b] = b
	}
	for b := byte('a'); b <= 'z'; b++ {
		t[b], t[b-'a'+'A'] = b, b
	}
	return t
}()
