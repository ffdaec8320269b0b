package text_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/text"
)

func TestSplit(t *testing.T) {
	tests := []struct {
		name, reason string
		language     text.Language
		in           []string // the sentences, joined by glue
		glue         string
	}{
		{"courtesy titles", "M., MM., Mme, Me and Dr end nothing", text.French, []string{"M. Dupont voit MM. Roux et Blanc.", "Me Petit, Mme Leroy et le Dr. Noir aussi."}, " "},
		{"closing guillemets", "they belong to the sentence they close", text.French, []string{"« Je viens. »", "Il part."}, " "},
		{"reported after a question", "a small letter goes on", text.French, []string{"« Vraiment ? » a-t-il demandé.", "Oui."}, " "},
		{"inside guillemets", "a quotation has sentences", text.French, []string{"« Il pleut.", "Il vente », dit-elle."}, " "},
		{"ellipsis", "ends only before a capital", text.French, []string{"Il hésite… puis parle...", "Enfin."}, " "},
		{"party with a mark", "a small letter goes on", text.French, []string{"En Marche ! a gagné.", "Bravo !"}, " "},
		{"etc.", "may end a sentence or not", text.French, []string{"Des pommes, etc. et des poires, etc.", "Les prix montent."}, " "},
		{"initials", "end nothing before a name", text.French, []string{"J. M. G. Le Clézio et F. Hollande.", "Fin."}, " "},
		{"P.-V.", "ends one before a word that begins one, not before a small letter", text.French, []string{"Il a reçu un P.-V. ce mardi, un autre P.-V.", "Le chauffard a fui."}, " "},
		{"U.S.", "ends one before a word that begins one", text.English, []string{"He left the U.S. Army in the U.S.", "The rest stayed."}, " "},
		{"titles", "end nothing", text.English, []string{"Mr. Smith met Dr. Jones and Sen. Ray.", "They talked."}, " "},
		{"company", "Inc. in the middle", text.English, []string{"Acme Inc. said so.", "Apple Inc. did not."}, " "},
		{"court case", "v. ends nothing", text.English, []string{"Roe v. Wade was long.", "It ended."}, " "},
		{"quotes behind the stop", "they close the sentence", text.English, []string{"“It is late.”", "He went home."}, " "},
		{"straight quotes", "direction is told by what they touch", text.English, []string{`He said "it is late."`, `"Go home," she said.`}, " "},
		{"decimal and clock", "no stop", text.English, []string{"It rose 3.5 points at 5 p.m. on Friday.", "Then it fell."}, " "},
		{"headline", "a blank line ends a sentence without a stop", text.English, []string{"Storm hits coast", "Thousands fled."}, "\n\n"},
		{"headline on its line", "a line break does when a capital follows", text.French, []string{"La tempête frappe la côte", "Des milliers ont fui."}, "\n"},
		{"windows line ends", "CRLF is one break", text.French, []string{"Un titre", "Le texte."}, "\r\n"},
		{"wrapped lines", "a paragraph of wrapped lines is read on", text.English, []string{
			"The minister for the environment told the paper that Jean\nMartin would not stand again in the coming election, and that\nMartin had known it since the spring.", "He declined to say more."}, " "},
		{"brackets", "a closing bracket belongs to what it closes", text.English, []string{"(He was late.)", "She was not."}, " "},
		{"no space after the stop", "scraped text", text.French, []string{"C’est la fin.", "Le début vient."}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := strings.Join(tt.in, tt.glue)
			doc := text.NewDocument(s, tt.language)
			var got []string
			for _, sentence := range doc.Sentences {
				got = append(got, sentence.Of(s))
			}
			assert.Equal(t, tt.in, got, tt.reason)
			checkDocument(t, s, doc)
		})
	}
}
