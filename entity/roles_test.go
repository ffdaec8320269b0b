package entity_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/text"
)

// rolesOf joins the roles of each person behind the name: "Ann Roe = mayor; author".
func rolesOf(people []entity.Person) string {
	var all []string
	for _, p := range people {
		var roles []string
		for _, r := range p.Roles {
			roles = append(roles, r.Text)
		}
		all = append(all, strings.TrimSpace(p.Name+" = "+strings.Join(roles, "; ")))
	}
	return strings.Join(all, " | ")
}

func TestRoles(t *testing.T) {
	tests := []struct {
		name, reason      string
		language          text.Language
		in, persons, want string
	}{
		{"acres", "how much of it one has is no part of the calling", text.English,
			"Joan Roe, a barley farmer with 400 acres, sighed.", "Joan Roe", "Joan Roe = barley farmer"},
		{"cows", "so in French", text.French,
			"Anne Roux, éleveuse avec 80 vaches, soupire.", "Anne Roux", "Anne Roux = éleveuse"},
		{"compound past", "a subject and its verb are no role of the object", text.French,
			"Le procureur a accusé Paul Roux de fraude.", "Paul Roux", "Paul Roux ="},
		{"compound past, unlisted verb", "any participle behind an auxiliary", text.French,
			"Le maire a insulté Paul Roux.", "Paul Roux", "Paul Roux ="},
		{"compound past with an adverb", "words between auxiliary and participle change nothing", text.French,
			"Les joueurs ont très vite entouré Paul Roux.", "Paul Roux", "Paul Roux ="},
		{"negation", "the verb stands behind « n’ »", text.French,
			"Le ministre n’a pas reçu Paul Roux.", "Paul Roux", "Paul Roux ="},
		{"present", "a verb in the present, its object behind", text.French,
			"Le maire remplace Paul Roux.", "Paul Roux", "Paul Roux ="},
		{"present, plural", "so in the plural", text.French,
			"Les avocats défendent Paul Roux.", "Paul Roux", "Paul Roux ="},
		{"imperfect", "so in the imperfect", text.French,
			"Le juge regardait Paul Roux.", "Paul Roux", "Paul Roux ="},
		{"present with an adverb", "« garde pourtant » is a verb", text.French,
			"Le maire garde pourtant Paul Roux à ses côtés.", "Paul Roux", "Paul Roux ="},
		{"behind a preposition", "« devant le juge, » tells where, not who", text.French,
			"Devant le juge, Paul Roux a tout avoué.", "Paul Roux", "Paul Roux ="},
		{"behind a preposition, in the middle", "so behind a comma", text.French,
			"Hier, face au procureur, Paul Roux a tout avoué.", "Paul Roux", "Paul Roux ="},
		{"behind a preposition, with an age", "the age is that of the accused", text.French,
			"Poursuivi par le procureur, Paul Roux, 34 ans, a tout avoué devant le juge, Luc Petit, lui, se tait.", "Paul Roux|Luc Petit", "Paul Roux = | Luc Petit ="},
		{"apposition governed", "the name behind « de son directeur, » is the director’s", text.French,
			"L’arrivée de son directeur, Paul Roux, a surpris.", "Paul Roux", "Paul Roux = directeur"},
		{"adjective before a name", "an adjective in -e is no verb", text.French,
			"Le ministre socialiste Paul Roux et l’ancien député écologiste Luc Petit sont là.", "Paul Roux|Luc Petit", "Paul Roux = ministre socialiste | Luc Petit = ancien député écologiste"},
		{"participle before a name", "without an auxiliary it is an adjective", text.French,
			"Le ministre délégué Paul Roux est là.", "Paul Roux", "Paul Roux = ministre délégué"},
		{"verb behind a role", "it ends an apposition", text.French,
			"Paul Roux, maire garde pourtant la main.", "Paul Roux", "Paul Roux = maire"},
		{"verb of saying", "it ends a role behind the name of a body", text.French,
			"La fondatrice WARA affirme que Paul Roux est parti.", "Paul Roux", "Paul Roux ="},
		{"verb, English", "so in English", text.English,
			"The prosecutor accused Paul Roe of fraud.", "Paul Roe", "Paul Roe ="},
		{"auxiliary, English", "so behind an auxiliary", text.English,
			"The mayor has insulted Paul Roe.", "Paul Roe", "Paul Roe ="},
		{"before the judge, English", "where, not who", text.English,
			"Before the judge, Paul Roe confessed.", "Paul Roe", "Paul Roe ="},
		{"bracket between", "a party, an acronym", text.French,
			"Le maire (LR) Paul Roux et son homologue de l’Union nationale (UN), Luc Petit, sont venus.", "Paul Roux|Luc Petit", "Paul Roux = maire | Luc Petit = homologue de l’Union nationale"},
		{"c’est", "it joins a role to a name", text.French,
			"Le greffier, c’est Paul Roux.", "Paul Roux", "Paul Roux = greffier"},
		{"two in a row", "both are the name’s", text.English,
			"The new head of the panel, retired judge Paul Lee, spoke.", "Paul Lee", "Paul Lee = retired judge; new head of the panel"},
		{"joined", "both are the name’s", text.English,
			"Its chairman and largest shareholder, Paul Lee, spoke.", "Paul Lee", "Paul Lee = chairman; largest shareholder"},
		{"ranked", "a participle ends the noun", text.English,
			"Ann Roe, a qualifier ranked 143rd, won.", "Ann Roe", "Ann Roe = qualifier"},
		{"participle that looks like a calling", "« jugé » is no « juge »", text.French,
			"Paul Roux, jugé depuis lundi, se tait.", "Paul Roux", "Paul Roux ="},
		{"other complement", "the mayor of another town is somebody else", text.French,
			"La maire de Lyon, Anne Petit, est venue. La maire de Nantes a protesté.", "Anne Petit", "Anne Petit = maire de Lyon"},
		{"title that tells an office", "Gov. is the governor", text.English,
			"Gov. Ann Roe spoke. Reporters waited. “No,” the governor said.", "Ann Roe", "Ann Roe = governor"},
		{"object of an infinitive", "she is not whom they support", text.French,
			"Anne Petit, venue soutenir la candidate, a dit : « Je suis là pour elle. »", "Anne Petit", "Anne Petit ="},
		{"next sentence", "a role with a complement brings in somebody new", text.French,
			"Luc Petit et le maire Paul Roux ont mangé. L’avocat de la partie civile a protesté.", "Luc Petit|Paul Roux", "Luc Petit = | Paul Roux = maire"},
		{"next sentence, bare role", "a role without one points back", text.French,
			"Paul Roux est arrivé. Le directeur a protesté.", "Paul Roux", "Paul Roux = directeur"},
		{"somebody without a name", "a noun means the one whom it brought in last", text.English,
			"Ann Roe, the high representative for trade, left. The representative of Lee replied. “No,” the representative said.", "Ann Roe|Lee", "Ann Roe = high representative for trade | Lee ="},
		{"councillor", "a role between a role and a name", text.English,
			"It passed with the chairman, Councillor Paul Lee, using his vote.", "Paul Lee", "Paul Lee = Councillor; chairman"},
		{"next sentence, English", "an unnamed subject", text.English,
			"Ann Roe spoke. Nobody moved. “No,” the representative of Lee replied.", "Ann Roe|Lee", "Ann Roe = | Lee ="},
		{"next sentence, subject, English", "so without a quotation", text.English,
			"Ann Roe spoke. Nobody moved. The representative of Lee replied: “No, this will not do at all.”", "Ann Roe|Lee", "Ann Roe = | Lee ="},
		{"including", "a list of others is no role of the first of them", text.English,
			"It was led by notable leaders including current President Ann Roe and senior members including Paul Lee.", "Ann Roe|Paul Lee", "Ann Roe = current President | Paul Lee ="},
		{"such as", "so behind “such as”", text.English,
			"He met politicians such as President Ann Roe and lawyers such as Paul Lee.", "Ann Roe|Paul Lee", "Ann Roe = President | Paul Lee ="},
		{"dont", "« dont » opens a list", text.French,
			"Plusieurs élus dont le maire Paul Roux sont venus.", "Paul Roux", "Paul Roux = maire"},
		{"notamment", "« notamment » too", text.French,
			"Des avocats de la défense, notamment Paul Roux, sont venus, et les députés notamment Luc Petit.", "Paul Roux|Luc Petit", "Paul Roux = | Luc Petit ="},
		{"y compris", "« y compris » too", text.French,
			"Les ministres du gouvernement, y compris Paul Roux, sont venus.", "Paul Roux", "Paul Roux ="},
		{"apposition with a title", "« le Dr » stands between the role and the name", text.French,
			"Son président, le Dr Paul Roux, et la ministre de l’Eau, la générale Anne Petit, sont venus.", "Paul Roux|Anne Petit", "Paul Roux = président | Anne Petit = ministre de l’Eau"},
		{"age in words", "it is no part of the role", text.French,
			"Paul Roux, ingénieur de cinquante-deux ans, est venu.", "Paul Roux", "Paul Roux = ingénieur"},
		{"now", "a word of time before the role", text.French,
			"Paul Roux, aujourd’hui conservateur, et Luc Petit, désormais préfet, sont venus.", "Paul Roux|Luc Petit", "Paul Roux = conservateur | Luc Petit = préfet"},
		{"until", "a time between two roles", text.English,
			"Ann Lee, the club's head of recruitment until last year and now an agent, resigned.", "Ann Lee", "Ann Lee = head of recruitment; agent"},
		{"rank with a complement", "it is a role where no name follows", text.English,
			"Rear Adm. Ann Lee, commander of the fleet, resigned.", "Ann Lee", "Ann Lee = commander of the fleet"},
		{"since", "a year between two roles", text.English,
			"Paul Lee, chairman since 2009 and a former governor, resigned.", "Paul Lee", "Paul Lee = chairman; former governor"},
		{"nationality", "« russe » is no verb", text.French,
			"Le ministre russe Paul Roux est venu avec la ministre italienne Anne Petit.", "Paul Roux|Anne Petit", "Paul Roux = ministre russe | Anne Petit = ministre italienne"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			bodies := ""
			if strings.Contains(tt.in, "WARA") {
				bodies = "WARA"
			}
			assert.Equal(t, tt.want, rolesOf(find(t, tt.language, tt.in, tt.persons, bodies, "").People), tt.reason)
		})
	}
}
