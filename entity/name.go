package entity

import (
	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// name is a mention on its tokens, with what is known of its words alone: that is read once.
type name struct {
	names.Mention
	*wording            // of organizations and places; empty of others
	first, last int     // tokens [first, last)
	entity      int     // the index of its person, organization or place; -1 before it is resolved
	sure        float64 // how sure that is, from 0 to 1
	normal      string  // as it is compared
	person      *personName
	title       title // of people
	rolesRead   bool  // of people: the roles beside it are known
	standing    standing
}

// wording is what the words of an organization's or a place's name tell.
type wording struct {
	words   []string        // of the normal name
	bare    form            // normal, without the article and the legal form
	known   lexicon.Known   // what the table of names says of it
	listed  gazetteer.Class // what the lists of names say of it, once it was asked for
	asked   bool
	letters string // of an acronym, without stops, in capitals
}

var noWording wording

// form is a name as it is compared, and its words.
type form struct {
	text  string
	words []string
}

// class is what the lists of names say of an organization or a place; of others it is nothing.
func (n *name) class() gazetteer.Class {
	if !n.asked && n.isBody() {
		n.listed, n.asked = listed(n.Text), true
	}
	return n.listed
}

// stride is how many tokens are passed over at once between mentions.
const stride = 8

// placed puts the mentions on their tokens. A mention that covers no token, overlaps the one before it or crosses
// paragraphs is dropped.
func (v *view) placed(mentions []names.Mention) {
	at, free := 0, 0
	tokens := v.doc.Tokens
	for _, m := range mentions {
		for at+stride < len(tokens) && tokens[at+stride].End <= m.Start {
			at += stride
		}
		for at < len(tokens) && tokens[at].End <= m.Start {
			at++
		}
		last := at
		for last < len(tokens) && tokens[last].Start < m.End {
			last++
		}
		if last == at || at < free || v.paragraph[at] != v.paragraph[last-1] {
			continue
		}
		v.names = append(v.names, name{Mention: m, first: at, last: last, entity: -1, sure: 1})
		v.occupy(at, last)
		free = last
	}
}

// rename puts another list in place of the names; the old one is the spare for the next.
func (v *view) rename(all []name) {
	clear(v.names)
	v.names, v.spare = all, v.names[:0]
}

// occupy notes that a name stands on tokens [first, last), while names are mended and have no numbers.
func (v *view) occupy(first, last int) {
	for i := first; i < last; i++ {
		v.name[i] = 0
	}
}

// vacate notes that no name stands on tokens [first, last) any more.
func (v *view) vacate(first, last int) {
	for i := first; i < last; i++ {
		v.name[i] = -1
	}
}

// cover notes on each token the name that it stands in, and reads the words of the names.
func (v *view) cover() {
	fill(v.name, -1)
	v.echoes.reset()
	for k := range v.names {
		n := &v.names[k]
		for i := n.first; i < n.last; i++ {
			v.name[i] = int32(k)
		}
		before := v.echoes.of(v, k)
		if n.wording = &noWording; n.Kind == names.Person {
			n.normal = n.person.normal
			continue
		}
		if before != nil {
			n.wording, n.normal = before.wording, before.normal
			continue
		}
		if n.normal = v.normalOf(n); !n.isBody() {
			continue
		}
		n.wording = v.wordings.next()
		n.words = lexicon.AppendWords(v.strings.take(2 * (n.last - n.first))[:0], n.normal)
		n.bare = v.bareOf(n.normal, n.words)
		n.known = knownAs(n.normal, n.bare.text, n.Kind)
		if n.Kind == names.Organization {
			n.letters = letters(n.Text)
		}
	}
}

// remembered is how many names one looks back over for the same writing.
const remembered = 32

// echoes finds the name of the same kind and writing shortly before each name, name by name.
type echoes struct {
	last   [64]int32 // the latest name with the length and the first letter that make this number, counted from 1
	before []int32   // for each name the one before it of the same number
}

func (e *echoes) reset() {
	e.last = [64]int32{}
	e.before = e.before[:0]
}

// of returns the name before name k, which is the next one, or nil.
func (e *echoes) of(v *view, k int) *name {
	n := &v.names[k]
	number := len(n.Text) & 63
	if number > 0 {
		number = (number + 11*int(n.Text[0])) & 63
	}
	first := e.last[number]
	e.before = append(e.before, first)
	e.last[number] = int32(k + 1)
	for j := int(first) - 1; j >= 0 && j >= k-remembered; j = int(e.before[j]) - 1 {
		if before := &v.names[j]; before.Text == n.Text && before.Kind == n.Kind {
			return before
		}
	}
	return nil
}

// isBody reports whether the name is one of an organization or a place.
func (n *name) isBody() bool { return n.Kind == names.Organization || n.Kind == names.Place }

// normalOf is normal of a name, which may begin or end inside a token: "D-Laredo".
func (v *view) normalOf(n *name) string {
	if n.Span == v.span(n.first, n.last) {
		return v.normalOfTokens(n.first, n.last)
	}
	return normal(n.Text)
}

// foldOf is the fold of a name as it is written.
func (v *view) foldOf(n *name) string {
	if n.last-n.first == 1 && v.isWord(n.first) && v.doc.Tokens[n.first].Span == n.Span {
		return v.fold[n.first]
	}
	return text.Fold(n.Text)
}

// normalOfTokens is normal of tokens [first, last), made of their folds.
func (v *view) normalOfTokens(first, last int) string {
	if last-first == 1 && lexicon.IsNormal(v.fold[first]) {
		return v.fold[first]
	}
	for i := first; i < last; i++ {
		if i > first {
			v.folds.AddPart(foldedGap(v.doc.Text[v.doc.Tokens[i-1].End:v.doc.Tokens[i].Start]))
		}
		if part := v.fold[i]; v.isWord(i) {
			v.folds.AddPart(part)
		} else {
			v.folds.AddPart(text.Fold(part)) // a number or an address
		}
	}
	return v.folds.Normal()
}

// foldedGap is the fold of what stands between two tokens: nothing or a space, nearly always.
func foldedGap(gap string) string {
	if gap == "" || gap == " " {
		return gap
	}
	return text.Fold(gap)
}

// nearby returns the names that count as evidence for what stands at token i: all, or in a long list, which no article
// has, as many as fuzzy on either side.
func (v *view) nearby(i int) []name {
	if len(v.names) <= fuzzy {
		return v.names
	}
	at := v.namesBefore(i)
	return v.names[max(0, at-fuzzy):min(at+fuzzy, len(v.names))]
}

// nameAt returns the name that covers token i, or nil.
func (v *view) nameAt(i int) *name {
	if uint(i) >= uint(len(v.name)) || v.name[i] < 0 {
		return nil
	}
	return &v.names[v.name[i]]
}

// personAt returns the person's name that covers token i, or nil.
func (v *view) personAt(i int) *name {
	if n := v.nameAt(i); n != nil && n.Kind == names.Person {
		return n
	}
	return nil
}

// listed returns what the lists of names know of a phrase.
func listed(phrase string) gazetteer.Class {
	class, _ := gazetteer.Default().Lookup(gazetteer.Names().Extend(phrase))
	return class
}

func isFirstName(word string) bool { return listed(word)&gazetteer.FirstName != 0 }
