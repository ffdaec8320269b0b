package meta

import (
	"strings"
	"unicode/utf8"
)

// titles collects what may be the title and chooses.
func (r *reader) titles() {
	add := func(source string, values ...string) {
		for _, v := range values {
			if v = r.unbranded(clean(v)); v != "" && utf8.RuneCountInString(v) <= 500 {
				r.out.Titles = append(r.out.Titles, Candidate{Value: v, Source: source})
			}
		}
	}
	if r.main.kind != nothing {
		add("json-ld headline", r.ld.str(r.main.get("headline")))
	}
	add("og:title", r.metaValue("og:title"))
	r.h1 = r.visibleTitle()
	if r.h1 != nil {
		add("h1", r.h1.text)
	}
	add("microdata headline", r.propValue("headline"))
	add("meta title", r.metaValue("parsely-title", "sailthru.title", "dc.title", "dcterms.title", "headline", "cxenseparse:title", "title"))
	add("twitter:title", r.metaValue("twitter:title", "twitter:text:title"))
	add("title", r.collected.title)
	for _, p := range r.ld.pages {
		add("json-ld name", r.ld.str(p.get("headline")))
	}
	r.crop()
	r.rank()
	r.siteOfTitle()
	if len(r.out.Titles) > 0 {
		r.out.Title = r.out.Titles[0].Value
	}
}

// crop takes a tail off a candidate when another candidate is the same without it: what is left out elsewhere is the
// name of a section or of the site.
func (r *reader) crop() {
	agreed, doubled := r.agreed(), r.doubled()
	for i := range r.out.Titles {
		t := &r.out.Titles[i]
		for _, o := range r.out.Titles {
			if len(o.Value) < 12 || len(o.Value) >= len(t.Value) {
				continue
			}
			if strings.HasSuffix(t.Value, " | "+o.Value) {
				t.Value = o.Value // the name of a section, or of a town, before a bar
				continue
			}
			if !strings.HasPrefix(t.Value, o.Value) || doubled != "" && loose(t.Value) == doubled {
				continue
			}
			tail := t.Value[len(o.Value):]
			for _, sep := range append(separators, "-", "：", ":", "_", "--") {
				if strings.TrimSpace(sep) == ":" && loose(t.Value) == agreed {
					continue
				}
				if strings.HasPrefix(tail, sep) && utf8.RuneCountInString(tail) < 60 {
					t.Value = o.Value
					break
				}
			}
		}
	}
}

// agreed is the title, for comparison, when the heading and the <title> have the same: then
// what follows a colon is a part of it.
func (r *reader) agreed() string {
	if r.h1 == nil {
		return ""
	}
	if l := loose(r.unbranded(clean(r.h1.text))); l == loose(r.unbranded(clean(r.collected.title))) {
		return l
	}
	return ""
}

// doubled is the title, for comparison, that the heading and the card have both: no name of a section or of the site is a
// part of it, even where the <title> does without its second half.
func (r *reader) doubled() string {
	if r.h1 == nil {
		return ""
	}
	if l := loose(r.unbranded(clean(r.h1.text))); l == loose(r.unbranded(clean(r.metaValue("og:title")))) {
		return l
	}
	return ""
}

// visibleTitle is the heading that the head of the page names, else the first h1 that stands in no teaser.
func (r *reader) visibleTitle() *heading {
	var said []string
	for _, s := range []string{r.ld.str(r.main.get("headline")), r.metaValue("og:title", "twitter:title"), r.collected.title} {
		if s = loose(clean(s)); s != "" {
			said = append(said, s)
		}
	}
	var best *heading
	most := -1
	for i := range r.headings {
		h := &r.headings[i]
		l := loose(h.text)
		if l == "" || h.comment != nil && h.node.Data != "h1" {
			continue
		}
		points := 0
		for _, s := range said {
			if s == l {
				points = max(points, 8)
			} else if len(l) > 12 && 3*len(l) > len(s) && strings.Contains(s, l) || len(s) > 12 && 3*len(s) > 2*len(l) && strings.Contains(l, s) {
				points = max(points, 6)
			}
		}
		if h.node.Data == "h1" {
			points += 3
		}
		if h.hint&titleHint != 0 {
			points++
		}
		if h.related != nil && points < 8 {
			points--
		}
		if r.brand(h.text) || points <= 4 && len(said) > 0 && len(strings.Fields(h.text)) < 3 {
			continue // the name of the site, or of a widget
		}
		if points <= 4 && strings.HasSuffix(h.text, ":") {
			continue // "You are here:"
		}
		if points <= 4 && h.offset > deepTitle {
			continue // the heading of a box at the foot
		}
		if points > most && points > 2 {
			best, most = h, points
		}
	}
	if best == nil {
		return r.printedTitle()
	}
	return best
}

// deepTitle is how many bytes of text may come before a heading that nothing else calls the title.
const deepTitle = 4000
