package thread

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
	"github.com/copydesk/copydesk/text"
)

// separators part the pieces of a head line.
const separators = "\n\t|·•—–"

// head reads the author, the time and the number from a line of the head.
func (f *finder) head(c *Comment, who *claims, b *page.Block) {
	if c.Published.Time == "" {
		c.Published, c.Source = f.when(b)
	}
	if found := stamp.Find(b.Text, anchor); c.Number == 0 && (len(found) == 0 || found[0].Start > 0) { // « 15. Februar » is no number
		c.Number = number(b.Text)
	}
	for _, p := range b.Pieces() {
		if s := strings.TrimSpace(p.Of(b.Text)); c.Number == 0 && strings.HasPrefix(s, "#") && len(s) <= len("#9999") {
			c.Number = number(s)
		}
	}
	if i := strings.IndexByte(b.Text, '#'); c.Number == 0 && i > 0 && b.Text[i-1] == ' ' {
		c.Number = number(b.Text[i:])
	}
	bare := 0 // bytes of a number that only its place tells
	if v, n := counted(b); n > 0 {
		c.place, bare = v, n
	}
	if len(b.Links) == 1 && b.Links[0].Len() == len(b.Text) && undated(tooltip(b.Links[0].Node)) == "\n" {
		return // "8d", the whole date over it
	}
	if s := markedName(b); s != "" {
		who.add(s, classed)
		for _, m := range b.Marks {
			if whole := strings.Join(strings.Fields(m.Of(b.Text)), " "); who.whole == "" && m.Hint.Any(names) && whole != s && strings.HasSuffix(whole, " "+s) {
				who.whole = whole
			}
		}
	}
	if s := presentedName(b); s != "" {
		who.add(s, presented)
	}
	if again(b) { // "Re: The bell by Anna: 10:21"
		for _, p := range b.Pieces()[1:] {
			if s, ok := cue.Speaker(b.Text[p.Start:]); ok {
				who.add(name(s), presented)
				return
			}
		}
	}
	if bold, behind := titledLine(b); behind != "" {
		who.beside, who.answers = behind, replySubject(bold)
	}
	for _, m := range b.Marks {
		if m.Start > 0 && cue.Presenting(m.Of(b.Text)) { // "SAY No. 1 <b>Posted by:</b> Anna"
			if s, ok := cue.Speaker(b.Text[m.Start:]); ok {
				who.add(name(s), presented)
			}
		}
		switch m.Node.DataAtom {
		case atom.Cite, atom.B, atom.Strong:
			if s := name(m.Of(b.Text)); s != "" && m.Len() <= 80 && number(m.Of(b.Text)) == 0 && len(stamp.Find(s, anchor)) == 0 {
				who.add(s, strong)
			}
		}
	}
	if s := first(b, text.Span{Start: 0, End: len(b.Text)}); s != "" && len(b.Marks)+len(b.Links) > 0 {
		who.add(s, pieced)
	}
	left := rest
	if b.Own.Any(names) && !b.Own.Has(cue.Member) && !f.dated(b) {
		left = classed
	}
	for _, part := range strings.FieldsFunc(undated(unranked(b)[bare:]), func(r rune) bool { return strings.ContainsRune(separators, r) }) {
		if s, ok := cue.Speaker(part); ok {
			who.add(name(s), presented)
		}
		if s := name(part); s != "" && (len(strings.Fields(s)) <= 6 || left == classed) && s[0] != '(' && !strings.Contains(s, ":") {
			who.add(s, left)
			left = rest
		}
	}
}

// titledLine parts a line that begins with bold words, a dash and something else before the date: a name and where it is
// from, or a subject and a name.
func titledLine(b *page.Block) (bold, behind string) {
	for _, m := range b.Marks {
		if m.Start > 0 || m.Len() == len(b.Text) || m.Node.DataAtom != atom.B && m.Node.DataAtom != atom.Strong {
			continue
		}
		left := strings.TrimSpace(b.Text[m.End:])
		if !dashed(left) {
			return "", ""
		}
		_, n := utf8.DecodeRuneInString(left)
		behind, _, _ = strings.Cut(strings.TrimRight(undated(left[n:]), "([) \n"), "\n")
		return m.Of(b.Text), name(strings.TrimRight(behind, "([ "))
	}
	return "", ""
}

// unranked returns the text of a line without the pieces that say what somebody is on this page, or where on a network.
func unranked(b *page.Block) string {
	pieces := b.Pieces()
	var kept []string
	for _, p := range pieces {
		s := strings.TrimSpace(p.Of(b.Text))
		if n := len(kept); n > 0 && initials(kept[n-1]) && strings.HasPrefix(strings.ToUpper(s), kept[n-1]) {
			kept = kept[:n-1] // they stood for a picture
		}
		if !membership(s) && !(len(kept) > 0 && strings.HasPrefix(s, "@")) {
			kept = append(kept, s)
		}
	}
	if len(kept) == len(pieces) || len(kept) == 0 {
		return b.Spaced()
	}
	return strings.Join(kept, " ")
}

// counted reads a number without any mark that an element at the beginning of a line holds, and how many bytes it takes.
func counted(b *page.Block) (number, bytes int) {
	pieces := b.Pieces()
	if len(pieces) < 2 {
		return 0, 0
	}
	s := strings.TrimSpace(pieces[0].Of(b.Text))
	if v, err := strconv.Atoi(s); err == nil && v > 0 && v < 10_000 && strings.HasPrefix(b.Text, s) {
		return v, len(s)
	}
	return 0, 0
}

// undated takes the first date out of a line, together with the words that introduce it.
func undated(line string) string {
	found := stamp.Find(line, anchor)
	if len(found) == 0 {
		return line
	}
	return line[:cue.DateStart(line, 0, found[0].Start)] + "\n" + line[found[0].End:]
}

// markedName reads the name that a class says is one: the first such element of the line, and of those inside it the
// innermost.
func markedName(b *page.Block) string {
	best := ""
	var in text.Span
	for _, m := range b.Marks {
		if !m.Hint.Any(names) || m.Hint.Any(notNames) || m.Len() > 80 || best != "" && !in.Contains(m.Span) {
			continue
		}
		s := name(m.Of(b.Text))
		if mark := strings.TrimSpace(m.Of(b.Text)); s == "" && len(mark) > 0 && len(mark) <= len("???") && strings.Trim(mark, ".?!*") == "" {
			s = mark // somebody who signs with it
		}
		if len(strings.Fields(s)) > 5 || len(stamp.Find(s, anchor)) > 0 {
			s = first(b, m.Span)
		}
		if s == "" || membership(s) && best != "" {
			continue
		}
		best, in = s, m.Span
	}
	return best
}

// notNames are the class words that make something else of a name's.
var notNames = cue.Of(cue.Member, cue.Avatar, cue.Clock, cue.Date, cue.Tool)

// presentedName reads the name that the words of the line present, without what touches it.
func presentedName(b *page.Block) string {
	s, ok := cue.Speaker(b.Text)
	if !ok {
		return ""
	}
	for _, m := range b.Marks {
		if t := m.Of(b.Text); len(t) < len(s) && strings.HasPrefix(s, t) && name(t) != "" {
			return name(t)
		}
	}
	for _, l := range b.Links { // a number in brackets is of the name where it is of the link
		if t := l.Of(b.Text); strings.HasPrefix(t, s+" (") && len(t) <= len(s)+mostBracket {
			return name(t)
		}
	}
	return name(s)
}

// mostBracket is how many bytes a bracket behind a name has at most, with the space before it.
const mostBracket = 12

// membership reports whether a line says what somebody is on this page, and not who.
func membership(s string) bool {
	_, topics := cue.NewScanner().Scan(s)
	return topics.Has(cue.Member)
}

// tool reports whether a line is a tool, as a whole.
func tool(s string) bool {
	_, topics := cue.NewScanner().Scan(s)
	return topics.Any(cue.Of(cue.Tool, cue.Reply)) && !topics.Has(cue.Member)
}

// furnished reports whether a line is a tool or a rank, as a whole.
func furnished(s string) bool {
	_, topics := cue.NewScanner().Scan(s)
	return topics.Any(cue.Of(cue.Member, cue.Tool, cue.Reply, cue.Answers))
}

// signed reads the name in a line of text that is a signature: "– Anna".
func signed(line string) string {
	r, n := utf8.DecodeRuneInString(line)
	if !strings.ContainsRune("–—-~", r) || len(strings.Fields(line[n:])) > mostNamed {
		return ""
	}
	return name(line[n:])
}

// initials reports whether a line is what stands for a missing picture: one to three capitals.
func initials(s string) bool {
	n := 0
	for _, r := range s {
		if n++; n > 3 || !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// first returns the first piece of a line inside a span that can be a name.
func first(b *page.Block, in text.Span) string {
	for _, p := range b.Pieces() {
		if !in.Contains(p) {
			continue
		}
		s := p.Of(b.Text)
		if number(s) > 0 && strings.IndexFunc(s, unicode.IsLetter) < 0 || strings.Contains(s, ": ") || len(stamp.Find(s, anchor)) > 0 {
			continue
		}
		if s = name(s); s != "" && len(strings.Fields(s)) <= 8 {
			return s
		}
	}
	return ""
}

// name cleans a name: no number before it, no marks around it, no words that only present it.
func name(s string) string {
	if inner, ok := cue.Speaker(s); ok {
		s = inner
	}
	s = strings.TrimSpace(s)
	if i := strings.IndexAny(s, "."); i > 0 && i <= 3 && number(s) > 0 {
		s = strings.TrimSpace(s[i+1:])
	}
	s = strings.TrimFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",:;|»«–—-·•", r) })
	if i := strings.LastIndexByte(s, '['); i > 0 && strings.HasSuffix(s, "]") { // what the page says of somebody: "[Visitor]"
		s = strings.TrimSpace(s[:i])
	}
	if strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 || cue.DateWords(s) || clock(s) {
		return ""
	}
	if i := strings.IndexByte(s, '#'); i >= 0 && i+1 < len(s) && '0' <= s[i+1] && s[i+1] <= '9' {
		return "" // « Réponse #1 »
	}
	return s
}
