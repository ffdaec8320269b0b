package meta

import "strings"

// Pages of an old make have no heading elements: their title is a text like any other. It is known by the <title>,
// which repeats it beside the name of the site, or by the size of its type.

// minPrinted is how many bytes a title without a heading element has at least; names of sections are shorter.
const minPrinted = 12

// maxTypeTitle is how many bytes of text may come before a title that only the size of its type speaks for.
const maxTypeTitle = 2000

// partOfTitle reports whether a text is the beginning or the end of the <title>, parted from the rest of it.
func partOfTitle(t, title string) bool {
	if len(t) < minPrinted || len(t) >= len(title) || strings.Count(t, " ") < 2 {
		return false
	}
	if rest, ok := strings.CutPrefix(title, t); ok {
		return parted(strings.TrimLeft(rest, " \u00a0"))
	}
	rest, ok := strings.CutSuffix(title, t)
	return ok && parted(lastRune(strings.TrimRight(rest, " \u00a0")))
}

// parted reports whether s begins with a sign that parts the title from the name of the site.
func parted(s string) bool {
	return s != "" && strings.ContainsRune("-–—|:•·»«/~>‹›[", firstRune(s))
}

func lastRune(s string) string {
	r := []rune(s)
	return string(r[max(0, len(r)-1):])
}

// largeType reports whether the size of a <font> is one of headings.
func largeType(size string) bool {
	switch size {
	case "4", "5", "6", "7", "+1", "+2", "+3", "+4":
		return true
	}
	return false
}

// printedTitle is the longest text of the page that is a part of the <title> and not the name of the site. Where the
// <title> names the site and no more, it is the first text in the largest type.
func (r *reader) printedTitle() *heading {
	var best *heading
	for i := range r.printed {
		h := &r.printed[i]
		if h.comment == nil && !r.masthead(h) && r.carded(h.text) && !r.headed(h.text) && (best == nil || len(h.text) > len(best.text)) {
			best = h
		}
	}
	if best != nil || r.metaValue("og:title") != "" || r.main.kind != nothing || r.titlePrinted() {
		return best
	}
	size := ""
	for i := range r.large {
		h := &r.large[i]
		if h.comment != nil || h.link != nil || h.offset > maxTypeTitle || len(strings.Fields(h.text)) < 4 || r.masthead(h) {
			continue
		}
		if s := attr(h.node, "size"); strings.TrimPrefix(s, "+") > strings.TrimPrefix(size, "+") {
			best, size = h, s
		}
	}
	return best
}

// headed reports whether a colon parts the text from something in the <title> that is not the name of the site: then
// that is a part of the title.
func (r *reader) headed(text string) bool {
	rest, ok := strings.CutSuffix(r.collected.title, text)
	name, colon := strings.CutSuffix(strings.TrimRight(rest, " \u00a0"), ":")
	if !ok || !colon || strings.HasSuffix(name, ":") {
		return false
	}
	for i := range r.printed {
		if h := &r.printed[i]; h.text == strings.TrimSpace(name) && r.masthead(h) {
			return false
		}
	}
	return !r.brand(name)
}

// carded reports whether the titles of the card and of the structured data, where there are any, hold the text.
func (r *reader) carded(text string) bool {
	for _, t := range []string{r.metaValue("og:title"), r.ld.str(r.main.get("headline"))} {
		if t != "" && !strings.Contains(loose(clean(t)), loose(text)) {
			return false
		}
	}
	return true
}

// titlePrinted reports whether the whole <title> stands on the page in a large type.
func (r *reader) titlePrinted() bool {
	for i := range r.large {
		if loose(r.large[i].text) == loose(r.collected.title) {
			return true
		}
	}
	return false
}

// masthead reports whether a text is the name of the site: so the address or the copyright note has it.
func (r *reader) masthead(h *heading) bool {
	if r.brand(h.text) {
		return true
	}
	if h.link != nil && homeLink(attr(h.link, "href")) {
		return true
	}
	name := strings.TrimPrefix(loose(h.text), "the") // "© Daily Gazette" is the note of "The Daily Gazette"
	for i := range r.dated {
		note := r.dated[i].text.Data
		if (strings.Contains(note, "©") || strings.Contains(strings.ToLower(note), "copyright")) && strings.Contains(loose(note), name) {
			return true
		}
	}
	return false
}

// homeLink reports whether an address is that of the front page.
func homeLink(href string) bool {
	return href == "/" || href == "./" || strings.HasPrefix(href, "index.") || strings.HasPrefix(href, "/index.")
}
