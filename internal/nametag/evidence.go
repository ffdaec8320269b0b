package nametag

import (
	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// sign is something that an occurrence of a word shows about it.
type sign uint8

const (
	signSmall        sign = iota // in small letters
	signCapital                  // with a capital inside a sentence
	signHonored                  // behind an honorific or a role
	signGiven                    // behind a first name
	signLocated                  // behind "in", « à »
	signArticle                  // behind an article
	signHeaded                   // in the chain of a head word of organizations
	signSited                    // in the chain of a head word of places
	signSaying                   // before a verb of saying
	signBracketed                // alone in brackets
	signOwning                   // before ’s
	signPlace                    // in an entry of places
	signOrganization             // in an entry of organizations
	signLast                     // last of several capitals
	signFirst                    // first of several capitals
	signAlone                    // the only capital
	signs
)

// evidence counts the signs of each word over a document, so that one occurrence can ask what the others show.
type evidence struct {
	index  map[uint32]int32
	counts [][signs]uint16
	totals []int32  // by word, its occurrences with a capital
	word   []int32  // by token, -1 for words that are never capitals
	own    []uint32 // by token, its own signs
}

func (e *evidence) read(s *Scratch, doc *text.Document) {
	if e.index == nil {
		e.index = make(map[uint32]int32)
	}
	clear(e.index)
	e.counts, e.totals = e.counts[:0], e.totals[:0]
	e.word = resize(e.word, len(doc.Tokens))
	e.own = resize(e.own, len(doc.Tokens))
	for i := range doc.Tokens {
		e.word[i] = -1
		c := s.forms[i].casing
		if !(c.capital() || c == mixedCase) || s.forms[i].letters < 2 {
			continue
		}
		id, ok := e.index[s.forms[i].fold]
		if !ok {
			id = int32(len(e.counts))
			e.index[s.forms[i].fold] = id
			e.counts, e.totals = append(e.counts, [signs]uint16{}), append(e.totals, 0)
		}
		e.word[i] = id
		e.totals[id]++
	}
	for _, sentence := range doc.Sentences {
		for i := sentence.First; i < sentence.Last; i++ {
			e.own[i] = 0
			id := e.word[i]
			if id < 0 {
				if s.forms[i].casing == lowerCase && len(e.counts) > 0 {
					if known, ok := e.index[s.forms[i].fold]; ok {
						e.counts[known][signSmall]++
					}
				}
				continue
			}
			if s.shouting[i] || s.titled[i] {
				continue
			}
			e.own[i] = s.signsOf(i, sentence)
			for k := range signs {
				if e.own[i]>>k&1 != 0 && e.counts[id][k] < 1<<15 {
					e.counts[id][k]++
				}
			}
		}
	}
}

func (e *evidence) total(word int32) int32 { return e.totals[word] }

// others are the signs that the other occurrences of the word at token i show.
func (e *evidence) others(i int) uint32 {
	id := e.word[i]
	if id < 0 {
		return 0
	}
	var set uint32
	for k := range signs {
		if n := e.counts[id][k]; n > uint16(e.own[i]>>k&1) {
			set |= 1 << k
		}
	}
	return set
}

func (s *Scratch) signsOf(i int, sentence text.Sentence) uint32 {
	var set uint32
	add := func(k sign, when bool) {
		if when {
			set |= 1 << k
		}
	}
	if !s.begins[i] {
		set |= 1 << signCapital
	}
	if r := s.runOf[i]; r >= 0 {
		run := s.runs[r]
		several := run.last-run.first > 1
		add(signLast, several && int(run.last) == i+1)
		add(signFirst, several && int(run.first) == i)
		add(signAlone, !several)
	}
	if i > sentence.First {
		before := &s.forms[i-1]
		add(signHonored, before.cue&(gazetteer.Honorific|gazetteer.Role) != 0)
		add(signGiven, before.casing.capital() && before.name&gazetteer.FirstName != 0)
		add(signLocated, before.cue&gazetteer.PlacePreposition != 0)
		add(signArticle, before.cue&gazetteer.NeverName != 0 && before.letters <= 3 && before.cue&gazetteer.PlacePreposition == 0)
	}
	if i+1 < sentence.Last {
		after := &s.forms[i+1]
		add(signSaying, after.cue&gazetteer.SpeechVerb != 0)
		add(signOwning, after.lower == possessive)
		add(signBracketed, s.brackets[i] && i > sentence.First && !s.brackets[i+1] && s.forms[i-1].casing == mark)
	}
	add(signHeaded, s.chains[i].class&gazetteer.OrganizationHead != 0)
	add(signSited, s.chains[i].class&gazetteer.PlaceHead != 0)
	add(signPlace, s.phrases[i].class&gazetteer.Place != 0)
	add(signOrganization, s.phrases[i].class&gazetteer.Organization != 0)
	return set
}

var possessive = func() uint32 {
	var f form
	f.read("'s")
	return f.lower
}()
