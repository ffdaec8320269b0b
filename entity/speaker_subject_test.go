package entity_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

// TestSubjects holds how the subject of a verb of saying is told from other names around it.
func TestSubjects(t *testing.T) {
	for _, tt := range []speech{
		{"relative clause", "the agency stands in it", text.French, "Son chef, Paul Roux, qui préside aussi l’Agence du Lac, parle de « chantage à huis clos ».", "Paul Roux", "Agence du Lac", "Paul Roux: chantage à huis clos"},
		{"relative clause, English", "the donor stands in it", text.English, "The Shire Party, which counts Tom Lee among its donors, said it had returned the money “as a precaution”.", "Tom Lee", "Shire Party", "Shire Party: as a precaution"},
		{"relative clause without commas", "the victim stands in it", text.English, "Ann Roe wept. The man who shot Tom Lee said he was “sorry for everything”.", "Ann Roe|Tom Lee", "", ": sorry for everything"},
		{"clause of a participle", "asked about somebody", text.English, "Ann Roe, asked about Tom Lee, said: “We are thinking about it.”", "Ann Roe|Tom Lee", "", "Ann Roe: We are thinking about it."},
		{"kin and calling", "the apposition has a calling", text.French, "« Elle est partie sans rappel », a annoncé à l’Agence Nord son fils, le cinéaste Joseph Roux.", "Joseph Roux", "Agence Nord", "Joseph Roux: Elle est partie sans rappel"},
		{"decomposed accents", "« à » is a word of its own however it is written", text.French, "« Elle est partie », a annonce\u0301 a\u0300 l’Agence Nord son fils, le cine\u0301aste Joseph Roux.", "Joseph Roux", "Agence Nord", "Joseph Roux: Elle est partie"},
		{"neighbor of another", "the owner behind a comma inside the marks does not count", text.English, "“Terrific guy,” Tom Lee's neighbor in both towns, Paul Roe, said in the story.", "Tom Lee|Paul Roe", "", "Paul Roe: Terrific guy,"},
		{"calling without a comma", "it stands right behind the name", text.French, "Paul Roux chef d’antenne du massif déclare « l’avocat a bien parlé ».", "Paul Roux", "", "Paul Roux: l’avocat a bien parlé"},
		{"founder of a body", "no « de » between", text.French, "Anne Roux, fondatrice Lac Vivant affirme « C’est une bonne décision ! »", "Anne Roux", "Lac Vivant", "Anne Roux: C’est une bonne décision !"},
		{"joined and governed", "the second of two behind a preposition", text.English, "Paul Roe, a former envoy to the Harbor Office and Lake Office, says Ann Lee “has made statements that are absurd.”", "Paul Roe|Ann Lee", "Harbor Office|Lake Office", "Paul Roe: has made statements that are absurd."},
		{"headline of a body", "its name alone behind the colon", text.English, "‘The economy isn’t booming’: Bank of Lakes\n\nShares rose.", "", "Bank of Lakes", "Bank of Lakes: The economy isn’t booming"},
		{"what somebody calls", "the preposition stands before another verb", text.English, "The firm promises to deliver what Acme CEO Bob Roe calls “a one-click transformation of the office.”", "Bob Roe", "Acme", "Bob Roe: a one-click transformation of the office."},
		{"kin and rank", "the apposition has a rank of no list", text.English, "“They took our name off the gate,” said her grandson, Provost-Canon Clive Roe.", "Clive Roe", "", "Clive Roe: They took our name off the gate,"},
		{"gives his name", "the relative clause names him", text.French, "« Le régime est fini », a lu à la télévision un homme en treillis qui s’est présenté comme le commandant Paul Roux.", "Paul Roux", "", "Paul Roux: Le régime est fini"},
		{"gives a given name", "so does a given name", text.French, "« On a gagné », a confié une étudiante qui n’a donné que son prénom, Mila.", "Mila", "", "Mila: On a gagné"},
		{"lawyer of another calling", "the second noun is a complement", text.French, "L’avocat de la comptable, Paul Roux, salue « le courage d’une femme seule ».", "Paul Roux", "", "Paul Roux: le courage d’une femme seule"},
		{"by the voice of", "who lends the voice speaks", text.French, "La région, par la voix de sa vice-présidente, Anne Roux, promet « un retour à la normale ».", "Anne Roux", "", "Anne Roux: un retour à la normale"},
		{"through", "so in English", text.English, "Through its superintendent, Ann Roe, the district pledged “a return to normal.”", "Ann Roe", "", "Ann Roe: a return to normal."},
		{"et d’ajouter", "who just spoke goes on", text.French, "« On a tiré comme des touristes », a dit Anne Roux. Et d’ajouter : « On se reverra. »", "Anne Roux", "", "Anne Roux: On a tiré comme des touristes / Anne Roux: On se reverra."},
		{"body by elle", "nouns have genders in French", text.French, "La Chambre des notaires réclame un euro. Elle dit avoir été « trompée comme tout le monde ».", "", "Chambre des notaires", "Chambre des notaires: trompée comme tout le monde"},
		{"body by its kind", "the organisation is the union", text.French, "L’Union des soignants se fâche. « On nous propose un pansement », écrit l’organisation.", "", "Union des soignants", "Union des soignants: On nous propose un pansement"},
		{"statement of", "who issues it speaks", text.English, "According to a statement from the Harbor Office, the boat was “lost in the fog”.", "", "Harbor Office", "Harbor Office: lost in the fog"},
		{"study of", "so in French", text.French, "Selon un sondage publié par Le Courrier, le vote reste « totalement indécis ».", "", "Le Courrier", "Le Courrier: totalement indécis"},
		{"letter read out", "it speaks for who wrote it", text.English, "Ann Roe died on Monday. Her daughter, Joan Roe, read aloud from her last letter. “Don’t close too early,” it said.", "Ann Roe|Joan Roe", "", "Ann Roe: Don’t close too early,"},
		{"whose man", "the last clause before the colon", text.French, "Elle l’exige, estime la Fédération des lacs, dont le responsable, Paul Roux, ne décolère pas : « Qui protège l’agneau ? »", "Paul Roux", "Fédération des lacs", "Paul Roux: Qui protège l’agneau ?"},
		{"made to say", "the infinitive is hers", text.English, "Tom Lee repeated it, causing Ann Roe to say that he was “a friend of the diktats”.", "Tom Lee|Ann Roe", "", "Ann Roe: a friend of the diktats"},
		{"two of one sentence", "the source behind the second speaks the first too", text.French, "Cette fuite, « dans la dernière heure de la campagne » , « relève de la déstabilisation démocratique », a dénoncé la Ligue du Lac.", "", "Ligue du Lac",
			"Ligue du Lac: dans la dernière heure de la campagne / Ligue du Lac: relève de la déstabilisation démocratique"},
		{"remark before the source", "the bracket is passed over", text.French, "Il y a « des dizaines de milliers de pages » (le lendemain du vote), selon Paul Roux.", "Paul Roux", "", "Paul Roux: des dizaines de milliers de pages"},
		{"demonstrative and origin", "it points back", text.French, "Le commandant Paul Roux rit. « Ils jouaient aux cartes », a poursuivi ce Génois de 51 ans.", "Paul Roux", "", "Paul Roux: Ils jouaient aux cartes"},
		{"former and latter", "two named in one sentence", text.French, "Le bien est à Luc Petit, ami de Paul Roux. « Est-ce un délit ? », s’agace le premier. « On connaît tout le monde », balaie le second.", "Luc Petit|Paul Roux", "",
			"Luc Petit: Est-ce un délit ? / Paul Roux: On connaît tout le monde"},
		{"former and latter, English", "so in English", text.English, "It belongs to Tom Lee, a friend of Paul Roe. “Is that a crime?” asks the former. “Everybody knows everybody,” says the latter.", "Tom Lee|Paul Roe", "",
			"Tom Lee: Is that a crime? / Paul Roe: Everybody knows everybody,"},
		{"noun beside a name", "the walker was named so", text.English, "The tightrope walker Ann Roe is late. Her husband, Tom Lee, never looks. “One day I won’t be afraid,” the walker says.", "Ann Roe|Tom Lee", "", "Ann Roe: One day I won’t be afraid,"},
		{"any verb behind a comma inside", "the comma goes with it", text.English, "Ann Roe spoke. “Restrain yourself,” Representative Frank Lee shot back on the radio.", "Ann Roe|Frank Lee", "", "Frank Lee: Restrain yourself,"},
		{"inversion in the middle", "he is the subject, whatever stands before", text.French, "Paul Roux avait prévenu. Faute de médecin, disait-il alors, « chaque garde est un pari ».", "Paul Roux", "", "Paul Roux: chaque garde est un pari"},
		{"who acts", "the sentence between tells", text.English, "“It is our tower,” says Ann Roe. Tom Lee shrugs. “A tower doesn’t leak.”", "Ann Roe|Tom Lee", "", "Ann Roe: It is our tower, / Tom Lee: A tower doesn’t leak."},
		{"fragment before the colon", "who acts in the sentence before it", text.French, "« Un gâchis », déplore Anne Petit. Paul Roux, lui, tourne la page. Ou presque : « Je garde le mot de passe. »", "Paul Roux|Anne Petit", "", "Anne Petit: Un gâchis / Paul Roux: Je garde le mot de passe."},
		{"lui", "a stressed pronoun is a subject", text.French, "Paul Roux écoute. Sa femme sourit. Lui proteste mollement : « Le téléphone ne porte personne. »", "Paul Roux", "", "Paul Roux: Le téléphone ne porte personne."},
		{"called otherwise behind a stranger", "the stranger is somebody else", text.French, "Anne Roux est venue dimanche. « On veut des lits ! », a lancé un infirmier. L’ex-pharmacienne sourit : « Ils ont raison. »", "Anne Roux", "", ": On veut des lits ! / Anne Roux: Ils ont raison."},
	} {
		tt.run(t)
	}
}

// TestInnerSpeakers holds who speaks the words inside other words.
func TestInnerSpeakers(t *testing.T) {
	for _, tt := range []speech{
		{"named inside", "the name there is found late", text.French, "« Paul Roux m’a dit : “Vous cadrez trop près.” J’avais les bras courts », racontait Anne Petit.", "Anne Petit|Paul Roux", "",
			"Anne Petit: Paul Roux m’a dit : “Vous cadrez trop près.” J’avais les bras courts / Paul Roux: Vous cadrez trop près."},
		{"she, named there", "the one named in the same words", text.English, "“I rang Ann Roe at two. She said, ‘Check the clock,’” said Tom Lee.", "Ann Roe|Tom Lee", "", "Tom Lee: I rang Ann Roe at two. She said, ‘Check the clock,’ / Ann Roe: Check the clock,"},
		{"my father", "the text says whose daughter she is", text.French, "Anne Roux est la fille de Marcel Roux. « Mon père disait : “Ça se lit par la fin” », rapporte Anne Roux, fille de Marcel Roux.", "Anne Roux|Marcel Roux", "",
			"Anne Roux: Mon père disait : “Ça se lit par la fin” / Marcel Roux: Ça se lit par la fin"},
		{"what the text is about", "he is not the one named last", text.French, "Paul Roux est jugé lundi.\n\nLe maire, Luc Petit, écoute. « Il m’avait écrit : “Votre argent dort.” J’ai gardé la lettre », a dit une cliente.", "Paul Roux|Luc Petit", "",
			": Il m’avait écrit : “Votre argent dort.” J’ai gardé la lettre / Paul Roux: Votre argent dort."},
		{"my brother", "the only other one of the family", text.English, "Roy Vial did not blink. “My brother came home at four. He said, ‘At the dance,’” Martha Vial said.", "Roy Vial|Martha Vial", "",
			"Martha Vial: My brother came home at four. He said, ‘At the dance,’ / Roy Vial: At the dance,"},
		{"I told him", "whom one tells does not speak", text.English, "“I told Mr. Garrick, ‘I’m not signing that,’” said Ann Roe.", "Garrick|Ann Roe", "", "Ann Roe: I told Mr. Garrick, ‘I’m not signing that,’ / Ann Roe: I’m not signing that,"},
		{"the coach", "a role inside the words", text.French, "Luc Petit, entraîneur, est muet. « L’entraîneur m’a dit : “Qui a honte ?” », raconte Paul Roux.", "Luc Petit|Paul Roux", "", "Paul Roux: L’entraîneur m’a dit : “Qui a honte ?” / Luc Petit: Qui a honte ?"},
		{"they", "nobody is named", text.English, "“They told us, ‘Wear a sweater,’” said Ann Roe.", "Ann Roe", "", "Ann Roe: They told us, ‘Wear a sweater,’ / : Wear a sweater,"},
	} {
		tt.run(t)
	}
}
