package entity

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/entity/names"
)

// body is one organization while the names of a document are read.
type body struct {
	names   []int
	forms   []string // normal, without articles and legal forms, each once
	acronym string   // as written, when the text pairs it with the name
	known   string   // the key in the table of names written in several ways
}

// bodies resolves the names of organizations of a document.
type bodies struct {
	v      *view
	all    []*body
	sport  int              // 0 before it is known whether the document names a club, 1 when not, 2 when so
	byWord map[string][]int // bodies by the words of their names, and by their keys behind a zero byte
}

// resolve gives each name of an organization its organization: first those that the text pairs in brackets, then equal
// ones, then acronyms that fit, then short forms.
func (b *bodies) resolve() {
	var mine []int
	for i := range b.v.names {
		if b.v.names[i].Kind == names.Organization {
			mine = append(mine, i)
		}
	}
	partner := b.pairs(mine)
	// Longest first: a short form is looked for among the names that it may shorten.
	order := byLength(mine, func(i int) int { return len(wordsOf(b.form(i))) })
	for _, i := range order {
		if b.v.names[i].entity >= 0 {
			continue // joined with its partner
		}
		k := b.find(i)
		if k < 0 {
			k = b.ofPartner(partner, i)
		}
		b.join(i, k)
		if j, ok := partner[i]; ok && b.v.names[j].entity < 0 {
			b.join(j, b.v.names[i].entity)
		}
	}
	for _, i := range mine {
		b.learnAcronym(partner, i)
	}
	b.sortNames()
}

func (b *bodies) ofPartner(partner map[int]int, i int) int {
	if j, ok := partner[i]; ok {
		return b.v.names[j].entity
	}
	return -1
}

// form is the name as it is compared: normal, without the article and the legal form.
func (b *bodies) form(i int) string { return b.v.bareForm(b.v.names[i].Text) }

func (b *bodies) join(i, k int) {
	if k < 0 {
		k = len(b.all)
		b.all = append(b.all, &body{})
	}
	one := b.all[k]
	one.names = append(one.names, i)
	form := b.form(i)
	b.v.names[i].entity = k
	if slices.Contains(one.forms, form) {
		return
	}
	one.forms = append(one.forms, form)
	if one.known == "" {
		one.known = b.v.knownKey(b.v.names[i].Text, names.Organization)
	}
	for _, word := range append(strings.Fields(form), "\x00"+one.known) {
		if list := b.byWord[word]; len(list) == 0 || list[len(list)-1] != k {
			b.byWord[word] = append(list, k)
		}
	}
}

// candidates lists the bodies with whom a form is compared, each once.
func (b *bodies) candidates(form, key string) []int {
	if len(b.all) <= fuzzy {
		return upTo(len(b.all))
	}
	all := sharing(b.byWord, form)
	if key != "" {
		all = append(all, b.byWord["\x00"+key]...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// find returns the organization that name i is a form of, or -1.
func (b *bodies) find(i int) int {
	form, written := b.form(i), b.v.names[i].Text
	key := b.v.knownKey(written, names.Organization)
	candidates := b.candidates(form, key)
	for _, k := range candidates {
		one := b.all[k]
		if key != "" && one.known == key {
			return k
		}
		for _, f := range one.forms {
			if f == form {
				return k
			}
		}
	}
	if acronym := letters(written); acronym != "" {
		for _, k := range candidates {
			if one := b.all[k]; one.acronym == "" && b.fitsAny(acronym, one) {
				return k
			}
		}
	}
	if k := b.numbered(form, candidates); k >= 0 {
		return k
	}
	if k := b.initialed(form, candidates); k >= 0 {
		return k
	}
	if key != "" && !strings.Contains(form, " ") && len(b.all) > 0 {
		// A body that is known by this very name is no short form of another, except of one that is not known itself and
		// begins with it or is the only one of its head: « la Commission » is in no table.
		return -1
	}
	return b.shortened(i, form, candidates)
}

// longest returns the name of a body with most words: its fullest form. Capitals of a headline come after small
// letters.
func (b *bodies) longest(one *body) int {
	best, bestWords := one.names[0], -1
	for _, i := range one.names {
		words := 2 * len(wordsOf(normal(b.v.names[i].Text)))
		if isCaps(b.v.names[i].Text) {
			words--
		}
		if letters(b.v.names[i].Text) == "" {
			words += 2
		}
		if words > bestWords {
			best, bestWords = i, words
		}
	}
	return best
}

func (b *bodies) sortNames() {
	for _, one := range b.all {
		sortInts(one.names)
	}
}
