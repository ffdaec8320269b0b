package entity_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/text"
)

func TestNearSpeakers(t *testing.T) {
	tests := []struct {
		name, reason, in, persons, bodies, want string
		language                                text.Language
		sure                                    bool
	}{
		{"dit X", "the verb joins the words and the name", "La Croix-Rouge a ouvert un abri. « Nous avons froid depuis trois jours », dit Paul Roux.", "Paul Roux", "Croix-Rouge", "Paul Roux", text.French, true},
		{"raconte X, behind a report of a body", "the name behind wins over the body before", "La Croix-Rouge affirme que « tous ces gens ont froid depuis trois jours », raconte Paul Roux.", "Paul Roux", "Croix-Rouge", "Paul Roux", text.French, true},
		{"next clause", "the one who acts right behind the words", "La Croix-Rouge a ouvert un abri. « Nous avons froid depuis trois jours. » Paul Roux montre ses mains.", "Paul Roux", "Croix-Rouge", "Paul Roux", text.French, false},
		{"colon before", "the body announces the words", "La Croix-Rouge a déclaré : « Nous ouvrons un abri dans la ville. » Paul Roux montre ses mains.", "Paul Roux", "Croix-Rouge", "Croix-Rouge", text.French, true},
		{"colon without a verb of saying", "nothing says that he spoke", "Paul Roux montre ses mains : « Nous avons froid depuis trois jours. »", "Paul Roux", "", "Paul Roux", text.French, false},
		{"colon without a verb of saying, English", "nothing says that he spoke", "Paul Roe shows his hands: “We have been cold for three days.”", "Paul Roe", "", "Paul Roe", text.English, false},
		{"said X", "the verb joins the words and the name", "The Red Cross opened a shelter. “We have been cold for three days,” said Paul Roe.", "Paul Roe", "Red Cross", "Paul Roe", text.English, true},
		{"next clause, English", "the one who acts right behind the words", "The Red Cross opened a shelter. “We have been cold for three long days.” Paul Roe shows his hands.", "Paul Roe", "Red Cross", "Paul Roe", text.English, false},
		{"announced, English", "the body announces the words", "The Red Cross said: “We will open a shelter in the town.” Paul Roe shows his hands.", "Paul Roe", "Red Cross", "Red Cross", text.English, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := find(t, tt.language, tt.in, tt.persons, tt.bodies, "").Quotations
			require.Len(t, got, 1, tt.reason)
			assert.Equal(t, tt.want, got[0].Speaker.Name, tt.reason)
			assert.Equal(t, tt.sure, got[0].Speaker.Score >= 0.8, fmt.Sprint("sure: ", got[0].Speaker.Score))
		})
	}
}

func TestSpeakersByClass(t *testing.T) {
	tests := []struct {
		name, reason, in, persons, bodies string
		language                          text.Language
		want                              []string // the speaker of each quotation, in order
	}{
		{"hearer before the speaker", "« à l’agence » is spoken to", "« Nous partons demain, a déclaré à l’Agence Nord la porte-parole de la mission, Anne Roux. Nous reviendrons. »", "Anne Roux", "Agence Nord", text.French,
			[]string{"Anne Roux", "Anne Roux"}},
		{"apposition with a title", "« le Dr » stands between", "« Nous avons froid depuis trois jours », a ironisé son président, le Dr Paul Roux.", "Paul Roux", "", text.French, []string{"Paul Roux"}},
		{"where the speaker is from", "it belongs to the clause", "« Mon client est innocent, a répliqué Me Anne Roux, du barreau de Lyon. La cour le dira. »", "Anne Roux", "", text.French,
			[]string{"Anne Roux", "Anne Roux"}},
		{"ce dernier", "the one named last", "Anne Roux et son frère, Paul Roux, ont parlé. « Nous avons froid depuis trois jours », explique ce dernier.", "Anne Roux|Paul Roux", "", text.French, []string{"Paul Roux"}},
		{"selon lui", "a pronoun behind a source word", "Anne Roux a parlé à Luc Petit. M. Paul Roux envisage de faire appel. Selon lui, le juge aurait « retardé tous les trains » sur la décision.", "Anne Roux|Luc Petit|Paul Roux", "", text.French, []string{"Paul Roux"}},
		{"two roles behind the name", "the second is no subject", "“We have no money,” the Rev. Tom Lee, keeper of a lighthouse and a former sailor, wrote.", "Tom Lee", "", text.English, []string{"Tom Lee"}},
		{"ajoutant", "the pronoun that hangs on the verb is its subject", "Paul Roux a confirmé. « Rien n’a bougé », a-t-il insisté, ajoutant : « Rien ne bougera. »", "Paul Roux", "", text.French, []string{"Paul Roux", "Paul Roux"}},
		{"dialogue", "two take turns, and an age tells who begins", "Paul Roux joue avec Luc Roux, son petit frère.\n\n— Tu viens demain, grogne le cadet.\n\n— Je ne sais pas, répond Paul Roux.\n\n— On va te chercher.\n\n— Alors je viens.", "Paul Roux|Luc Roux", "", text.French,
			[]string{"Luc Roux", "Paul Roux", "Luc Roux", "Paul Roux"}},
		{"headline", "words that the text repeats are those of who says them there", "La source : « Nous avons bu la rivière »\n\nPaul Roux regarde Luc Petit. « Nous avons bu la rivière entière », dit Paul Roux.", "Paul Roux|Luc Petit", "", text.French,
			[]string{"Paul Roux", "Paul Roux"}},
		{"lawyer", "a noun before the role, and nobody named before speaks", "Peter Roe had asked for more. “She has never seen that boat,” said defense lawyer Ann Lee.", "Peter Roe|Ann Lee", "", text.English, []string{"Ann Lee"}},
		{"it", "the body of the sentence before", "Ann Roe left. The Harbor Party was pleased. “We are counting the chairs,” it said in a tweet.", "Ann Roe", "Harbor Party", text.English, []string{"Harbor Party"}},
		{"told by", "the agent of the passive", "The Harbor Office has been told by Sir Paul Roe, its reviewer, that it is “an office with two doors and no key”.", "Paul Roe", "Harbor Office", text.English, []string{"Paul Roe"}},
		{"phrase before the subject", "the clerk reads, the member writes", "In a letter read aloud by the clerk, Ann Lee wrote that the rule was “a joke that nobody had understood”.", "Ann Lee", "", text.English, []string{"Ann Lee"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, q := range find(t, tt.language, tt.in, tt.persons, tt.bodies, "").Quotations {
				got = append(got, q.Speaker.Name)
			}
			assert.Equal(t, tt.want, got, tt.reason)
		})
	}
}
