package entity

import "github.com/copydesk/copydesk/text"

// rolesAfter reads the roles in the appositions behind a name, comma by comma, up to a verb or another name.
func (r *resolution) rolesAfter(n *name) []phrase {
	var found []phrase
	at := r.pastAlias(n)
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
		if p, ok := r.predicateOffice(at+1, r.sentenceEnd(at)); ok {
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
		at = r.pastPromotion(r.pastNow(at))
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
			if q, ok := r.becameAfter(p, end); ok {
				found = append(found, q)
				p = q
			}
			at = r.pastSince(r.pastBracket(p.last))
			for at < end && r.is(at, connector) {
				q, ok := r.besideRole(r.pastNow(at+1), end)
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

// pastAlias returns the token behind another name that follows a name in an aside of its own, « Jean Roux, dit « Jeannot »,
// alors stagiaire », or the token behind the name.
func (r *resolution) pastAlias(n *name) int {
	if r.token(n.last) != "," || !r.is(n.last+1, alias) {
		return n.last
	}
	for at := n.last + 2; at < n.last+10 && r.sameSentence(at, n.first); at++ {
		if r.token(at) == "," {
			return at
		}
		if r.is(at, verb) && !r.is(at, preposition) {
			break
		}
	}
	return n.last
}

// pastNow returns the token behind words of time, or one that joins, at token i, or i: "then chairman", « alors maire »,
// "once a junior minister".
func (v *view) pastNow(i int) int {
	switch v.folded(i) {
	case "then", "now", "also", "once", "formerly", "previously", "later", "still", "today", "currently",
		"himself", "herself", "lui-meme", "elle-meme", "longtemps", "alors", "lui", "elle", "aussi", "aujourd'hui", "desormais", "actuellement", "autrefois", "jadis", "naguere", "toujours", "egalement", "puis", "bientot":
		return i + 1
	case "un":
		if v.folded(i+1) == "temps" {
			return i + 2
		}
	case "at", "a":
		if v.folded(i+1) == "the" && v.folded(i+2) == "time" || v.folded(i+1) == "l'" && v.folded(i+2) == "epoque" {
			return i + 3
		}
	}
	return i
}

// pastPromotion returns the token behind the words at token i by which somebody came into an office: "since promoted to",
// « nommé en mars », « devenue plus tard », or i.
func (v *view) pastPromotion(i int) int {
	at := i
	if f := v.folded(at); f == "since" || f == "later" || f == "recently" || f == "newly" || f == "depuis" || f == "recemment" {
		at++
	}
	switch v.folded(at) {
	case "promoted", "appointed", "named", "elected", "elevated", "reappointed", "nomme", "nommee", "promu", "promue", "designe", "designee", "reelu", "reelue", "sacre", "sacree":
		at++
	default:
		if !v.becomes(at) {
			return i
		}
		at++
	}
	// « devenue plus tard la patronne », « nommé en mars 2019 directeur », "elected in May as chair"
	switch r := v.folded(at); {
	case r == "to", r == "au":
		return at + 1
	case r == "plus", v.is(at, preposition) && !v.is(at, determiner):
		for k := at + 1; k < at+5 && v.sameSentence(k, i) && v.token(k) != ","; k++ {
			if v.isRole(k) || v.is(k, definite) && !v.isNumber(k+1) {
				return k
			}
		}
	}
	return at
}

// becomes reports whether token i says that who was one thing is another now: « devenu », "turned".
func (v *view) becomes(i int) bool {
	switch v.folded(i) {
	case "devenu", "devenue", "turned":
		return true
	}
	return false
}

// becameAfter reads what somebody became, behind what he was: « ancien gardien devenu agent », "a lawyer turned investor".
func (r *resolution) becameAfter(p phrase, end int) (phrase, bool) {
	if p.last >= end || !r.becomes(p.last) {
		return phrase{}, false
	}
	return r.besideRole(r.pastPromotion(p.last), end)
}

// pastKin returns the token behind a relative and "and", « et », at token i, or i: "her brother and first coach",
// « arrière-petite-fille du fondateur et présidente du directoire ».
func (v *view) pastKin(i int) int {
	k := i
	if v.is(k, determiner) {
		k++
	}
	if !v.isKin(k) {
		return i
	}
	for k++; k < i+9 && v.sameSentence(k, i) && v.isWord(k) && v.personAt(k) == nil && !v.is(k, relative); k++ {
		if v.is(k, connector) {
			return k + 1
		}
	}
	return i
}

// pastBracket returns the token behind a short bracket at token i, or i: « patron du groupement (GFS) et ancien élève ».
func (v *view) pastBracket(i int) int {
	if v.token(i) != "(" {
		return i
	}
	for k := i + 1; k < i+4 && v.sameSentence(k, i); k++ {
		if v.token(k) == ")" {
			return k + 1
		}
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
