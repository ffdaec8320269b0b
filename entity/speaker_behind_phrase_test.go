package entity_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

// TestSpeakersBehindPhrases holds that what opens a sentence before its subject does not speak.
func TestSpeakersBehindPhrases(t *testing.T) {
	for _, tt := range []speech{
		{"stranger behind a phrase", "the hand without a name speaks", text.French, "Anne Roux se tait. À l’atelier, une couturière hausse les épaules : « On verra bien. »", "Anne Roux", "", ": On verra bien."},
		{"asked by a paper", "who is asked speaks", text.French, "Luc Roux n’a pas signé. Interrogé par le quotidien L’Écho du Val, il compare l’affaire à « une couette dans un feu ».", "Luc Roux", "L’Écho du Val", "Luc Roux: une couette dans un feu"},
		{"office with its name", "the mayor is no one else", text.French, "Paul Petit rentre. Le maire, Luc Roux, a refusé, hier soir, de « juger un homme qui n’a pas dormi ».", "Paul Petit|Luc Roux", "", "Luc Roux: juger un homme qui n’a pas dormi"},
		{"source and pronoun", "the witness is not he", text.French, "Luc Roux a vu tout le monde. D’après un participant, il aurait posé sa valise et annoncé : « J’ai trois chemises. »", "Luc Roux", "", "Luc Roux: J’ai trois chemises."},
		{"rank without a name", "the colonel is the one of that rank", text.English, "Col. Amos Harrow spoke first. A guard, Sgt. Ned Moss, was held. The colonel had not known. Asked by the Gazette, he shrugged. “It happens,” he said.", "Amos Harrow|Ned Moss", "Gazette", "Amos Harrow: It happens,"},
		{"stranger behind two phrases", "a porter answers", text.English, "Ann Roe starts in May. At the inn, opposite the gates, a porter was asked about her. “Which one?” he replied.", "Ann Roe", "", ": Which one?"},
		{"a verb that is a calling too", "« juge » is the verb behind a body", text.French, "Le cabinet Mercadier juge que le groupe « a perdu du temps ».", "", "Mercadier", "Mercadier: a perdu du temps"},
	} {
		tt.run(t)
	}
}
