package nametag

import (
	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// run is a row of capitalised words, [first, last), with what its words are known to be.
type run struct {
	first, last int32
	names, cues gazetteer.Class // of any word
	told, tells apposition      // before and behind the row
	around      surroundings
}

// findRuns finds the rows of capitalised words. The capital of a sentence's first word does not begin one if the word
// never makes a name, unless a known name begins with it.
func (s *Scratch) findRuns(_ *text.Document, sentence text.Sentence) {
	open := false
	for i := sentence.First; i < sentence.Last; i++ {
		f := &s.forms[i]
		s.runOf[i] = -1
		capital := f.casing.capital() || f.casing == mixedCase
		if !capital || s.begins[i] && f.cue&gazetteer.NeverName != 0 && s.phrases[i].place != 2 {
			open = false
			continue
		}
		if !open {
			s.runs = append(s.runs, run{first: int32(i)})
			open = true
		}
		r := &s.runs[len(s.runs)-1]
		r.last = int32(i + 1)
		r.names |= f.name
		r.cues |= f.cue
		s.runOf[i] = int32(len(s.runs) - 1)
	}
}

// chain ties a capital to the head word before it over small words (« tribunal correctionnel de Paris »,
// "University of Chicago"), and the head to the capital.
type chain struct {
	head     uint32 // the head word in small letters, 0 when there is none
	class    gazetteer.Class
	distance uint8 // tokens from the head
	next     gazetteer.Class
	ahead    uint8 // tokens to the capital, from a head
	joint    uint32
}

// longestChain is how many tokens may stand between a head and its capital.
const longestChain = 6

const heads = gazetteer.OrganizationHead | gazetteer.PlaceHead | gazetteer.MiscHead | gazetteer.Role

func (s *Scratch) findChains(_ *text.Document, sentence text.Sentence) {
	for i := sentence.First; i < sentence.Last; i++ {
		s.chains[i] = chain{}
	}
	for i := sentence.First; i < sentence.Last; i++ {
		class := s.forms[i].cue & heads
		if class == 0 {
			continue
		}
		head := s.forms[i].lower
		joint := uint32(0)
		for j := i + 1; j < min(sentence.Last, i+1+longestChain); j++ {
			f := &s.forms[j]
			if f.casing == numeric || f.casing == mark && f.letters == 1 && f.shape != dash {
				break
			}
			c := &s.chains[j]
			c.head, c.class, c.distance, c.joint = head, class, uint8(j-i), joint
			if f.casing.capital() || f.casing == mixedCase {
				if s.chains[i].ahead == 0 {
					s.chains[i].ahead = uint8(j - i)
					s.chains[i].next = s.phrases[j].class | f.name
					s.chains[i].joint = joint
				}
				joint = step(joint, 'X')
				continue
			}
			if f.letters <= 3 || f.cue != 0 {
				joint = (joint ^ f.lower) * hashPrime
			} else {
				joint = step(joint, 'a')
			}
			if f.cue&heads != 0 {
				break
			}
		}
	}
}

var dash = func() uint32 {
	var f form
	f.read("-")
	return f.shape
}()
