package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/copydesk/copydesk/text"
)

// sentence is one sentence of a .conll file: tokens and their BIO tags.
type sentence struct {
	Tokens, Tags []string
}

// document is a run of sentences that belong together.
type document struct{ Sentences []sentence }

// pseudoDocument is how many sentences make a document where a file knows no borders.
const pseudoDocument = 12

// readCoNLL reads token, tab, tag; blank lines end sentences and -DOCSTART- begins documents.
// A file with at most three documents has none: it is cut every pseudoDocument sentences.
func readCoNLL(path string) ([]document, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var in io.Reader = file
	if strings.HasSuffix(path, ".gz") {
		if in, err = gzip.NewReader(file); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	documents := []document{{}}
	var current sentence
	flush := func() {
		if len(current.Tokens) > 0 {
			last := &documents[len(documents)-1]
			last.Sentences = append(last.Sentences, current)
			current = sentence{}
		}
	}
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "\t")
		switch {
		case fields[0] == "-DOCSTART-":
			flush()
			if len(documents[len(documents)-1].Sentences) > 0 {
				documents = append(documents, document{})
			}
		case len(fields) < 2:
			flush()
		default:
			current.Tokens = append(current.Tokens, fields[0])
			current.Tags = append(current.Tags, fields[len(fields)-1])
		}
	}
	flush()
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if len(documents) <= 3 {
		documents = cut(documents)
	}
	return documents, nil
}

func cut(documents []document) []document {
	var pieces []document
	for _, d := range documents {
		for len(d.Sentences) > pseudoDocument {
			pieces = append(pieces, document{d.Sentences[:pseudoDocument]})
			d.Sentences = d.Sentences[pseudoDocument:]
		}
		if len(d.Sentences) > 0 {
			pieces = append(pieces, d)
		}
	}
	return pieces
}

// textDocument joins the tokens by blanks, so that a recognizer sees exactly these tokens.
func (d document) textDocument(language text.Language) *text.Document {
	doc := &text.Document{Language: language}
	var b strings.Builder
	for _, s := range d.Sentences {
		sentence := text.Sentence{First: len(doc.Tokens), Last: len(doc.Tokens) + len(s.Tokens)}
		for i, t := range s.Tokens {
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			if i == 0 {
				sentence.Start = b.Len()
			}
			span := text.Span{Start: b.Len(), End: b.Len() + len(t)}
			doc.Tokens = append(doc.Tokens, text.Token{Span: span, Kind: kindOf(t)})
			b.WriteString(t)
		}
		sentence.End = b.Len()
		doc.Sentences = append(doc.Sentences, sentence)
	}
	doc.Text = b.String()
	return doc
}

func kindOf(token string) text.Kind {
	if tokens := text.Tokenize(token, text.Und); len(tokens) > 0 {
		return tokens[0].Kind
	}
	return text.Symbol
}
