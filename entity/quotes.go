package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// quote is one stretch of direct speech, on tokens [first, last).
type quote struct {
	first, last int
	pair        int // the pair of marks that it stands in
	clause      int // the first token of the clause that interrupts it and names who speaks, or -1
	kind        names.Kind
	speaker     int // an index of people, bodies or sites by kind; -1 for nobody
	score       float64
}

// marks is a pair of quotation marks, on tokens open and close; close is the last token of the paragraph when the
// speech goes on in the next one.
type marks struct {
	open, close int
	parent      int // the pair around it, or -1
	unclosed    bool
	continued   bool // it goes on from the paragraph before
}

// closers gives for each opening mark the mark that closes it.
var closers = map[string]string{"«": "»", "“": "”", `"`: `"`, "‘": "’", "'": "'", "„": "“", "''": "''", "``": "''"}

// findMarks pairs the quotation marks of the document, paragraph by paragraph.
func (v *view) findMarks() []marks {
	var all []marks
	var open []int // indexes of all
	paragraph := int32(-1)
	resumable := -1
	for i := range v.doc.Tokens {
		if v.paragraph[i] != paragraph {
			resumable = v.closeParagraph(all, open, i)
			open, paragraph = open[:0], v.paragraph[i]
		}
		token := v.token(i)
		if len(open) > 0 && v.closesMark(i, v.token(all[open[len(open)-1]].open)) {
			all[open[len(open)-1]].close = i
			open = open[:len(open)-1]
			continue
		}
		if len(open) > 1 && v.closesMark(i, v.token(all[open[len(open)-2]].open)) {
			// The inner pair is not closed: what looked like a mark was an apostrophe.
			all[open[len(open)-1]].close = -1
			all[open[len(open)-2]].close = i
			open = open[:len(open)-2]
			continue
		}
		if !v.opensMark(i, token) || len(open) > 3 {
			continue
		}
		parent := -1
		if len(open) > 0 {
			parent = open[len(open)-1]
			if v.token(all[parent].open) == token {
				// The same mark again, unclosed: the first one was none.
				all[parent].close = -1
				open = open[:len(open)-1]
				parent = -1
			}
		}
		first := i == 0 || v.paragraph[i-1] != v.paragraph[i]
		all = append(all, marks{open: i, close: -1, parent: parent, continued: first && resumable >= 0 && v.token(all[resumable].open) == token})
		open = append(open, len(all)-1)
	}
	v.closeParagraph(all, open, len(v.doc.Tokens))
	return all
}

// closeParagraph ends at token end a paragraph in which marks are still open. The outer one is speech that goes on
// when the next paragraph opens with the same mark; it returns its index, or -1.
func (v *view) closeParagraph(all []marks, open []int, end int) int {
	if len(open) == 0 {
		return -1
	}
	outer := open[0]
	if end < len(v.doc.Tokens) && v.token(end) == v.token(all[outer].open) && v.token(end) != "'" && v.token(end) != "‘" {
		all[outer].close, all[outer].unclosed = end, true
		return outer
	}
	return -1
}

// opensMark reports whether token i opens a quotation. A straight mark does when it touches the word behind it and
// not the word before.
func (v *view) opensMark(i int, token string) bool {
	switch token {
	case "«", "“", "‘", "„", "``":
		return true
	case `"`, "'", "''":
		before := i > 0 && v.touches(i-1) && !opensBracket(v.token(i-1))
		return !before && v.touches(i)
	}
	return false
}

func opensBracket(token string) bool {
	switch token {
	case "(", "[", "«", "“", "‘", `"`, "—", "–", "-", "'":
		return true
	}
	return false
}

// closesMark reports whether token i closes the mark that opened.
func (v *view) closesMark(i int, opened string) bool {
	token := v.token(i)
	if closers[opened] != token {
		return false
	}
	switch token {
	case "’", "'":
		// An apostrophe after an s and before a small word is a possessive: "the magistrates’ faces".
		before := v.token(i - 1)
		return v.touches(i-1) && !(strings.HasSuffix(before, "s") && v.isWord(i+1) && !v.touches(i) && !isUpper(v.token(i+1)))
	case `"`, "''":
		return i == 0 || v.touches(i-1) || !v.touches(i)
	}
	return true
}

// findQuotes finds the stretches of direct speech: what stands in quotation marks, cut where a clause interrupts it,
// without titles, slogans and words at arm's length.
func (v *view) findQuotes() {
	v.pairs = v.findMarks()
	for k, m := range v.pairs {
		for i := m.open; m.parent < 0 && i <= min(m.close, len(v.inMarks)-1); i++ {
			v.inMarks[i] = int32(k)
		}
	}
	kept := make([]bool, len(v.pairs))
	for k, m := range v.pairs {
		if m.close <= m.open+1 {
			continue
		}
		if m.parent >= 0 && v.pairs[m.parent].close < 0 {
			v.pairs[k].parent = -1
			m.parent = -1
		}
		first, last := m.open+1, m.close
		clauses := v.clauses(first, last)
		if len(clauses) == 0 && !v.isSpeech(k, first, last, kept) {
			continue
		}
		kept[k] = true
		v.cut(k, first, last, clauses)
	}
	v.orderQuotes()
}

// clause is an interruption of a quotation, tokens [first, last): the comma before it and the stop behind it included.
type clause struct{ first, last int }

// cut adds the stretches of a pair, between its clauses.
func (v *view) cut(k, first, last int, clauses []clause) {
	start := first
	for _, c := range clauses {
		v.addQuote(k, start, c.first, c.first)
		start = c.last
	}
	at := -1
	if len(clauses) > 0 {
		at = clauses[len(clauses)-1].first
	}
	v.addQuote(k, start, last, at)
}

func (v *view) addQuote(pair, first, last, clause int) {
	for first < last && (v.token(first) == "," || v.token(first) == ":" || v.token(first) == "–" || v.token(first) == "—") {
		first++
	}
	// In French the comma before the closing mark belongs to the sentence around it.
	for first < last && v.lex.headFirst && v.token(last-1) == "," {
		last--
	}
	if first >= last {
		return
	}
	v.quotes = append(v.quotes, quote{first: first, last: last, pair: pair, clause: clause, speaker: -1})
}

// orderQuotes sorts the quotations by their place, outer ones before inner ones, and marks their tokens.
func (v *view) orderQuotes() {
	order := byFirst(v.quotes, func(q quote) int { return q.first })
	sorted := make([]quote, len(order))
	for to, from := range order {
		sorted[to] = v.quotes[from]
	}
	v.quotes = sorted
	for k, q := range v.quotes {
		for i := q.first; i < q.last; i++ {
			v.inQuote[i] = int32(k)
		}
	}
}

// clauses finds the clauses inside tokens [first, last) that say who speaks: « …, a assuré Mme Petit, maire. … ».
// English sets them outside the marks.
func (v *view) clauses(first, last int) []clause {
	if !v.lex.headFirst {
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
	inverted := -1
	if v.isAuxiliary(i) {
		i++
		if v.isInversion(i) {
			inverted = i
			i++
		}
		for skipped := 0; skipped < 2 && !v.isSaying(i) && v.isWord(i) && v.name[i] < 0; skipped++ {
			i++
		}
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

// strangeVerb reads a clause whose verb is in no list of verbs of saying: any verb with its subject hung on it is one
// (« rigole-t-il »), so is one right before a name (« rigolait Mme Petit »), and one that leads to a verb of saying («
// se borne à répondre la dirigeante »).
func (v *view) strangeVerb(i, limit int) (int, bool) {
	if !v.isWord(i) || isUpper(v.token(i)) || v.lex.grammar[v.fold[i]]&^verb != 0 || i+1 >= limit {
		return 0, false
	}
	if v.isInversion(i + 1) {
		return i + 1, true
	}
	f := v.fold[i]
	finite := len(f) > 2 && (f[len(f)-1] == 'e' || strings.HasSuffix(f, "ait") || strings.HasSuffix(f, "it") || f[len(f)-1] == 'a')
	if n := v.personAt(i + 1); finite && n != nil && n.first == i+1 || finite && v.lex.isTitle(v.folded(i+1)) && v.personAt(i+2) != nil {
		return i + 1, true
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
	if !v.lex.headFirst {
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

func (v *view) isSaying(i int) bool {
	_, ok := v.lex.says[v.folded(i)]
	return ok
}

// opensSubject reports whether a subject may begin at token i.
func (v *view) opensSubject(i int) bool {
	if n := v.nameAt(i); n != nil && n.first == i && n.Kind != names.Misc {
		return true
	}
	if _, ok := v.lex.honorifics[v.folded(i)]; ok {
		return true
	}
	return v.is(i, determiner) && (v.isWord(i+1) || v.nameAt(i+1) != nil)
}

// clauseEnd returns where the clause with its subject at token i ends: behind its stop or colon, or behind the comma
// from which the speech goes on.
func (v *view) clauseEnd(i, limit int) int {
	for at := i; at < limit; at++ {
		switch v.token(at) {
		case ".", ":", "!", ";":
			return at + 1
		case "–", "—":
			return at + 1
		case "?":
			return at
		case ",":
			if v.goesOn(at+1, limit) {
				continue
			}
			return at + 1
		}
	}
	return limit
}

// goesOn reports whether the words behind a comma still belong to the clause: an apposition, an age, « avant
// d’ajouter », « en souriant ».
func (v *view) goesOn(i, limit int) bool {
	if i >= limit {
		return false
	}
	if v.doc.Tokens[i].Kind == text.Number {
		return true
	}
	switch v.folded(i) {
	case "avant", "tout", "visiblement", "avec":
		return true
	case "en":
		return strings.HasSuffix(v.folded(i+1), "ant")
	case "qui":
		return true
	}
	for at := i; at < limit && at < i+5 && v.isWord(at); at++ {
		if n := v.nameAt(at); n != nil && n.Kind == names.Person {
			return v.nameAt(i-2) == nil // « le maire, Jean Petit »
		}
		if _, ok := v.lex.honorifics[v.fold[at]]; ok && at == i {
			return v.nameAt(i-2) == nil
		}
		if v.isRole(at) || v.isKin(at) {
			return !v.is(at+1, verb) && !v.is(at-1, verb)
		}
		if !v.is(at, determiner|modifier) {
			return false
		}
	}
	return false
}

func (v *view) isRole(i int) bool {
	_, ok := v.lex.roles[v.folded(i)]
	return ok && (v.nameAt(i) == nil)
}

func (v *view) isKin(i int) bool {
	_, ok := v.lex.kin[v.folded(i)]
	return ok
}

// isSpeech decides whether what stands in marks is somebody's words: what is said before and behind tells, and how
// long and how whole it is.
func (v *view) isSpeech(k, first, last int, kept []bool) bool {
	m := v.pairs[k]
	if m.continued || m.unclosed {
		return true
	}
	words := 0
	for i := first; i < last; i++ {
		if v.isWord(i) {
			words++
		}
	}
	if words == 0 || v.isTitle(first, last) {
		return false
	}
	if m.parent >= 0 {
		// Inside other words only what is announced counts.
		return v.announced(m.open, v.pairs[m.parent].open+1)
	}
	if v.reportedAfter(m.close) {
		return true
	}
	whole := endsSpeech(v.token(last-1)) && (isUpper(v.token(first)) || v.doc.Tokens[first].Kind != text.Word)
	if v.token(m.open-1) == ":" {
		return words > 3 || whole || v.saidBefore(m.open)
	}
	starts := m.open == 0 || v.sentence[m.open-1] != v.sentence[m.open] || v.paragraph[m.open-1] != v.paragraph[m.open]
	ends := m.close+1 >= len(v.paragraph) || v.paragraph[m.close+1] != v.paragraph[m.close]
	if whole && starts && (words > 1 || ends) {
		return true
	}
	said := v.saidBefore(m.open)
	switch {
	case said && words == 1:
		return !v.is(m.open-1, determiner) && v.folded(m.open-1) != "tout" && v.folded(m.open-1) != "toute"
	case said && v.isSubject(m.open, m.close):
		return false
	case said:
		return true
	}
	return words >= 8
}

func endsSpeech(token string) bool {
	switch token {
	case ".", "!", "?", "…", "...", ",", "?!", "!!":
		return true
	}
	return false
}

// isTitle reports whether a name covers all that stands in the marks, or it is written as a title is.
func (v *view) isTitle(first, last int) bool {
	if n := v.nameAt(first); n != nil && n.first == first && n.last >= last {
		return true
	}
	if v.lex.headFirst {
		return false
	}
	// English writes the words of a title with capitals.
	words := 0
	for i := first; i < last; i++ {
		switch {
		case v.doc.Tokens[i].Kind != text.Word:
			return false
		case isUpper(v.token(i)):
			words++
		case v.lex.grammar[v.fold[i]] == 0:
			return false
		}
	}
	return words > 1
}

// announced reports whether a colon, or a verb of saying and a comma, stand before the inner mark at open.
func (v *view) announced(open, from int) bool {
	switch v.token(open - 1) {
	case ":":
		return true
	case ",":
		for i := open - 2; i >= from && i >= open-5; i-- {
			if v.isSaying(i) {
				return true
			}
		}
	}
	return false
}

// reportedAfter reports whether a verb of saying with its subject follows the closing mark.
func (v *view) reportedAfter(close int) bool {
	_, ok := v.reportAfter(close)
	return ok
}

// report is a verb of saying and its subject, found around a quotation.
type report struct {
	subject int // the token at which the subject begins
	verb    int
	before  bool // the subject stands before the verb
}

// reportAfter reads « », a dit X », « », dit-il », "said X", "X said", "he told reporters" behind a closing mark.
func (v *view) reportAfter(close int) (report, bool) {
	i := close + 1
	if v.token(i) == "," || v.token(i) == "–" || v.token(i) == "—" {
		i++
	}
	if i >= len(v.fold) || v.paragraph[i] != v.paragraph[close] {
		return report{}, false
	}
	// Behind a full stop a new sentence speaks for itself; "said X" may still follow a question.
	if v.token(close-1) == "." && !v.sameSentence(i, close) && !v.lex.headFirst {
		return report{}, false
	}
	if v.lex.headFirst {
		if subject, ok := v.reportingClause(i, min(i+12, len(v.fold))); ok {
			return report{subject: subject, verb: i}, true
		}
		return report{}, false
	}
	if isQuoteMark(v.token(i)) {
		return report{}, false
	}
	// "said X", "said the minister", "explained one of them"
	if v.isSaying(i) && (v.opensSubject(i+1) || v.is(i+1, heWord|sheWord|theyWord|determiner) || v.isWord(i+1) && isUpper(v.token(i+1)) || v.isRole(i+1) || v.is(i+1, modifier)) {
		return report{subject: i + 1, verb: i}, true
	}
	// "X said", "he told", "the colonel, who jumped first, said", "Minister X added"
	end := min(i+18, len(v.fold))
	for at := i + 1; at < end && v.sameSentence(at, i); at++ {
		if isQuoteMark(v.token(at)) || v.token(at) == ";" || v.token(at) == "." {
			break
		}
		if v.isSaying(at) && v.name[at] < 0 && v.startsSubject(i) {
			return report{subject: i, verb: at, before: true}, true
		}
		if v.is(at, verb) && !v.is(at, preposition) && v.folded(at) != "'s" && v.folded(at) != "has" && v.folded(at) != "had" && v.token(at-1) != "who" {
			break
		}
	}
	return report{}, false
}

// startsSubject reports whether a subject may begin at token i, pronouns included.
func (v *view) startsSubject(i int) bool {
	return v.opensSubject(i) || v.is(i, heWord|sheWord|theyWord) || v.isRole(i) || v.nameAt(i) != nil || v.is(i, modifier)
}

// saidBefore reports whether the sentence before the opening mark speaks of saying.
func (v *view) saidBefore(open int) bool {
	if first := v.doc.Sentences[v.sentence[open]].First; v.folded(first) == "pour" && first+3 < open {
		for i := first + 1; i <= first+3; i++ {
			if n := v.nameAt(i); n != nil && v.token(n.last) == "," {
				return true
			}
		}
	}
	_, ok := v.sayingBefore(open)
	return ok
}

// sayingBefore returns the last verb of saying, or source word, before the opening mark in its sentence.
func (v *view) sayingBefore(open int) (int, bool) {
	for i := open - 1; i >= 0 && i >= open-40 && v.sameSentence(i, open); i-- {
		if v.name[i] >= 0 || v.inMarks[i] >= 0 {
			continue
		}
		if v.isSaying(i) && v.is(i-1, determiner) && !v.lex.headFirst {
			continue // "the call", "a claim"
		}
		if v.isSaying(i) || v.is(i, according) || v.isSpeechNoun(i) {
			return i, true
		}
	}
	return 0, false
}

// isSubject reports whether what stands in the marks is the subject of a verb behind it: a word spoken of, not
// somebody's words.
func (v *view) isSubject(open, close int) bool {
	return v.is(close+1, verb) && v.sameSentence(close, close+1) && !v.isInversion(close+2) && !v.lex.headFirst
}

// isSpeechNoun reports whether token i is a noun of speech: « communiqué », "statement".
func (v *view) isSpeechNoun(i int) bool { return v.lex.speech[v.folded(i)] }
