package nametag

import (
	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// A sentence is about medicines when at least medicalWords of the words around it, medicalSentences before and behind,
// and one in medicalShare, are medical: there an unknown capital is a product or a trial rather than a body or a place.
const (
	medicalSentences = 6
	medicalWords     = 4
	medicalShare     = 30
)

func (s *Scratch) findMedical(doc *text.Document) {
	medical, tokens := 0, 0
	count := func(k, sign int) {
		for i := doc.Sentences[k].First; i < doc.Sentences[k].Last; i++ {
			if s.forms[i].cue&gazetteer.MedicalWord != 0 {
				medical += sign
			}
		}
		tokens += sign * (doc.Sentences[k].Last - doc.Sentences[k].First)
	}
	n := len(doc.Sentences)
	for k := range min(medicalSentences, n) {
		count(k, 1)
	}
	for k, sentence := range doc.Sentences {
		if k+medicalSentences < n {
			count(k+medicalSentences, 1)
		}
		if k-medicalSentences-1 >= 0 {
			count(k-medicalSentences-1, -1)
		}
		about := medical >= medicalWords && medical*medicalShare >= tokens
		for i := sentence.First; i < sentence.Last; i++ {
			s.medical[i] = about
		}
	}
}
