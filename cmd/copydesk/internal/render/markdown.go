package render

import (
	"fmt"
	"slices"
	"strings"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/text"
)

// Markdown returns the article in CommonMark: the title as a heading, the byline, the text with its links, and lists of
// what it names. A view of the language alone is one item of a list.
func Markdown(a *copydesk.Article, view copydesk.View) string {
	var out strings.Builder
	switch view {
	case copydesk.LanguageOnly:
		fmt.Fprintf(&out, "- %s: %s\n", escape(origin(a.Source)), escape(language(a.Language)))
	case copydesk.EntitiesOnly:
		fmt.Fprintf(&out, "# %s\n\n*%s*\n", escape(origin(a.Source)), escape(language(a.Language)))
		lists(&out, a)
	default:
		if a.Title != "" {
			fmt.Fprintf(&out, "# %s\n\n", escape(oneLine(a.Title)))
		}
		fmt.Fprintf(&out, "*%s*\n", escape(oneLine(strings.Join(append(byline(a), language(a.Language)), " · "))))
		prose(&out, a)
		lists(&out, a)
	}
	return out.String()
}

func prose(out *strings.Builder, a *copydesk.Article) {
	if len(a.Blocks) == 0 && a.Text != "" {
		fmt.Fprintf(out, "\n%s\n", escape(a.Text))
	}
	last := extract.Kind("")
	for _, block := range a.Blocks {
		if !block.Kept {
			continue
		}
		// Items of one list stand close together.
		if block.Kind != extract.ListItem || last != extract.ListItem {
			out.WriteByte('\n')
		}
		last = block.Kind
		words := linked(a, block.Span)
		switch block.Kind {
		case extract.Lead:
			fmt.Fprintf(out, "**%s**\n", strings.ReplaceAll(words, "\n", " "))
		case extract.Heading:
			fmt.Fprintf(out, "## %s\n", strings.ReplaceAll(words, "\n", " "))
		case extract.ListItem:
			fmt.Fprintf(out, "- %s\n", strings.ReplaceAll(words, "\n", "\n  "))
		case extract.Quotation:
			fmt.Fprintf(out, "> %s\n", strings.ReplaceAll(words, "\n", "\\\n> "))
		case extract.Preformatted:
			fmt.Fprintf(out, "    %s\n", strings.ReplaceAll(block.Span.Of(a.Text), "\n", "\n    "))
		default:
			fmt.Fprintf(out, "%s\n", strings.ReplaceAll(words, "\n", "\\\n"))
		}
	}
}

// linked returns the words of a block, escaped, with the links that lie wholly inside it.
func linked(a *copydesk.Article, block text.Span) string {
	var out strings.Builder
	at := block.Start
	first, _ := slices.BinarySearchFunc(a.Links, block.Start, func(l extract.Link, start int) int { return l.Start - start })
	for _, link := range a.Links[first:] {
		if link.Start < at || link.Len() == 0 {
			continue
		}
		if link.End > block.End {
			break
		}
		out.WriteString(escape(a.Text[at:link.Start]))
		fmt.Fprintf(&out, "[%s](<%s>)", escape(oneLine(link.Span.Of(a.Text))), address.Replace(link.URL))
		at = link.End
	}
	out.WriteString(escape(a.Text[at:block.End]))
	return out.String()
}

func lists(out *strings.Builder, a *copydesk.Article) {
	for _, section := range tally(&a.Entities) {
		fmt.Fprintf(out, "\n## %s\n\n", section.heading)
		for _, e := range section.entries {
			fmt.Fprintf(out, "- %s × %d", escape(oneLine(e.name)), e.count)
			if e.note != "" {
				fmt.Fprintf(out, " (%s)", escape(oneLine(e.note)))
			}
			out.WriteByte('\n')
		}
	}
}

// address keeps a link inside its angle brackets.
var address = strings.NewReplacer("<", "%3C", ">", "%3E", "\n", "", "\r", "", "\\", "%5C")

// special are the characters that mean something wherever they stand in a line.
const special = "\\`*_[]<>&|"

// escape makes s mean itself in CommonMark.
func escape(s string) string {
	s = harmless(s)
	var out strings.Builder
	start := true // of a line, where #, -, +, > and numbers mean something too
	digits := false
	for i := range len(s) {
		c := s[i]
		switch {
		case strings.IndexByte(special, c) >= 0,
			start && (c == '#' || c == '-' || c == '+' || c == '~' || c == '='),
			digits && (c == '.' || c == ')'):
			out.WriteByte('\\')
		}
		out.WriteByte(c)
		digits = '0' <= c && c <= '9' && (start || digits)
		start = c == '\n' || start && (c == ' ' || c == '\t')
	}
	return out.String()
}
