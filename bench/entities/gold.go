package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// document is one annotated article: its text, headline first, and what the annotators say of it.
type document struct {
	id        string
	published string
	language  text.Language
	text      string
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

// load reads all articles of a folder, in the order of their names.
func load(dir string) ([]*document, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("no annotated articles (*.txt) in %s", dir)
	}
	var all []*document
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		doc, err := parse(string(raw))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		all = append(all, doc)
	}
	return all, nil
}

// parse reads one article in the format of the folder's README.
func parse(raw string) (*document, error) {
	lines := strings.Split(strings.TrimRight(raw, "\n"), "\n")
	head := strings.SplitN(strings.TrimPrefix(lines[0], "# "), " | ", 3)
	if !strings.HasPrefix(lines[0], "# ") || len(head) < 2 {
		return nil, fmt.Errorf("line 1: no `# id | date | rubric`: %q", lines[0])
	}
	doc := &document{id: head[0], published: head[1], language: text.Language(head[0][:2]), entities: map[string]*goldEntity{}}
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
	doc.text = p.out.String()
	return doc, nil
}

func (d *document) entity(id string) *goldEntity {
	e := d.entities[id]
	if e == nil {
		e = &goldEntity{}
		d.entities[id] = e
		d.order = append(d.order, id)
	}
	return e
}

func (d *document) fact(line string) error {
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
	doc *document
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
