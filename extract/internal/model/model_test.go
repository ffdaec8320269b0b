package model_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/extract/internal/model"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/plain"
)

const article = `<!DOCTYPE html><html><head><title>Le port gelé</title></head><body>
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/sport">Sport</a></li><li><a href="/meteo">Météo</a></li></ul></nav>
<article><h1>Le port gelé</h1>
<p>Le port de Saint-Aubin a gelé lundi pour la première fois depuis 1963, et les pêcheurs sont rentrés à pied, leurs filets sur l’épaule.</p>
<p>« On a vu la glace prendre en une heure », raconte Yvon Madec, qui tient la criée depuis trente ans. Les bateaux, eux, resteront à quai jusqu’à jeudi.</p>
<p>La préfecture a interdit la baignade, ce qui a fait rire tout le monde. Le maire, qui vend du charbon, n’a pas souhaité s’exprimer.</p>
</article>
<footer><a href="/mentions">Mentions légales</a> <a href="/contact">Contact</a> <a href="/pub">Publicité</a></footer></body></html>`

func measured(t testing.TB) *page.Page {
	root, err := page.Parse(context.Background(), []byte(article))
	require.NoError(t, err)
	p, err := page.Cut(context.Background(), root, 1000, false)
	require.NoError(t, err)
	p.Given.Titles = []string{"Le port gelé"}
	p.Measure()
	return p
}

func TestBodyTellsProseFromFurniture(t *testing.T) {
	p := measured(t)
	scores := model.Default().Body(p)
	require.Len(t, scores, len(p.Blocks))
	for i := range p.Blocks {
		b := &p.Blocks[i]
		switch {
		case b.Prose():
			assert.Greater(t, scores[i], 0.8, b.Text)
		case b.LinkDensity() > 0.9:
			assert.Less(t, scores[i], 0.2, b.Text)
		}
	}
}

func TestBodyOfTextAndOfNothing(t *testing.T) {
	p, err := plain.Cut(context.Background(), "Menu\nSport\n\nLe port a gelé lundi, et les pêcheurs sont rentrés à pied, leurs filets sur l’épaule.\n", 100)
	require.NoError(t, err)
	assert.Len(t, model.Default().Body(p), len(p.Blocks))
	assert.Empty(t, model.Default().Body(&page.Page{}))
}

func TestNamesFitTheRows(t *testing.T) {
	p := measured(t)
	rows := model.NewSheet(p).Second(make([]float64, len(p.Blocks)))
	assert.Len(t, rows[0], len(model.Names()))
}

func TestUnmarshalRefuses(t *testing.T) {
	good, err := model.Default().MarshalBinary()
	require.NoError(t, err)
	require.NoError(t, new(model.Model).UnmarshalBinary(good))
	for _, n := range []int{0, 3, 4, len(good) / 2, len(good) - 1} {
		assert.Error(t, new(model.Model).UnmarshalBinary(good[:n]), "the first %d bytes", n)
	}
	b, err := (&model.Model{First: model.Default().Second, Second: model.Default().First}).MarshalBinary()
	require.NoError(t, err)
	assert.ErrorContains(t, new(model.Model).UnmarshalBinary(b), "trained on", "forests over other figures")
}

func BenchmarkBody(b *testing.B) {
	p := measured(b)
	m := model.Default()
	b.ReportAllocs()
	for b.Loop() {
		if s := m.Body(p); len(s) != len(p.Blocks) {
			b.Fatalf("%d scores of %d blocks", len(s), len(p.Blocks))
		}
	}
}
