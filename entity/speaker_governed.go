package entity

import (
	"math"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/entity/names"
)

// governed reports whether a preposition stands before a name, its title and its role, so that it is no subject.
func (v *view) governed(n *name) bool {
	if v.is(n.first-1, connector) && v.sameSentence(n.first-1, n.first) {
		if before := v.nameAt(n.first - 2); before != nil && before.Kind != names.Person {
			start := before.first
			if v.is(start-1, determiner) && !v.is(start-1, preposition) {
				start--
			}
			if v.governedAt(start) {
				return true // "ambassador to London and Rome"
			}
		}
	}
	// What stands in brackets is no subject: "Russian France (ed. Fayard)".
	for i := n.first - 1; i >= n.first-5 && i >= 0 && v.token(i) != ")" && v.sameSentence(i, n.first); i-- {
		if v.token(i) == "(" {
			return true
		}
	}
	start := n.first
	if n.title.text != "" {
		start = n.title.first
	}
	apposed := v.token(start-1) == "," && (v.isRole(start-2) || v.looksRole(start-2)) && !v.isSaying(n.last)
	if apposed {
		start-- // "beating the top seed, X"; not "In a letter read by the clerk, X wrote"
	}
	// Back over the role before the name: « dessiné par l’architecte Paul Roche ».
	for k := start; k > 0 && k > start-6 && v.sameSentence(k-1, start); k-- {
		if v.is(k-1, determiner) {
			start = k - 1
			break
		}
		if v.is(k-1, preposition) && k < start && k >= start-3 && v.isRole(start-1) && v.folded(k-1) != "'s" {
			return true // "the campaign of presidential candidate X"
		}
		if !v.isWord(k-1) || v.is(k-1, verb|relative|connector|preposition) {
			break
		}
	}
	for start > 0 && v.is(start-1, determiner) && !v.is(start-1, preposition) {
		start--
	}
	if f := v.folded(start - 1); apposed && (f == "de" || f == "of") && v.isCalling(start-2) {
		return false // « L’avocat de la comptable, X, »
	}
	return v.governedAt(start)
}

// isCalling reports whether token i is a calling, or stands for one told before: « celui de la comptable ».
func (v *view) isCalling(i int) bool {
	return v.isRole(i) || v.folded(i) == "celui" || v.folded(i) == "celle"
}

func (v *view) governedAt(start int) bool {
	if v.isParticiple(start-1) && v.sameSentence(start-1, start) {
		return true // "beating the top seed, X"
	}
	return start > 0 && v.is(start-1, preposition) && v.sameSentence(start-1, start) && v.nameAt(start-1) == nil && v.folded(start-1) != "'s"
}

// isParticiple reports whether token i is a present participle, of which what follows is the object.
func (v *view) isParticiple(i int) bool {
	if !v.isWord(i) || isUpper(v.token(i)) || v.isRole(i) || v.is(i, smallWord) || len(v.fold[i]) < 5 {
		return false
	}
	if v.lex.HeadFirst {
		return strings.HasSuffix(v.fold[i], "ant")
	}
	return strings.HasSuffix(v.fold[i], "ing")
}

// introduced reports whether an apposition, or an age, follows the name, which makes even a governed one the topic.
func (v *view) introduced(n *name) bool {
	return v.token(n.last) == "," && (v.isNumber(n.last+1) && len(v.fold[n.last+1]) < 4 || v.isRole(n.last+1) || v.isRole(n.last+2) || v.isRole(n.last+3))
}

// How many tokens further back a name counts that a preposition governs (« dessiné par Paul Roche »), and one of the
// paragraph before.
const (
	aside = 60
	step  = 40
)

// standing is how a name stands in its sentence.
type standing uint8

const (
	unread   standing = iota
	central           // what the sentence speaks of may be it
	marginal          // a preposition governs it
)

// weighed is the place of a name as one looks back for a person from token at.
func (v *view) weighed(n *name, at int) int {
	place := n.first - v.paragraphsBetween(n.first, at)*step
	if n.standing == unread {
		n.standing = central
		if v.governed(n) && !v.introduced(n) {
			n.standing = marginal
		}
	}
	if n.standing == marginal {
		place -= aside
	}
	return place
}

// paragraphsBetween counts the paragraphs from one token to a later one, at most 3.
func (v *view) paragraphsBetween(from, to int) int {
	to = min(to, len(v.paragraph)-1)
	return int(min(max(v.paragraph[to]-v.paragraph[from], 0), 3))
}

// lastNamed returns the best place of a person before token at, weighed, of the few latest ones, and how often the
// person was named before; math.MinInt and 0 when not at all.
func (v *view) lastNamed(one *person, at int) (place, before int) {
	place = math.MinInt
	before, _ = slices.BinarySearchFunc(one.names, at, func(i, at int) int { return v.names[i].first - at })
	for k := before - 1; k >= 0 && k >= before-4; k-- {
		place = max(place, v.weighed(&v.names[one.names[k]], at))
	}
	return place, before
}
