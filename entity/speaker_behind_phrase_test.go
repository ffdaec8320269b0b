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
		{"kin told before", "the brother has a name", text.English, "Mr. Amos Harrow is the director's elder brother. Major Ned Moss chairs the meeting. Jane Harrow says she will bring a cake. And her brother? “I’ll eat the cake,” he said.", "Amos Harrow|Ned Moss|Jane Harrow", "", "Amos Harrow: I’ll eat the cake,"},
		{"kin told before, French", "the sister-in-law has a name", text.French, "Odile Vernet n’est autre que la belle-sœur du maire, Luc Vernet. Le maire ira. Sa belle-sœur aussi, « mais chacun dans sa voiture ».", "Odile Vernet|Luc Vernet", "", "Odile Vernet: mais chacun dans sa voiture"},
		{"husband between commas", "she is not the husband", text.French, "Odile Vernet, dont le mari, Robert, est à l’hôpital, a déposé plainte. « Il arrosait ses tomates », répète-t-elle.", "Odile Vernet|Robert", "", "Odile Vernet: Il arrosait ses tomates"},
		{"sister between dashes", "the apposition is no subject", text.French, "La coprésidente, Odile Vernet — la sœur de Robert, passée à la concurrence —, y voit « un enfumage à poils gris ».", "Odile Vernet|Robert", "", "Odile Vernet: un enfumage à poils gris"},
		{"uncle behind an age", "the apposition is no subject of its own", text.French, "L’association est présidée par Paul Vernet, 83 ans, l’oncle du curé. L’ancien instituteur, laïque, n’y va jamais. « Le plafond, c’est la commune », résume-t-il.", "Paul Vernet", "", "Paul Vernet: Le plafond, c’est la commune"},
		{"kin without a name", "she is not the singer", text.English, "Iris Harrow sings. Her sister plays. “She’s louder,” Iris Harrow said. And her sister? “I’m better,” she said.", "Iris Harrow", "", "Iris Harrow: She’s louder, / : I’m better,"},
	} {
		tt.run(t)
	}
}
