package entity

import (
	"math"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// referent is who or what a phrase stands for.
type referent struct {
	kind  names.Kind
	index int // -1 for nobody that the text names
	score float64
}

var nobody = referent{index: -1}

// How sure an attribution is.
const (
	scoreNamed   = 0.95 // a name is the subject
	scoreNominal = 0.80 // a role is
	scorePronoun = 0.70
	scoreSame    = 0.75 // the speech goes on
	scoreNear    = 0.50 // the one named last
)

// event is a point of the text at which a person was named or spoke.
type event struct {
	token  int
	who    int    // an index of people.all, or stranger
	gender gender // of a stranger
}

// findSpeakers attributes each quotation.
func (r *resolution) findSpeakers() {
	r.spoken = make([]*referent, len(r.pairs))
	for k := range r.quotes {
		q := &r.quotes[k]
		if r.spoken[q.pair] == nil {
			who := r.attribute(k)
			r.spoken[q.pair] = &who
			r.backfill(k, who)
		}
		who := *r.spoken[q.pair]
		q.kind, q.speaker, q.score = who.kind, who.index, who.score
		if who.kind == names.Person && who.index >= 0 && r.pairs[q.pair].parent < 0 {
			r.events = append(r.events, event{token: q.last, who: who.index})
		}
	}
}

// backfill gives the paragraphs of a speech that only its last one attributes their speaker.
func (r *resolution) backfill(k int, who referent) {
	for k > 0 && r.pairs[r.quotes[k].pair].continued && who.index >= 0 {
		k--
		if r.quotes[k].speaker >= 0 {
			return
		}
		q := &r.quotes[k]
		q.kind, q.speaker, q.score = who.kind, who.index, who.score
		r.spoken[q.pair] = &who
	}
}

// attribute says who speaks the words of quotation k.
func (r *resolution) attribute(k int) referent {
	q := r.quotes[k]
	m := r.pairs[q.pair]
	if m.parent >= 0 {
		return r.attributeInner(k)
	}
	if q.clause >= 0 {
		if subject, ok := r.reportingClause(q.clause+1, m.close); ok {
			return r.subjectAt(subject, q.first)
		}
		if subject, ok := r.reportingClause(q.clause, m.close); ok {
			return r.subjectAt(subject, q.first)
		}
	}
	if rep, ok := r.reportAfter(m.close); ok && !m.unclosed {
		if rep.before {
			return r.subjectBefore(rep.verb, rep.subject, m.close)
		}
		return r.subjectAt(rep.subject, q.first)
	}
	if m.continued {
		if before := r.previousTop(k); before >= 0 {
			return r.carried(before)
		}
	}
	if who, ok := r.attributeBefore(m.open); ok {
		return who
	}
	if before := r.previousTop(k); before >= 0 && r.paragraph[r.quotes[before].first] == r.paragraph[q.first] {
		return r.carried(before)
	}
	return r.unannounced(k)
}

// previousTop returns the quotation before k that stands in no other, or -1.
func (r *resolution) previousTop(k int) int {
	for k--; k >= 0; k-- {
		if r.pairs[r.quotes[k].pair].parent < 0 && r.quotes[k].pair != r.quotes[min(k+1, len(r.quotes)-1)].pair {
			return k
		}
	}
	return -1
}

// carried is the speaker of a quotation that goes on.
func (r *resolution) carried(before int) referent {
	q := r.quotes[before]
	return referent{kind: q.kind, index: q.speaker, score: min(q.score, scoreSame)}
}

// attributeBefore reads who speaks from the sentence before the opening mark: « X déplore : », "He called it",
// « selon M. X ».
func (r *resolution) attributeBefore(open int) (referent, bool) {
	if first := r.doc.Sentences[r.sentence[open]].First; r.folded(first) == "pour" || r.folded(first) == "for" {
		// « Pour l’ARS, le territoire n’est pas « … » »
		for i := first + 1; i <= first+3; i++ {
			if n := r.nameAt(i); n != nil && n.entity >= 0 && r.token(n.last) == "," && (n.Kind == names.Organization || n.Kind == names.Person) {
				return referent{kind: n.Kind, index: n.entity, score: scoreNamed}, true
			}
		}
	}
	if at, ok := r.sayingBefore(open); ok {
		if r.is(at, according) {
			who := r.subjectAt(r.afterAccording(at), open)
			return who, who.index >= 0
		}
		start := r.doc.Sentences[r.sentence[open]].First
		if who := r.subjectBefore(at, start, open); who.index >= 0 {
			return who, true
		}
		// « a fait savoir l'Élysée : », « raconte M. Petit : »
		if r.opensSubject(at + 1) {
			if who := r.subjectAt(at+1, open); who.index >= 0 {
				return who, true
			}
		}
		return nobody, true
	}
	if r.token(open-1) == ":" {
		if who := r.sentenceSubject(open); who.index >= 0 {
			return who, true
		}
	}
	// « son homologue, Mme Roux, « demande à voir » »
	for i := open - 1; i >= 0 && i >= open-4 && r.sameSentence(i, open); i-- {
		if n := r.personAt(i); n != nil && n.entity >= 0 {
			return referent{kind: names.Person, index: n.entity, score: scoreNear}, true
		}
	}
	return nobody, false
}

// sentenceSubject returns the first person, body or role of the sentence of token open that no preposition governs.
func (r *resolution) sentenceSubject(open int) referent {
	for i := max(r.doc.Sentences[r.sentence[open]].First, open-horizon); i < open; i++ {
		if r.inQuote[i] >= 0 {
			continue
		}
		if n := r.nameAt(i); n != nil {
			if (n.Kind == names.Person || n.Kind == names.Organization) && n.entity >= 0 && !r.governed(n) {
				return referent{kind: n.Kind, index: n.entity, score: scoreNominal}
			}
			i = n.last - 1
			continue
		}
		switch {
		case r.is(i, heWord) && !r.is(i, possessive):
			return r.pronoun(male, i)
		case r.is(i, sheWord) && !r.is(i, possessive):
			return r.pronoun(female, i)
		}
	}
	return nobody
}

func (r *resolution) afterAccording(at int) int {
	at++
	for r.is(at, preposition|according) && !r.is(at, determiner) {
		at++
	}
	return at
}

// subjectAt reads the subject that begins at token i: a name, a role with or without its name, a pronoun. at is where
// pronouns look back from.
func (r *resolution) subjectAt(i, at int) referent {
	switch r.folded(i) {
	case "-t-il", "-il":
		return r.pronoun(male, at)
	case "-t-elle", "-elle":
		return r.pronoun(female, at)
	case "-t-on", "-on", "-ils", "-elles", "-je":
		return nobody
	}
	switch {
	case r.is(i, heWord):
		return r.pronoun(male, at)
	case r.is(i, sheWord) && !r.is(i, possessive):
		return r.pronoun(female, at)
	case r.folded(i) == "it" && r.speechJustBefore(i):
		return r.pronoun(unknown, at) // "In a statement, she … “…,” it read."
	case r.is(i, theyWord):
		return nobody
	}
	noun, prepositions := -1, false
	end := min(i+22, len(r.fold))
	for k := i; k < end; k++ {
		if !r.sameSentence(k, i) || isQuoteMark(r.token(k)) && r.nameAt(k) == nil {
			break
		}
		if n := r.nameAt(k); n != nil {
			switch {
			case n.Kind == names.Person && !prepositions && n.entity >= 0:
				return referent{kind: names.Person, index: n.entity, score: scoreNamed}
			case n.Kind == names.Organization && !prepositions && noun < 0 && !r.isRole(n.last) && n.entity >= 0:
				return referent{kind: names.Organization, index: n.entity, score: scoreNamed}
			}
			k = n.last - 1
			continue
		}
		switch token := r.token(k); {
		case token == ",":
			// « le directeur technique, Stéphane Ravel »
			if next := r.personBehind(k + 1); next >= 0 && (noun >= 0 || r.is(i, determiner)) {
				return referent{kind: names.Person, index: next, score: scoreNamed}
			}
			k = end
		case r.doc.Tokens[k].Kind == text.Punct && token != "-":
			k = end
		case (r.isRole(k) || r.isRank(k) || r.isPersonNoun(k)) && noun < 0 && !prepositions:
			noun = k
			if !r.lex.headFirst {
				for noun+1 < end && r.isRole(noun+1) && r.nameAt(noun+1) == nil {
					noun++
				}
				k = noun
			}
		case r.is(k, preposition) && k > i:
			prepositions = true
		case r.is(k, relative), r.is(k, verb) && k > i && !r.is(k, preposition):
			k = end
		}
	}
	if noun < 0 {
		return r.bodyBehind(i, end)
	}
	return r.nominal(i, noun, at, len(r.fold), true)
}

// speechJustBefore reports whether the sentence of token i, or the one before it, names a statement or a letter.
func (r *resolution) speechJustBefore(i int) bool {
	for k := i; k >= 0 && k > i-horizon && r.sentence[k] >= r.sentence[i]-1; k-- {
		if r.isSpeechNoun(k) && r.inQuote[k] < 0 {
			return true
		}
	}
	return false
}

// bodyBehind is nobody: a subject that is neither a name nor a role names no one.
func (r *resolution) bodyBehind(int, int) referent { return nobody }

// personBehind returns the person whose name, with its title, begins at token i, or -1.
func (r *resolution) personBehind(i int) int {
	for k := i; k < i+4; k++ {
		if n := r.personAt(k); n != nil {
			return n.entity
		}
		if _, ok := r.lex.honorifics[r.folded(k)]; !ok {
			return -1
		}
	}
	return -1
}

func (v *view) isRank(i int) bool {
	_, ok := v.lex.honorifics[v.folded(i)]
	return ok && v.nameAt(i) == nil && !isUpper(v.token(i))
}

// isPersonNoun reports whether token i is a noun for a man or a woman that is no role.
func (v *view) isPersonNoun(i int) bool { return v.lex.personNouns[v.folded(i)] != unknown }

// nominal says whom a role without a name stands for: one whose role it is; else, when it is definite, the person
// named last whom it can fit, and then it is a role of that person.
func (r *resolution) nominal(start, noun, at, limit int, last bool) referent {
	opener := start
	bare := !r.is(opener, determiner)
	if !bare && !r.is(opener, definite|possessive) || r.isPossessiveMark(opener) {
		return nobody
	}
	head := r.folded(noun)
	best, bestAt := -1, never
	for _, k := range r.holders(head) {
		one := r.people.all[k]
		if !r.holds(one, head) || contrary(one.gender, r.genderOfPhrase(opener, noun)) {
			continue
		}
		if last := r.lastBefore(k, at); best < 0 || last > bestAt {
			best, bestAt = k, last
		}
	}
	if best >= 0 {
		if r.isRole(noun) {
			r.noteNominal(best, start, noun, limit)
		}
		return referent{kind: names.Person, index: best, score: scoreNominal}
	}
	if bare || !last || r.is(opener, possessive) {
		return nobody
	}
	who := r.pronoun(r.genderOfPhrase(opener, noun), at)
	if who.index >= 0 && r.isRole(noun) {
		r.noteNominal(who.index, start, noun, limit)
	}
	return who
}

// contrary reports whether two genders exclude each other.
func contrary(a, b gender) bool { return a != unknown && b != unknown && a != b }

// noteNominal adds the role that stands for a person.
func (r *resolution) noteNominal(who, start, noun, limit int) {
	end := r.sentenceEnd(start)
	p, ok := r.rolePhrase(start, end)
	if !ok || p.head != noun {
		p = phrase{first: noun, last: noun + 1, head: noun}
	}
	p.last = r.closeComplement(p, limit)
	r.addRole(who, p)
}

// closeComplement ends a role in the middle of a sentence before limit, where no comma closes it: only « de » and "of"
// go on behind the noun and its adjectives.
func (r *resolution) closeComplement(p phrase, limit int) int {
	end := p.head + 1
	for end < min(p.last, limit) {
		f := r.folded(end)
		if r.is(end, preposition) && f != "de" && f != "du" && f != "des" && f != "d'" && f != "of" && !(f == "en" && end == p.head+1 && r.isSet(end+1)) || r.isSaying(end) && end == p.head+1 {
			break
		}
		end++
	}
	for end > p.head+1 && r.is(end-1, preposition|determiner|connector) && r.nameAt(end-1) == nil {
		end--
	}
	return end
}

// isSet reports whether the word behind « en » makes one name of a calling with it: « rédacteur en chef ».
func (r *resolution) isSet(i int) bool {
	switch r.folded(i) {
	case "chef", "scene", "second", "titre", "exercice", "poste", "residence":
		return true
	}
	return false
}

// isPossessiveMark reports whether token i is the ’s of an owner: "the mayor's cousin" is not the mayor.
func (r *resolution) isPossessiveMark(i int) bool { return r.folded(i) == "'s" }

// holders lists the people who may have a role or a rank of this noun.
func (r *resolution) holders(head string) []int {
	var all []int
	for _, form := range []string{head, head + "e", strings.TrimSuffix(head, "e"), "ex-" + head, strings.TrimPrefix(head, "ex-"), "\x00" + title{words: []string{head}}.rank()} {
		all = append(all, r.byHead[form]...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// holds reports whether a person has a role, or a rank, of this noun.
func (r *resolution) holds(one *person, head string) bool {
	for _, role := range one.roles {
		if f := r.folded(role.head); f == head || sameCalling(f, head) {
			return true
		}
	}
	for _, t := range one.titles {
		if rank := t.rank(); rank != "" {
			full := title{words: []string{head}}
			if rank == full.rank() {
				return true
			}
		}
	}
	return false
}

// sameCalling reports whether two nouns are the two genders of one calling.
func sameCalling(a, b string) bool {
	return a == b+"e" || b == a+"e" || a == "ex-"+b || b == "ex-"+a
}

// genderOfPhrase is the gender that a determiner and its noun tell.
func (r *resolution) genderOfPhrase(opener, noun int) gender {
	if g := r.lex.personNouns[r.folded(noun)]; g != unknown {
		return g
	}
	switch r.folded(opener) {
	case "la", "cette", "une":
		return female
	case "le", "ce", "cet", "un":
		return male
	}
	return r.lex.nounGender(r.folded(noun))
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
	n, _ := slices.BinarySearchFunc(v.names, at, func(n name, at int) int { return n.first - at })
	return n
}

// pronounBut is pronoun without one person.
func (r *resolution) pronounBut(but referent, g gender, at int) referent {
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
	if best < 0 || r.strangerSince(token, at, g) {
		return nobody
	}
	return referent{kind: names.Person, index: best, score: scorePronoun}
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

// subjectBefore reads the subject of the verb at token verb, not before token low. at is where pronouns look back from.
func (r *resolution) subjectBefore(verb, low, at int) referent {
	for i := verb - 1; i >= max(low, verb-horizon); i-- {
		if r.inQuote[i] >= 0 {
			continue
		}
		if n := r.nameAt(i); n != nil {
			if (n.Kind == names.Person || n.Kind == names.Organization) && n.entity >= 0 && !r.governed(n) {
				if n.Kind == names.Organization && r.isRole(n.last) {
					return nobody // "a Home Office spokesperson"
				}
				return referent{kind: n.Kind, index: n.entity, score: scoreNamed}
			}
			i = n.first
			continue
		}
		switch {
		case r.is(i, heWord) && !r.is(i, possessive):
			return r.pronoun(male, i)
		case r.is(i, sheWord) && !r.is(i, possessive):
			return r.pronoun(female, i)
		case r.folded(i) == "it" && r.speechJustBefore(i):
			return r.pronoun(unknown, i)
		case r.is(i, theyWord):
			return nobody
		case r.isRole(i) || r.isRank(i) || r.isPersonNoun(i):
			opener := i - 1
			for opener > low && opener > i-6 && !r.is(opener, determiner) && r.isWord(opener) {
				opener--
			}
			if !r.is(opener, determiner) {
				opener++
			}
			if r.governedAt(opener) || r.inApposition(opener) {
				i = opener
				continue
			}
			return r.nominal(opener, i, at, verb, true)
		}
	}
	return nobody
}

// inApposition reports whether a phrase that begins at token i stands between commas behind a name.
func (r *resolution) inApposition(i int) bool {
	return r.token(i-1) == "," && r.nameAt(i-2) != nil
}

// attributeInner says who speaks words inside other words: "I" is the outer speaker, he or she somebody else.
func (r *resolution) attributeInner(k int) referent {
	q := r.quotes[k]
	m := r.pairs[q.pair]
	outer := nobody
	if who := r.spoken[m.parent]; who != nil {
		outer = *who
	}
	for i := m.open - 1; i > r.pairs[m.parent].open && i > m.open-14; i-- {
		if n := r.personAt(i); n != nil && n.entity >= 0 && !r.governed(n) {
			return referent{kind: names.Person, index: n.entity, score: scoreNamed}
		}
		g := unknown
		switch {
		case r.folded(i) == "i" || r.folded(i) == "je" || r.folded(i) == "j'":
			return outer
		case r.is(i, heWord) && !r.is(i, possessive):
			g = male
		case r.is(i, sheWord) && !r.is(i, possessive):
			g = female
		case r.is(i, theyWord), r.isKin(i):
			return nobody
		default:
			continue
		}
		return r.pronounBut(outer, g, r.pairs[m.parent].open)
	}
	return nobody
}

// unannounced attributes words that nothing beside them attributes. In a dialogue the other one answers; at the start
// of a paragraph it is who was named last in the one before.
func (r *resolution) unannounced(k int) referent {
	q := r.quotes[k]
	before := r.previousTop(k)
	if before >= 0 && r.paragraph[q.first]-r.paragraph[r.quotes[before].last-1] == 1 && r.alone(q) {
		last := r.carried(before)
		if r.alone(r.quotes[before]) || last.index >= 0 {
			who := r.pronounBut(last, unknown, q.first)
			who.score = min(who.score, scoreNear)
			return who
		}
	}
	who := r.pronoun(unknown, q.first)
	who.score = min(who.score, scoreNear)
	return who
}

// alone reports whether a quotation is all of its paragraph.
func (r *resolution) alone(q quote) bool {
	m := r.pairs[q.pair]
	starts := m.open == 0 || r.paragraph[m.open-1] != r.paragraph[m.open]
	end := m.close + 1
	return starts && (end >= len(r.paragraph) || r.paragraph[end] != r.paragraph[m.close])
}
