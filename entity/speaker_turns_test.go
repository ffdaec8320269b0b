package entity_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

// TestDialogues holds who takes which turn behind dashes, and in paragraphs of marks alone.
func TestDialogues(t *testing.T) {
	for _, tt := range []speech{
		{"court", "the one who acts begins, and is spoken to in the answer", text.French,
			"Paul Roux, notaire, est jugé depuis lundi.\n\nLe président, Luc Petit, venait de lire un relevé.\n\n— Le 14, vous retirez la somme.\n\n— Je ne sais plus, monsieur le président.\n\n— Le 15, vous achetez un bateau.\n\n— Alors c’était pour le bateau.", "Paul Roux|Luc Petit", "",
			"Luc Petit: Le 14, vous retirez la somme. / Paul Roux: Je ne sais plus, monsieur le président. / Luc Petit: Le 15, vous achetez un bateau. / Paul Roux: Alors c’était pour le bateau."},
		{"call by name", "who is called answers", text.French, "Anne Roux a appelé Hugues Petit et rapporte l’échange :\n\n— Hugues, vous tenez ?\n\n— Je tiens le mur.", "Anne Roux|Hugues Petit|Hugues", "",
			"Anne Roux: Hugues, vous tenez ? / Hugues Petit: Je tiens le mur."},
		{"interview", "the questions are the paper’s", text.English, "Ann Roe lost her job in March. She has agreed to talk to us; we met at noon.\n\n— When did you know?\n\n— When Tom Lee rang me.\n\n— And now?\n\n— I swim.", "Ann Roe|Tom Lee", "",
			": When did you know? / Ann Roe: When Tom Lee rang me. / : And now? / Ann Roe: I swim."},
		{"interview without question marks", "who says you asks", text.French, "Anne Roux reprend la pièce. Entretien dans sa loge.\n\n– Vous aviez juré de ne jamais la rejouer.\n\n– J’avais juré beaucoup de choses.\n\n– Que vous avez faites.\n\n– Voilà. Méfiez-vous de mes serments.", "Anne Roux", "",
			": Vous aviez juré de ne jamais la rejouer. / Anne Roux: J’avais juré beaucoup de choses. / : Que vous avez faites. / Anne Roux: Voilà. Méfiez-vous de mes serments."},
		{"answer alone", "the narrative stands between the questions", text.English, "Ann Roe has agreed to talk; we met at noon.\n\n— When did you know?\n\n— At once.\n\nShe laughs at that.\n\n— He threw bait at my car.\n\n— Do you still speak?\n\n— Never.", "Ann Roe", "",
			": When did you know? / Ann Roe: At once. / Ann Roe: He threw bait at my car. / : Do you still speak? / Ann Roe: Never."},
		{"the asked one answers", "him is who stands there", text.English, "Tom Lee described the old system. Ann Roe asked him who signed it.\n\n“Mostly the sheriff.”\n\n“And when he didn’t?”\n\n“Then nobody.”", "Tom Lee|Ann Roe", "",
			"Tom Lee: Mostly the sheriff. / Ann Roe: And when he didn’t? / Tom Lee: Then nobody."},
		{"paragraphs", "the one named at the end spoke the first one too", text.French, "« Priez », a dit Anne Petit.\n\n« Vous n’êtes jamais venue, madame.\n\n« Moi, j’y passe tous les jours », a lancé Paul Roux.", "Anne Petit|Paul Roux", "",
			"Anne Petit: Priez / Paul Roux: Vous n’êtes jamais venue, madame. / Paul Roux: Moi, j’y passe tous les jours"},
	} {
		tt.run(t)
	}
}
