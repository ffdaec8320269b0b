package verify

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"github.com/copydesk/copydesk"
)

// selected is how many blocks of a page are looked up with a real selector engine, which is slow, beside the walk that
// all are looked up by.
const selected = 8

// Paths lists the blocks of an article whose path does not lead to one element of the page, given as UTF-8. A page that
// is nested too deep for the parser has none: known is false.
func Paths(a *copydesk.Article, page []byte) (faults []string, known bool) {
	document, err := goquery.NewDocumentFromReader(bytes.NewReader(page))
	if err != nil {
		return nil, false
	}
	every := max(1, len(a.Blocks)/selected)
	for i, b := range a.Blocks {
		if find(document.Get(0), b.Path) == nil {
			faults = append(faults, fmt.Sprintf("blocks[%d]: %q finds no element", i, b.Path))
			continue
		}
		if i%every == 0 {
			if n := document.Find(b.Path).Length(); n != 1 {
				faults = append(faults, fmt.Sprintf("blocks[%d]: %q finds %d elements", i, b.Path, n))
			}
		}
	}
	return faults, true
}

// find walks down a path of child selectors.
func find(n *html.Node, path string) *html.Node {
	for step := range strings.SplitSeq(path, " > ") {
		tag, position, counted := strings.Cut(step, ":nth-child(")
		nth := 0
		if counted {
			nth, _ = strconv.Atoi(strings.TrimSuffix(position, ")"))
		}
		child, i := n.FirstChild, 0
		for ; child != nil; child = child.NextSibling {
			if child.Type != html.ElementNode {
				continue
			}
			i++
			if (tag == "*" || child.Data == tag) && (!counted || i == nth) {
				break
			}
		}
		if child == nil {
			return nil
		}
		n = child
	}
	return n
}

// Lines lists the blocks of an article read from a text whose path or source does not lead into the input.
func Lines(a *copydesk.Article, input string) []string {
	var faults []string
	total := strings.Count(input, "\n") + 1
	for i, b := range a.Blocks {
		first, last, ok := lineRange(b.Path)
		if !ok || first < 1 || last < first || last > total {
			faults = append(faults, fmt.Sprintf("blocks[%d]: path %q of %d lines", i, b.Path, total))
			continue
		}
		if s := b.Source; s.Start < 0 || s.End <= s.Start || s.End > len(input) {
			faults = append(faults, fmt.Sprintf("blocks[%d]: source %v of %d bytes", i, b.Source, len(input)))
			continue
		}
		if at := 1 + strings.Count(input[:b.Source.Start], "\n"); at != first {
			faults = append(faults, fmt.Sprintf("blocks[%d]: path %q, but source begins in line %d", i, b.Path, at))
		}
	}
	return faults
}

// lineRange reads "line:12-14" and "line:12".
func lineRange(path string) (first, last int, ok bool) {
	numbers, ok := strings.CutPrefix(path, "line:")
	if !ok {
		return 0, 0, false
	}
	from, to, several := strings.Cut(numbers, "-")
	first, err := strconv.Atoi(from)
	if err != nil || !several {
		return first, first, err == nil
	}
	last, err = strconv.Atoi(to)
	return first, last, err == nil
}
