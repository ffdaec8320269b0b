// Package corpus reads the labelled texts of the benchmarks into memory.
package corpus

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"github.com/copydesk/copydesk/text"
)

// Tagged is a document of a .conll file. Its text is the tokens with blanks between, so that recognizers see the tokens
// of the file and no others. Tags has one BIO tag a token.
type Tagged struct {
	*text.Document
	Tags []string
}

// sentencesADocument is how many sentences make a document where a file marks no borders.
const sentencesADocument = 12

// ReadCoNLL reads token, tab, tag; a blank line ends a sentence, -DOCSTART- begins a document.
func ReadCoNLL(path string, language text.Language) ([]Tagged, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []Tagged
	var doc *builder
	borders := 0
	done := func() {
		if doc != nil && len(doc.tags) > 0 {
			all = append(all, doc.document(language))
		}
		doc = nil
	}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		token, tag, tagged := strings.Cut(line, "\t")
		switch {
		case strings.HasPrefix(line, "-DOCSTART-"):
			borders++
			done()
		case strings.TrimSpace(line) == "":
			if doc != nil && doc.endSentence() >= sentencesADocument && borders <= 3 {
				done()
			}
		case !tagged:
			return nil, fmt.Errorf("%s, line %d: no tag", path, n)
		default:
			if doc == nil {
				doc = &builder{}
			}
			doc.add(token, tag[strings.LastIndexByte(tag, '\t')+1:])
		}
	}
	if doc != nil {
		doc.endSentence()
	}
	done()
	return all, lines.Err()
}

type builder struct {
	b         strings.Builder
	tokens    []text.Token
	sentences []text.Sentence
	tags      []string
	first     int // of the open sentence
}

func (d *builder) add(token, tag string) {
	if d.b.Len() > 0 {
		d.b.WriteByte(' ')
	}
	span := text.Span{Start: d.b.Len(), End: d.b.Len() + len(token)}
	d.b.WriteString(token)
	kind := text.Symbol
	if tokens := text.Tokenize(token, text.Und); len(tokens) > 0 {
		kind = tokens[0].Kind
	}
	d.tokens = append(d.tokens, text.Token{Span: span, Kind: kind})
	d.tags = append(d.tags, tag)
}

// endSentence closes the open sentence, if there is one, and gives how many there are.
func (d *builder) endSentence() int {
	if d.first < len(d.tokens) {
		span := text.Span{Start: d.tokens[d.first].Start, End: d.b.Len()}
		d.sentences = append(d.sentences, text.Sentence{Span: span, First: d.first, Last: len(d.tokens)})
		d.first = len(d.tokens)
	}
	return len(d.sentences)
}

func (d *builder) document(language text.Language) Tagged {
	return Tagged{&text.Document{Text: d.b.String(), Language: language, Tokens: d.tokens, Sentences: d.sentences}, d.tags}
}
