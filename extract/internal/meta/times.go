package meta

import (
	"bytes"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// Time is a point in time as far as the page gives it, with where it was found and all that was found for its field,
// itself included, best first.
type Time struct {
	Time       string
	Precision  stamp.Precision
	Source     string
	Candidates []Time
}

// timed is a candidate under judgement.
type timed struct {
	stamp.Stamp
	source string
	weight int  // higher is better
	below  bool // has a cue, far below the title
}

// The weights of the sources of a time of publication, and of modification.
const (
	weightLinked   = 100
	weightArticle  = 95
	weightProperty = 90
	weightMeta     = 85
	weightPage     = 82
	weightCued     = 75
	weightTime     = 70
	weightLine     = 62
	weightAddress  = 68
	weightFar      = 50
	weightWeak     = 40
	weightYear     = 10
)

// clockwork gathers the candidates of the page's times.
type clockwork struct {
	*reader
	stamps              stamp.Reader
	published, modified []timed
	limit               time.Time // nothing after it was published; zero when the page does not say
}

func (r *reader) times() {
	c := clockwork{reader: r, stamps: stamp.Reader{Order: r.order(), Reference: r.hints.Retrieved}}
	if t, ok := stamp.Instant(r.hints.Retrieved); ok {
		c.limit = t.Add(24 * time.Hour)
	}
	c.linked()
	c.metas()
	c.properties()
	c.elements()
	c.lines()
	c.address()
	c.settle()
	c.reissued()
	c.cued()
	if best(c.published) < weightFar {
		c.programs()
	}
	c.updates()
	r.out.Published = c.choose(c.published, time.Time{})
	after, _ := stamp.Instant(r.out.Published.Time)
	r.out.Modified = alike(c.choose(c.modified, after), r.out.Published)
	if at, ok := stamp.Instant(r.out.Modified.Time); ok && at.Equal(after) {
		r.out.Modified = Time{} // never changed since
	}
}

// scriptKeys are what times of publication are called in the data of scripts.
var scriptKeys = []string{
	`"datePublished":"`, `"publishedAt":"`, `"publishDate":"`, `"publicationDate":"`, `"published_at":"`, `"publishedDate":"`, `"pubDate":"`, `"published":"`,
}

// programs looks for times of publication in the data that scripts carry, for pages that keep them nowhere else.
func (c *clockwork) programs() {
	all := slices.Concat(c.hints.Scripts, c.data)
	for _, data := range all[:min(maxData, len(all))] {
		for _, key := range scriptKeys {
			i := bytes.Index(data, []byte(key))
			if i < 0 {
				continue
			}
			rest := data[i+len(key):]
			if end := bytes.IndexByte(rest, '"'); end > 0 && end < 40 {
				c.add(&c.published, string(rest[:end]), "script", weightWeak)
				return
			}
		}
	}
}

// order says how the page's language and country write days and months.
func (r *reader) order() stamp.Order {
	lang, region, _ := strings.Cut(strings.ToLower(r.out.Language), "-")
	switch {
	case region == "us":
		return stamp.MonthFirst
	case lang != "en" && lang != "" || region != "":
		return stamp.DayFirst
	}
	for _, address := range r.known() {
		u, err := url.Parse(address)
		if err != nil {
			continue
		}
		host := u.Hostname()
		switch top := host[strings.LastIndexByte(host, '.')+1:]; {
		case top == "us" || top == "com" || top == "gov" || top == "edu" || top == "mil":
			return stamp.MonthFirst
		case len(top) == 2:
			return stamp.DayFirst
		}
	}
	return stamp.Unsettled
}

func (c *clockwork) add(list *[]timed, value, source string, weight int) {
	if value = strings.TrimSpace(value); value == "" {
		return
	}
	if st, ok := c.stamps.Parse(value); ok {
		if st.Precision.Rank() < stamp.Day.Rank() {
			weight = min(weight, weightYear) // of a book that is cited, say
		}
		*list = append(*list, timed{Stamp: st, source: source, weight: weight})
	}
}

func (c *clockwork) linked() {
	for i, source := range append([]*value{c.main}, c.ld.pages...) {
		weight := weightLinked
		if i > 0 {
			weight = weightPage
		}
		c.add(&c.published, c.ld.str(source.get("datePublished")), "json-ld datePublished", weight)
		c.add(&c.modified, c.ld.str(source.get("dateModified")), "json-ld dateModified", weight)
		c.add(&c.published, c.ld.str(source.get("dateCreated")), "json-ld dateCreated", weight-weightFar/2)
		c.add(&c.published, c.ld.str(source.get("uploadDate")), "json-ld uploadDate", weight-weightFar/2)
	}
}

func (c *clockwork) properties() {
	for i := range c.props {
		p := &c.props[i]
		far, ok := c.standing(&p.place)
		if !ok {
			continue
		}
		far /= 2
		switch p.name {
		case "datePublished", "article:published_time", "published", "pubdate", "issued":
			c.add(&c.published, p.value, "microdata "+p.name, weightProperty-far)
		case "date", "created", "dateCreated", "uploadDate":
			c.add(&c.published, p.value, "microdata "+p.name, weightTime-far)
		case "dateModified", "article:modified_time", "modified", "dateUpdate":
			c.add(&c.modified, p.value, "microdata "+p.name, weightProperty-far)
		}
	}
}

// address reads a date out of the page's address.
func (c *clockwork) address() {
	for _, address := range c.known() {
		u, err := url.Parse(address)
		if err != nil {
			continue
		}
		if st, ok := addressStamp(u.Path); ok {
			weight := weightAddress
			if st.Precision != stamp.Day {
				weight = weightYear
			}
			c.published = append(c.published, timed{Stamp: st, source: "url", weight: weight})
			return
		}
	}
}
