package classify

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

func TestFurnitureAround(t *testing.T) {
	menu := `<div class=menu><ul><li><a href=/n>News</a></li><li><a href=/w>Wireless</a></li><li><a href=/shop>Shop</a></li><li><a href=/o>Outdoors</a></li><li><a href=/t>Tides</a></li><li><a href=/b>Bells</a></li></ul></div>`
	body := `<article><div class=pos><a href=/>Accueil</a> » <a href=/s>Société</a> » Hann</div><h1>La cloche de Hann est fêlée depuis mardi</h1>
<figure><img src=a.jpg><figcaption>Le bedeau au pied du clocher, mardi matin. Ph. Écho/Mwamba</figcaption></figure>` + first + last
	source := `<div class=fin><h2>P.-S.</h2><p>Discours prononcé le 6 février devant la halle de Hann.</p></div>`
	foot := `<p class=entry-utility>Ce contenu a été publié dans Hann, avec comme mot(s)-clé(s) <a href=/t>cloches</a>, par <span class=author>Anna Le Goff</span>.</p></article>`
	signup := `<div class=nl><b>La lettre du quai</b><p>Recevez chaque jeudi notre lettre d’information.</p><button>S’inscrire</button></div>
<div class=tops><div>Les plus consultés</div><div><a href=/x>Le pont ferme pour un an, les pêcheurs passent à pied</a></div></div>`
	side := `<aside><div class=w><h3>Le numéro 17 est sorti</h3><p>32 pages cousues, 3 € au marché de Hann</p></div>
<div class=w><h3>The calendar</h3><p>Twelve months of bells, £6 including postage.</p></div>
<div class=w><h3>Archives</h3><ul><li><a href=/10>octobre 2011</a> (6)</li><li><a href=/9>septembre 2011</a> (4)</li></ul></div></aside>`
	p := judged(t, menu+body+foot+source+signup+side)
	for _, c := range []struct {
		text, reason string
		want         page.Kind
	}{
		{"Wireless", "an entry of a menu says nothing of the one beside it", page.Navigation},
		{"Accueil »", "a trail of two steps, whatever its first is called", page.Breadcrumb},
		{"Ph. Écho", "a caption ends with what opens like a credit", page.Credit},
		{"Ce contenu", "a sentence about rubrics that names the author, too", page.Tags},
		{"Discours prononcé", "what stands under a postscript tells where a text is from", page.SourceLine},
		{"Les plus consultés", "a button heads nothing below it", page.Related},
		{"32 pages", "a price in a small box, behind the number", page.Shop},
		{"Twelve months", "a price in a small box, before the number", page.Shop},
		{"octobre", "a month that is a link is one of the archive", page.Navigation},
	} {
		assert.Equal(t, c.want, kind(t, p, c.text), c.reason)
	}
}

func TestFurnitureBeside(t *testing.T) {
	body := top + first + `<figure><a href=/post>View this post on Instagram</a></figure>` + last
	below := `</article><div class=mots><b>Keywords:</b> <ul><li>bronze casting</li></ul></div>
<div class=related><div><h3>Le maire promet 300 € à chaque sonneur</h3><p>Mardi soir</p></div></div>`
	p := judged(t, body+below)
	for _, c := range []struct {
		text, reason string
		want         page.Kind
	}{
		{"View this post", "a post of a network leads to no article", page.Embed},
		{"bronze", "what a head calls keywords is no source", page.Tags},
		{"Le maire promet", "the price of a headline sells nothing", page.Related},
	} {
		assert.Equal(t, c.want, kind(t, p, c.text), c.reason)
	}
}

func TestPrice(t *testing.T) {
	for _, s := range []string{"38,50 $ taxes comprises", "$15 the pair", "7,90 € en kiosque", "€12, glossy", "£6 including postage"} {
		assert.True(t, price(s), s)
	}
	for _, s := range []string{"Douze mois de cloches", "In $ and £", "n° 17"} {
		assert.False(t, price(s), s)
	}
}

func TestCreditTail(t *testing.T) {
	j := &judge{scanner: cue.NewScanner()}
	for _, c := range []struct{ text, want, reason string }{
		{"Le bac à quai, mercredi matin. Ph. Écho/Mwamba", "Ph. Écho/Mwamba", "behind the end of a sentence"},
		{"The prompt corner: ‘You breathe with them’ Credit: A. Prow for The Bell", "Credit: A. Prow for The Bell", "behind a quotation"},
		{"Le clocher vu du quai\nPhoto Anna Le Goff", "Photo Anna Le Goff", "on a line of its own"},
		{"Il montre la photo de son père", "", "the word inside a sentence"},
	} {
		got := ""
		if pieces := j.creditTail(&page.Block{Text: c.text}); len(pieces) == 2 {
			b := part(&page.Block{Text: c.text}, pieces[1])
			got = b.Text
		}
		assert.Equal(t, c.want, got, c.reason)
	}
}
