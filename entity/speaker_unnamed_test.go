package entity_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

// TestUnnamedSpeakers holds that words of somebody without a name are not given to whoever stands near.
func TestUnnamedSpeakers(t *testing.T) {
	for _, tt := range []speech{
		{"campaign of", "it is not the candidate", text.English, "The campaign of presidential candidate Ann Roe said it was “the victim of a massive attack”.", "Ann Roe", "", ": the victim of a massive attack"},
		{"the Roe campaign", "nor here", text.English, "“We were attacked,” the Roe campaign said.", "Roe", "", ": We were attacked,"},
		{"entourage", "nor in French", text.French, "Dans l’entourage de Paul Roux, on se veut serein : « Il a repris ses permanences. »", "Paul Roux", "", ": Il a repris ses permanences."},
		{"spokeswoman", "whose she is does not count", text.English, "Tom Lee’s spokeswoman said he was “already back at his desk.”", "Tom Lee", "", ": already back at his desk."},
		{"lawyer with a name", "the owner does not count", text.English, "Tom Lee’s lawyer, Ann Roe, said the room had “a bad lock.”", "Tom Lee|Ann Roe", "", "Ann Roe: a bad lock."},
		{"manager", "blunter than whom he works for", text.French, "Paul Roux a gagné. Le manager de Paul Roux a été plus direct : « C’est un scandale. »", "Paul Roux", "", ": C’est un scandale."},
		{"one of several", "she has no name", text.French, "Me Anne Roux a plaidé. À la suspension, l’une de ses clientes tenait un carton. « J’ai gardé la lettre », a-t-elle confié.", "Anne Roux", "", ": J’ai gardé la lettre"},
		{"answer of one", "he wants no name", text.French, "Anne Roux attend. Réponse de l’un des négociateurs, qui tient à l’anonymat : « À table. »", "Anne Roux", "", ": À table."},
		{"prosecutor", "an office is no other name of the lawyer", text.English, "“We won,” said the lawyer, Ann Roe. The prosecutor said the state would appeal. “The file is not closed,” she told reporters.", "Ann Roe", "", "Ann Roe: We won, / : The file is not closed,"},
		{"coach and chairman", "who has one post has not the other", text.French, "L’entraîneur, Paul Roux, est ému. Le président pense déjà à l’été. « Il faudra deux joueurs », estime-t-il.", "Paul Roux", "", ": Il faudra deux joueurs"},
		{"voice at the back", "an indefinite subject ends the search", text.English, "Tom Lee asked for objections, and a voice at the back said: “Is that ham?”", "Tom Lee", "", ": Is that ham?"},
		{"a man walks up", "who acts right before the words", text.English, "Ann Roe is on duty. “I’m fine,” she says. A man walks up to the desk. “I’ve been here six hours!”", "Ann Roe", "", "Ann Roe: I’m fine, / : I’ve been here six hours!"},
		{"aside of the source", "the supplier swears", text.English, "Ann Roe is waiting for a part that, the supplier swears, “is on the truck.”", "Ann Roe", "", ": is on the truck."},
		{"aside of the source, French", "so in French", text.French, "Anne Roux attend une pièce qui, jure le fournisseur, « est dans le camion ».", "Anne Roux", "", ": est dans le camion"},
		{"note found", "the finder did not write it", text.French, "Le curé, Paul Roux, a trouvé un billet anonyme : « Pardon, mon père. »", "Paul Roux", "", ": Pardon, mon père."},
		{"mother of the victim", "kin of somebody", text.French, "« Maman est morte », a dit Anne Roux. Sur le banc, la mère de la victime pleurait. « Merci », a-t-elle murmuré.", "Anne Roux", "", "Anne Roux: Maman est morte / : Merci"},
		{"pronoun set off", "it only stresses the prefecture", text.French, "Anne Roux attend. La préfecture, elle, a donné son accord « sous réserve de la météo ».", "Anne Roux", "", ": sous réserve de la météo"},
		{"body without a name", "he is the public prosecutor’s office", text.French, "Paul Roux balaie. Le parquet s’y intéresse. Contacté, il « ne commente pas les enquêtes en cours ».", "Paul Roux", "", ": ne commente pas les enquêtes en cours"},
		{"reply", "it is of the other one", text.English, "Ann Roe wrote to the district. The reply: “Your request has been forwarded.”", "Ann Roe", "", ": Your request has been forwarded."},
		{"driver", "the next one who acts does not speak", text.English, "Ann Roe is on the picket line. One driver honks; another leans out. “Get a job!” Ann Roe shrugs.", "Ann Roe", "", ": Get a job!"},
		{"aides", "a plural without an article", text.English, "Ann Roe shrugged. Aides to the secretary say she has driven “electric since 2020.”", "Ann Roe", "", ": electric since 2020."},
		{"people of a camp", "in a relative clause", text.English, "In May Tom Lee wrote a letter, to which the people from Paul Roe’s camp answer: “Excellent work, guys!”", "Tom Lee|Paul Roe", "", ": Excellent work, guys!"},
		{"on", "on speaks for nobody", text.French, "Anne Roux a réagi. Au ministère, on affirme « suivre la situation heure par heure ».", "Anne Roux", "", ": suivre la situation heure par heure"},
	} {
		tt.run(t)
	}
}
