package nametag

import (
	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// phrase is the place of a token in the longest entry of the gazetteer that covers it.
type phrase struct {
	class gazetteer.Class
	place uint8 // 0 outside, 1 alone, 2 first, 3 inside, 4 last
}

// phraseClasses are the classes whose entries make phrases; single first names and surnames are read by themselves.
const phraseClasses = gazetteer.Place | gazetteer.Organization | gazetteer.MiscName

// longestPhrase bounds the tokens of an entry, and so the work at each token.
const longestPhrase = 12

// longestArticle is the length of an article in letters, with its apostrophe.
const longestArticle = 3

func (s *Scratch) findPhrases(doc *text.Document, sentence text.Sentence) {
	for i := sentence.First; i < sentence.Last; i++ {
		s.phrases[i] = phrase{}
	}
	for i := sentence.First; i < sentence.Last; {
		last, class := s.longest(doc, i, min(sentence.Last, i+longestPhrase))
		if last == 0 {
			i++
			continue
		}
		for j := i; j < last; j++ {
			p := phrase{class: class, place: 3}
			switch {
			case last == i+1:
				p.place = 1
			case j == i:
				p.place = 2
			case j == last-1:
				p.place = 4
			}
			s.phrases[j] = p
		}
		i = last
	}
}

// longest is the longest entry at token i that holds a capital, or any entry of several words. One that begins with an
// article must end with a capital: « le temps » is no newspaper.
func (s *Scratch) longest(doc *text.Document, i, end int) (last int, class gazetteer.Class) {
	if s.forms[i].casing == mark || s.forms[i].casing == lowerCase && s.forms[i].letters < 2 {
		return 0, 0
	}
	h, capital := gazetteer.Names(), false
	article := s.forms[i].cue&gazetteer.NeverName != 0 && s.forms[i].letters <= longestArticle
	for j := i; j < end; j++ {
		token := doc.Token(j)
		if j > i && s.forms[j].lower == comma {
			continue
		}
		next := h.Extend(token)
		if next == h {
			if s.forms[j].casing == mark && token != "-" && token != "'" && token != "’" {
				return last, class
			}
			continue
		}
		h = next
		here := s.forms[j].casing.capital() || s.forms[j].casing == mixedCase
		capital = capital || here
		found, longer := s.lexicon.Names.Lookup(h)
		if found &= phraseClasses | gazetteer.OrdinaryWord; found&phraseClasses != 0 && (capital || j > i) && (here || !article) {
			last, class = j+1, found
		}
		if !longer {
			break
		}
	}
	return last, class
}
