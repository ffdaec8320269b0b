// Package annotated reads articles with names, identities, facts and quotations marked by hand, and scores what package
// entity finds in them. It serves the tests and the benchmarks; nothing that ships imports it.
//
// The format: a first line `# id | date | rubric`, the headline, a paragraph a line, then facts. `[PER#id words]`, also
// ORG, LOC and MISC, marks a name and who it is; `{Q#id words}` a quotation and its speaker, `?` for nobody named. A
// fact is `@name id = value`, with name, kind, acronym, role (one a line), honorific, given or family.
package annotated

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// Document is one annotated article: its text, headline first, and what the annotators say of it.
type Document struct {
	ID        string
	Published string
	Language  text.Language
	Text      string
	mentions  []goldMention
	quotes    []goldQuote
	entities  map[string]*goldEntity
	order     []string // the ids of the entities, in the order of the file
}

type goldMention struct {
	text.Span
	id   string
	kind names.Kind
}

type goldQuote struct {
	text.Span
	speaker string // an id, or "?" when the text names nobody
}

type goldEntity struct {
	kind               names.Kind
	name, acronym, sub string
	given, family      string
	roles, honorifics  []string
}

var kinds = map[string]names.Kind{"PER": names.Person, "ORG": names.Organization, "LOC": names.Place, "MISC": names.Misc}

// Load reads all articles of a folder, in the order of their names.
func Load(dir string) ([]*Document, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("no annotated articles (*.txt) in %s", dir)
	}
	var all []*Document
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		doc, err := Parse(string(raw))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		all = append(all, doc)
	}
	return all, nil
}

// Parse reads one article in the format of the folder's README.
func Parse(raw string) (*Document, error) {
	lines := strings.Split(strings.TrimRight(raw, "\n"), "\n")
	head := strings.SplitN(strings.TrimPrefix(lines[0], "# "), " | ", 3)
	if !strings.HasPrefix(lines[0], "# ") || len(head) < 2 {
		return nil, fmt.Errorf("line 1: no `# id | date | rubric`: %q", lines[0])
	}
	doc := &Document{ID: head[0], Published: head[1], Language: text.Language(head[0][:2]), entities: map[string]*goldEntity{}}
	p := parser{doc: doc}
	for n, line := range lines[1:] {
		line = strings.TrimSpace(line)
		switch {
		case line == "":
		case strings.HasPrefix(line, "@"):
			if err := doc.fact(line); err != nil {
				return nil, fmt.Errorf("line %d: %w", n+2, err)
			}
		default:
			if p.out.Len() > 0 {
				p.out.WriteString("\n\n")
			}
			if rest, err := p.read(line, 0); err != nil || rest != "" {
				return nil, fmt.Errorf("line %d: markup near %q: %v", n+2, rest, err)
			}
		}
	}
	doc.Text = p.out.String()
	return doc, nil
}

func (d *Document) entity(id string) *goldEntity {
	e := d.entities[id]
	if e == nil {
		e = &goldEntity{}
		d.entities[id] = e
		d.order = append(d.order, id)
	}
	return e
}

func (d *Document) fact(line string) error {
	left, value, ok := strings.Cut(line, " = ")
	key, id, ok2 := strings.Cut(left, " ")
	if !ok || !ok2 {
		return fmt.Errorf("no fact: %q", line)
	}
	e := d.entity(id)
	switch key {
	case "@name":
		e.name = value
	case "@kind":
		e.sub = value
	case "@acronym":
		e.acronym = value
	case "@given":
		e.given = value
	case "@family":
		e.family = value
	case "@honorific":
		e.honorifics = append(e.honorifics, value)
	case "@role":
		e.roles = append(e.roles, value)
	default:
		return fmt.Errorf("unknown fact %q", key)
	}
	return nil
}

// parser copies the words of a line to the text and keeps the spans of what is marked.
type parser struct {
	doc *Document
	out strings.Builder
}

// read copies s up to the closing mark that ends it and returns the rest behind that mark.
func (p *parser) read(s string, closing byte) (string, error) {
	for s != "" {
		i := strings.IndexAny(s, "[]{}")
		if i < 0 {
			p.out.WriteString(s)
			s = ""
			break
		}
		p.out.WriteString(s[:i])
		mark := s[i]
		s = s[i+1:]
		switch mark {
		case ']', '}':
			if mark != closing {
				return s, fmt.Errorf("%q closes nothing", mark)
			}
			return s, nil
		default:
			tag, rest, ok := strings.Cut(s, " ")
			kind, id, ok2 := strings.Cut(tag, "#")
			if !ok || !ok2 {
				return s, fmt.Errorf("no tag: %q", tag)
			}
			start := p.out.Len()
			closer := byte(']')
			if mark == '{' {
				closer = '}'
			}
			// Outer spans come before inner ones.
			at := len(p.doc.mentions)
			atQuote := len(p.doc.quotes)
			if mark == '{' {
				p.doc.quotes = append(p.doc.quotes, goldQuote{speaker: id})
			} else {
				p.doc.mentions = append(p.doc.mentions, goldMention{id: id, kind: kinds[kind]})
				p.doc.entity(id).kind = kinds[kind]
			}
			var err error
			if s, err = p.read(rest, closer); err != nil {
				return s, err
			}
			span := text.Span{Start: start, End: p.out.Len()}
			if mark == '{' {
				p.doc.quotes[atQuote].Span = span
			} else {
				p.doc.mentions[at].Span = span
			}
		}
	}
	if closing != 0 {
		return s, fmt.Errorf("%q is missing", closing)
	}
	return "", nil
}

// Recognizer returns the marked names of the document, and those only: it judges resolution alone. A name inside a
// name is left out. It reads any text as the document's.
func (d *Document) Recognizer() names.Recognizer { return recognizer{d} }

type recognizer struct{ doc *Document }

// Recognize implements names.Recognizer.
func (r recognizer) Recognize(_ context.Context, doc *text.Document) ([]names.Mention, error) {
	var all []names.Mention
	for _, m := range r.doc.mentions {
		if len(all) > 0 && m.Start < all[len(all)-1].End {
			continue
		}
		all = append(all, names.Mention{Span: m.Span, Kind: m.kind, Text: m.Of(doc.Text), Score: 1})
	}
	return all, nil
}
