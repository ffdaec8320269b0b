package render

import (
	"fmt"
	"strings"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/extract"
)

// Page lays articles out for reading on a terminal.
type Page struct {
	Width int  // of a line, in columns
	Color bool // whether to write bold and dim, by ANSI sequences
	View  copydesk.View
}

// Render returns the article as lines of text, with a newline at the end.
func (p Page) Render(a *copydesk.Article) string {
	var out strings.Builder
	switch p.View {
	case copydesk.LanguageOnly:
		fmt.Fprintf(&out, "%s\t%s\n", origin(a.Source), language(a.Language))
	case copydesk.EntitiesOnly:
		out.WriteString(p.bold(harmless(origin(a.Source))) + "  " + p.dim(language(a.Language)) + "\n")
		p.sections(&out, a)
	default:
		p.head(&out, a)
		p.body(&out, a)
		p.sections(&out, a)
		p.foot(&out, a)
	}
	return out.String()
}

func (p Page) head(out *strings.Builder, a *copydesk.Article) {
	if a.Title != "" {
		var title strings.Builder
		wrap(&title, harmless(a.Title), p.Width, "")
		for line := range strings.Lines(title.String()) {
			out.WriteString(p.bold(strings.TrimSuffix(line, "\n")) + "\n")
		}
	}
	line := append(byline(a), language(a.Language))
	var head strings.Builder
	wrap(&head, harmless(strings.Join(line, " · ")), p.Width, "")
	for line := range strings.Lines(head.String()) {
		out.WriteString(p.dim(strings.TrimSuffix(line, "\n")) + "\n")
	}
}

func (p Page) body(out *strings.Builder, a *copydesk.Article) {
	last := extract.Kind("")
	for _, block := range a.Blocks {
		if !block.Kept {
			continue
		}
		if block.Kind != extract.ListItem || last != extract.ListItem { // items of one list stand close together
			out.WriteByte('\n')
		}
		last = block.Kind
		words := harmless(block.Span.Of(a.Text))
		switch block.Kind {
		case extract.Lead, extract.Heading:
			var heading strings.Builder
			wrap(&heading, words, p.Width, "")
			for line := range strings.Lines(heading.String()) {
				out.WriteString(p.bold(strings.TrimSuffix(line, "\n")) + "\n")
			}
		case extract.ListItem:
			item := strings.Builder{}
			wrap(&item, words, p.Width, "  ")
			out.WriteString("•" + strings.TrimPrefix(item.String(), " "))
		case extract.Quotation:
			wrap(out, words, p.Width, "  │ ")
		case extract.Preformatted:
			out.WriteString(words + "\n")
		default:
			wrap(out, words, p.Width, "")
		}
	}
	if last == "" && a.Text != "" {
		out.WriteByte('\n')
		wrap(out, harmless(a.Text), p.Width, "")
	}
}

func (p Page) sections(out *strings.Builder, a *copydesk.Article) {
	for _, section := range tally(&a.Entities) {
		out.WriteString("\n" + p.bold(section.heading) + "\n")
		for _, e := range section.entries {
			// The count stands first: it has one width, names have not.
			line := fmt.Sprintf("%5d  %s", e.count, harmless(oneLine(e.name)))
			if note := harmless(oneLine(e.note)); note != "" {
				line += "  " + p.dim(cut(note, p.Width-columns(line)-2))
			}
			out.WriteString(line + "\n")
		}
	}
}

// foot counts what a reader of the text does not see.
func (p Page) foot(out *strings.Builder, a *copydesk.Article) {
	dropped := 0
	for _, block := range a.Blocks {
		if !block.Kept {
			dropped++
		}
	}
	var parts []string
	for _, part := range []struct {
		n         int
		one, many string
	}{
		{len(a.Comments), "comment", "comments"},
		{dropped, "block left out", "blocks left out"},
	} {
		switch part.n {
		case 0:
		case 1:
			parts = append(parts, "1 "+part.one)
		default:
			parts = append(parts, fmt.Sprintf("%d %s", part.n, part.many))
		}
	}
	if len(parts) > 0 {
		out.WriteString("\n" + p.dim(strings.Join(parts, " · ")) + "\n")
	}
}

// cut shortens a note to what is left of its line, and says so by an ellipsis.
func cut(s string, width int) string {
	width = max(width, 12)
	if columns(s) <= width {
		return s
	}
	runes := []rune(s)
	return strings.TrimRightFunc(string(runes[:width-1]), breakable) + "…"
}

// Rule is a line between two articles, with the name of the input that the next one was read from.
func (p Page) Rule(a *copydesk.Article) string {
	name := harmless(oneLine(origin(a.Source)))
	return p.dim("── "+name+" "+strings.Repeat("─", max(p.Width-columns(name)-4, 2))) + "\n"
}

func (p Page) bold(s string) string { return p.styled("\x1b[1m", s) }

func (p Page) dim(s string) string { return p.styled("\x1b[2m", s) }

func (p Page) styled(sequence, s string) string {
	if !p.Color || s == "" {
		return s
	}
	return sequence + s + "\x1b[0m"
}
