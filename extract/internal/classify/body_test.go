package classify

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// scored judges a page with given scores: 0.97 for prose, 0.1 for other lines, and those of the lines that begin with the
// keys. The rules are tested without the weights.
func scored(t testing.TB, source string, scores map[string]float64, given page.Given) *page.Page {
	t.Helper()
	root, err := page.Parse(context.Background(), []byte(source))
	require.NoError(t, err)
	p, err := page.Cut(context.Background(), root, 100_000, false)
	require.NoError(t, err)
	p.Given = given
	p.Measure()
	for i := range p.Blocks {
		b := &p.Blocks[i]
		b.Score = 0.1
		if b.Prose() {
			b.Score = 0.97
		}
		for begin, score := range scores {
			if strings.HasPrefix(b.Text, begin) {
				b.Score = score
			}
		}
	}
	Blocks(p, Balanced)
	return p
}

const (
	title = "La cloche de Hann est fêlée"
	head  = `<h1>` + title + `</h1>`
	prose = `<p>Le son avait changé, dit le bedeau, comme si l’on avait posé la main sur le bronze. Il est monté au clocher mardi matin, et il a vu la fente.</p>
<p>Le maire a fait venir un fondeur, qui n’a pas voulu dire de prix. La paroisse compte ses troncs, le conseil se réunit jeudi, et les voisins dorment mieux.</p>
<p>The council will meet on Thursday, the clerk said, and nobody in the parish expects the bell to ring again before the winter is over and the roads are dry.</p>`
)

var titled1 = page.Given{Titles: []string{title}}

func TestBody(t *testing.T) {
	for _, c := range []struct {
		name, reason string
		in           string
		scores       map[string]float64
		want         map[string]bool // by the beginning of a line: is it kept
	}{
		{
			"last line without a verb", "the model has the body on one side of it alone",
			head + `<div>` + prose + `<p>Nantes, place du Port</p></div><p>Place aux lecteurs</p>`,
			map[string]float64{"Nantes": 0.3, "Place": 0.3},
			map[string]bool{"Nantes": true, "Place": false},
		},
		{
			"paragraph below a box in the text", "where most prose of an element is kept, a doubtful paragraph of it is",
			head + `<div>` + prose + `<aside class=newsletter><p>Recevez la lettre de la paroisse chaque vendredi.</p></aside>
				<p>Le fondeur reviendra lundi avec deux aides et un palan, et la rue sera fermée, a dit le garde champêtre, le temps qu’il faudra.</p></div>
				<div><p>Le pont de Neuville sera fermé lundi, et les cars passeront par la rocade, annonce la préfecture dans un communiqué du soir.</p></div>`,
			map[string]float64{"Le fondeur": 0.2, "Le pont": 0.2, "Recevez": 0.1},
			map[string]bool{"Le fondeur": true, "Le pont": false, "Recevez": false},
		},
		{
			"entries of a live page", "two entries vouch for the others, teasers of another make are none",
			head + strings.Repeat(`<div class="post live"><p>Le son avait changé, dit le bedeau, comme si l’on avait posé la main sur le bronze. Il est monté au clocher mardi matin.</p></div>`, 2) +
				`<div class="post  live"><h3>La fente</h3><p>Elle est longue d’une main, annonce le fondeur, qui est redescendu du clocher à midi et n’a pas voulu dire de prix.</p></div>
				<div class=teaser><p>Le pont de Neuville sera fermé lundi, et les cars passeront par la rocade, annonce la préfecture dans un communiqué.</p></div>`,
			map[string]float64{"Elle est": 0.2, "La fente": 0.2, "Le pont": 0.2},
			map[string]bool{"Elle est": true, "La fente": true, "Le pont": false},
		},
		{
			"standfirst over a gallery", "a paragraph below the title may have pictures below it",
			head + `<div class=a><p>Le bedeau l’a entendu le premier, mardi matin, avant la messe, et la mairie cherche qui paiera la fonte.</p></div>` +
				strings.Repeat(`<div><a href=/x>Voir</a></div>`, 40) + `<div>` + prose + `</div>`,
			map[string]float64{"Le bedeau": 0.7, "Voir": 0},
			map[string]bool{"Le bedeau": true, "Voir": false, "Le son": true},
		},
		{
			"another article below", "what lies apart from the body under the heading of other articles is not of it",
			head + `<div>` + prose + `</div>` + strings.Repeat(`<div><a href=/x>Voir</a></div>`, 40) + `<h2>Les plus lus</h2><div><p>Un orignal a passé la nuit dans la cour de l’école, et personne n’a osé ouvrir la porte avant huit heures.</p></div>`,
			map[string]float64{"Voir": 0},
			map[string]bool{"Un orignal": false},
		},
		{
			"licences are the subject", "three paragraphs that speak of them make the article about them",
			head + `<div>` + prose + `<p>Une licence Creative Commons dit ce que chacun peut faire d’un texte, d’une image ou d’une chanson, sans demander à personne, et elle le dit en une ligne.</p>
			<p>La ville publie ses plans sous licence Creative Commons depuis neuf ans, et les écoles en font des cartes, des jeux et des affiches que l’on voit partout.</p>
			<p>Les archives ont choisi une licence Creative Commons, elles aussi, et le maire a promis que les photographies du port suivraient avant la fin de l’année.</p></div>`,
			nil,
			map[string]bool{"Une licence": true, "La ville publie": true, "Les archives": true},
		},
		{
			"pointers in languages without cues", "a line that is a link with a word before it leads elsewhere",
			head + `<div>` + prose + `<p>Meer weten: <a href=/x>De klok van Hann luidt niet meer</a></p><p><a href=/y>GUARDA: la campana di Hann non suona più</a></p>` + prose + `</div>`,
			map[string]float64{"Meer": 0.8, "GUARDA": 0.8},
			map[string]bool{"Meer": false, "GUARDA": false},
		},
		{
			"a link in a sentence", "only a line that ends with its link is a pointer",
			head + `<div>` + prose + `<p>Le bedeau l’avait dit : <a href=/x>la cloche de Hann</a> ne sonnera plus.</p>` + prose + `</div>`,
			map[string]float64{"Le bedeau": 0.9},
			map[string]bool{"Le bedeau": true},
		},
		{
			"contacts at the end", "a heading over what is attached closes the body",
			head + `<div>` + prose + `<h3>Contact presse</h3><p>Anna Le Goff, 02 40 00 00 00</p></div>`,
			map[string]float64{"Contact": 0.7, "Anna": 0.6},
			map[string]bool{"Contact": false, "Anna": false},
		},
		{
			"a box that leads up to a button", "it is no part of the article whatever it is for",
			head + `<div>` + prose + `</div><div><h3>La Gazette est à vous</h3><p>Pour le prix d’un café, elle arrive avant lui.</p><a href=/a>J’en suis</a></div>`,
			map[string]float64{"La Gazette": 0.7, "Pour le prix": 0.7, "J’en": 0.05},
			map[string]bool{"La Gazette": false, "Pour le prix": false, "Le maire": true},
		},
		{
			"a heading over a sure paragraph", "its words may be those of furniture",
			head + `<div>` + prose + `<h2>Quelques réflexions</h2>` + prose + `</div>`,
			map[string]float64{"Quelques": 0.9},
			map[string]bool{"Quelques": true},
		},
		{
			"buttons of a live report", "what is pressed is not read",
			head + `<div>` + prose + `<button>Dérouler la suite</button><div>Mise à jour automatique</div>` + prose + `</div>`,
			map[string]float64{"Dérouler": 0.7, "Mise à": 0.7},
			map[string]bool{"Dérouler": false, "Mise à": false},
		},
		{
			"consent to foreign contents", "the box that stands for a frame is no paragraph, whatever its score",
			head + `<div>` + prose + `<p>Ce contenu est bloqué car vous avez refusé les cookies.</p>` + prose + `</div>`,
			map[string]float64{"Ce contenu": 0.95},
			map[string]bool{"Ce contenu": false},
		},
		{
			"line under the title", "a heading that repeats no name is the standfirst",
			`<header>` + head + `<h2>La mairie cherche encore qui paiera la fonte de la grande cloche</h2></header><div>` + prose + `</div>`,
			nil,
			map[string]bool{"La mairie cherche": true},
		},
		{
			"class around everything", "what is said of the whole body speaks against nothing in it",
			head + `<div class=post-date>` + prose + `<p>Nantes, place du Port</p></div>`,
			map[string]float64{"Nantes": 0.3},
			map[string]bool{"Nantes": true},
		},
		{
			"verses in the element of the text", "an element that is called the article's text is one where nothing else is",
			`<h1>Chanson du port</h1><div class=entry-content><p>Le port a gelé<br>La cloche est fêlée<br>Le bedeau se tait<br>Le maire est monté<br>Et nul ne l’entend<br>depuis la fin de mai</p></div>`,
			map[string]float64{"Le": 0.05, "La": 0.05, "Et": 0.05, "depuis": 0.05},
			map[string]bool{"Le port": true, "depuis": true},
		},
		{
			"ingredients by their class", "a list without a verb is the text of a recipe",
			head + `<div>` + prose + `</div><ul class=recipe-ingredients><li>200 g de farine<li>3 œufs</ul>`,
			map[string]float64{"200": 0.05, "3 ": 0.05},
			map[string]bool{"200 g": true, "3 œufs": true},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			given := titled1
			if strings.Contains(c.in, "Chanson") {
				given = page.Given{Titles: []string{"Chanson du port"}}
			}
			p := scored(t, c.in, c.scores, given)
			for text, want := range c.want {
				assert.Equal(t, want, kind(t, p, text).Kept(), "%s: %s", text, c.reason)
			}
		})
	}
}

// Structured data names the lines of a recipe; a page has them whole, or amount and name apart.
func TestLines(t *testing.T) {
	given := titled1
	given.Lines = []string{"200 g de farine de blé", "1 boîte (400 g) de tomates pelées", "Mélanger la farine et les œufs."}
	p := scored(t, head+`<div>`+prose+`</div><div><span>200 g de farine de blé</span></div><table><tr><td>1</td><td><p>boîte (400 g) de tomates pelées</p></td></tr></table>
		<div>Mélanger la farine et les œufs.</div><div>Les autres recettes du chef</div>`, nil, given)
	for text, want := range map[string]bool{"200 g": true, "boîte": true, "1\tboîte": true, "Mélanger": true, "Les autres": false} {
		if found(p, text) {
			assert.Equal(t, want, kind(t, p, text).Kept(), text)
		}
	}
	assert.True(t, found(p, "Mélanger"))
}

func found(p *page.Page, text string) bool {
	for i := range p.Blocks {
		if strings.HasPrefix(p.Blocks[i].Text, text) {
			return true
		}
	}
	return false
}
