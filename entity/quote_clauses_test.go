package entity_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

// TestClauses holds where the clause that interrupts a quotation ends.
func TestClauses(t *testing.T) {
	for _, tt := range []speech{
		{"age before the subject", "it stands between commas", text.French, "« J’ai tout compris, se souvient, à 84 ans, Paul Roux. J’ai signé quand même. »", "Paul Roux", "", "Paul Roux: J’ai tout compris / Paul Roux: J’ai signé quand même."},
		{"place before the subject", "so does a place", text.French, "« Nous lirons tout », prévient, depuis Lyon, l’associé gérant, Paul Roux.", "Paul Roux", "", "Paul Roux: Nous lirons tout"},
		{"reflexive past", "a participle of no list", text.French, "« On a tout appris par le chauffeur », s’est étranglé Paul Roux.", "Paul Roux", "", "Paul Roux: On a tout appris par le chauffeur"},
		{"unknown verb and a stranger", "an indefinite calling may follow it", text.French, "« On les a entendus », corrige une élue de sa majorité.", "", "", ": On les a entendus"},
		{"two appositions", "the second begins with an adverb", text.French, "« Le sujet, c’est la crème, note Anne Roux, économiste et ancienne rapporteure, aujourd’hui associée. Ils tiennent la cuillère. »", "Anne Roux", "",
			"Anne Roux: Le sujet, c’est la crème / Anne Roux: Ils tiennent la cuillère."},
		{"book in apposition", "a title behind the circumstance", text.French, "« Un refrain se répète, soutenait Anne Roux dans ses Mémoires, sans rougir. Moi, je voulais des couplets. »", "Anne Roux", "",
			"Anne Roux: Un refrain se répète / Anne Roux: Moi, je voulais des couplets."},
		{"participle", "asked by somebody else", text.French, "« Chacun est libre, a réagi Paul Roux, interrogé par Anne Petit. Je le regrette. »", "Paul Roux|Anne Petit", "", "Paul Roux: Chacun est libre / Paul Roux: Je le regrette."},
		{"hands in pockets", "a posture without a verb", text.French, "Paul Roux est là. « J’en mets trois, s’amuse-t-il, les mains dans les poches. Bientôt quatre. »", "Paul Roux", "", "Paul Roux: J’en mets trois / Paul Roux: Bientôt quatre."},
		{"speech goes on", "a clause with its own verb is speech", text.French, "Paul Roux est là. « Rien ne presse, dit-il, la neige tombe et nous aussi. On verra. »", "Paul Roux", "", "Paul Roux: Rien ne presse / Paul Roux: la neige tombe et nous aussi. On verra."},
		{"role and name", "the verb is of no list", text.French, "« On en a eu mille, calcule le maire Paul Roux. Il n’y a que deux bancs. »", "Paul Roux", "", "Paul Roux: On en a eu mille / Paul Roux: Il n’y a que deux bancs."},
		{"celle-ci", "a pronoun turned round", text.French, "Paul Roux a fondé le festival avec Anne Petit. « Il est parti trois fois », plaisante celle-ci.", "Paul Roux|Anne Petit", "", "Anne Petit: Il est parti trois fois"},
		{"pronoun and any verb", "right behind the words it reports", text.English, "Ann Roe lost a ewe. “Why not a small bear?” she splutters.", "Ann Roe", "", "Ann Roe: Why not a small bear?"},
		{"bare plural", "officers are not named", text.English, "“We won,” said Ann Roe. “Go home!” police officers shouted.", "Ann Roe", "", "Ann Roe: We won, / : Go home!"},
	} {
		tt.run(t)
	}
}
