package entity_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
	"github.com/stretchr/testify/assert"
)

// roleCase is one text, the names of persons in it and the roles that they are to have.
type roleCase struct {
	name, reason      string
	language          text.Language
	in, persons, want string
}

func checkRoles(t *testing.T, tests []roleCase) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := find(t, tt.language, tt.in, tt.persons, "WARA", "Orbec|Genève")
			assert.Equal(t, tt.want, rolesOf(got.People), tt.reason)
		})
	}
}

func TestPredicates(t *testing.T) {
	checkRoles(t, []roleCase{
		{"copula", "what a sentence says that she is", text.French,
			"Claire Roux est la présidente du comité.", "Claire Roux", "Claire Roux = présidente du comité"},
		{"copula of a pronoun", "the pronoun is hers", text.French,
			"Claire Roux se tait. Elle restera trésorière.", "Claire Roux", "Claire Roux = trésorière"},
		{"copula, English", "two offices, with a time between", text.English,
			"June Roe is also a board member and, since March, the mayor.", "June Roe", "June Roe = board member; mayor"},
		{"pluperfect", "auxiliaries are skipped", text.English,
			"Carl Roe left. He had been a deacon.", "Carl Roe", "Carl Roe = deacon"},
		{"behind an aside", "the aside is his too", text.English,
			"Peter Hale, the town’s mayor, was chairman of the board.", "Peter Hale", "Peter Hale = mayor; chairman of the board"},
		{"relative clause", "the relative pronoun is he", text.French,
			"Paul Roux, qui fut proviseur, est parti.", "Paul Roux", "Paul Roux = proviseur"},
		{"negation, French", "what he is not is no role", text.French,
			"Paul Roux n’est pas avocat.", "Paul Roux", "Paul Roux ="},
		{"negation, English", "so in English", text.English,
			"Paul Roe was never a doctor.", "Paul Roe", "Paul Roe ="},
		{"adjective", "an adjective without an article is no calling", text.French,
			"Claire Roux est socialiste.", "Claire Roux", "Claire Roux ="},
		{"governed", "the subject is the other one", text.English,
			"The brother of Paul Roe was a plumber.", "Paul Roe", "Paul Roe ="},
		{"passive", "an office given", text.French,
			"Claire Roux a été nommée rectrice.", "Claire Roux", "Claire Roux = rectrice"},
		{"passive, English", "the pronoun behind the clause", text.English,
			"Ann Roe is pleased. Now, a week after being appointed chair of the trust, she travels.", "Ann Roe", "Ann Roe = chair of the trust"},
		{"job as", "an office lost is a role", text.English,
			"Nora Quill lost her job as chief executive in March.", "Nora Quill", "Nora Quill = chief executive"},
		{"poste de", "so in French", text.French,
			"Claire Roux a quitté son poste de directrice.", "Claire Roux", "Claire Roux = directrice"},
		{"before a pronoun", "a role opens the sentence of its pronoun", text.French,
			"Claire Roux chante. Élue municipale de 1989 à 1995, elle démissionne.", "Claire Roux", "Claire Roux = Élue municipale de 1989 à 1995"},
		{"owner before a pronoun", "with its owner, in English", text.English,
			"Ann Roe denies it. The trust’s chief executive since 2015, she stepped aside.", "Ann Roe", "Ann Roe = chief executive"},
		{"relative clause before the name", "the role waits for the name", text.French,
			"Présidente de la fédération, dont les membres grondent, Solenn Roux attend.", "Solenn Roux", "Solenn Roux = Présidente de la fédération"},
		{"before a calling", "whom the calling stands for", text.French,
			"Pascale Odiot, la magistrate, a tranché. Avocate pendant vingt ans, la magistrate a souri.", "Pascale Odiot", "Pascale Odiot = magistrate; Avocate"},
		{"several", "comma by comma", text.English,
			"Miss Lorna Corrie, 52, is a churchwarden, a magistrate and an angler.", "Lorna Corrie", "Lorna Corrie = churchwarden; magistrate; angler"},
		{"worked as", "a body behind \"for\" belongs to it", text.English,
			"Aiko Roe worked as an interpreter for the WARA.", "Aiko Roe", "Aiko Roe = interpreter for the WARA"},
		{"travaillé comme", "so in French", text.French,
			"Claire Roux a travaillé comme interprète pour la WARA.", "Claire Roux", "Claire Roux = interprète pour la WARA"},
		{"trade before the office", "what opens with « chief » goes on to the noun", text.English,
			"Ann Roe was chief operating officer of the WARA until 2018.", "Ann Roe", "Ann Roe = chief operating officer of the WARA"},
		{"calls herself", "what somebody calls himself", text.English,
			"Ashby Crole calls himself a gardener.", "Ashby Crole", "Ashby Crole = gardener"},
		{"se dit", "so in French", text.French,
			"Ambroise Roux se dit jardinier.", "Ambroise Roux", "Ambroise Roux = jardinier"},
		{"succeeded as", "the office is the successor's", text.English,
			"He was succeeded as bishop by Alban Roe.", "Alban Roe", "Alban Roe = bishop"},
		{"hired as", "the year is that of the hiring", text.English,
			"They hired Jo Marsh as editor in 2011.", "Jo Marsh", "Jo Marsh = editor"},
		{"as, before the name", "an office opens the sentence", text.English,
			"As mayor, Sue Park banned dogs.", "Sue Park", "Sue Park = mayor"},
		{"en tant que", "so in French", text.French,
			"En tant que maire, Suzanne Parc a interdit les chiens.", "Suzanne Parc", "Suzanne Parc = maire"},
		{"how long", "it stands between", text.French,
			"Ada Roux, qui fut dix ans trésorière du club, est partie.", "Ada Roux", "Ada Roux = trésorière du club"},
		{"what another one was", "who is told of is the subject, not the one beside", text.French,
			"Claire Roux fut l’interne du chef du pôle, le Dr Luc Petit.", "Claire Roux|Luc Petit", "Claire Roux = interne du chef du pôle | Luc Petit = chef du pôle"},
	})
}

func TestRolesOverTime(t *testing.T) {
	checkRoles(t, []roleCase{
		{"devenu", "two roles, one after the other", text.French,
			"Paul Roux, ancien gardien devenu agent, négocie.", "Paul Roux", "Paul Roux = ancien gardien; agent"},
		{"devenu, before the name", "so before the comma", text.French,
			"Ancien douanier devenu ministre, Paul Roux négocie.", "Paul Roux", "Paul Roux = Ancien douanier; ministre"},
		{"turned", "so in English", text.English,
			"Mick Roe, a councillor turned water broker, smiled.", "Mick Roe", "Mick Roe = councillor; water broker"},
		{"devenu plus tard", "with a time", text.French,
			"Paul Roux, alors stagiaire, devenu plus tard le patron de la maison, sourit.", "Paul Roux", "Paul Roux = stagiaire; patron de la maison"},
		{"behind another name", "an alias between", text.French,
			"C’était Paul Roux, dit « Polo », alors stagiaire.", "Paul Roux|Polo", "Paul Roux = stagiaire"},
		{"promoted", "an office given", text.English,
			"Joe Amdi, since promoted to research fellow, agreed.", "Joe Amdi", "Joe Amdi = research fellow"},
		{"once", "a word of time before the article", text.English,
			"Their chair, Ann Roe, once a junior minister, agreed.", "Ann Roe", "Ann Roe = chair; junior minister"},
		{"until", "the year until which belongs to it", text.English,
			"Moss Roe, the company’s stage manager until 2019 and the gravedigger of the cast, stayed.", "Moss Roe", "Moss Roe = stage manager until 2019; gravedigger of the cast"},
		{"former", "any noun is a role that somebody had", text.English,
			"Ann Roe, a former equestrian, and Carl Lee, a former windmill champion, agreed.", "Ann Roe|Carl Lee", "Ann Roe = former equestrian | Carl Lee = former windmill champion"},
		{"ancien", "so in French", text.French,
			"Paul Roux, patron du groupement (GDS) et ancien aide de camp du président, dort.", "Paul Roux", "Paul Roux = patron du groupement; ancien aide de camp du président"},
		{"ex- and -elect", "no list has them", text.English,
			"Ex-lawman Carl Roe and senator-elect Ann Lee met.", "Carl Roe|Ann Lee", "Carl Roe = Ex-lawman | Ann Lee = senator-elect"},
		{"kinship first", "the role behind « et » counts", text.French,
			"Claire Roux, arrière-petite-fille du fondateur et présidente du directoire, vote.", "Claire Roux", "Claire Roux = présidente du directoire"},
		{"where", "the town is where, not what", text.French,
			"Guy Roux, éleveur à Orbec, attend.", "Guy Roux", "Guy Roux = éleveur"},
		{"where, for others", "a consul is so by his town", text.French,
			"Guy Roux, consul à Genève, attend.", "Guy Roux", "Guy Roux = consul à Genève"},
		{"rank behind", "who no longer serves", text.French,
			"Hugues Roux, contre-amiral à la retraite, attend.", "Hugues Roux", "Hugues Roux = contre-amiral à la retraite"},
		{"himself", "a word that stresses", text.English,
			"Her coach, the Briton Sam Hale, himself a medalist, left.", "Sam Hale", "Sam Hale = coach; medalist"},
		{"un temps", "a time before the role", text.French,
			"Paul Roux, un temps ministre, attend.", "Paul Roux", "Paul Roux = ministre"},
		{"place between", "where the bank is", text.English,
			"They questioned the manager of the bank in Genève, Lorna Roe, about gold.", "Lorna Roe", "Lorna Roe = manager of the bank"},
		{"place between, French", "behind a comma of its own", text.French,
			"Ils ont entendu la directrice de la caisse, à Orbec, Lorène Roux, sur les lingots.", "Lorène Roux", "Lorène Roux = directrice de la caisse"},
		{"duration", "how long is no part of it", text.English,
			"Ivor Roe, her accompanist for 20 years, wept.", "Ivor Roe", "Ivor Roe = accompanist"},
		{"goes by", "the role is the one's who tells the name", text.English,
			"Gen. Yaw Roe left. A spokesman for the rebels, who goes by Lion, smiled.", "Yaw Roe|Lion", "Yaw Roe = | Lion = spokesman for the rebels"},
		{"how often", "two roles before the name, one of them held twice", text.French,
			"Ancien jésuite et deux fois candidat aux législatives, Paul Roux attend.", "Paul Roux", "Paul Roux = Ancien jésuite; candidat aux législatives"},
		{"adjective between", "an adjective with its article before the name", text.French,
			"Son avocate, l’imperturbable Claire Roux, plaide.", "Claire Roux", "Claire Roux = avocate"},
		{"adjective between, English", "so in English", text.English,
			"His solicitor, the unflappable Claire Roe, smiled.", "Claire Roe", "Claire Roe = solicitor"},
		{"in a list", "the role belongs to the name before it", text.French,
			"On voit Delphine Roux, la secrétaire de mairie, Luc Petit, facteur, et Ann Gros.", "Delphine Roux|Luc Petit|Ann Gros", "Delphine Roux = secrétaire de mairie | Luc Petit = facteur | Ann Gros ="},
		{"in question", "no part of it", text.English,
			"The bishop in question, Alban Roe, confirmed it.", "Alban Roe", "Alban Roe = bishop"},
		{"two callings before the name", "joined, with one article", text.French,
			"L’acteur et réalisateur Sol Roux a ri.", "Sol Roux", "Sol Roux = acteur; réalisateur"},
		{"two callings without an article", "so in English", text.English,
			"Actor and director Sol Roe laughed.", "Sol Roe", "Sol Roe = Actor; director"},
		{"named", "between a calling and the name", text.English,
			"The boat's owner, a dentist named Hal Pym, was fined.", "Hal Pym", "Hal Pym = dentist; owner"},
		{"under a new editor", "a second comma closes the name", text.English,
			"Under its new editor, Jo Marsh, the paper sold well.", "Jo Marsh", "Jo Marsh = new editor"},
		{"retired", "any noun of those who are", text.French,
			"Jean Roux, mineur à la retraite, attend.", "Jean Roux", "Jean Roux = mineur à la retraite"},
		{"title with an article", "the role stands before both", text.English,
			"Its pastor, the Rev. Carl Roe, prayed.", "Carl Roe", "Carl Roe = pastor"},
	})
}
