package meta

import (
	"net/url"
	"sort"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

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

var publishedMetas = map[string]int{
	"article:published_time": weightArticle, "article:published": weightArticle, "og:article:published_time": weightArticle, "article:publication_date": weightArticle,
	"datepublished": weightMeta, "publishdate": weightMeta, "publish-date": weightMeta, "publish_date": weightMeta, "pubdate": weightMeta, "pub_date": weightMeta,
	"published_at": weightMeta, "published": weightMeta, "published-date": weightMeta, "published_date": weightMeta, "publication_date": weightMeta, "publicationdate": weightMeta, "date_published": weightMeta,
	"sailthru.date": weightMeta, "parsely-pub-date": weightMeta, "dc.date.issued": weightMeta, "dcterms.issued": weightMeta, "dcterms.created": weightMeta, "dc.date.created": weightMeta,
	"dc.date": weightPage, "dcterms.date": weightMeta, "date": weightLine + 7, "cxenseparse:recs:publishtime": weightMeta, "cxenseparse:publishtime": weightMeta, "shareaholic:article_published_time": weightMeta,
	"citation_publication_date": weightMeta, "citation_date": weightMeta, "citation_online_date": weightMeta, "prism.publicationdate": weightMeta, "article.published": weightMeta, "article.created": weightMeta, "article_date_original": weightMeta,
	"article:post_date": weightMeta, "article:created": weightMeta, "original-publish-date": weightMeta, "og:published_time": weightMeta, "og:pubdate": weightMeta, "rnews:datepublished": weightMeta, "bt:pubdate": weightMeta, "displaydate": weightMeta, "ptime": weightMeta, "pdate": weightMeta,
	"date.available": weightMeta, "date.created": weightMeta, "datecreated": weightMeta, "date_created": weightMeta, "created": weightMeta, "article-publication-date": weightMeta, "publishedtime": weightMeta, "published_time": weightMeta, "creation_date": weightMeta,
	"og:regdate": weightMeta, "dcterms.available": weightMeta, "eprints.date": weightMeta, "originalpublicationdate": weightMeta, "doc_date": weightMeta, "release_date": weightMeta, "article:date": weightMeta, "news_date": weightMeta, "gentime": weightWeak, "uploaddate": weightFar,
}

var modifiedMetas = map[string]int{
	"article:modified_time": weightArticle, "article:modified": weightArticle, "og:updated_time": weightMeta, "og:article:modified_time": weightArticle, "datemodified": weightMeta, "lastmod": weightMeta,
	"dcterms.modified": weightMeta, "dc.date.modified": weightMeta, "last-modified": weightFar, "last_modified": weightMeta, "lastmodified": weightMeta, "date.modified": weightMeta, "date.updated": weightMeta, "updated_time": weightMeta, "shareaholic:article_modified_time": weightMeta,
	"modified": weightMeta, "modificationdate": weightMeta, "article.updated": weightMeta, "article:updated": weightMeta, "updated": weightMeta, "revised": weightFar, "date_modified": weightMeta, "update_date": weightMeta, "modified_time": weightMeta,
}

// clockwork gathers the candidates of the page's times.
type clockwork struct {
	*reader
	stamps              stamp.Reader
	published, modified []timed
	limit               time.Time // nothing after it was published; zero when the page does not say
}

func (r *reader) times() {
	c := clockwork{reader: r, stamps: stamp.Reader{Order: r.order()}}
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
	if best(c.published) < weightFar {
		c.programs()
	}
	c.updates()
	r.out.Published = c.choose(c.published, time.Time{})
	after, _ := stamp.Instant(r.out.Published.Time)
	r.out.Modified = c.choose(c.modified, after)
	if at, ok := stamp.Instant(r.out.Modified.Time); ok && at.Equal(after) {
		r.out.Modified = Time{} // never changed since
	}
}

func best(list []timed) int {
	most := 0
	for _, t := range list {
		most = max(most, t.weight)
	}
	return most
}

// updates lets the time of modification stand for that of publication on pages that give no other: « Mis à jour le » is
// then the only date they print.
func (c *clockwork) updates() {
	var updated time.Time
	if len(c.modified) > 0 {
		updated, _ = stamp.Instant(c.modified[0].Time)
	}
	for i := range c.published {
		if t := &c.published[i]; t.weight < weightPage && !updated.IsZero() {
			if at, _ := stamp.Instant(t.Time); at.After(updated.Add(12 * time.Hour)) {
				t.weight -= 24 // a page is not published after its last change
			}
		}
	}
	if best(c.published) >= weightAddress {
		return
	}
	for _, t := range c.modified {
		t.weight = weightWeak + t.weight/10
		c.published = append(c.published, t)
	}
}

// programs looks for times of publication in the data that scripts carry, for pages that keep them nowhere else.
func (c *clockwork) programs() {
	for _, data := range c.data {
		for _, key := range []string{`"datePublished":"`, `"publishedAt":"`, `"publishDate":"`, `"publicationDate":"`, `"published_at":"`, `"publishedDate":"`, `"pubDate":"`, `"published":"`} {
			i := strings.Index(data, key)
			if i < 0 {
				continue
			}
			rest := data[i+len(key):]
			if end := strings.IndexByte(rest, '"'); end > 0 && end < 40 {
				c.add(&c.published, rest[:end], "script", weightWeak)
				return
			}
		}
	}
}

// standing is what the place of a candidate takes off its weight, and whether it counts at all: dates of comments do
// not, dates of teasers and sidebars only close to the title.
func (c *clockwork) standing(p *place) (malus int, ok bool) {
	far := c.nearness(p)
	if p.comment != nil && (c.h1 == nil || !contains(p.comment, c.h1.node)) {
		return 0, false
	}
	if c.aside(p) {
		return far + 28, far < 4 || c.h1 == nil && far < 8
	}
	return far, true
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

func (c *clockwork) metas() {
	for _, m := range c.collected.metas {
		if w, ok := publishedMetas[m.key]; ok {
			c.add(&c.published, m.content, "meta "+m.key, w)
		} else if w, ok := modifiedMetas[m.key]; ok {
			c.add(&c.modified, m.content, "meta "+m.key, w)
		}
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

// nearness takes points off what stands far from the title.
func (c *clockwork) nearness(p *place) int {
	if c.h1 == nil {
		return min(10, p.offset/1000)
	}
	d := p.offset - c.h1.offset
	switch {
	case d < -1500:
		return 12
	case d < -400:
		return 2 - d/500
	case d < 0:
		return 1
	case d > 12000:
		return 12
	}
	return d / 1000
}

func (c *clockwork) elements() {
	for i := range c.collected.times {
		t := &c.collected.times[i]
		far, ok := c.standing(&t.place)
		if !ok {
			continue
		}
		text := linesOf(t.node, maxLine)
		if len(text) >= maxLine {
			continue
		}
		visible := c.stamps.Find(text)
		if t.node.DataAtom != atom.Time && t.datetime == "" {
			for _, st := range visible {
				c.file(st, "date line", weightTime-far, &t.place)
			}
			continue
		}
		st, parsed := c.stamps.Parse(t.datetime)
		if !parsed {
			if len(visible) == 0 {
				continue
			}
			st = visible[0]
		} else if len(visible) > 0 {
			if visible[0].Role == stamp.Published && apart(st.Time, visible[0].Time) > 36*time.Hour {
				st = visible[0] // the attribute holds something else than what is printed
			} else if visible[0].Time[:min(10, len(visible[0].Time))] != st.Time[:min(10, len(st.Time))] {
				c.file(visible[0], "time", weightTime+1-far, &t.place)
			}
		}
		if len(visible) > 0 && visible[0].Role != stamp.Plain {
			st.Role = visible[0].Role
		} else {
			st.Role = c.roleBefore(t)
		}
		c.file(st, "time", weightTime+2-far, &t.place)
	}
}

// apart is how far two times lie from each other.
func apart(a, b string) time.Duration {
	x, ok := stamp.Instant(a)
	y, also := stamp.Instant(b)
	if !ok || !also {
		return 0
	}
	return x.Sub(y).Abs()
}

// cueBonus is what « Publié le » adds to a weight.
const cueBonus = 8

// settle adds the bonus of a cue far below the title when only one time has such a cue: several are a thread of comments.
func (c *clockwork) settle() {
	one := ""
	for _, t := range c.published {
		if t.below {
			if one != "" && one != t.Time {
				return
			}
			one = t.Time
		}
	}
	for i := range c.published {
		if c.published[i].below {
			c.published[i].weight += cueBonus
		}
	}
}

// reissued prefers the date that the page prints when its systems give an earlier day for the publication and the printed
// one for the last change, some days apart: that earlier day is when the draft was made, or the first issue of what was
// issued anew. A day or two is an ordinary correction, more than two months another life of an old page.
func (c *clockwork) reissued() {
	var first, change timed
	for _, t := range c.published {
		if t.weight >= weightMeta && t.weight > first.weight {
			first = t
		}
	}
	for _, t := range c.modified {
		if t.weight > change.weight {
			change = t
		}
	}
	from, ok := stamp.Instant(first.Time)
	to, also := stamp.Instant(change.Time)
	if days := to.Sub(from).Hours() / 24; !ok || !also || days < 2 || days > 60 || len(first.Time) < 10 || len(change.Time) < 10 {
		return
	}
	printed := -1
	for i, t := range c.published {
		if t.source != "line" && t.source != "date line" && t.source != "time" || len(t.Time) < 10 {
			continue
		}
		if t.Time[:10] == first.Time[:10] {
			return
		}
		if printed < 0 && t.weight >= weightLine-4 && t.Time[:10] == change.Time[:10] {
			printed = i
		}
	}
	if printed >= 0 {
		c.published[printed].weight = weightLinked + 1
	}
}

// closeBy is how many bytes below the title the cues of its date line are looked for.
const closeBy = 1200

// distance is how many bytes of text lie between the title, or the top of the page, and a place below it.
func (c *clockwork) distance(p *place) int {
	if c.h1 == nil {
		return p.offset
	}
	return p.offset - c.h1.offset
}

// roleBefore is what the line around a <time> says of it.
func (c *clockwork) roleBefore(t *timeElement) stamp.Role {
	if strings.Contains(t.prop, "odified") || strings.Contains(attr(t.node, "class"), "updated") || strings.Contains(attr(t.node, "class"), "modified") {
		return stamp.Modified
	}
	own := linesOf(t.node, 60)
	if own == "" || t.node.Parent == nil {
		return stamp.Plain
	}
	around := linesOf(t.node.Parent, maxLine)
	i := strings.Index(around, own)
	if i < 0 {
		return stamp.Plain
	}
	for _, st := range c.stamps.Find(around) {
		if st.Start >= i && st.Start <= i+len(own) {
			return st.Role
		}
	}
	return stamp.Plain
}

// file takes a stamp of the page to the candidates of its role. Cues far below the title wait for settle.
func (c *clockwork) file(st stamp.Stamp, source string, weight int, p *place) {
	switch st.Role {
	case stamp.Modified:
		c.modified = append(c.modified, timed{Stamp: st, source: source, weight: weight})
	case stamp.Published:
		t := timed{Stamp: st, source: source, weight: weight}
		if c.distance(p) < closeBy {
			t.weight += cueBonus
		} else {
			t.below = true
		}
		c.published = append(c.published, t)
	default:
		c.published = append(c.published, timed{Stamp: st, source: source, weight: weight})
	}
}

// lines reads the lines around the title that hold a date.
func (c *clockwork) lines() {
	for i := range c.dated {
		l := &c.dated[i]
		far, ok := c.standing(&l.place)
		if !ok {
			continue
		}
		text := l.around()
		l.shown, l.stamps = text, c.stamps.Find(text)
		for _, st := range l.stamps {
			weight := weightLine - 2*far
			if st.Role == stamp.Plain && st.Start < 4 && len(l.last) < 60 {
				st.Role = c.cue(l.last, text[st.Start:st.End])
			}
			if st.Role == stamp.Plain && st.End-st.Start < len(text)/3 {
				weight -= 12 // a date that is told, not one that stamps
			}
			if st.Role == stamp.Plain && len(text) > 90 && st.Start > 12 {
				weight -= 18 // inside a sentence
			}
			if st.Precision.Rank() < stamp.Day.Rank() {
				continue
			}
			c.file(st, "line", weight, &l.place)
		}
	}
}

// cue is the role that the text before a stamp gives it: « Mise en ligne » in an element of its own.
func (c *clockwork) cue(before, printed string) stamp.Role {
	found := c.stamps.Find(before + " " + printed)
	if len(found) == 0 {
		return stamp.Plain
	}
	return found[len(found)-1].Role
}

// around is the text of the line, or of as much of the element around its text node as is short; of a paragraph it is
// the head, where a dateline may stand.
func (l *line) around() string {
	for _, n := range []*html.Node{l.node, l.text.Parent} {
		if t := linesOf(n, maxLine); len(t) < maxLine {
			return t
		}
	}
	if t := fold(l.text.Data); len(t) < maxLine/2 {
		return t
	}
	return opening(fold(l.text.Data))
}

// opening is the head of a paragraph, where a dateline may stand.
func opening(s string) string {
	end := min(len(s), 64)
	for end > 0 && end < len(s) && s[end]&0xC0 == 0x80 {
		end--
	}
	return s[:end]
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

// choose orders the candidates and takes the best that lies in no future and not before floor.
func (c *clockwork) choose(list []timed, floor time.Time) Time {
	list = unswapped(list)
	sort.SliceStable(list, func(i, j int) bool { return list[i].weight > list[j].weight })
	var out Time
	var late, kept []Time
	for _, t := range list {
		one := Time{Time: t.Time, Precision: t.Precision, Source: t.source}
		at, _ := stamp.Instant(t.Time)
		if !c.limit.IsZero() && at.After(c.limit) || !floor.IsZero() && at.Add(24*time.Hour).Before(floor) {
			late = append(late, one)
			continue
		}
		kept = append(kept, one)
	}
	if len(kept) == 0 {
		return Time{}
	}
	out = local(kept)
	out.Candidates = unique(append(append([]Time{out}, kept...), late...))
	return out
}

// unswapped settles days and months in each other's places: a meta tag that gives the printed date that way is wrong, and
// so is a printed date that can be read both ways when the machine's is the other reading.
func unswapped(list []timed) []timed {
	machine := map[string]bool{}
	for _, t := range list {
		if t.weight >= weightMeta && len(t.Time) >= 10 {
			machine[t.Time[:10]] = true
		}
	}
	clear := map[string]bool{}
	var out []timed
	for _, t := range list {
		if t.Ambiguous && machine[swapped(t.Time)] && !machine[t.Time[:10]] {
			continue
		}
		if strings.HasSuffix(t.source, "line") && !t.Ambiguous {
			clear[t.Time[:min(10, len(t.Time))]] = true
		}
		out = append(out, t)
	}
	for i := range out {
		if t := &out[i]; t.weight < weightPage && strings.HasPrefix(t.source, "meta") && clear[swapped(t.Time)] {
			t.weight -= weightLine / 2
		}
	}
	return out
}

// swapped is the day of a time with month and day in each other's places, "" when they are one number or there is none.
func swapped(iso string) string {
	if len(iso) < 10 || iso[5:7] == iso[8:10] {
		return ""
	}
	return iso[:5] + iso[8:10] + "-" + iso[5:7]
}

// local is the best candidate, or the one that says the same in the paper's own time when the best is in UTC: systems
// convert, papers do not.
func local(kept []Time) Time {
	first := kept[0]
	if !strings.HasSuffix(first.Time, "Z") && !strings.HasSuffix(first.Time, "+00:00") {
		return first
	}
	at, _ := stamp.Instant(first.Time)
	for _, t := range kept[1:] {
		if t.Precision.Rank() < stamp.Minute.Rank() {
			continue
		}
		same := t.Time[:10] == first.Time[:10]
		offset := strings.ContainsAny(t.Time[10:], "+-") && !strings.HasSuffix(t.Time, "+00:00")
		if same && !offset {
			if len(t.Time) <= len("2006-01-02T15:04:05") && t.Time[:16] == first.Time[:16] {
				return first // the paper's own time is UTC
			}
			continue
		}
		other, _ := stamp.Instant(t.Time)
		apart := at.Truncate(time.Minute).Sub(other.Truncate(time.Minute)).Abs()
		if offset && apart == 0 || !offset && !strings.HasSuffix(t.Time, "Z") && apart <= 14*time.Hour && apart%(30*time.Minute) == 0 {
			return t
		}
	}
	return printed(first, at, kept[1:])
}

// printed is the day that the page prints, or has in its address, when the time in UTC falls on the day before or after
// it: two witnesses are wanted, or one when the time is a midnight of western Europe, which is how systems write days.
func printed(first Time, at time.Time, others []Time) Time {
	if first.Precision.Rank() < stamp.Minute.Rank() {
		return first
	}
	midnight := at.Minute() == 0 && (at.Hour() == 22 || at.Hour() == 23)
	var witness Time
	seen := map[string]bool{}
	for _, t := range others {
		kind := t.Source
		if kind == "date line" || kind == "time" {
			kind = "line"
		}
		if kind != "line" && kind != "url" || t.Precision.Rank() < stamp.Day.Rank() || seen[kind] {
			continue
		}
		day, ok := stamp.Instant(t.Time[:10])
		if !ok {
			continue
		}
		seen[kind] = true
		ahead := day.Sub(at.Truncate(24 * time.Hour))
		if ahead != 24*time.Hour && ahead != -24*time.Hour || ahead > 0 && at.Hour() < 10 || ahead < 0 && at.Hour() >= 12 {
			continue
		}
		if midnight && ahead > 0 || witness.Time != "" && witness.Time[:10] == t.Time[:10] {
			return firstTime(witness, t)
		}
		witness = t
	}
	return first
}

func firstTime(a, b Time) Time {
	if a.Time != "" {
		return a
	}
	return b
}

// unique drops what was said before by the same kind of source.
func unique(list []Time) []Time {
	var out []Time
	seen := map[string]bool{}
	for _, t := range list {
		key := t.Time + "\x00" + t.Source
		if !seen[key] && len(out) < maxCandidates {
			seen[key] = true
			out = append(out, t)
		}
	}
	return out
}

// maxCandidates bounds the candidates that are kept of a time.
const maxCandidates = 24
