package entity_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/text"
)

func TestQuotations(t *testing.T) {
	tests := []struct {
		name, reason      string
		language          text.Language
		in, persons, want string // each quotation as "speaker: words"
	}{
		{"inverted", "« …, a dit X »", text.French, "« Nous verrons », a déclaré Jean Roux.", "Jean Roux", "Jean Roux: Nous verrons"},
		{"split inside", "the clause between is no speech", text.French, "« Nous verrons, a déclaré Jean Roux, maire de Lyon. Rien ne presse. »", "Jean Roux", "Jean Roux: Nous verrons / Jean Roux: Rien ne presse."},
		{"split by a comma", "the speech goes on behind it", text.French, "Jean Roux est là. « Il y a un bouton, sourit-il, il suffit d’appuyer. »", "Jean Roux", "Jean Roux: Il y a un bouton / Jean Roux: il suffit d’appuyer."},
		{"colon", "the subject stands before", text.French, "Mme Anne Roux se dit satisfaite : « Nous avions écrit trois fois. »", "Anne Roux", "Anne Roux: Nous avions écrit trois fois."},
		{"according", "« selon »", text.French, "Selon M. Roux, l’avion a volé « dans la poussière ».", "Roux", "Roux: dans la poussière"},
		{"unlisted verb", "a verb before a name reports", text.French, "« Pas question », rigolait Jean Roux.", "Jean Roux", "Jean Roux: Pas question"},
		{"role for the speaker", "it is who holds it", text.French, "Jean Roux, maire, est venu avec Luc Petit. « Nous verrons », a dit le maire.", "Jean Roux|Luc Petit", "Jean Roux: Nous verrons"},
		{"stranger", "nobody is named", text.French, "Jean Roux est venu. « Vendu ! » a crié un agriculteur.", "Jean Roux", ": Vendu !"},
		{"title", "a title is no speech", text.French, "Jean Roux publie « Le Rouge et le Noir ».", "Jean Roux", ""},
		{"word at arm's length", "one word without a verb of saying", text.French, "Les caméras « augmentées » arrivent.", "", ""},
		{"said X", "subject behind", text.English, "“It is late,” said Ann Roe. “Go home.”", "Ann Roe", "Ann Roe: It is late, / Ann Roe: Go home."},
		{"X said", "subject before", text.English, "“It is late,” Ms. Roe told reporters.", "Roe", "Roe: It is late,"},
		{"straight marks", "as good as any", text.English, "\"It is late,\" Ann Roe said. \"Go home.\"", "Ann Roe", "Ann Roe: It is late, / Ann Roe: Go home."},
		{"single marks", "an apostrophe closes nothing", text.English, "‘The players’ faces don’t move,’ said Ann Roe.", "Ann Roe", "Ann Roe: The players’ faces don’t move,"},
		{"pronoun", "she is the woman named last", text.English, "Ann Roe met Paul Lee. “It is late,” she said.", "Ann Roe|Paul Lee", "Ann Roe: It is late,"},
		{"called it", "a word that a verb of saying says of its object", text.English, "Ann Roe called the session “premature”.", "Ann Roe", "Ann Roe: premature"},
		{"one word inside", "so in the middle of a sentence", text.English, "Ann Roe said the “massive” turnout and the \"meddling\" by Paul Lee said it all.", "Ann Roe|Paul Lee", ""},
		{"one word, French", "so in French", text.French, "Jean Roux a annoncé que les frais « légaux » étaient payés et que tout était « réglé ».", "Jean Roux", ""},
		{"one word in reply", "words set apart by a comma are speech", text.French, "« Jamais », a répondu Jean Roux.", "Jean Roux", "Jean Roux: Jamais"},
		{"one word in reply, English", "so in English", text.English, "“Never,” Ann Roe replied.", "Ann Roe", "Ann Roe: Never,"},
		{"one word behind a colon", "the colon announces it", text.French, "Jean Roux a répondu : « Jamais. »", "Jean Roux", "Jean Roux: Jamais."},
		{"paragraphs", "speech without a closing mark goes on", text.English, "Ann Roe spoke.\n\n“It is late, friends.\n\n“Go home,” she said.", "Ann Roe", "Ann Roe: It is late, friends. / Ann Roe: Go home,"},
		{"answer", "in a dialogue the other one speaks", text.English, "Ann Roe met Paul Lee.\n\n“Is it late?” Ann Roe asked.\n\n“Very.”", "Ann Roe|Paul Lee", "Ann Roe: Is it late? / Paul Lee: Very."},
		{"turns", "an interview: dashes open the answers of whom the text names first", text.French, "Anne Petit a reçu notre journal.\n\nQue dites-vous ?\n\n— Je dors. Puis j’écris.\n\nEt demain ?\n\n— Demain, rien du tout.", "Anne Petit", "Anne Petit: Je dors. Puis j’écris. / Anne Petit: Demain, rien du tout."},
		{"list", "items without a stop are no turns", text.French, "Anne Petit propose :\n\n— Une école\n\n— Un pont", "Anne Petit", ""},
		{"headline", "words before a colon and a name", text.French, "« Un glacier ne ment pas » : trois questions à Anne Petit", "Anne Petit", "Anne Petit: Un glacier ne ment pas"},
		{"according to, behind", "the source stands behind", text.English, "“It has had many homes,” according to Ann Roe.", "Ann Roe", "Ann Roe: It has had many homes,"},
		{"selon, behind", "so in French", text.French, "« Nous aurons froid », selon Anne Petit.", "Anne Petit", "Anne Petit: Nous aurons froid"},
		{"aux yeux de", "whose view it is", text.French, "Une décision « indispensable mais tardive » aux yeux du président, Paul Roux.", "Paul Roux", "Paul Roux: indispensable mais tardive"},
		{"for whom", "the words hold for the delegate", text.French, "Pour le délégué, Paul Roux, « on découpe la maison ».", "Paul Roux", "Paul Roux: on découpe la maison"},
		{"verb of no list", "a calling behind it is who speaks", text.French, "Paul Roux, buteur, rentre. « On verra en mai, esquive le buteur. D’ici là, je dors. »", "Paul Roux", "Paul Roux: On verra en mai / Paul Roux: D’ici là, je dors."},
		{"new sentence", "a participle with a capital opens a sentence of its own", text.French, "Un diplomate se montre prudent : « On ne nous a rien montré. » Interrogée par Anne Petit, l’opposition se tait.", "Anne Petit", ": On ne nous a rien montré."},
		{"origin", "the Romanian is whom the text spoke of", text.English, "Ann Roe won. “I stopped counting,” said the 22-year-old Romanian, who was crying.", "Ann Roe", "Ann Roe: I stopped counting,"},
		{"company's president", "the owner does not count", text.English, "“It is late,” said the trust’s president, Dame Ann Roe.", "Ann Roe", "Ann Roe: It is late,"},
		{"subordinate", "so does no title begin", text.English, "Ann Roe offered to keep it ‘until feelings settle’.", "Ann Roe", "Ann Roe: until feelings settle"},
		{"inside", "words in words", text.English, "“I told him, ‘Go home,’” Ann Roe said.", "Ann Roe", "Ann Roe: I told him, ‘Go home,’ / Ann Roe: Go home,"},
		{"stranger, English", "a packer is nobody", text.English, "Ann Roe left. “He knew us,” said a packer on the night shift.", "Ann Roe", ": He knew us,"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var all []string
			for _, q := range find(t, tt.language, tt.in, tt.persons, "", "").Quotations {
				all = append(all, q.Speaker.Name+": "+q.Text)
			}
			assert.Equal(t, tt.want, strings.Join(all, " / "), tt.reason)
		})
	}
}
