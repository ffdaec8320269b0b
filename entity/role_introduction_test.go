package entity_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

func TestIntroductions(t *testing.T) {
	checkRoles(t, []roleCase{
		{"at the end of a sentence", "whom the next one names first is meant", text.English,
			"The affair began with a bookkeeper. Joan Roe, who kept the accounts, noticed.", "Joan Roe", "Joan Roe = bookkeeper"},
		{"so in French", "« au » holds the article", text.French,
			"Elle est restée debout, face au maire. Paul Roux a demandé une pause.", "Paul Roux", "Paul Roux = maire"},
		{"pointed at", "\"That was\" says who it was", text.English,
			"The club sold its chairman’s car. It had lost its treasurer. That was Carl Roe.", "Carl Roe", "Carl Roe = treasurer"},
		{"a subject and an age", "the age brings the playwright in", text.English,
			"The playwright was not amused. Torvald Roe, 81, flew in.", "Torvald Roe", "Torvald Roe = playwright"},
		{"a subject without an age", "the successor is somebody else", text.French,
			"Le maire a démissionné. Paul Roux lui succède.", "Paul Roux", "Paul Roux ="},
		{"taken", "the role is somebody’s already", text.English,
			"Ann Lee, the mayor, left. Everybody cheered the mayor. Paul Roe stayed.", "Ann Lee|Paul Roe", "Ann Lee = mayor | Paul Roe ="},
		{"a role of its own", "who has one needs no other", text.English,
			"She had a word with the chairman. Paul Roe, her lawyer, listened.", "Paul Roe", "Paul Roe = lawyer"},
		{"another sex", "« une » is no man", text.French,
			"Il a croisé une infirmière. Paul Roux, lui, dormait.", "Paul Roux", "Paul Roux ="},
		{"tells the name", "in a relative clause", text.English,
			"Outside, a retired oysterman who gave his name only as Biscuit smoked.", "Biscuit", "Biscuit = retired oysterman"},
		{"tells the name, French", "so in French", text.French,
			"Un batelier qui dit se prénommer Hector attend.", "Hector", "Hector = batelier"},
		{"verb behind a calling", "a verb of the present is no part of it", text.French,
			"Yoann Roux est prêté. Le milieu offensif arrive vendredi.", "Yoann Roux", "Yoann Roux = milieu offensif"},
		{"in charge of", "« aux finances » belongs to the calling in the middle of a sentence", text.French,
			"Hélène Roux se tait. L’adjointe aux finances avait annoncé son abstention.", "Hélène Roux", "Hélène Roux = adjointe aux finances"},
		{"behind a calling", "an apposition to what stands for the name", text.French,
			"Paul Roux sourit. Le premier édile, ex-sénateur centriste, se tait.", "Paul Roux", "Paul Roux = premier édile; ex-sénateur centriste"},
		{"held by now", "the office lost comes back as a former one", text.English,
			"Nora Quill lost her job as chief executive. Asked about it, the former chief executive studies her cup.", "Nora Quill", "Nora Quill = former chief executive; chief executive"},
		{"only one can be meant", "nobody else is named near, and an age is no part of a role", text.English,
			"Lieke Roe broke her wrist. The 27-year-old former gymnast will fly home.", "Lieke Roe", "Lieke Roe = former gymnast"},
		{"another one near", "either can be meant", text.English,
			"Lieke Roe met Ann Lee. The gymnast was tired.", "Lieke Roe|Ann Lee", "Lieke Roe = | Ann Lee ="},
		{"a calling before a family name", "the sheriff is the one who was said to be", text.English,
			"Ray Dolan, a former sheriff, and Jess Dolan, a trucker, came. Jess Dolan sat down. Everybody greeted Sheriff Dolan.", "Ray Dolan|Jess Dolan|Dolan", "Ray Dolan = former sheriff; Sheriff | Jess Dolan = trucker"},
	})
}
