package extract

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	said = `Le son avait changé, dit le bedeau, comme si l’on avait posé la main sur le bronze. Il est monté au clocher mardi matin, avant la messe, et il a vu la fente.`
	paid = `Le maire a fait venir un fondeur, qui n’a pas voulu dire de prix. La paroisse compte ses troncs, le conseil se réunit jeudi, et les voisins dorment mieux.`
	cast = `Une seconde cloche, plus petite, sonnera les heures pendant les travaux. Elle vient d’une école fermée, et personne ne sait qui l’a fondue.`
	rung = `The council will meet on Thursday, the clerk said, and nobody in the parish expects the bell to ring again before the winter is over and the roads are dry.`
)

func TestDeclared(t *testing.T) {
	menu := `<nav><a href="/">Accueil</a> <a href="/s">Société</a></nav>`
	body := strings.Join([]string{said, paid, rung, cast, cast, cast}, `\n\n`)
	data := `<script type="application/ld+json">{"@type":"NewsArticle","headline":"La cloche de Hann est fêlée","articleBody":"` + body + `"}</script>`
	for _, c := range []struct {
		name, reason, in string
		want             []string // parts of the text
		not              []string
	}{
		{
			"only in structured data", "a script fills the page",
			data + `<body>` + menu + `<h1>La cloche de Hann est fêlée</h1><div id="root"></div>`,
			[]string{said + "\n\n" + paid}, []string{"Accueil"},
		},
		{
			"hardly anything shown", "the beginning stands before a wall, and once in the text",
			data + `<body>` + menu + `<h1>La cloche de Hann est fêlée</h1><article><p>` + said + `</p></article><p>La suite est réservée aux abonnés.</p>`,
			[]string{said + "\n\n" + paid}, []string{"abonnés"},
		},
		{
			"shown in full", "the page wins",
			data + `<body>` + menu + `<h1>La cloche de Hann est fêlée</h1><article><p>` + said + `</p><h2>Le prix du bronze</h2><p>` + paid + `</p><p>` + rung + `</p></article>`,
			[]string{said + "\n\nLe prix du bronze\n\n" + paid}, nil,
		},
		{
			"for browsers without scripts", "the page's own text waits for a script",
			`<body>` + menu + `<h1>La cloche de Hann est fêlée</h1><div class="post"><noscript><p>` + said + `</p><p>` + paid + `</p></noscript></div>`,
			[]string{said + "\n\n" + paid}, nil,
		},
		{
			"in a template", "a script would copy it",
			`<body>` + menu + `<h1>La cloche de Hann est fêlée</h1><template><article><p>` + said + `</p><p>` + rung + `</p></article></template>`,
			[]string{said + "\n\n" + rung}, nil,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			source := `<!doctype html><html lang="fr"><head><title>La cloche de Hann est fêlée</title>` + c.in + `</body></html>`
			d, err := Extract(context.Background(), strings.NewReader(source), Input{})
			require.NoError(t, err, c.reason)
			for _, text := range c.want {
				assert.Equal(t, 1, strings.Count(d.Text, text), "%s: %q", c.reason, d.Text)
			}
			for _, text := range c.not {
				assert.NotContains(t, d.Text, text)
			}
			checkSpans(t, d)
		})
	}
}

// checkSpans holds the kept blocks to their places in the text.
func checkSpans(t *testing.T, d *Document) {
	t.Helper()
	var kept []string
	for i := range d.Blocks {
		b := &d.Blocks[i]
		assert.NotEmpty(t, b.Path)
		if b.Kept {
			kept = append(kept, b.Span.Of(d.Text))
		}
	}
	assert.Equal(t, d.Text, strings.Join(kept, "\n\n"))
}

// A page whose scripts are asked for is none that has an article.
func TestNoscriptNotice(t *testing.T) {
	for _, notice := range []string{"You need to enable JavaScript to run this app.", "Veuillez activer JavaScript pour afficher cette page, puis rechargez-la, s’il vous plaît, avec votre navigateur."} {
		_, err := Extract(context.Background(), strings.NewReader(`<html><head><title>App</title></head><body><noscript><p>`+notice+`</p></noscript><div id="root"></div></body></html>`), Input{})
		assert.ErrorIs(t, err, ErrNoArticle, notice)
	}
}
