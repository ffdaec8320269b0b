package main

import (
	"embed"
	"errors"
	"fmt"
	"strings"

	"github.com/copydesk/copydesk/internal/nametag"
	"github.com/copydesk/copydesk/text"
)

// gold holds passages written and labelled by hand for this project: a line beginning with # opens a document, names
// stand as [PER name], [ORG name], [LOC name] or [MISC name].
//
//go:embed gold/*.txt
var gold embed.FS

// ownGold reads the passages, a set a file: the language is what stands before the first hyphen or dot of its name.
func ownGold() ([]prepared, error) {
	files, err := gold.ReadDir("gold")
	if err != nil {
		return nil, err
	}
	var sets []prepared
	var wrong []error
	for _, file := range files {
		name := "gold/" + file.Name()
		code, _, _ := strings.Cut(strings.TrimSuffix(file.Name(), ".txt"), "-")
		language := text.Language(code)
		if language != text.French && language != text.English {
			return nil, fmt.Errorf("%s: a name that begins with neither fr nor en", name)
		}
		data, err := gold.ReadFile(name)
		if err != nil {
			return nil, err
		}
		p, err := parsePassages(set{Path: name, Language: language}, string(data))
		wrong = append(wrong, err)
		sets = append(sets, p)
	}
	if err := errors.Join(wrong...); err != nil {
		return nil, err
	}
	return sets, nil
}

// parsePassages reads the documents of one file. The error names every line that is wrong.
func parsePassages(s set, data string) (prepared, error) {
	p := prepared{set: s}
	var current document
	var wrong []error
	flush := func() {
		if len(current.Sentences) > 0 {
			p.add(current, s.Language)
			current = document{}
		}
	}
	for number, line := range strings.Split(data, "\n") {
		switch {
		case strings.HasPrefix(line, "# "):
			flush()
		case strings.TrimSpace(line) != "":
			sentences, err := parseInline(line, s.Language)
			if err != nil {
				wrong = append(wrong, fmt.Errorf("%s:%d: %w", s.Path, number+1, err))
			}
			current.Sentences = append(current.Sentences, sentences...)
		}
	}
	flush()
	if len(wrong) > 0 {
		return prepared{}, errors.Join(wrong...)
	}
	return p, nil
}

// parseInline reads one line with inline names.
func parseInline(line string, language text.Language) ([]sentence, error) {
	type name struct {
		span text.Span
		kind string
	}
	var plain strings.Builder
	var marked []name
	for line != "" {
		before, rest, found := strings.Cut(line, "[")
		plain.WriteString(before)
		if !found {
			break
		}
		kind, rest, found := strings.Cut(rest, " ")
		inner, rest, closed := strings.Cut(rest, "]")
		if !found || !closed || !known(kind) {
			return nil, fmt.Errorf("a bracket is not [TYPE name]: %q", line)
		}
		span := text.Span{Start: plain.Len(), End: plain.Len() + len(inner)}
		marked = append(marked, name{span, kind})
		plain.WriteString(inner)
		line = rest
	}
	doc := text.NewDocument(plain.String(), language)
	tags := make([]string, len(doc.Tokens))
	for i := range tags {
		tags[i] = "O"
	}
	for _, m := range marked {
		first, last := -1, -1
		for i, t := range doc.Tokens {
			if t.Start == m.span.Start {
				first = i
			}
			if t.End == m.span.End {
				last = i
			}
		}
		if first < 0 || last < first {
			return nil, fmt.Errorf("%q does not begin and end with tokens", m.span.Of(doc.Text))
		}
		for i := first; i <= last; i++ {
			tags[i] = "I-" + m.kind
		}
		tags[first] = "B-" + m.kind
	}
	var sentences []sentence
	for _, s := range doc.Sentences {
		var out sentence
		for i := s.First; i < s.Last; i++ {
			out.Tokens = append(out.Tokens, doc.Token(i))
			out.Tags = append(out.Tags, tags[i])
		}
		sentences = append(sentences, out)
	}
	return sentences, nil
}

func known(kind string) bool {
	for _, t := range nametag.Types {
		if t == kind {
			return true
		}
	}
	return false
}
