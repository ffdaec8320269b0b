package cue

// Words appends a hash of each of the first words of s, at most most of them: in lower case, without accents. Numbers
// are told apart by their length alone.
func (c *Scanner) Words(hashes []uint32, s string, most int) []uint32 {
	for at := 0; most > 0 && c.next(s, &at); most-- {
		hashes = append(hashes, c.shape())
	}
	return hashes
}

// WordsAndStems is Words, and appends a hash of the first letters of each of these words that has more.
func (c *Scanner) WordsAndStems(hashes, stems []uint32, s string, most int) (words, beginnings []uint32) {
	for at := 0; most > 0 && c.next(s, &at); most-- {
		if len(c.word) > stem && c.word[0] > '9' {
			stems = append(stems, hashOf(c.word[:stem]))
		}
		hashes = append(hashes, c.shape())
	}
	return hashes, stems
}

// stem is how many letters most forms of a French or English word share.
const stem = 5

// longestNumber is how many characters of a word with digits are looked at.
const longestNumber = 6

// shape is the hash of the word that was read last, with a nought for each digit.
func (c *Scanner) shape() uint32 {
	digits := false
	for i, b := range c.word {
		if '0' <= b && b <= '9' {
			c.word[i], digits = '0', true
		}
	}
	if !digits {
		return c.hash
	}
	return hashOf(c.word[:min(len(c.word), longestNumber)])
}

// Names appends a hash of each word of a class or an id, as Hint cuts it; digits and lone letters name nothing.
func (c *Scanner) Names(hashes []uint32, attribute string) []uint32 {
	attribute = camel(attribute)
	for at := 0; c.next(attribute, &at); {
		letters := c.word
		for len(letters) > 0 && letters[len(letters)-1] <= '9' {
			letters = letters[:len(letters)-1]
		}
		if len(letters) > 1 {
			hashes = append(hashes, hashOf(letters))
		}
	}
	return hashes
}
