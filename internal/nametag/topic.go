package nametag

import (
	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// topic says when a sentence is about something: at least so many words of the class around it, topicSentences before
// and behind, and one in so many tokens.
type topic struct {
	class        gazetteer.Class
	words, share int
}

const topicSentences = 6

var (
	// medicine: there an unknown capital is a product or a trial rather than a body or a place.
	medicine = topic{gazetteer.MedicalWord, 4, 30}
	// games: there a town that acts is a club.
	games = topic{gazetteer.SportWord, 3, 60}
)

// findTopic says by token whether its sentence is about the topic.
func (s *Scratch) findTopic(doc *text.Document, t topic, about []bool) {
	found, tokens := 0, 0
	count := func(k, sign int) {
		for i := doc.Sentences[k].First; i < doc.Sentences[k].Last; i++ {
			if (s.forms[i].cue|s.forms[i].aside)&t.class != 0 {
				found += sign
			}
		}
		tokens += sign * (doc.Sentences[k].Last - doc.Sentences[k].First)
	}
	n := len(doc.Sentences)
	for k := range min(topicSentences, n) {
		count(k, 1)
	}
	for k, sentence := range doc.Sentences {
		if k+topicSentences < n {
			count(k+topicSentences, 1)
		}
		if k-topicSentences-1 >= 0 {
			count(k-topicSentences-1, -1)
		}
		here := found >= t.words && found*t.share >= tokens
		for i := sentence.First; i < sentence.Last; i++ {
			about[i] = here
		}
	}
}

// medicalFeatures say whether a capital is a product or a trial.
func (s *Scratch) medicalFeatures(i int, w window) {
	known := w.at.name | s.phrases[i].class
	s.add2(tMedical, uint32(w.at.casing), 0)
	s.add3(tMedical, uint32(w.at.casing), 1, uint32(known))
	s.add3(tMedical, uint32(w.at.casing), 2, uint32(w.before.cue)&^uint32(gazetteer.MedicalWord))
	s.add3(tMedical, uint32(w.at.casing), 3, w.at.suffix[0])
	if s.begins[i] {
		s.add3(tMedical, uint32(w.at.casing), 4, uint32(w.after.casing))
	}
}

// sportFeatures say whether a town plays.
func (s *Scratch) sportFeatures(i int, w window) {
	if !w.at.casing.capital() && w.at.casing != mixedCase {
		return
	}
	known := uint32(w.at.name|s.phrases[i].class) & uint32(gazetteer.Place|gazetteer.Organization|gazetteer.FirstName|gazetteer.Surname)
	s.add2(tSport, uint32(w.at.casing), known)
	s.add3(tSport, 1, w.before.lower, known)
	s.add3(tSport, 2, w.after.lower, known)
	s.add3(tSport, 3, uint32(w.before.cluster), known)
	s.add3(tSport, 4, uint32(w.after.cluster), known)
	if s.begins[i] {
		s.add3(tSport, 5, uint32(w.after.casing), known)
	}
}
