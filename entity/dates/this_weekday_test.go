package dates_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

const thursday = "2020-12-24T10:00:00+01:00"

func TestThisWeekday(t *testing.T) {
	run(t, []findCase{
		{"ce mardi soir, passé", "the nearest behind", text.French, thursday, "Le chanteur est mort ce mardi soir.", []string{"ce mardi soir = 2020-12-22TEV"}},
		{"ce mardi, passé", "", text.French, thursday, "Le chanteur est mort ce mardi.", []string{"ce mardi = 2020-12-22"}},
		{"ce lundi, passé", "four days behind lies farther than three ahead", text.French, "2020-12-25T10:00:00+01:00", "Le chanteur est mort ce lundi matin.", []string{"ce lundi matin = 2020-12-21TMO"}},
		{"ce jeudi", "the day itself", text.French, thursday, "Le ministre a démissionné ce jeudi.", []string{"ce jeudi = 2020-12-24"}},
		{"ce mardi, sans verbe", "", text.French, thursday, "Incendie mortel ce lundi à Lyon", []string{"ce lundi = 2020-12-21"}},
		{"ce mardi, sans temps", "", text.French, thursday, "Ce mardi soir, une standing ovation de dix minutes.", []string{"Ce mardi soir = 2020-12-22TEV", "dix minutes = PT10M"}},
		{"ce samedi, sans temps", "the nearest", text.French, thursday, "Grand concert gratuit ce samedi.", []string{"ce samedi = 2020-12-26"}},
		{"doit s’exprimer", "a pronoun before the infinitive", text.French, thursday, "Le ministre doit s’exprimer ce mardi soir.", []string{"ce mardi soir = 2020-12-29TEV"}},
		{"c’est ce mardi que", "the verb behind tells", text.French, thursday, "C’est ce mardi que tout a basculé.", []string{"ce mardi = 2020-12-22"}},
		{"ce mardi, futur", "", text.French, thursday, "Le président s’exprimera ce mardi soir.", []string{"ce mardi soir = 2020-12-29TEV"}},
		{"this Tuesday, past", "", text.English, thursday, "The singer died this Monday evening.", []string{"this Monday evening = 2020-12-21TEV"}},
		{"this Tuesday, future", "", text.English, thursday, "The president will speak this Tuesday.", []string{"this Tuesday = 2020-12-29"}},
	})
}
