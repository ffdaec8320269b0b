package meta

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Pages without heading elements, as papers made them by hand and with the systems of their time.
func TestPrintedTitle(t *testing.T) {
	for _, c := range []struct{ name, reason, head, body, want string }{
		{name: "fr site before a dash", head: "Le Courrier des quais - Le pont de Vaux rouvre lundi",
			body: `<font size="6">Le Courrier des quais</font><span class="gros">Le pont de Vaux rouvre lundi</span><p>Par Luce Amiel</p>`, want: "Le pont de Vaux rouvre lundi"},
		{name: "fr site longer than the title", reason: "the copyright note has the name of the site", head: "Le Petit Courrier des quais de Vaux - Le pont rouvre enfin",
			body: `<b>Le Petit Courrier des quais de Vaux</b><br><b>Le pont rouvre enfin</b><p>© 2003 Le Petit Courrier des quais de Vaux</p>`, want: "Le pont rouvre enfin"},
		{name: "en site before a colon", reason: "a link to the front page has the name of the site", head: "Harbour Free Sheet: The Bridge Nobody Wanted",
			body: `<div><a href="/">Harbour Free Sheet</a></div><div><a href="/bridge">The Bridge Nobody Wanted</a></div>`, want: "The Bridge Nobody Wanted"},
		{name: "en kicker before a colon", reason: "what is no site is a part of the title", head: "Roads budget: the bridge that nobody wanted",
			body: `<b>the bridge that nobody wanted</b>`, want: "Roads budget: the bridge that nobody wanted"},
		{name: "en section in the title alone", reason: "the largest type has the title", head: "Harbour Ledger - News",
			body: `<font size="1">Also this week in the county</font><font size="5"><b>Bridge found in the wrong parish</b></font>`, want: "Bridge found in the wrong parish"},
		{name: "fr section in the title alone", head: "Le Courrier - Actualités",
			body: `<font size="+2">Le pont de Vaux est dans la mauvaise commune</font>`, want: "Le pont de Vaux est dans la mauvaise commune"},
		{name: "en article of the site's name", reason: "the copyright note leaves the article out", head: "The Harbour Ledger - Printable version",
			body: `<font size="5">The Harbour Ledger</font><font size="6">Bridge found in the wrong parish</font><p>Copyright © 2002 Harbour Ledger Publishing Ltd.</p>`, want: "Bridge found in the wrong parish"},
		{name: "nothing printed", head: "Le pont de Vaux rouvre lundi - Le Courrier", body: `<p>Le texte.</p>`, want: "Le pont de Vaux rouvre lundi - Le Courrier"},
		{name: "fr heading of a tool", reason: "a title does not end with a colon", head: "Le pont rouvre - Le Courrier", body: `<h1>Vous êtes ici :</h1><p>Le texte.</p>`, want: "Le pont rouvre - Le Courrier"},
		{name: "en heading of a tool", head: "The bridge is back - Harbour Ledger", body: `<h1>You are here now:</h1><p>The text.</p>`, want: "The bridge is back - Harbour Ledger"},
		{name: "a heading element", reason: "it goes before all else", head: "Harbour Ledger - The bridge is back",
			body: `<font size="7">Bargains of the week for you</font><h1>The bridge is back at last</h1>`, want: "The bridge is back at last"},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, Read(parse(t, "<title>"+c.head+"</title><body>"+c.body), Hints{}).Title, c.reason)
		})
	}
}

// The tail that a heading and the <title> have in common is no name of a section.
func TestTitleWithTail(t *testing.T) {
	const linked = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"%"}</script>`
	for _, c := range []struct{ name, head, want string }{
		{"en colon", "The bridge on the quay", "The bridge on the quay: a night with its last keeper"},
		{"fr colon", "Le pont sur le quai", "Le pont sur le quai : une nuit avec son dernier gardien"},
		{"fr comma", "Les bacs de Vaux à l’arrêt", "Les bacs de Vaux à l’arrêt, les passagers à pied"},
	} {
		t.Run(c.name, func(t *testing.T) {
			page := strings.Replace(linked, "%", c.head, 1) + "<title>" + c.want + "</title><body><h1>" + c.want + "</h1>"
			assert.Equal(t, c.want, Read(parse(t, page), Hints{}).Title)
		})
	}
}

// What the heading and the card both have is the title, although the <title> leaves its second half out.
func TestTitleOfHeadingAndCard(t *testing.T) {
	for _, c := range []struct{ name, short, whole string }{
		{"en", "Ferry saved after council vote", "Ferry saved after council vote – but the pier stays shut"},
		{"fr", "Le bac sauvé par le conseil", "Le bac sauvé par le conseil - mais le quai reste fermé"},
	} {
		t.Run(c.name, func(t *testing.T) {
			page := "<title>" + c.short + ` | Harbour Ledger</title><meta property="og:title" content="` + c.whole + `"><body><h1>` + c.whole + "</h1>"
			assert.Equal(t, c.whole, Read(parse(t, page), Hints{}).Title)
		})
	}
}

// A town before a bar is no part of the title, even where the heading and the card both have it.
func TestTitleWithTown(t *testing.T) {
	const page = `<title>Incendie dans une maison de Vaux - Le Courrier</title><meta property="og:site_name" content="Le Courrier"><meta property="og:title" content="Vaux | Incendie dans une maison de Vaux"><body><h1>Vaux | Incendie dans une maison de Vaux</h1>`
	assert.Equal(t, "Incendie dans une maison de Vaux", Read(parse(t, page), Hints{}).Title)
}

// A page of thousands of headings costs no more than the first of them.
func TestPrintedTitleOfMuch(t *testing.T) {
	page := "<title>" + strings.Repeat("a - b c d ", 90) + "</title><body>" + strings.Repeat(`<font size="7">b c d a - b c d e f g</font>`, 5000)
	assert.NotEmpty(t, Read(parse(t, page), Hints{}).Title)
}
