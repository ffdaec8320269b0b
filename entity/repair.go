package entity

import (
	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
	"slices"
	"strings"
)

// repair brings names into the shape that resolution counts on, whoever recognized them: no title inside a person's
// name, one mention for a name with a nickname in its middle, the kind that the rest of the document proves, and the
// second mentions that were passed over. What is added scores less than what it leans on.
func (v *view) repair() {
	v.dropTitles()
	v.dropOffices()
	v.joinLands()
	v.cutKnownBodies()
	v.joinNicknames()
	v.proveHeads()
	v.proveAcronyms()
	v.widenLetters()
	v.recallBodies()
	v.readPeople()
	v.proveCoordinated()
	known := v.familiesOf()
	v.proveBodies(known)
	if len(known.all) == 0 {
		return
	}
	v.proveKinds(known)
	v.widen(known)
	v.recall(known)
	v.proveDisputed()
}

// readPeople takes the names of people apart.
func (v *view) readPeople() {
	v.echoes.reset()
	for k := range v.names {
		n := &v.names[k]
		switch before := v.echoes.of(v, k); {
		case n.Kind != names.Person:
		case before != nil:
			n.person = before.person
		default:
			n.person = v.parsePerson(n.first, n.last)
		}
	}
}

// dropTitles takes courtesy titles, ranks and offices off the front of people's names: "Lord Roe" is Roe, "Assemblyman
// Dale Roe" is Dale Roe.
func (v *view) dropTitles() {
	for k := range v.names {
		n := &v.names[k]
		if !v.is(n.first, lexicon.Title|lexicon.Role) || n.Kind != names.Person {
			continue
		}
		first := n.first
		if v.words[first].TitleGender() == male && !isCourtesy(strings.TrimSuffix(v.fold[first], ".")) && isGeneration(strings.TrimSuffix(v.fold[n.last-1], ".")) {
			continue // "Earl Roe Jr.": lords have no such suffix
		}
		for first+1 < n.last && (v.isTitle(first) || v.is(first, lexicon.Role) && n.last-first > 2) && (strings.HasSuffix(v.fold[first], ".") || !isFirstName(v.token(first))) && isUpper(v.token(first+1)) {
			first++
		}
		if first > n.first {
			v.respan(n, first, n.last)
		}
	}
}

// cutKnownBodies makes organizations of people's names that are one that everybody knows behind a word that is no first
// name: "Venerable Le Monde".
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

// dropOffices takes out mentions that are an office in capitals, "Ann Lee MP", "the local MSP", « le PDG », or a small
// letter, "(c)", or a word of kinship, "Daddy", « Maman ».
func (v *view) dropOffices() {
	kept := 0
	for k := range v.names {
		n := &v.names[k]
		if v.namesOffice(n) {
			v.vacate(n.first, n.last)
			continue
		}
		if kept < k {
			v.names[kept] = *n
		}
		kept++
	}
	clear(v.names[kept:])
	v.names = v.names[:kept]
}

// namesOffice reports whether a mention is an office or a word of kinship, or a small letter.
func (v *view) namesOffice(n *name) bool {
	if n.last-n.first > 1 {
		return false
	}
	switch {
	case len(n.Text) == 1 && isSmall(n.Text[0]):
		return true
	case n.Kind == names.Person:
		return v.isKin(n.first) && !isFirstName(n.Text) && listed(n.Text)&gazetteer.Surname == 0
	case n.Kind == names.Organization:
		return v.is(n.first, lexicon.Role) && isCaps(n.Text)
	}
	return false
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
	for k := 0; k < len(v.names); k++ {
		n := &v.names[k]
		if n.Kind != names.Person || n.last-n.first != 1 || n.last+3 >= len(v.doc.Tokens) || !v.nickMarks(n.last, n.last+2) || !v.sameSentence(n.first, n.last+3) ||
			!v.isWord(n.last+1) || !isUpper(v.token(n.last+3)) || !v.isWord(n.last+3) {
			continue
		}
		last, next := n.last+4, k+1
		for ; next < len(v.names) && v.names[next].first < last; next++ {
			last = max(last, v.names[next].last)
		}
		v.names = slices.Delete(v.names, k+1, next)
		v.respan(n, n.first, last)
	}
}

// nickMarks reports whether tokens open and close are a pair of quotation marks.
func (v *view) nickMarks(open, close int) bool {
	closer := closerOf(v.token(open))
	return closer != "" && v.token(close) == closer && v.token(open) != "'"
}
