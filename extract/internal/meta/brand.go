package meta

import (
	"strings"
	"unicode"
)

// unbranded takes the name of the site off the end, or the beginning, of a title.
func (r *reader) unbranded(s string) string {
	for n := 0; n < 3; n++ {
		cut := r.brandCut(s)
		if cut == s {
			break
		}
		s = cut
	}
	return s
}

// separators are what stands between a title and the name of a site.
var separators = []string{" | ", " - ", " – ", " — ", " • ", " · ", " :: ", " » ", " « ", " / ", " // ", "｜", " : ", " ∙ ", " ~ ", " ‹ ", " › ", "|", " -- "}

func (r *reader) brandCut(s string) string {
	for _, sep := range separators {
		if i := strings.LastIndex(s, sep); i > 0 {
			if head, tail := strings.TrimSpace(s[:i]), s[i+len(sep):]; r.brand(tail) && head != "" && !r.brand(head) {
				return head
			}
		}
		if i := strings.Index(s, sep); i > 0 && sep != " : " {
			if head, tail := s[:i], strings.TrimSpace(s[i+len(sep):]); r.brand(head) && tail != "" && !r.brand(tail) {
				return tail
			}
		}
	}
	return s
}

// brand reports whether a part of a title names the site: as og:site_name and the publisher do, or as the address does.
func (r *reader) brand(s string) bool {
	l := loose(s)
	if l == "" {
		return false
	}
	site := loose(r.out.Site)
	if l == site || len(l) > 3 && len(site) > 3 && (strings.HasPrefix(l, site) && len(l) < len(site)+8 || strings.HasPrefix(site, l)) {
		return true
	}
	for _, h := range r.hosts() {
		if l == h || len(h) > 4 && (l == "the"+h || "the"+l == h) {
			return true
		}
		if first, _, ok := strings.Cut(s, " "); ok && loose(first) == h && len(strings.Fields(s)) <= 4 {
			return true // "CBC News"
		}
	}
	return false
}

// siteOfTitle is the name that the <title> adds to the title, when nothing else names the site.
func (r *reader) siteOfTitle() {
	whole := clean(r.collected.title)
	for _, t := range r.out.Titles {
		if r.out.Site != "" {
			return
		}
		if rest, ok := strings.CutPrefix(whole, t.Value); ok && rest != "" && !wordStart(rest) {
			r.out.Site = siteName(lastPart(rest))
		} else if rest, ok := strings.CutSuffix(whole, t.Value); ok && rest != "" {
			r.out.Site = siteName(strings.Trim(rest, " -–—|:•·»›"))
		}
	}
}

func wordStart(s string) bool { return unicode.IsLetter(firstRune(s)) || unicode.IsDigit(firstRune(s)) }

// siteName is s when it is as short as names of sites are.
func siteName(s string) string {
	if len(s) > 60 || len(strings.Fields(s)) > 7 || hasDigit(s) {
		return ""
	}
	return s
}

// lastPart is what follows the last separator: "Sport | The Ledger" ends with the site.
func lastPart(s string) string {
	for _, sep := range separators {
		if i := strings.LastIndex(s, sep); i >= 0 {
			s = s[i+len(sep):]
		}
	}
	return strings.Trim(s, " -–—|:•·»›")
}
