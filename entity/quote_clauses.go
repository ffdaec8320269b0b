package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/names"
)

// clause is an interruption of a quotation, tokens [first, last): the comma before it and the stop behind it included.
type clause struct{ first, last int }

// clauses finds the clauses inside tokens [first, last) that say who speaks: « …, a assuré Mme Petit, maire. … ».
// English sets them outside the marks.
func (v *view) clauses(first, last int) []clause {
	if !v.lex.HeadFirst {
		return nil
	}
	var found []clause
	for i := first + 1; i+2 < last; i++ {
		switch v.token(i) {
		case ",", "?", "!", "…", "...", "–", "—":
		default:
			continue
		}
		subject, ok := v.reportingClause(i+1, last)
		if !ok {
			continue
		}
		c := clause{first: i, last: v.clauseEnd(subject, last)}
		if v.token(i) != "," && v.token(i) != "–" && v.token(i) != "—" {
			c.first = i + 1
		}
		found = append(found, c)
		i = c.last - 1
	}
	return found
}

// reportingClause reads a verb of saying with its subject behind it that begins at token i: "a-t-il lancé", « s’est
// défendu M. », "minimise M.", "résume-t-elle". It returns the token at which the subject begins.
func (v *view) reportingClause(i, limit int) (int, bool) {
	if f := v.folded(i); f == "s'" || f == "se" || f == "m'" || f == "me" || f == "nous" || f == "lui" || f == "leur" {
		i++
	}
	inverted, participle := -1, -1
	if v.isAuxiliary(i) {
		i++
		if v.isInversion(i) {
			inverted = i
			i++
		}
		participle = i
		for skipped := 0; skipped < 2 && !v.isSaying(i) && v.isWord(i) && v.name[i] < 0; skipped++ {
			i++
		}
	}
	if participle >= 0 && (i >= limit || !v.isSaying(i)) {
		return v.strangeParticiple(participle, limit)
	}
	if i >= limit || v.name[i] >= 0 {
		return 0, false
	}
	if !v.isSaying(i) {
		return v.strangeVerb(i, limit)
	}
	if inverted >= 0 {
		return inverted, true
	}
	i++
	if v.isInfinitiveAfterFaire(i) {
		i++
	}
	if v.isInversion(i) {
		return i, true
	}
	i = v.pastAside(v.pastHearer(v.pastAside(i, limit)), limit)
	for skipped := 0; skipped < 3 && i < limit; skipped++ {
		if v.opensSubject(i) {
			return i, i < limit
		}
		// « explique de son côté M. Petit », "répète inlassablement le maire"
		if !v.isWord(i) || v.is(i, relative) || v.is(i, verb) {
			break
		}
		i++
	}
	return 0, false
}

// isTo reports whether token i is « à », composed or not, and no « a ».
func (v *view) isTo(i int) bool { return v.folded(i) == "a" && len(v.token(i)) > 1 }

// pastHearer returns the token behind the one who is spoken to, « à l’agence X », at token i, or i.
func (v *view) pastHearer(i int) int {
	at := i
	switch {
	case v.isTo(at) && v.is(at+1, definite):
		at += 2
	case v.isTo(at), v.folded(at) == "au", v.folded(at) == "aux":
		at++
	default:
		return i
	}
	if n := v.nameAt(at); n != nil {
		return n.last
	}
	return at + 1
}

// pastAside returns the token behind what stands between commas before a subject, « , depuis Bruxelles, », « , à 84 ans, »,
// at token i, or i.
func (v *view) pastAside(i, limit int) int {
	if i >= limit || v.token(i) != "," {
		return i
	}
	for at := i + 1; at < min(limit, i+10); at++ {
		switch {
		case v.token(at) == ",":
			if at > i+1 && v.opensSubject(at+1) {
				return at + 1
			}
			return i
		case v.isVerb(at), v.is(at, relative|heWord|sheWord|theyWord) && !v.is(at, possessive), v.isMark(at):
			return i
		}
	}
	return i
}

// strangeParticiple reads a clause whose participle at token i, behind its auxiliary, is in no list of verbs of saying,
// right before a name or a calling: « s’est étranglé M. Petit ».
func (v *view) strangeParticiple(i, limit int) (int, bool) {
	for skipped := 0; skipped < 2 && v.isAdverb(i); skipped++ {
		i++
	}
	if i+1 >= limit || !v.isWord(i) || v.name[i] >= 0 || v.is(i, smallWord&^verb) || !endsIn(v.fold[i], participleEndings) && v.fold[i] != "lu" {
		return 0, false
	}
	i = v.pastAside(v.pastHearer(i+1), limit)
	return i, i < limit && v.actorAt(i, limit)
}

var participleEndings = []string{"e", "i", "u", "is", "it", "int", "ert", "ort"}

// actorAt reports whether a person's name, with its title, or a calling of a person begins at token i.
func (v *view) actorAt(i, limit int) bool {
	if n := v.personAt(i); n != nil && n.first == i || v.isTitle(i) && v.personAt(i+1) != nil {
		return true
	}
	if !v.is(i, determiner) {
		return false
	}
	p, ok := v.subjectPhrase(i, limit)
	return ok && (p.last >= limit || !v.isWord(p.last) || v.is(p.last, smallWord) || v.isTitle(p.last) || v.personAt(p.last) != nil)
}

// strangeVerb reads a clause whose verb is in no list of verbs of saying: any verb with its subject hung on it is one
// (« rigole-t-il »), so is one right before a name (« rigolait Mme Petit »), and one that leads to a verb of saying («
// se borne à répondre la dirigeante »).
func (v *view) strangeVerb(i, limit int) (int, bool) {
	if !v.isWord(i) || isUpper(v.token(i)) || v.is(i, smallWord&^verb) || i+1 >= limit {
		return 0, false
	}
	if v.isInversion(i + 1) {
		return i + 1, true
	}
	f := v.fold[i]
	finite := len(f) > 2 && (f[len(f)-1] == 'e' || strings.HasSuffix(f, "ait") || strings.HasSuffix(f, "it") || f[len(f)-1] == 'a')
	if finite && v.actorAt(i+1, limit) {
		return i + 1, true // « esquive le buteur. », « corrige une élue »
	}
	for k := i + 1; k < i+4 && k+1 < limit; k++ {
		if g := v.folded(k); (g == "a" || g == "de" || g == "par" || g == "d'") && v.isSaying(k+1) && strings.HasSuffix(v.folded(k+1), "er") ||
			(g == "a" || g == "de" || g == "par") && v.isInfinitive(k+1) {
			return k + 2, k+2 < limit && (v.opensSubject(k+2) || v.isInversion(k+2))
		}
	}
	return 0, false
}

// isInfinitive reports whether token i is the infinitive of a verb of saying.
func (v *view) isInfinitive(i int) bool {
	f := v.folded(i)
	return v.isSaying(i) && (strings.HasSuffix(f, "re") || strings.HasSuffix(f, "ir") || strings.HasSuffix(f, "er"))
}

// isInfinitiveAfterFaire reads the second word of « fait valoir », « fait remarquer », « fait savoir ».
func (v *view) isInfinitiveAfterFaire(i int) bool {
	if f := v.folded(i - 1); f != "fait" && f != "faisait" {
		return false
	}
	f := v.folded(i)
	return strings.HasSuffix(f, "er") || strings.HasSuffix(f, "oir") || strings.HasSuffix(f, "ir")
}

func (v *view) isAuxiliary(i int) bool {
	if !v.lex.HeadFirst {
		return false
	}
	switch v.folded(i) {
	case "a", "ont", "avait", "avaient", "est", "etait", "aurait", "aura", "eut", "ai", "avons":
		return true
	}
	return false
}

// isInversion reports whether token i is a subject that hangs on its verb.
func (v *view) isInversion(i int) bool {
	switch v.folded(i) {
	case "-t-il", "-il", "-t-elle", "-elle", "-t-on", "-on", "-ils", "-elles", "-je":
		return true
	}
	return false
}

// opensSubject reports whether a subject may begin at token i.
func (v *view) opensSubject(i int) bool {
	if n := v.nameAt(i); n != nil && n.first == i && n.Kind != names.Misc {
		return true
	}
	if v.isTitle(i) {
		return true
	}
	switch v.folded(i) {
	case "quelqu'", "quelqu'un", "certains", "plusieurs":
		return true
	}
	if f := v.folded(i); v.is(i, heWord|sheWord) && (strings.HasSuffix(f, "-ci") || strings.HasSuffix(f, "-la")) {
		return true
	}
	return v.is(i, determiner) && (v.isWord(i+1) || v.nameAt(i+1) != nil)
}
