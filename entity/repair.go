package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// repair brings names into the shape that resolution counts on, whoever recognized them: no title inside a person's
// name, one mention for a name with a nickname in its middle, the kind that the rest of the document proves, and the
// second mentions that were passed over. What is added scores less than what it leans on.
func (v *view) repair() {
	v.dropTitles()
	v.dropOffices()
	v.cutKnownBodies()
	v.joinNicknames()
	v.proveAcronyms()
	v.widenLetters()
	v.recallBodies()
	for k := range v.names {
		if n := &v.names[k]; n.Kind == names.Person {
			n.person = v.parsePerson(n.first, n.last)
		}
	}
	v.proveCoordinated()
	known := v.familiesOf()
	v.proveBodies(known)
	if len(known.all) == 0 {
		return
	}
	v.proveKinds(known)
	v.widen(known)
	v.recall(known)
}

// dropTitles takes courtesy titles, ranks and offices off the front of people's names: "Lord Roe" is Roe, "Assemblyman
// Dale Roe" is Dale Roe.
func (v *view) dropTitles() {
	for k := range v.names {
		n := &v.names[k]
		if n.Kind != names.Person || !v.is(n.first, lexicon.Title|lexicon.Role) {
			continue
		}
		first := n.first
		for first+1 < n.last && (v.isTitle(first) || v.is(first, lexicon.Role) && n.last-first > 2) && (strings.HasSuffix(v.fold[first], ".") || !isFirstName(v.token(first))) && isUpper(v.token(first+1)) {
			first++
		}
		if first > n.first {
			v.respan(n, first, n.last)
		}
	}
}

// cutKnownBodies makes organizations of people's names that are one that everybody knows behind a word that is no first
// name: "Russophobic Le Monde".
func (v *view) cutKnownBodies() {
	for k := range v.names {
		n := &v.names[k]
		if n.Kind != names.Person || n.last-n.first < 3 || n.Score >= trusted || isFirstName(v.token(n.first)) {
			continue
		}
		if tail := v.spanText(n.first+1, n.last); knownAs(normal(tail), "", names.Organization).Key != "" {
			n.Kind = names.Organization
			v.respan(n, n.first+1, n.last)
		}
	}
}

// dropOffices takes out mentions that are an office in capitals: "Ann Lee MP", "the local MSP", « le PDG ».
func (v *view) dropOffices() {
	out := v.names[:0]
	for k := range v.names {
		n := v.names[k]
		if n.Kind == names.Organization && n.last-n.first == 1 && v.is(n.first, lexicon.Role) && isCaps(n.Text) {
			v.vacate(n.first, n.last)
			continue
		}
		out = append(out, n)
	}
	v.names = out
}

// respan puts a name on other tokens; what was read of its words is read again.
func (v *view) respan(n *name, first, last int) {
	v.vacate(n.first, n.last)
	n.first, n.last = first, last
	v.occupy(first, last)
	n.Span = v.span(first, last)
	n.Text = n.Of(v.doc.Text)
	if n.Kind == names.Person {
		n.person = v.parsePerson(first, last)
	}
}

// joinNicknames makes one mention of a given name, a nickname in quotation marks and a family name.
func (v *view) joinNicknames() {
	out := v.names[:0]
	for k := 0; k < len(v.names); k++ {
		n := v.names[k]
		if n.Kind == names.Person && n.last-n.first == 1 && n.last+3 < len(v.doc.Tokens) && v.nickMarks(n.last, n.last+2) && v.sameSentence(n.first, n.last+3) &&
			v.isWord(n.last+1) && isUpper(v.token(n.last+3)) && v.isWord(n.last+3) {
			last := n.last + 4
			for k+1 < len(v.names) && v.names[k+1].first < last {
				last = max(last, v.names[k+1].last)
				k++
			}
			v.respan(&n, n.first, last)
		}
		out = append(out, n)
	}
	v.names = out
}

// nickMarks reports whether tokens open and close are a pair of quotation marks.
func (v *view) nickMarks(open, close int) bool {
	closer := closerOf(v.token(open))
	return closer != "" && v.token(close) == closer && v.token(open) != "'"
}

// family is what the document tells of a family name.
type family struct {
	words []string // as written, particles included
	score float64
	other bool // a body or a place of several words has the word too
}

// last is the word by which a family is known.
func (f *family) last() string { return f.words[len(f.words)-1] }

// evidence is the family names of people named in full, and the nicknames in their names, and their given names with
// the scores of their mentions.
type evidence struct {
	all   []family
	small bool // a family begins with a small letter: "al-Assad"
	given []givenName
}

type givenName struct {
	word  string
	score float64
}

// family returns what is known of the family name with this last word, or nil.
func (e *evidence) family(last string) *family {
	for k := range e.all {
		if e.all[k].last() == last {
			return &e.all[k]
		}
	}
	return nil
}

func (e *evidence) add(words []string, score float64) {
	f := e.family(words[len(words)-1])
	switch {
	case f == nil && len(e.all) < fuzzy:
		e.small = e.small || !isUpper(words[len(words)-1])
		e.all = append(e.all, family{words: words, score: score})
	case f != nil && len(words) > len(f.words):
		f.words, f.score = words, max(score, f.score)
	}
}

// familiesOf gathers the evidence, of at most fuzzy families.
func (v *view) familiesOf() *evidence {
	known := &evidence{}
	for k := range v.names {
		n := &v.names[k]
		p := n.person
		if p == nil || !p.full {
			continue
		}
		first := isFirstName(p.given[0])
		if len(p.given) == 1 && first && len(known.given) < fuzzy {
			known.given = append(known.given, givenName{p.given[0], n.Score})
		}
		if !first && len(v.names) > 1 && p.nick == "" && !isInitial(p.given[0]) && n.Score < trusted {
			continue
		}
		if last := p.family[len(p.family)-1]; len(last) > 2 && len([]rune(last)) > 2 {
			known.add(p.family, n.Score)
		}
	}
	if len(known.all) == 0 {
		return known
	}
	for k := range v.names {
		n := &v.names[k]
		if n.Kind == names.Person || n.last-n.first == 1 && !strings.Contains(n.Text, "-") {
			continue
		}
		for i := n.first; i < n.last; i++ {
			for word := range strings.SplitSeq(v.token(i), "-") {
				if f := known.family(word); f != nil {
					f.other = true
				}
			}
		}
	}
	return known
}

// proveCoordinated makes a person of a surname that "and" or « et » joins to that of a person: "led by Cox and Roe".
func (v *view) proveCoordinated() {
	for k := 1; k < len(v.names); k++ {
		a, b := &v.names[k-1], &v.names[k]
		if b.first != a.last+1 || !v.is(a.last, connector) || a.last-a.first != 1 || b.last-b.first != 1 {
			continue
		}
		if a.Kind == names.Person {
			a, b = b, a
		}
		if a.Kind == names.Organization && b.Kind == names.Person && a.Score < trusted && !isCaps(a.Text) && listed(a.Text)&gazetteer.Surname != 0 {
			a.Kind = names.Person
			a.person = v.parsePerson(a.first, a.last)
		}
	}
}

// trusted is the score from which a recognizer's kind is not put in doubt.
const trusted = 0.9

// proveBodies makes organizations of one-word mentions of another kind that are the name proper of a body of several
// words ("Corvane" of "Corvane Therapeutics PLC", "Herald" of "Northern Herald"), where neither a person nor a place of
// the document or of the lists has the word.
func (v *view) proveBodies(known *evidence) {
	for k := range v.names {
		n := &v.names[k]
		if n.Kind == names.Organization || n.Score >= trusted || n.last-n.first > 1 || known.family(n.Text) != nil || v.isTitle(n.first-1) {
			continue
		}
		score, ok := v.bodyCalled(n.Text)
		if !ok || listed(n.Text)&gazetteer.Place != 0 {
			continue
		}
		n.Kind = names.Organization
		n.Score = min(n.Score, score)
	}
}

// bodyCalled returns the score of the body of several words of which word is the name proper, and false when there is
// none or a person or a place has the word.
func (v *view) bodyCalled(word string) (score float64, ok bool) {
	for k := range v.names {
		n := &v.names[k]
		if n.last-n.first < 2 {
			continue
		}
		for i := n.first; i < n.last; i++ {
			if v.token(i) != word {
				continue
			}
			if n.Kind != names.Organization {
				return 0, false
			}
			if i == n.last-1 && !v.lex.HeadFirst ||
				(i == n.first || i == n.last-1) && isUpper(word) && !v.is(i, smallWord) && v.lex.Organizations.Kind(v.fold[i]) == "" {
				score, ok = n.Score, true
			}
		}
	}
	return score, ok
}

// proveKinds makes people of one-word mentions of another kind that are names of people of the document, where no body
// and no place of the document has the word; where the lists know one by it, the words around must speak for a person.
func (v *view) proveKinds(known *evidence) {
	for k := range v.names {
		n := &v.names[k]
		if n.Kind == names.Person || n.Score >= trusted || strings.Contains(n.Text, " ") {
			continue
		}
		score, ok := known.person(n.Text)
		if !ok {
			score, ok = v.misspelt(known, n)
		}
		if !ok {
			continue
		}
		if listed(n.Text)&(gazetteer.Place|gazetteer.Organization) != 0 && !v.isSaying(n.last) && !v.isSaying(n.first-1) && !v.isTitle(n.first-1) {
			continue
		}
		n.Kind = names.Person
		n.Score = min(n.Score, score)
		n.person = v.parsePerson(n.first, n.last)
	}
}

// misspelt returns the score of the person whose long family name a name of one word, which no list has, is but for a
// slip or two.
func (v *view) misspelt(known *evidence, n *name) (score float64, ok bool) {
	if len(n.Text) < 7 || listed(n.Text) != 0 {
		return 0, false
	}
	word := v.fold[n.first]
	for k := range known.all {
		if f := &known.all[k]; !f.other && isVariant(text.Fold(f.last()), word) {
			score, ok = f.score, true
		}
	}
	return score, ok
}

// person returns the score of the person who has a word for a family name, a given name or a nickname of one.
func (e *evidence) person(word string) (score float64, ok bool) {
	for _, g := range e.given {
		if g.word == word {
			score, ok = g.score, true
		}
	}
	if f := e.family(word); f != nil && !f.other {
		score, ok = f.score, true
	}
	for _, full := range lexicon.FullNames(text.Fold(word)) {
		for _, g := range e.given {
			if normal(g.word) == full {
				score, ok = g.score, true
			}
		}
	}
	return score, ok
}

// widen takes into a person's family name the particle of the full name, and the initial, that stand before it.
func (v *view) widen(known *evidence) {
	for k := range v.names {
		n := &v.names[k]
		if n.Kind != names.Person || n.last-n.first > 1 {
			continue
		}
		f := known.family(n.Text)
		if f == nil {
			continue
		}
		low := 0
		if k > 0 {
			low = v.names[k-1].last
		}
		at := v.withParticles(f, n.first, low)
		if at == n.first && len(f.words) > 1 {
			continue
		}
		if at > low && strings.HasSuffix(v.token(at-1), ".") && v.initialBefore(at) {
			at--
		}
		if at < n.first {
			v.respan(n, at, n.last)
		}
	}
}

// withParticles returns the token at which a family begins whose last word is token i, not before token low.
func (v *view) withParticles(f *family, i, low int) int {
	at := i
	for k := len(f.words) - 2; k >= 0 && at > low && v.token(at-1) == f.words[k] && v.sameSentence(at-1, i); k-- {
		at--
	}
	return at
}

// initialBefore reports whether an initial that belongs to the name stands before token i; « M. » is none.
func (v *view) initialBefore(i int) bool {
	return isInitial(v.token(i-1)) && v.token(i-1) != "M." && v.sameSentence(i-1, i)
}

// leaning is the share of its evidence's score that a recalled mention has.
const leaning = 0.8

// recall adds the family names, with their particles and an initial before them, that no mention covers.
func (v *view) recall(known *evidence) {
	var out []name // nil while nothing was added
	next := 0
	for i := range v.doc.Tokens {
		for next < len(v.names) && v.names[next].last <= i {
			if out != nil {
				out = append(out, v.names[next])
			}
			next++
		}
		if v.name[i] >= 0 || !v.isWord(i) || !known.small && !isUpper(v.token(i)) {
			continue
		}
		f := known.family(v.token(i))
		if f == nil || f.other || v.is(i, smallWord) || listed(v.token(i))&gazetteer.OrdinaryWord != 0 {
			continue
		}
		if v.isWord(i+1) && isUpper(v.token(i+1)) && v.touchesByBlank(i) || v.token(i+1) == "&" {
			continue // a longer name that is not this one
		}
		if out == nil {
			out = append(make([]name, 0, len(v.names)+8), v.names[:next]...)
		}
		low := 0
		if len(out) > 0 {
			low = out[len(out)-1].last
		}
		first := v.withParticles(f, i, low)
		if first > low && v.initialBefore(first) {
			first--
		}
		n := name{first: first, last: i + 1, entity: -1, sure: 1}
		n.Kind, n.Score = names.Person, leaning*f.score
		v.respan(&n, first, i+1)
		out = append(out, n)
	}
	if out != nil {
		v.names = append(out, v.names[next:]...)
	}
}
