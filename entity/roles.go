package entity

import (
	"slices"

	"github.com/copydesk/copydesk/text"
)

// role is what the text calls a person, on tokens [first, last), and the noun that heads it.
type role struct {
	first, last, head int
	nominal           bool // it stands for the name, away from it
}

// addRole notes a role of a person, each wording once, whatever its capitals.
func (r *resolution) addRole(who int, p phrase) {
	one := r.people.all[who]
	if p.last <= p.first || one.isFamily {
		return
	}
	for k, other := range one.roles {
		if slices.Equal(r.fold[other.first:other.last], r.fold[p.first:p.last]) {
			return
		}
		if other.head == p.head {
			if p.last-p.first > other.last-other.first {
				one.roles[k].first, one.roles[k].last = p.first, p.last
			}
			return // the same words, read with less around them
		}
	}
	head := r.folded(p.head)
	r.holders.add(head, who)
	one.roles = append(one.roles, role{first: p.first, last: p.last, head: p.head, nominal: p.nominal})
	if one.gender == unknown && p.opener >= 0 {
		one.gender = r.genderOfPhrase(p.opener, p.head)
	}
	if one.gender == unknown {
		one.gender = r.word(p.head).RoleGender()
	}
}

// findRoles reads the roles beside each name of a person, once.
func (r *resolution) findRoles() {
	for k, one := range r.people.all {
		for _, i := range one.names {
			if n := &r.names[i]; !n.rolesRead {
				r.rolesOf(k, n)
				n.rolesRead = true
			}
		}
	}
}

func (r *resolution) rolesOf(who int, n *name) {
	start := n.first
	if n.title.text != "" {
		start = n.title.first
		if r.lex.HeadFirst && r.is(start-1, definite) && r.token(start-2) == "," {
			start-- // « son président, le Dr X »
		}
	}
	for range 2 {
		p, ok := r.roleBefore(start)
		if !ok {
			break
		}
		r.addRole(who, p)
		if start = p.first; p.opener >= 0 {
			start = p.opener
		}
		if q, ok := r.roleJoined(p, start); ok {
			r.addRole(who, q)
		}
		if r.token(start-1) != "," {
			break // « Son avocat, l’ancien ministre X »
		}
	}
	for _, p := range r.rolesAfter(n) {
		r.addRole(who, p)
	}
}

// roleBefore reads the role that ends right before token start: « le journaliste », "French presidential candidate",
// or before a comma there: « Son directeur, ».
func (r *resolution) roleBefore(start int) (phrase, bool) {
	end := start
	comma := false
	for end > 0 && r.sameSentence(end-1, start) && (r.token(end-1) == "," || r.isMark(end-1)) {
		comma = comma || r.token(end-1) == ","
		if r.token(end-1) == ")" {
			break
		}
		if r.token(end-1) != "," {
			return phrase{}, false
		}
		end--
		if comma {
			break
		}
	}
	if r.token(end-1) == ")" {
		end = r.bracketBefore(end - 1) // « le maire (LR) X », « son homologue de l’Union nationale (UN), X »
	}
	if end <= 0 || !r.sameSentence(end-1, start) {
		return phrase{}, false
	}
	if r.folded(end-1) == "est" && r.folded(end-2) == "c'" && r.token(end-3) == "," {
		end, comma = end-3, true // « Le greffier, c’est X »
	}
	// « l’envoyée, la Ghanéenne Abena Mensah »: a people's name between.
	if p, ok := r.roleEndingAt(end, comma); ok {
		return p, true
	}
	if comma || !r.lex.HeadFirst {
		return phrase{}, false
	}
	if k := end - 1; r.isWord(k) && isUpper(r.token(k)) && r.is(k-1, determiner) && r.token(k-2) == "," {
		end := k - 2
		if r.token(end-1) == ")" {
			end = r.bracketBefore(end - 1)
		}
		if end > 0 {
			return r.roleEndingAt(end, true)
		}
	}
	return phrase{}, false
}

// roleJoined reads the role that "and" or « et » joins to a role before a comma and a name: "its chairman and largest
// shareholder, X".
func (r *resolution) roleJoined(p phrase, start int) (phrase, bool) {
	if p.opener >= 0 || r.token(p.last) != "," || !r.is(start-1, connector) || !r.sameSentence(start-1, start) {
		return phrase{}, false
	}
	return r.roleEndingAt(start-1, false)
}

// bracketBefore returns the token that opens the bracket of a few words which token i closes, or -1.
func (r *resolution) bracketBefore(i int) int {
	for k := i - 1; k >= 0 && k > i-6 && r.sameSentence(k, i); k-- {
		if r.token(k) == "(" {
			return k
		}
	}
	return -1
}

// furthest is how many tokens before a name its role may begin.
const furthest = 18

// roleEndingAt finds the phrase that ends before token end, or whose relative clause does.
func (r *resolution) roleEndingAt(end int, comma bool) (phrase, bool) {
	low := end
	for low > 0 && end-low < furthest && r.sameSentence(low-1, end-1) {
		k := low - 1
		if r.personAt(k) != nil && !r.ownsRole(r.personAt(k).first, 0) || r.doc.Tokens[k].Kind == text.Punct && r.token(k) != "-" && !r.insideName(k) {
			break
		}
		low--
	}
	for i := low; i < end; i++ {
		if r.insideName(i) && r.nameAt(i).first != i {
			continue
		}
		opened := r.opensPhrase(i)
		first := i
		if opened {
			first = i + 1
			if r.is(i, determiner) {
				first = i
			}
		} else if i != low && !(r.isRole(i) && i == end-1) && (r.lex.HeadFirst || comma) {
			continue
		}
		p, ok := r.rolePhrase(first, end)
		if !ok && (opened || r.is(first, determiner)) {
			p, ok = r.besideRole(first, end)
		}
		if !ok || r.isAuxiliary(p.first-1) || r.isAuxiliary(p.first) {
			continue
		}
		if comma && p.last == end && r.setApart(p, end) {
			return phrase{}, false
		}
		if p.last == end || comma && p.last < end && r.is(p.last, relative) {
			if !opened && p.opener < 0 && !r.lex.HeadFirst {
				p.first = r.trimModifiers(p.first, p.head)
			}
			return p, true
		}
	}
	if !r.lex.HeadFirst && !comma {
		return r.coreEndingAt(low, end)
	}
	return phrase{}, false
}

// setApart reports whether a phrase before a comma, behind a preposition or a function word, is no apposition of the
// name behind it: "Through a spokesman, X said", « devant le juge, X a avoué ». It is one where a second mark closes
// the name: « l’arrivée de son directeur, X, surprend ».
func (r *resolution) setApart(p phrase, end int) bool {
	first := p.first
	for first > 0 && r.is(first-1, determiner|modifier) && !r.is(first-1, preposition) {
		first--
	}
	if first == 0 || !r.sameSentence(first-1, p.head) || !r.is(first-1, preposition|according) || r.nameAt(first-1) != nil || r.isPossessiveMark(first-1) {
		return false
	}
	f := r.folded(first - 1)
	if f == "devant" || f == "before" {
		return true
	}
	if r.is(first-1, preposition) && r.doc.Sentences[r.sentence[first-1]].First == first-1 && f != "pour" && f != "for" && f != "selon" && f != "according" {
		return true
	}
	at := end + 1
	for (r.isTitle(at) || r.isRole(at) && isUpper(r.token(at))) && r.nameAt(at) == nil {
		at++
	}
	n := r.nameAt(at)
	if n == nil {
		return true
	}
	if !r.sameSentence(n.last, n.first) {
		return false
	}
	if r.token(n.last) == "," && n.last+1 < len(r.doc.Tokens) && r.doc.Tokens[n.last+1].Kind == text.Number {
		return true // « jugé par la présidente, X, 34 ans, a avoué »
	}
	return r.isWord(n.last) && !r.is(n.last, connector|preposition|relative) || r.isVerb(n.last) || r.introduced(n)
}

func (v *view) insideName(i int) bool { return v.nameAt(i) != nil }

// opensPhrase reports whether a noun phrase may begin behind token i: a determiner, a preposition that holds one
// (« du », « au »), a possessive ’s.
func (v *view) opensPhrase(i int) bool {
	switch v.folded(i) {
	case "du", "au", "aux", "des", "'s", "comme", "selon", "with", "by", "to", "of", "than", "as", "and", "et", "avec", "par":
		return true
	}
	return v.is(i, determiner) && v.nameAt(i) == nil
}

// coreEndingAt reads an English role without a determiner right before a name: "former Foreign Minister".
func (r *resolution) coreEndingAt(low, end int) (phrase, bool) {
	head := end - 1
	if !r.isRole(head) || r.isKin(head) {
		return phrase{}, false
	}
	first := head
	for first > low && r.partOfCore(first-1) && !r.isSaying(first-1) {
		first--
	}
	return phrase{first: r.trimModifiers(first, head), last: end, head: head, opener: -1}, true
}

// trimModifiers drops words at the front of an English role without a determiner that nothing shows to belong to it.
func (r *resolution) trimModifiers(first, head int) int {
	for first < head && !r.is(first, modifier) && !isUpper(r.token(first)) && !r.isRole(first) {
		first++
		if r.isSaying(first - 1) {
			break // "said defense lawyer X"
		}
	}
	return first
}

// rolesAfter reads the roles in the appositions behind a name, comma by comma, up to a verb or another name.
func (r *resolution) rolesAfter(n *name) []phrase {
	var found []phrase
	at := n.last
	if r.token(at) == "(" {
		for at < n.last+6 && r.sameSentence(at, n.first) && r.token(at) != ")" {
			at++
		}
		at++
	}
	// "Sen. Ann Lee of Ohio, the ranking member"
	if f := r.folded(at); (f == "of" || f == "de" || f == "from") && r.nameAt(at+1) != nil && r.personAt(at+1) == nil {
		at = r.nameAt(at + 1).last
	}
	if !r.sameSentence(at, n.first) {
		return nil
	}
	if r.is(at, asWord) {
		if p, ok := r.rolePhrase(at+1, r.sentenceEnd(at)); ok {
			found = append(found, p)
		}
		return found
	}
	for segment := 0; segment < 4 && r.sameSentence(at, n.first); segment++ {
		switch r.token(at) {
		case ",", "—", "–", "(":
		default:
			return found
		}
		at++
		at = r.pastNow(at)
		if at >= len(r.fold) || !r.sameSentence(at, n.first) || r.personAt(at) != nil || r.isMark(at) {
			return found
		}
		if r.isTitle(at) && (!r.isWord(at+1) || r.isTitle(at+1) || r.nameAt(at+1) != nil || isUpper(r.token(at))) {
			return found
		}
		end := r.sentenceEnd(at)
		if r.is(at, asWord) && !r.lex.HeadFirst {
			if p, ok := r.rolePhrase(at+1, end); ok {
				found = append(found, p) // "named the provost, Ann Lee, as acting president"
			}
			return found
		}
		at = r.pastKin(at)
		if p, ok := r.apposition(at, end); ok {
			found = append(found, p)
			at = r.pastSince(p.last)
			for at < end && r.is(at, connector) {
				q, ok := r.rolePhrase(r.pastNow(at+1), end)
				if !ok {
					break
				}
				found = append(found, q)
				at = q.last
			}
		}
		for at < end && r.token(at) != "," && r.token(at) != "—" && r.token(at) != "–" {
			if r.is(at, verb) && !r.is(at, preposition) || r.personAt(at) != nil || r.isMark(at) || r.isSaying(at) {
				return found
			}
			at++
		}
	}
	return found
}

// pastNow returns the token behind a word of time, or one that joins, at token i, or i: "then chairman".
func (v *view) pastNow(i int) int {
	switch v.folded(i) {
	case "then", "now", "also", "alors", "lui", "aussi", "aujourd'hui", "desormais", "actuellement", "currently":
		return i + 1
	}
	return i
}

// pastKin returns the token behind a relative and "and", « et », at token i, or i: "her brother and first coach".
func (v *view) pastKin(i int) int {
	if v.is(i, possessive) && v.isKin(i+1) && v.is(i+2, connector) {
		return i + 3
	}
	return i
}

// pastSince returns the token behind a time that begins at token i and that a connector follows, "since 2009", "until
// last year", « depuis 2009 », or i.
func (v *view) pastSince(i int) int {
	switch v.folded(i) {
	case "since", "until", "depuis", "jusqu'":
	default:
		return i
	}
	for k := i + 1; k < i+5 && v.sameSentence(k, i) && v.doc.Tokens[k].Kind != text.Punct; k++ {
		if v.is(k, connector) {
			return k
		}
	}
	return i
}

func (v *view) sentenceEnd(i int) int { return v.doc.Sentences[v.sentence[i]].Last }

// apposition reads a role that begins at token i behind a name, an owner before it included: "the club's captain".
func (r *resolution) apposition(i, end int) (phrase, bool) {
	if p, ok := r.besideRole(i, end); ok {
		return p, r.closesRole(p.last, end)
	}
	for k := i; k < end && k < i+5; k++ {
		if r.folded(k) == "'s" {
			if p, ok := r.rolePhrase(k+1, end); ok {
				return p, true
			}
		}
		if r.doc.Tokens[k].Kind == text.Punct {
			break
		}
	}
	return phrase{}, false
}

// closesRole reports whether what follows a role can: a mark, a relative clause, a participle; a name of a person
// makes the role that one's.
func (r *resolution) closesRole(i, end int) bool {
	if i >= end {
		return true
	}
	if r.personAt(i) != nil || r.folded(i) == "'s" {
		return false
	}
	if r.isTitle(i) && r.personAt(i+1) != nil {
		return false
	}
	return !(r.token(i) == "," && r.personAt(i+1) != nil && !r.is(i+2, verb) && r.names[r.name[i+1]].entity < 0)
}
