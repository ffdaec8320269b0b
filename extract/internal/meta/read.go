package meta

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
)

// Hints is what is known of a page beforehand. The zero value says nothing.
type Hints struct {
	URL       string // the page's address
	Retrieved string // ISO 8601: when it was fetched; a time after it is in the future
	// Scripts are the contents of the scripts that the tree has not, in page order; they are not kept.
	Scripts [][]byte
}

// Metadata is what a page says of its article outside the running text. Absent fields are zero.
type Metadata struct {
	Title       string
	Titles      []Candidate // all that may be the title, cleaned, best first
	Description string
	Body        string   // articleBody of JSON-LD, as it stands there
	Lines       []string // what structured data gives line by line of a list: ingredients, steps
	Authors     []Author
	Agency      string
	Site        string
	URL         string // canonical
	Published   Time
	Modified    Time
	Language    string // declared, a BCP 47 tag
	Tags        []string
	License     License
	Access      Access
	Images      []Image
	Base        *url.URL // what relative addresses of the page resolve against, nil when unknown
}

// Candidate is a value and where it was found.
type Candidate struct{ Value, Source string }

// Author is somebody who signed.
type Author struct {
	Name string
	URL  string
}

// License is the licence that the page states.
type License struct{ Name, URL string }

// Access says whether all may read the page.
type Access string

// The degrees of access.
const (
	Free       Access = "free"
	Restricted Access = "restricted"
	Unknown    Access = "unknown"
)

// Image is a picture. Node is its element in the body, nil when only the head names it: the caller knows which elements
// are the article.
type Image struct {
	URL, Alt, Caption, Credit string
	Source                    string // "json-ld", "og:image", "figure", "img"
	Node                      *html.Node
}

// reader joins what the walk collected.
type reader struct {
	*collected
	hints  Hints
	ld     *linked
	main   *value // the article of the JSON-LD
	out    *Metadata
	h1     *heading // the visible title
	values map[string][]string

	hostNames []string // what hosts returns, once it was asked
}

// Read reads the page under root, a parsed document, which it does not change. It walks the tree once.
func Read(root *html.Node, h Hints) *Metadata {
	r := &reader{collected: collect(root), hints: h, out: &Metadata{}}
	r.values = make(map[string][]string, len(r.metas))
	for _, m := range r.metas {
		r.values[m.key] = append(r.values[m.key], m.content)
	}
	r.ld = readLinked(r.scripts)
	r.addresses()
	r.site()
	r.main = r.ld.main(r.known(), []string{clean(r.title), clean(r.metaValue("og:title"))})
	r.titles()
	r.text()
	r.language()
	r.times()
	r.authors()
	r.tags()
	r.license()
	r.access()
	r.images()
	return r.out
}

// metaValue returns the first meta tag of the first name that has one.
func (r *reader) metaValue(names ...string) string {
	for _, name := range names {
		for _, v := range r.values[name] {
			if v = strings.TrimSpace(v); v != "" {
				return v
			}
		}
	}
	return ""
}

// propValue returns the first property of the body with one of the names that stands in no thread and no teaser.
func (r *reader) propValue(names ...string) string {
	for _, name := range names {
		for i := range r.props {
			if p := &r.props[i]; p.name == name && p.value != "" && !r.aside(&p.place) {
				return p.value
			}
		}
	}
	return ""
}

// aside reports whether a place is in a comment thread, or in a teaser or sidebar that the title is not in.
func (r *reader) aside(p *place) bool {
	if p.comment != nil && (r.h1 == nil || !contains(p.comment, r.h1.node)) {
		return true
	}
	return p.related != nil && (r.h1 == nil || !contains(p.related, r.h1.node))
}

func contains(n, inner *html.Node) bool {
	for ; inner != nil; inner = inner.Parent {
		if n == inner {
			return true
		}
	}
	return false
}

// addresses reads the canonical address and the base.
func (r *reader) addresses() {
	page, err := url.Parse(r.hints.URL)
	if err != nil || !page.IsAbs() {
		page = nil
	}
	r.out.Base = page
	if r.base != "" {
		if b := absolute(page, r.base); b != "" {
			if u, err := url.Parse(b); err == nil && u.IsAbs() {
				r.out.Base = u
			}
		}
	}
	candidate := ""
	for _, l := range r.links {
		if l.rel == "canonical" {
			candidate = l.href
			break
		}
	}
	r.out.URL = absolute(r.out.Base, firstOf(candidate, r.metaValue("og:url", "twitter:url", "parsely-link")))
	if r.out.Base == nil && r.out.URL != "" {
		if u, err := url.Parse(r.out.URL); err == nil && u.IsAbs() {
			r.out.Base = u
		}
	}
}

// known are the addresses of the page.
func (r *reader) known() []string {
	var out []string
	for _, u := range []string{r.out.URL, r.hints.URL} {
		if u != "" {
			out = append(out, u)
		}
	}
	return out
}

// text reads the description and the body that the structured data carries.
func (r *reader) text() {
	r.out.Description = clean(firstOf(r.ld.str(r.main.get("description")), r.metaValue("og:description", "description", "twitter:description", "dc.description", "sailthru.description"), r.propValue("description")))
	r.out.Body = r.main.get("articleBody").text
	r.out.Lines = r.ld.lines()
}

// language reads the declared language; xx-default and its like are none.
func (r *reader) language() {
	for _, v := range []string{r.collected.language, r.bodyLang, r.ld.language(r.main), r.metaValue("content-language", "language", "dc.language", "inlanguage", "og:locale")} {
		v = strings.ReplaceAll(strings.TrimSpace(v), "_", "-")
		v, _, _ = strings.Cut(v, ",")
		if len(v) >= 2 && len(v) <= 12 && !strings.ContainsAny(v, " ;/") && !strings.EqualFold(v, "und") {
			r.out.Language = v
			return
		}
	}
}

func (l *linked) language(v *value) string {
	in := v.get("inLanguage")
	return firstOf(in.text, in.get("alternateName").text, in.get("name").text)
}
