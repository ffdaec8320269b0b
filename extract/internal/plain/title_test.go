package plain

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTitle(t *testing.T) {
	for _, c := range []struct{ name, reason, in, want string }{
		{"first line", "the text of one article begins with its title", "Le bac rouvre mardi\n\n" + article, "Le bac rouvre mardi"},
		{"none", "a text that begins with its first paragraph has none", article, ""},
		{"nothing", "no text, no title", "", ""},
		{"small letter", "some scrapers leave it so", "comment le conseil a rouvert le bac en trois heures\n\nPublié\n\n" + article,
			"comment le conseil a rouvert le bac en trois heures"},
		{"below the menu", "the line with words of the article, not those of the menu",
			"Accueil\nSports\nAvis d’obsèques\nLe bac rouvre mardi, promet le maire\nPar Malo Trégarec\nPublié le 2 mai 2023\n" + article,
			"Le bac rouvre mardi, promet le maire"},
		{"above the standfirst", "the standfirst has more words of the article in it",
			"Accueil\nLe bac rouvre, la doyenne aussi\nLe conseil a voté mardi soir la réouverture du bac, dont les travaux seront finis avant l’été\nPar Malo Trégarec\n" + article,
			"Le bac rouvre, la doyenne aussi"},
		{"end of a path", "a path to the page ends with its headline",
			"Accueil\nLe Ressac | Littoral | Le bac rouvre mardi soir\nLe bac rouvre mardi soir\nPublié le 2 mai 2023\n" + article, "Le bac rouvre mardi soir"},
		{"name of the site", "the copyright note names it", "Le Journal du bac et du maire\nLe conseil rouvre le bac mardi soir\n" + article + "© Le Journal du bac et du maire",
			"Le conseil rouvre le bac mardi soir"},
		{"caption", "a caption ends with its credit", "Accueil\nLe bac rouvre mardi soir\nPublié le 2 mai 2023\nLe maire devant le bac, mardi soir. Photo Béatrice Noëlle\n" + article,
			"Le bac rouvre mardi soir"},
		{"English", "equals in every feature", "Home\nSport\nFerry to open again on Tuesday\nBy Morag Sutherland\n4th May 2024\n" +
			strings.Repeat("The ferry, which had left at nine, will open again on Tuesday, the council said.\n", 4), "Ferry to open again on Tuesday"},
		{"Japanese", "pairs of characters stand for words", "ホーム\n宮崎県で震度五弱の地震、津波の心配なし\n共有\n" +
			strings.Repeat("気象庁は十三日、宮崎県で震度五弱の地震があったと発表した。津波の心配はないが、注意してほしいという。\n", 4),
			"宮崎県で震度五弱の地震、津波の心配なし"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := cut(t, c.in)
			got := ""
			if len(p.Given.Titles) > 0 {
				got = p.Given.Titles[0]
			}
			assert.Equal(t, c.want, got, c.reason)
		})
	}
}

func TestMenu(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     bool
	}{
		{"fr bars", "gratuit et salé — Mer | Terre | Port", true},
		{"en bars", "Home :: News :: Sport", true},
		{"fr run together", "☰Le CourrierS’abonner", true},
		{"en run together twice", "Sign inRegisterSubscribe", true},
		{"fr greeting", "Bienvenue sur courrierdesquais.example", true},
		{"en greeting", "Welcome to harbourledger.example", true},
		{"fr title", "Le pont de Vaux rouvre lundi", false},
		{"one bar", "The bridge is back | Roads", false},
		{"name of a make", "Un iPhone retrouvé au fond du port", false},
		{"abbreviation and number", "Le budget passe à 3.5 millions, dit M. Petit", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := menu(c.in); got != c.want {
				t.Errorf("menu(%q) = %v", c.in, got)
			}
		})
	}
}
