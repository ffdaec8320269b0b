package nametag

import (
	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// surroundings are what a row of capitals does, what it belongs to, and what it is named in one breath with.
type surroundings struct {
	verb, noun int32           // tokens behind and before the row, over articles, prepositions and auxiliaries; -1 is none
	path       uint32          // the small words between the noun and the row
	head       int32           // the noun that opens the phrase which ends with the row: « le fonds de pension X »; -1 is none
	way        uint32          // the small words between the head and the row
	siblings   gazetteer.Class // what the rows beside it in an enumeration are known as
	link       uint32          // what stands between them
}

// farthestWord is how many small words may stand between a row and its verb or noun.
const farthestWord = 4

// smallWord is the length in letters of the longest word that is passed over.
const smallWord = 5

// findSurroundings looks around each row of capitals from number first on.
func (s *Scratch) findSurroundings(sentence text.Sentence, first int) {
	for k := first; k < len(s.runs); k++ {
		r := &s.runs[k]
		r.around = surroundings{verb: -1, noun: -1, head: -1}
		s.findVerb(r, sentence)
		s.findNoun(r, sentence)
		s.findHead(r, sentence)
		if k > first {
			s.findSibling(&s.runs[k-1], r)
		}
	}
}

func (s *Scratch) passed(i int) bool {
	f := &s.forms[i]
	return f.casing == lowerCase && f.cue&gazetteer.NeverName != 0 && f.letters <= smallWord
}

func (s *Scratch) findVerb(r *run, sentence text.Sentence) {
	i := int(r.last)
	if i < sentence.Last && s.closesQuote(i) {
		i++
	}
	end := min(sentence.Last, i+farthestWord)
	for i < end && s.passed(i) {
		i++
	}
	if i < end && s.forms[i].casing == lowerCase {
		r.around.verb = int32(i)
	}
}

func (s *Scratch) findNoun(r *run, sentence text.Sentence) {
	i := int(r.first) - 1
	if i > sentence.First && s.opensQuote(i) {
		i--
	}
	end := max(sentence.First, i-farthestWord)
	path := uint32(hashSeed)
	for i > end && s.passed(i) {
		path = (path ^ s.forms[i].lower) * hashPrime
		i--
	}
	if i >= end && s.forms[i].casing == lowerCase && s.forms[i].letters > 2 {
		r.around.noun, r.around.path = int32(i), path
	}
}

// farthestHead is how many words may stand between a head and its row.
const farthestHead = 5

// longestOpener is the length in letters of the longest article that opens the phrase of a head.
const longestOpener = 4

// findHead looks back for the nearest article that is not next to the row; the word behind it is the head.
func (s *Scratch) findHead(r *run, sentence text.Sentence) {
	i := int(r.first) - 1
	if i > sentence.First && s.opensQuote(i) {
		i--
	}
	way := uint32(hashSeed)
	for j := i; j >= max(sentence.First, i-farthestHead); j-- {
		f := &s.forms[j]
		small, preposition := f.cue&gazetteer.NeverName != 0, f.cue&gazetteer.PlacePreposition != 0
		article := small && !preposition && f.letters <= longestOpener
		switch {
		case f.casing != lowerCase && !(article && s.begins[j]):
			return
		case article && j < i:
			r.around.head, r.around.way = int32(j+1), way
			return
		case small || preposition:
			way = (way ^ f.lower) * hashPrime
		}
	}
}

// findSibling ties two rows with a comma, a slash, a dash or a conjunction between them, and perhaps an article.
func (s *Scratch) findSibling(a, b *run) {
	at, end := int(a.last), int(b.first)
	if at == end || end-at > 3 {
		return
	}
	f := &s.forms[at]
	if f.lower != comma && f.lower != slash && f.shape != dash && f.aside&gazetteer.Conjunction == 0 {
		return
	}
	for i := at + 1; i < end; i++ {
		if !s.passed(i) {
			return
		}
	}
	const telling = gazetteer.Place | gazetteer.Organization | gazetteer.MiscName | gazetteer.CommonFirstName
	a.around.siblings |= (s.phrases[end].class | b.names) & telling
	b.around.siblings |= (s.phrases[at-1].class | a.names) & telling
	a.around.link, b.around.link = f.lower, f.lower
}

var slash = lowerOf("/")

func (s *Scratch) surroundingFeatures(r *run, place, length uint32) {
	short := min(length, 3)
	if r.around.verb >= 0 {
		v := &s.forms[r.around.verb]
		s.add2(tVerb, v.lower, short)
		s.add3(tVerb, uint32(v.cluster), short, 1)
		s.add3(tVerb, verbKind(v), place, 2)
		s.add3(tVerb, v.suffix[2], short, 3)
	}
	if r.around.noun >= 0 {
		n := &s.forms[r.around.noun]
		s.add3(tNoun, n.lower, r.around.path, short)
		s.add3(tNoun, n.lower, 0, place)
		s.add3(tNoun, uint32(n.cluster), r.around.path, short)
		s.add3(tNoun, uint32(n.cue), r.around.path, short)
	}
	if r.around.head >= 0 {
		h := &s.forms[r.around.head]
		distance := min(uint32(r.first)-uint32(r.around.head), 3)
		s.add3(tHead, h.lower, r.around.way, distance)
		s.add3(tHead, h.lower, 0, place)
		s.add3(tHead, uint32(h.cluster), r.around.way, distance)
		s.add3(tHead, uint32(h.cue&describing), r.around.way, short<<8|place<<4|distance)
	}
	if r.around.link != 0 {
		s.add3(tSibling, uint32(r.around.siblings), place, short)
		s.add3(tSibling, uint32(r.around.siblings), uint32(r.names), r.around.link)
	}
}

// verbKind says whether the verb is one of organizations or one of saying.
func verbKind(f *form) (kind uint32) {
	if f.aside&gazetteer.OrganizationVerb != 0 {
		kind = 1
	}
	if f.cue&gazetteer.SpeechVerb != 0 {
		kind |= 2
	}
	return kind
}
