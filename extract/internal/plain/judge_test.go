package plain

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// expectation is the part of an expect.json that blocks and comments can answer for.
type expectation struct {
	Title    string
	With     []string
	Without  []string
	Comments []struct {
		Author, Start string
		Depth         int
	}
	Dropped []struct {
		Kind  page.Kind
		Start string
	}
}

func TestPages(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "..", "testdata", "pages", "*", "page.txt"))
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 6)
	for _, file := range files {
		t.Run(filepath.Base(filepath.Dir(file)), func(t *testing.T) {
			source, err := os.ReadFile(file)
			require.NoError(t, err)
			raw, err := os.ReadFile(filepath.Join(filepath.Dir(file), "expect.json"))
			require.NoError(t, err)
			var want expectation
			require.NoError(t, json.Unmarshal(raw, &want))

			p := cut(t, string(source))
			comments := Judge(p, Options{})
			var kept []string
			title := ""
			for i := range p.Blocks {
				if b := &p.Blocks[i]; b.Kind.Kept() {
					kept = append(kept, b.Text)
				} else if b.Kind == page.Title && title == "" {
					title = b.Text
				}
			}
			text := spaces(strings.Join(kept, "\n"))
			assert.Equal(t, want.Title, title)
			for _, s := range want.With {
				assert.Contains(t, text, spaces(s))
			}
			for _, s := range want.Without {
				assert.NotContains(t, text, spaces(s))
			}
			assert.Len(t, comments, len(want.Comments))
			for i, c := range want.Comments[:min(len(comments), len(want.Comments))] {
				assert.Equal(t, c.Author, comments[i].Author)
				assert.True(t, strings.HasPrefix(comments[i].Text, c.Start), comments[i].Text)
				assert.Equal(t, c.Depth, comments[i].Depth)
			}
			for _, d := range want.Dropped {
				assert.True(t, has(p, d.Kind, spaces(d.Start)), "%s %s", d.Kind, d.Start)
			}
		})
	}
}

func has(p *page.Page, kind page.Kind, start string) bool {
	for i := range p.Blocks {
		if b := &p.Blocks[i]; b.Kind == kind && strings.Contains(spaces(b.Text), start) {
			return true
		}
	}
	return false
}

func spaces(s string) string { return strings.Join(strings.Fields(s), " ") }

func TestJudgeScores(t *testing.T) {
	in := article + "Le bac de Lannec ne prendra plus les vélos, ni les chiens, ni les accordéons du samedi."
	scores := []float64{0.99, 0.99, 0.99, 0.001}
	p := cut(t, in)
	Judge(p, Options{Scores: scores})
	assert.False(t, p.Blocks[3].Kind.Kept(), "a model knows better")
	Judge(p, Options{Scores: scores, Favor: 20})
	assert.True(t, p.Blocks[3].Kind.Kept(), "recall at any price")
	Judge(p, Options{Favor: -20})
	for i := range p.Blocks {
		assert.False(t, p.Blocks[i].Kind.Kept(), "precision at any price")
	}
}

func TestSubject(t *testing.T) {
	p := cut(t, "L’hôpital lance un appel aux dons\n\n"+article+"Ceux qui souhaitent faire un don peuvent écrire à la direction, qui répondra avant la fin de la semaine à chacun.")
	Judge(p, Options{})
	assert.Equal(t, page.Title, p.Blocks[0].Kind)
	assert.True(t, p.Blocks[4].Kind.Kept(), "what the headline speaks of is no furniture")
}

func TestLead(t *testing.T) {
	p := cut(t, `Accueil
Le bac de Lannec rouvre mardi
Le conseil de cette commune a voté, mardi soir, la réouverture du bac, fermé depuis onze ans.
Le Courrier de l’Estuaire Yann LE GOASDUFF. Publié le 06/07/2023 à 18h32 Modifié le 06/07/2023 à 19h01
Partager
Le bac à quai, mardi. (Photo Indép./R. V.)
`+article+"Qui paiera le bac ?\nLe maire assure que la commune, qui a vendu son camping, paiera les deux premières années à elle seule.")
	Judge(p, Options{})
	var kinds []page.Kind
	for i := range p.Blocks {
		kinds = append(kinds, p.Blocks[i].Kind)
	}
	assert.Equal(t, []page.Kind{page.Navigation, page.Title, page.Lead, page.DateLine, page.Share, page.Caption,
		page.Paragraph, page.Paragraph, page.Paragraph, page.Heading, page.Paragraph}, kinds)
}

func TestTrim(t *testing.T) {
	p := cut(t, article+"This article (Le bac rouvre) is free and open source. You have permission to republish it under a Creative Commons license.")
	Judge(p, Options{Scores: []float64{0.99, 0.99, 0.99, 0.999}})
	assert.Equal(t, page.License, p.Blocks[3].Kind, "a note at the end, however much it reads like prose")
}

func TestNames(t *testing.T) {
	for _, c := range []struct {
		name, line string
		want       page.Kind
	}{
		{"licence", "(c) 2019, The Harlan Courier · Bettina Szabo", page.License},
		{"source", "source site-12", page.SourceLine},
		{"link", "http://www.openditch.example/second-reservoir/", page.SourceLine},
		{"appeal", "Cet article vous a plu ? Nous ne vivons que de vos dons. Merci de votre soutien !", page.Donation},
		{"form", "Please enter your comment!", page.CommentForm},
		{"tags", "Mots clefs", page.Tags},
		{"credit", "(LES HEURES CREUSES / TÉLÉ-LITTORAL)", page.Credit},
		{"signature", "Gaëtan Pélissard", page.Byline},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := cut(t, article+c.line)
			Judge(p, Options{})
			assert.Equal(t, string(c.want), string(p.Blocks[3].Kind))
			for i := range 3 {
				assert.Equal(t, page.Paragraph, p.Blocks[i].Kind)
			}
		})
	}
}

// A brief that somebody cut out of its page has no neighbours to speak for it; furniture alone is no article either way.
func TestJudgeOneParagraph(t *testing.T) {
	for _, c := range []struct {
		name, reason, text string
		kept               bool
	}{
		{"fr brief", "prose and nothing else", "Le maire de Vaux a annoncé jeudi un plan de douze millions d’euros pour les écoles. Les travaux commenceront en mars, selon la mairie.", true},
		{"en brief", "prose and nothing else", "The bank said on Thursday that it would close nine branches, and that all of the staff had been told by letter.", true},
		{"fr cookies", "a notice is furniture", "Ce site utilise des cookies pour améliorer votre expérience. En poursuivant votre navigation, vous acceptez leur dépôt sur votre appareil.", false},
		{"en newsletter", "an appeal is furniture", "Sign up to our newsletter and get the best of our stories in your inbox each morning, before anybody else is up. You can unsubscribe at any time.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := Cut(t.Context(), c.text, 10)
			require.NoError(t, err)
			require.Len(t, p.Blocks, 1)
			Judge(p, Options{Scores: []float64{0.05}})
			assert.Equal(t, c.kept, p.Blocks[0].Kind.Kept(), c.reason)
		})
	}
}
