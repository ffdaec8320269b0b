package entity

import (
	"math"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// output writes what is known of a document as others are to have it. It holds the mentions and the roles of all
// entities, each in one piece of memory.
type output struct {
	*resolution
	mentions []Occurrence
	roles    []Role
}

func (r *resolution) entities() *Entities {
	roles := 0
	for _, one := range r.people.all {
		roles += len(one.roles)
	}
	o := output{resolution: r, mentions: make([]Occurrence, 0, len(r.names)), roles: make([]Role, 0, roles)}
	all := &Entities{
		People:        slices.Grow([]Person(nil), len(r.people.all)),
		Organizations: slices.Grow([]Organization(nil), len(r.bodies.all)),
		Places:        slices.Grow([]Place(nil), len(r.sites.all)),
	}
	for _, k := range r.byFirst(len(r.people.all), func(k int) int { return r.people.all[k].names[0] }) {
		one := r.people.all[k]
		one.number = len(all.People)
		all.People = append(all.People, o.person(one))
	}
	for _, k := range r.byFirst(len(r.bodies.all), func(k int) int { return r.bodies.all[k].names[0] }) {
		one := r.bodies.all[k]
		one.number = len(all.Organizations)
		all.Organizations = append(all.Organizations, o.organization(one))
	}
	for _, k := range r.byFirst(len(r.sites.all), func(k int) int { return r.sites.all[k].names[0] }) {
		all.Places = append(all.Places, o.place(r.sites.all[k]))
	}
	o.quotations(all)
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

func (o *output) occurrences(indexes []int) []Occurrence {
	from := len(o.mentions)
	for _, i := range indexes {
		n := &o.names[i]
		span, field := o.located(n.Span)
		o.mentions = append(o.mentions, Occurrence{Span: span, Field: field, Text: n.Text, Score: rounded(n.Score * n.sure)})
	}
	return o.mentions[from:len(o.mentions):len(o.mentions)]
}

func (o *output) person(one *person) Person {
	best := one.best()
	p := Person{
		Name: best.text, Mentions: o.occurrences(one.names), Roles: o.rolesOf(one),
		Given: best.givenText(), Family: best.familyText(), Key: o.keyOfPerson(best),
	}
	if !best.full && len(best.family) == 0 {
		o.nameSingle(one, best, &p)
	}
	if len(one.titles) > 0 {
		p.Honorific = one.titles[0].text
	}
	return p
}

func (o *output) rolesOf(one *person) []Role {
	if len(one.roles) == 0 {
		return nil
	}
	from := len(o.roles)
	for _, role := range one.roles {
		span, field := o.located(o.span(role.first, role.last))
		o.roles = append(o.roles, Role{Span: span, Field: field, Text: o.spanText(role.first, role.last)})
	}
	return o.roles[from:len(o.roles):len(o.roles)]
}

// nameSingle says whether a person's only word is a given or a family name.
func (o *output) nameSingle(one *person, best *personName, p *Person) {
	if letters(best.text) != "" && !one.isFamily && len(one.titles) == 0 && len([]rune(best.text)) <= 4 {
		return // "DSK" alone is neither
	}
	if !one.isFamily && len(one.titles) == 0 && o.saidOther(one) {
		return
	}
	if !one.isFamily && len(one.titles) > 0 && takesGiven(o.names[one.names[0]].title.text) && (isFirstName(best.text) || o.lex.GivenGender(best.word) != unknown) {
		p.Given = best.text // "Queen Ingrid"
		return
	}
	if n := &o.names[one.names[0]]; !one.isFamily && o.is(n.first-1, lexicon.Office) && n.title.text == "" {
		p.Family = best.text // « le juge Denis »
		return
	}
	if !one.isFamily && len(one.titles) == 0 && (isFirstName(best.text) || o.lex.GivenGender(best.word) != unknown || o.saidGiven(one)) {
		p.Given = best.text
		return
	}
	p.Family = best.text
	if singular, ok := strings.CutSuffix(best.text, "s"); ok && one.isFamily && o.isFamilyName(normal(singular), best.first) {
		p.Family = singular // "the Kennedys"
	}
}

// takesGiven reports whether a title stands before given names: those of crowns and orders.
func takesGiven(title string) bool {
	switch strings.ToLower(title) {
	case "queen", "king", "prince", "princess", "pope", "sister", "brother", "father", "saint", "sir", "dame", "don", "reine", "roi", "princesse", "pape", "sœur", "soeur", "frère", "père", "mère", "sainte":
		return true
	}
	return false
}

// saidOther reports whether the text brings a name in as one that somebody goes by: "who goes by Lion", « surnommé Zef ».
func (o *output) saidOther(one *person) bool {
	n := &o.names[one.names[0]]
	switch at := n.first - 1; o.folded(at) {
	case "by":
		return o.folded(at-1) == "goes" || o.folded(at-1) == "went"
	case "as":
		return o.folded(at-1) == "only" || o.folded(at-1) == "known"
	case "appeler", "surnomme", "surnommee", "surnom", "pseudonyme", "nickname", "nicknamed", "dubbed":
		return true
	}
	return false
}

// saidGiven reports whether the text says of a name that it is the given one: "his first name, Bex", « son prénom, Malo ».
func (o *output) saidGiven(one *person) bool {
	for _, i := range one.names {
		for at := o.names[i].first - 1; at >= o.names[i].first-4 && o.sameSentence(at, o.names[i].first); at-- {
			if f := o.folded(at); f == "prenom" || f == "prenomme" || f == "prenommee" || f == "prenommer" || f == "name" && o.folded(at-1) == "first" {
				return true
			}
		}
	}
	return false
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

func (o *output) organization(one *body) Organization {
	n := o.bodies.longest(one)
	body := Organization{
		Name: n.Text, Acronym: one.acronym, Kind: o.bodies.kind(one), Mentions: o.occurrences(one.names), Key: one.known,
	}
	if body.Key == "" {
		body.Key = n.bare.text
	}
	return body
}

func (o *output) place(one *site) Place {
	best := &o.names[one.names[0]]
	for _, i := range one.names {
		if n := &o.names[i]; len(n.words) > len(best.words) || n.normal == best.normal && isCaps(best.Text) && !isCaps(n.Text) {
			best = n
		}
	}
	site := Place{Name: best.Text, Kind: o.sites.kind(one), Mentions: o.occurrences(one.names), Key: one.known}
	if site.Key == "" {
		site.Key = best.bare.text
	}
	return site
}

// quotations lists the quotations in the order of the text, with who speaks.
func (o *output) quotations(all *Entities) {
	all.Quotations = slices.Grow([]Quotation(nil), len(o.quotes))
	for _, q := range o.quotes {
		span, field := o.located(o.span(q.first, q.last))
		item := Quotation{Span: span, Field: field, Text: o.spanText(q.first, q.last)}
		switch {
		case q.speaker < 0:
		case q.kind == names.Person:
			p := &all.People[o.people.all[q.speaker].number]
			item.Speaker = Speaker{Name: p.Name, Kind: names.Person, Key: p.Key, Score: rounded(q.score)}
		case q.kind == names.Organization:
			body := &all.Organizations[o.bodies.all[q.speaker].number]
			item.Speaker = Speaker{Name: body.Name, Kind: names.Organization, Key: body.Key, Score: rounded(q.score)}
		}
		all.Quotations = append(all.Quotations, item)
	}
}
