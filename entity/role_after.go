package entity

import "github.com/copydesk/copydesk/text"

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
