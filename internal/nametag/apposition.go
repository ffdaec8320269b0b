package nametag

import (
	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// apposition is the noun that says what a row of capitals is from the other side of a comma or a bracket: « une
// association de pêcheurs, Mer libre », "Brandt, a maker of ovens".
type apposition struct {
	class gazetteer.Class
	noun  uint32 // in small letters
	link  uint32 // what stands between: the word behind the comma, or the verb
}

const describing = heads | gazetteer.OrganizationNoun | gazetteer.ThingNoun

// longestApposition is how many tokens from the comma the noun may stand.
const longestApposition = 6

// findAppositions looks on both sides of each row of capitals from number first on.
func (s *Scratch) findAppositions(sentence text.Sentence, first int) {
	for k := first; k < len(s.runs); k++ {
		r := &s.runs[k]
		r.told, r.tells = s.nounBefore(int(r.first), sentence), s.nounBehind(int(r.last), sentence)
	}
}

// nounBefore looks back over a comma; of several nouns that behind an article counts, else the nearest.
func (s *Scratch) nounBefore(at int, sentence text.Sentence) (a apposition) {
	at--
	if at > sentence.First && s.opensQuote(at) {
		at--
	}
	if at <= sentence.First || s.forms[at].lower != comma {
		return a
	}
	for i := at - 1; i >= max(sentence.First, at-longestApposition); i-- {
		f := &s.forms[i]
		if f.casing == mark {
			break
		}
		class := f.cue & describing
		if class == 0 {
			continue
		}
		article := i > sentence.First && s.forms[i-1].cue&gazetteer.NeverName != 0 && s.forms[i-1].letters <= 4
		if a.class == 0 || article {
			a = apposition{class: class, noun: f.lower}
		}
		if article {
			a.link = s.forms[i-1].lower
			break
		}
	}
	return a
}

// nounBehind looks ahead over a comma, a bracket, a dash or a verb of being.
func (s *Scratch) nounBehind(at int, sentence text.Sentence) (a apposition) {
	if at < sentence.Last && s.closesQuote(at) {
		at++
	}
	if at+1 >= sentence.Last {
		return a
	}
	link := &s.forms[at]
	if link.casing == mark && link.lower != comma && link.lower != bracket && link.shape != dash ||
		link.casing != mark && link.cue&gazetteer.NeverName == 0 {
		return a
	}
	for i := at + 1; i < min(sentence.Last, at+1+longestApposition); i++ {
		f := &s.forms[i]
		if f.casing == mark {
			break
		}
		if class := f.cue & describing; class != 0 && !f.casing.capital() {
			return apposition{class: class, noun: f.lower, link: link.lower ^ s.forms[at+1].lower*hashPrime}
		}
	}
	return a
}

func (s *Scratch) opensQuote(i int) bool {
	return s.forms[i].lower == guillemet || s.forms[i].lower == quote
}
func (s *Scratch) closesQuote(i int) bool {
	return s.forms[i].lower == closing || s.forms[i].lower == quote
}

var comma, bracket, guillemet, closing, quote = lowerOf(","), lowerOf("("), lowerOf("«"), lowerOf("»"), lowerOf(`"`)

// lowerOf is the hash of a token in small letters.
func lowerOf(token string) uint32 {
	var f form
	f.read(token)
	return f.lower
}

func (s *Scratch) appositionFeatures(r *run, place, length uint32) {
	if a := r.told; a.class != 0 {
		s.add3(tTold, uint32(a.class), place, min(length, 3))
		s.add2(tTold, a.noun, a.link)
		s.add3(tTold, 1, a.noun, place)
	}
	if a := r.tells; a.class != 0 {
		s.add3(tTells, uint32(a.class), a.link, place)
		s.add3(tTells, uint32(a.class), 0, min(length, 3)<<4|place)
		s.add3(tTells, 1, a.noun, place)
	}
}
