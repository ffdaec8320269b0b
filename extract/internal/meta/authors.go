package meta

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/agency"
	"github.com/copydesk/copydesk/extract/internal/bare"
)

// authorMetas are the meta tags that name authors, best first.
var authorMetas = []string{
	"parsely-author", "sailthru.author", "article:author_name", "article:author", "author", "og:article:author", "og:author",
	"dc.creator", "dcterms.creator", "dc.contributor", "byl", "byline", "cxenseparse:author", "citation_author", "shareaholic:article_author_name",
	"creator", "authors", "article.author", "dcsext.author",
}

// signed is what one source says of who signed.
type signed struct {
	people []Author
	houses []string // desks, sites and agencies
	agency string
	whole  bool // a line that holds names and nothing else, or opens as a byline

	signing []string // agencies that the page declares as authors
}

func (s *signed) take(sig Signature, url string) {
	s.people = appendNames(s.people, sig.Authors, url)
	s.houses = append(s.houses, sig.houses...)
	s.agency = firstOf(s.agency, sig.Agency)
}

// authors chooses who signed: the structured data first, then the meta tags, then the lines around the title. A line
// that names those of the structured data and others beside them is the fuller answer. Where nobody else signs, a house
// that the page declares as its author does.
func (r *reader) authors() {
	sg := signer{words: r.words, nobody: r.isSite}
	visible := r.bylines(&sg)
	sources := []signed{r.linkedAuthors(&sg)}
	for _, name := range authorMetas {
		var one signed
		for _, v := range r.values[name] {
			one.take(sg.read(clean(v), nameField), "")
		}
		sources = append(sources, one)
	}
	sources = append(sources, r.labelled(&sg), r.markedAuthors(&sg), visible)
	var houses []string
	for i := range sources {
		s := &sources[i]
		r.out.Agency = firstOf(r.out.Agency, s.agency)
		if len(houses) == 0 {
			houses = s.houses
		}
		if len(s.people) > 0 && len(r.out.Authors) == 0 {
			r.out.Authors = appendNames(distinct(s.people), s.signing, "")
		}
	}
	if n := len(r.out.Authors); n > 0 && len(visible.people) > n && visible.whole && includes(visible.people, r.out.Authors) {
		r.out.Authors = appendNames(r.out.Authors, namesOf(visible.people), "")
	}
	noted := r.copyright()
	r.out.Agency = firstOf(r.out.Agency, noted.Agency)
	if len(r.out.Authors) == 0 {
		r.out.Authors = appendNames(nil, noted.Authors, "")
	}
	if len(r.out.Authors) == 0 {
		r.out.Authors = r.boxed(&sg).people
	}
	if len(r.out.Authors) == 0 {
		r.out.Authors = appendNames(nil, houses, "")
	}
}

// copyright reads the copyright line that agencies put under their items. One in a footer is the site's own.
func (r *reader) copyright() Signature {
	for i := range r.dated {
		l := &r.dated[i]
		if r.aside(&l.place) {
			continue
		}
		if s, ok := Copyright(fold(l.text.Data)); ok && !r.isSite(s.Agency) && (len(s.Authors) > 0 || isAgency(s.Agency)) {
			return s
		}
	}
	return Signature{}
}

func isAgency(s string) bool {
	_, ok := agency.Is(s)
	return ok
}

// distinct leaves out names that hold another of the list: « Portrait de Luce Amiel » beside « Luce Amiel ».
func distinct(list []Author) []Author {
	var out []Author
	for i, a := range list {
		holds := false
		for j, b := range list {
			holds = holds || i != j && len(a.Name) > len(b.Name) && strings.Contains(b.Name, " ") && strings.HasSuffix(a.Name, " "+b.Name)
		}
		if !holds {
			out = append(out, a)
		}
	}
	return out
}

// includes reports whether all of the names of inner are in outer.
func includes(outer, inner []Author) bool {
	for _, a := range inner {
		found := false
		for _, b := range outer {
			found = found || loose(a.Name) == loose(b.Name)
		}
		if !found {
			return false
		}
	}
	return true
}

func namesOf(list []Author) []string {
	var out []string
	for _, a := range list {
		out = append(out, a.Name)
	}
	return out
}

// labelled reads the pairs that cards show: twitter:label1 "Written by", twitter:data1 the name.
func (r *reader) labelled(sg *signer) (s signed) {
	for _, n := range []string{"1", "2", "3"} {
		if _, ok := sg.opening(r.metaValue("twitter:label" + n)); ok {
			s.take(sg.read(clean(r.metaValue("twitter:data"+n)), nameField), "")
		}
	}
	return s
}

func appendNames(list []Author, names []string, url string) []Author {
next:
	for _, n := range names {
		for _, a := range list {
			if loose(a.Name) == loose(n) {
				continue next
			}
		}
		list = append(list, Author{Name: n, URL: url})
	}
	return list
}

// linkedAuthors reads author and creator of the JSON-LD article, then of the page.
func (r *reader) linkedAuthors(sg *signer) (s signed) {
	for _, source := range append([]*value{r.main}, r.ld.pages...) {
		for _, key := range []string{"author", "authors", "creator"} {
			items := source.get(key).list()
			for i := range items {
				r.linkedAuthor(sg, r.ld.follow(&items[i]), &s)
			}
			if len(s.people) > 0 {
				return s
			}
		}
	}
	return s
}

func (r *reader) linkedAuthor(sg *signer, item *value, s *signed) {
	address := ""
	if item.kind == objectValue {
		address = absolute(r.out.Base, item.get("url").text)
		if given, family := item.get("givenName").text, item.get("familyName").text; item.get("name").kind == nothing && family != "" {
			s.people = appendNames(s.people, []string{clean(given + " " + family)}, address)
			return
		}
		if strings.Contains(strings.ToLower(r.ld.str(item.get("@type"))), "organization") {
			name := clean(r.ld.name(item))
			if name == "" {
				return
			}
			s.houses = append(s.houses, name)
			if known, ok := agency.Is(name); ok {
				s.agency = firstOf(s.agency, known)
				s.signing = append(s.signing, name)
			}
			return
		}
	}
	for _, name := range r.ld.strs(item) {
		if _, ok := agency.Is(clean(name)); ok {
			s.signing = append(s.signing, clean(name))
		}
		s.take(sg.read(clean(name), nameField), address)
	}
}

// markedAuthors reads itemprop=author of the body.
func (r *reader) markedAuthors(sg *signer) (s signed) {
	for i := range r.props {
		p := &r.props[i]
		if p.name == "author" && !r.aside(&p.place) {
			s.take(sg.read(p.value, nameField), "")
		}
	}
	return s
}

// isSite reports whether a name is that of the site.
func (r *reader) isSite(name string) bool {
	l := loose(name)
	if l == "" {
		return true
	}
	site := loose(r.out.Site)
	if l == site || site != "" && (strings.TrimPrefix(l, "the") == strings.TrimPrefix(site, "the")) {
		return true
	}
	for _, h := range r.hosts() {
		if l == h {
			return true
		}
	}
	f := bare.Fold(name)
	return strings.HasSuffix(f, ".com") || strings.HasSuffix(f, ".fr") || strings.HasSuffix(f, ".org") || strings.HasSuffix(f, ".net") || strings.HasSuffix(f, ".de")
}
