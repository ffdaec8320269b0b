package entity

import (
	"math"
	"slices"
	"sort"

	"github.com/copydesk/copydesk/entity/names"
)

// event is a point of the text at which a person was named or spoke.
type event struct {
	token  int
	who    int    // an index of people.all, or stranger
	gender gender // of a stranger
}

// never is the place of somebody who was not named yet.
const never = math.MinInt

// lastBefore returns the best place before token at where a person was named outside quotations or spoke, weighed; or
// never.
func (r *resolution) lastBefore(k, at int) int {
	best := never
	one := r.people.all[k]
	_, before := r.lastNamed(one, at)
	for i := before - 1; i >= 0 && i >= before-8; i-- {
		if n := &r.names[one.names[i]]; r.inQuote[n.first] < 0 {
			best = max(best, r.weighed(n, at))
		}
	}
	return best
}

// reach is how many tokens back a pronoun looks for its person.
const reach = 400

// pronoun returns the person named last before token at who can be a man, or a woman.
func (r *resolution) pronoun(g gender, at int) referent { return r.pronounBut(nobody, g, at) }

// heOrIt is pronoun for who speaks: in French, where nouns have genders, also the body of which the sentences before speak.
func (r *resolution) heOrIt(g gender, at int) referent {
	who := r.pronoun(g, at)
	if g == unknown || !r.lex.HeadFirst {
		return who
	}
	if body, token := r.bodySpokenOf(g, at); body.told() && (who.index < 0 || token > r.lastPlace(who.index, at)) {
		return body
	}
	return who
}

// lastPlace returns the best place among the sightings of a person before token at.
func (r *resolution) lastPlace(who, at int) int {
	best := never
	for _, s := range r.sightings(at) {
		if s.who == who {
			best = max(best, s.place)
		}
	}
	return best
}

// bodySpokenOf returns the body that is the subject of one of the two sentences of the paragraph before token at, where
// its article tells the gender, and its token: « La Chambre réclame un euro. Elle dit … ».
func (r *resolution) bodySpokenOf(g gender, at int) (referent, int) {
	for s := int(r.sentence[at]); s >= 0 && s >= int(r.sentence[at])-2; s-- {
		first := r.doc.Sentences[s].First
		if first >= at || r.paragraph[first] != r.paragraph[at] || r.inQuote[first] >= 0 {
			continue
		}
		if f := r.folded(first + 1); r.is(first, definite) && r.lex.Organizations.Kind(f) != "" && determinerGender(r.folded(first)) == g && r.nameAt(first+1) == nil {
			who := r.unlisted(first, first) // « Le groupe invoque … Il se dit … »
			if who.index < 0 {
				who = unnamed
			}
			return who, first
		}
		for i := first; i < at && i < first+12 && int(r.sentence[i]) == s; i++ {
			n := r.nameAt(i)
			if n == nil {
				if r.isVerb(i) {
					break
				}
				continue
			}
			opener := n.first - 1
			if r.isWord(opener) && r.lex.Organizations.Kind(r.fold[opener]) != "" {
				opener-- // « L’association Mains propres »
			}
			opens := opener == first || r.token(opener-1) == "," && r.openedByPhrase(opener-1)
			if n.Kind == names.Organization && n.entity >= 0 && opens && r.is(opener, definite) && !contrary(determinerGender(r.folded(opener)), g) {
				return referent{kind: names.Organization, index: n.entity, score: scoreBody}, n.first
			}
			break
		}
	}
	return nobody, never
}

// sighting is a place where somebody was named or spoke, as a pronoun looks back on it.
type sighting struct{ who, place, token int }

// sightings lists them within reach before token at, in no order.
func (r *resolution) sightings(at int) []sighting {
	low := at - reach
	r.seen = r.seen[:0]
	for i := r.namesBefore(at) - 1; i >= 0 && r.names[i].first >= low; i-- {
		if n := &r.names[i]; n.Kind == names.Person && n.entity >= 0 && r.inQuote[n.first] < 0 {
			r.seen = append(r.seen, sighting{n.entity, r.weighed(n, at), n.first})
		}
	}
	for _, list := range [][]event{r.subjects, r.events} {
		end, _ := slices.BinarySearchFunc(list, at, func(e event, at int) int { return e.token - at })
		for i := end - 1; i >= 0 && list[i].token >= low; i-- {
			e := list[i]
			r.seen = append(r.seen, sighting{e.who, e.token - r.paragraphsBetween(e.token, at)*step, e.token})
		}
	}
	return r.seen
}

// namesBefore returns how many names begin before token at.
func (v *view) namesBefore(at int) int {
	return sort.Search(len(v.names), func(k int) bool { return v.names[k].first >= at })
}

// pronounBut is pronoun without one person.
func (r *resolution) pronounBut(but referent, g gender, at int) referent {
	who, token := r.lastSeen(but, g, at)
	if who.index >= 0 && r.strangerSince(token, at, g) {
		return nobody
	}
	return who
}

// reprise returns the person named last whom a definite noun can call otherwise; a stranger spoken of since is somebody
// else: « a lancé une infirmière. L’ex-pharmacienne sourit ».
func (r *resolution) reprise(g gender, at int) referent {
	who, _ := r.lastSeen(nobody, g, at)
	who.score = min(who.score, scoreNear)
	return who
}

// lastSeen returns the person of a gender seen last before token at, but for one, and the token of the last sight.
func (r *resolution) lastSeen(but referent, g gender, at int) (who referent, token int) {
	best, bestAt, token := -1, at-reach, -1
	for _, s := range r.sightings(at) {
		if s.who == stranger || but.kind == names.Person && s.who == but.index {
			continue
		}
		one := r.people.all[s.who]
		if one.isFamily || contrary(g, one.gender) {
			continue
		}
		if one.gender == unknown && g != unknown {
			s.place -= 6
		}
		if s.place > bestAt || s.place == bestAt && s.who < best {
			best, bestAt = s.who, s.place
		}
	}
	for _, s := range r.seen {
		if s.who == best {
			token = max(token, s.token)
		}
	}
	if best < 0 {
		return nobody, token
	}
	return referent{kind: names.Person, index: best, score: scorePronoun}, token
}

// strangerSince reports whether somebody without a name, who can be of the gender, was the subject between two tokens.
func (r *resolution) strangerSince(from, at int, g gender) bool {
	end, _ := slices.BinarySearchFunc(r.subjects, at, func(e event, at int) int { return e.token - at })
	for i := end - 1; i >= 0 && r.subjects[i].token > from; i-- {
		if e := r.subjects[i]; e.who == stranger && (g == unknown || e.gender == unknown || e.gender == g) {
			return true
		}
	}
	return false
}
