package entity

import (
	"math"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// resolve turns mentions into people, organizations, places and quotations. Spans that end before byte shift are of
// the title; those behind it are counted from there.
func resolve(doc *text.Document, mentions []names.Mention, shift int) *Entities {
	v := newView(doc, mentions)
	defer v.release()
	v.findQuotes()
	p := newPeople(v)
	p.resolve()
	b := &bodies{v: v}
	b.resolve()
	s := &sites{v: v}
	s.resolve()
	r := &resolution{view: v, people: p, bodies: b, sites: s, shift: shift, byHead: map[string][]int{}, strangers: map[string]int{}}
	r.findRoles()
	r.findSubjects()
	r.orderSubjects()
	r.findSpeakers()
	p.resolveQuoted()
	r.findInnerSpeakers()
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
	spoken   []referent // who speaks in each pair of marks
	events   []event    // who spoke, in order
	subjects []event    // whom subjects without a name stand for, in order
	seen     []sighting
	dialogue dialogue         // the one read last
	asked    bool             // turns of an interview were read
	room     []Occurrence     // of all entities
	byHead   map[string][]int // people by the noun of a role, and by rank behind a zero byte

	strangers map[string]int // where the noun of a role, with a complement, brought in somebody whom the text does not name
}

func (r *resolution) entities() *Entities {
	r.room = make([]Occurrence, 0, len(r.names))
	all := &Entities{
		People:        slices.Grow([]Person(nil), len(r.people.all)),
		Organizations: slices.Grow([]Organization(nil), len(r.bodies.all)),
		Places:        slices.Grow([]Place(nil), len(r.sites.all)),
	}
	people, bodies := make([]Speaker, len(r.people.all)), make([]Speaker, len(r.bodies.all))
	for _, k := range byFirst(r.people.all, func(one *person) int { return one.names[0] }) {
		p := r.person(r.people.all[k])
		all.People = append(all.People, p)
		people[k] = Speaker{Name: p.Name, Kind: names.Person, Key: p.Key}
	}
	for _, k := range byFirst(r.bodies.all, func(one *body) int { return one.names[0] }) {
		o := r.organization(r.bodies.all[k])
		all.Organizations = append(all.Organizations, o)
		bodies[k] = Speaker{Name: o.Name, Kind: names.Organization, Key: o.Key}
	}
	for _, k := range byFirst(r.sites.all, func(one *site) int { return one.names[0] }) {
		all.Places = append(all.Places, r.place(r.sites.all[k]))
	}
	all.Quotations = r.quotations(people, bodies)
	return all
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
	from := len(r.room)
	for _, i := range indexes {
		n := &r.names[i]
		span, field := r.located(n.Span)
		r.room = append(r.room, Occurrence{Span: span, Field: field, Text: n.Text, Score: rounded(n.Score * n.sure)})
	}
	return r.room[from:len(r.room):len(r.room)]
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
	p.Key = r.keyOfPerson(best)
	return p
}

// nameSingle says whether a person's only word is a given or a family name.
func (r *resolution) nameSingle(one *person, best *personName, p *Person) {
	if letters(best.text) != "" && !one.isFamily && len(one.titles) == 0 && len([]rune(best.text)) <= 4 {
		return // "DSK" alone is neither
	}
	if isFirstName(best.text) && len(one.titles) == 0 && !one.isFamily {
		p.Given = best.text
		return
	}
	p.Family = best.text
	if singular, ok := strings.CutSuffix(best.text, "s"); ok && one.isFamily && r.isFamilyName(normal(singular), best.first) {
		p.Family = singular // "the Kennedys"
	}
}

// best returns the form that names the person best: the fullest, not in capitals, the first of equals.
func (one *person) best() *personName {
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
	n := r.bodies.longest(one)
	o := Organization{
		Name: n.Text, Acronym: one.acronym, Kind: r.bodies.kind(one), Mentions: r.occurrences(one.names), Key: one.known,
	}
	if o.Key == "" {
		o.Key = n.bare.text
	}
	return o
}

func (r *resolution) place(one *site) Place {
	best := &r.names[one.names[0]]
	for _, i := range one.names {
		if n := &r.names[i]; len(n.words) > len(best.words) || n.normal == best.normal && isCaps(best.Text) && !isCaps(n.Text) {
			best = n
		}
	}
	p := Place{Name: best.Text, Kind: r.sites.kind(one), Mentions: r.occurrences(one.names), Key: one.known}
	if p.Key == "" {
		p.Key = best.bare.text
	}
	return p
}

// quotations lists the quotations in the order of the text, with who speaks.
func (r *resolution) quotations(people, bodies []Speaker) []Quotation {
	list := slices.Grow([]Quotation(nil), len(r.quotes))
	for _, q := range r.quotes {
		span, field := r.located(r.span(q.first, q.last))
		item := Quotation{Span: span, Field: field, Text: r.spanText(q.first, q.last)}
		switch {
		case q.speaker < 0:
		case q.kind == names.Person:
			item.Speaker = people[q.speaker]
			item.Speaker.Score = rounded(q.score)
		case q.kind == names.Organization:
			item.Speaker = bodies[q.speaker]
			item.Speaker.Score = rounded(q.score)
		}
		list = append(list, item)
	}
	return list
}
