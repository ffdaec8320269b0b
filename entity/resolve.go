package entity

import (
	"math"
	"slices"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// resolve turns mentions into people, organizations, places and quotations. Spans that end before byte shift are of
// the title; those behind it are counted from there.
func resolve(doc *text.Document, mentions []names.Mention, shift int) *Entities {
	v := newView(doc, mentions)
	v.findQuotes()
	p := newPeople(v)
	p.resolve()
	b := &bodies{v: v, byWord: map[string][]int{}}
	b.resolve()
	s := &sites{v: v, byForm: map[string]int{}, byWord: map[string][]int{}}
	s.resolve()
	r := &resolution{view: v, people: p, bodies: b, sites: s, shift: shift, byHead: map[string][]int{}}
	r.findRoles()
	r.findSubjects()
	r.orderSubjects()
	r.findSpeakers()
	p.resolveQuoted()
	r.findRoles()
	return r.entities()
}

// resolution is all that is known of one document.
type resolution struct {
	*view
	people   *people
	bodies   *bodies
	sites    *sites
	shift    int
	spoken   []*referent // who speaks in each pair of marks; nil before it is known
	events   []event     // who spoke, in order
	subjects []event     // whom subjects without a name stand for, in order
	seen     []sighting
	byHead   map[string][]int // people by the noun of a role, and by rank behind a zero byte
}

func (r *resolution) entities() *Entities {
	all := &Entities{}
	speakers := map[referent]Speaker{}
	for _, k := range byFirst(r.people.all, func(one *person) int { return one.names[0] }) {
		p := r.person(r.people.all[k])
		all.People = append(all.People, p)
		speakers[referent{kind: names.Person, index: k}] = Speaker{Name: p.Name, Kind: names.Person, Key: p.Key}
	}
	for _, k := range byFirst(r.bodies.all, func(one *body) int { return one.names[0] }) {
		o := r.organization(r.bodies.all[k])
		all.Organizations = append(all.Organizations, o)
		speakers[referent{kind: names.Organization, index: k}] = Speaker{Name: o.Name, Kind: names.Organization, Key: o.Key}
	}
	for _, k := range byFirst(r.sites.all, func(one *site) int { return one.names[0] }) {
		all.Places = append(all.Places, r.place(r.sites.all[k]))
	}
	all.Quotations = r.quotations(speakers)
	return all
}

// byFirst returns the indexes of items in the order of their first mention.
func byFirst[T any](items []T, first func(T) int) []int {
	order := make([]int, len(items))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return first(items[a]) - first(items[b]) })
	return order
}

// located returns the field and the span in it of a span of the document.
func (r *resolution) located(s text.Span) (text.Span, Field) {
	if s.End <= r.shift {
		return s, Title
	}
	return text.Span{Start: s.Start - r.shift, End: s.End - r.shift}, ""
}

// rounded gives a score to three places: more of them tell nothing.
func rounded(score float64) float64 { return math.Round(score*1000) / 1000 }

func (r *resolution) occurrences(indexes []int) []Occurrence {
	list := make([]Occurrence, 0, len(indexes))
	for _, i := range indexes {
		n := r.names[i]
		span, field := r.located(n.Span)
		list = append(list, Occurrence{Span: span, Field: field, Text: n.Text, Score: rounded(n.Score * n.sure)})
	}
	return list
}

func (r *resolution) person(one *person) Person {
	best := one.best()
	p := Person{
		Name: best.text, Mentions: r.occurrences(one.names),
		Given: best.givenText(), Family: best.familyText(),
	}
	if !best.full && len(best.family) == 0 {
		r.nameSingle(one, best, &p)
	}
	for _, t := range one.titles {
		p.Honorific = t.text
		break
	}
	for _, role := range one.roles {
		span, field := r.located(r.span(role.first, role.last))
		p.Roles = append(p.Roles, Role{Span: span, Field: field, Text: r.spanText(role.first, role.last)})
	}
	p.Key = r.keyOf(names.Person, p.plainName())
	return p
}

// plainName is the name without nicknames and suffixes, as the key has it.
func (p *Person) plainName() string {
	if p.Given != "" && p.Family != "" {
		return p.Given + " " + p.Family
	}
	return p.Name
}

// nameSingle says whether a person's only word is a given or a family name.
func (r *resolution) nameSingle(one *person, best personName, p *Person) {
	if letters(best.text) != "" && !one.isFamily && len(one.titles) == 0 && len([]rune(best.text)) <= 4 {
		return // "DSK" alone is neither
	}
	if isFirstName(best.text) && len(one.titles) == 0 && !one.isFamily {
		p.Given = best.text
		return
	}
	p.Family = best.text
}

// best returns the form that names the person best: the fullest, not in capitals, the first of equals.
func (one *person) best() personName {
	best, bestScore := one.forms[0], -1
	for _, f := range one.forms {
		score := 0
		if f.full {
			score += 8
			if !isInitial(f.given[0]) {
				score += 4
			}
			score += min(len(f.given)+len(f.family), 3)
		}
		if f.suffix != "" || f.nick != "" {
			score++
		}
		if !isCaps(f.text) {
			score += 2
		}
		if score > bestScore {
			best, bestScore = f, score
		}
	}
	return best
}

func (r *resolution) organization(one *body) Organization {
	name := r.names[r.bodies.longest(one)].Text
	o := Organization{
		Name: name, Acronym: one.acronym, Kind: r.bodies.kind(one), Mentions: r.occurrences(one.names), Key: one.known,
	}
	if o.Key == "" {
		o.Key = r.keyOf(names.Organization, name)
	}
	return o
}

func (r *resolution) place(one *site) Place {
	name := r.names[one.names[0]].Text
	for _, i := range one.names {
		if text := r.names[i].Text; len(wordsOf(normal(text))) > len(wordsOf(normal(name))) || isCaps(name) && !isCaps(text) && normal(name) == normal(text) {
			name = text
		}
	}
	p := Place{Name: name, Kind: r.sites.kind(one), Mentions: r.occurrences(one.names), Key: one.known}
	if p.Key == "" {
		p.Key = r.keyOf(names.Place, name)
	}
	return p
}

// quotations lists the quotations in the order of the text, with who speaks.
func (r *resolution) quotations(speakers map[referent]Speaker) []Quotation {
	var list []Quotation
	for _, q := range r.quotes {
		span, field := r.located(r.span(q.first, q.last))
		item := Quotation{Span: span, Field: field, Text: r.spanText(q.first, q.last)}
		if s, ok := speakers[referent{kind: q.kind, index: q.speaker}]; ok {
			s.Score = rounded(q.score)
			item.Speaker = s
		}
		list = append(list, item)
	}
	return list
}
