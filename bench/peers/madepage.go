package main

import (
	"fmt"
	"strings"
)

var (
	made = struct{ givens, families, towns, bodies, days, subjects []string }{
		givens:   []string{"Maëlle", "Jean-Luc", "Rosa", "Ali", "Hélène", "Tom", "Ann", "Karim", "Solveig", "Marc"},
		families: []string{"Quintric", "Périer", "Ndiaye", "Benhamou", "O’Dell", "Straker", "Lefol", "Varga", "Moreau", "Hale"},
		towns:    []string{"Orvelle", "Kerfeunteun", "Saint-Alban", "Valbourg", "Plessis-la-Garde", "Montcel"},
		bodies:   []string{"la Fédération des usagers", "le Conseil régional", "l’Office des transports", "la société Norvia", "l’Union des marchés"},
		days:     []string{"lundi", "mardi dernier", "le 3 mai 2021", "en juin", "le lendemain", "depuis deux ans", "vers 18 heures"},
		subjects: []string{"la ligne de bus", "le budget des écoles", "la rénovation du port", "le prix de l’eau", "le vieux marché couvert"},
	}
	madeSentences = []string{
		"%[1]s %[2]s, maire de %[3]s, a défendu %[6]s devant %[4]s, %[5]s.",
		"« Nous attendions cela, et il reste %[7]d points à régler », a dit %[1]s %[2]s.",
		"À %[3]s, %[4]s a voté %[5]s un crédit de %[7]d 000 euros pour %[6]s.",
		"Selon %[4]s, %[6]s ne sera pas prête avant l’automne, et personne ne s’en étonne à %[3]s.",
		"M. %[2]s a répondu %[5]s que %[4]s n’avait rien demandé de tel.",
	}
)

// madePage is a page of about size bytes with an invented article in the furniture of a paper: a fifth or so of it is
// prose, the rest links with their markup and scripts. The longer the page the more of both it has.
func madePage(size int) []byte {
	const head = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Le conseil se penche sur le port</title>` +
		`<meta property="article:published_time" content="2021-05-06T18:30:00+02:00"></head><body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>` +
		`<main><article><h1>Le conseil se penche sur le port</h1><p class="byline">Par Solveig Hale</p>`
	const foot = `</article></main><footer><p>Mentions légales · Tous droits réservés</p></footer></body></html>`
	var b strings.Builder
	b.WriteString(head)
	for n := 0; n == 0 || b.Len()+len(foot) < size; n++ {
		writeParagraph(&b, n)
		if n%4 == 3 {
			writeFurniture(&b, n)
		}
	}
	b.WriteString(foot)
	return []byte(b.String())
}

func writeParagraph(b *strings.Builder, n int) {
	b.WriteString("<p>")
	for i := range 3 {
		k := 3*n + i
		fmt.Fprintf(b, madeSentences[k%len(madeSentences)], pick(made.givens, k*7), pick(made.families, k*3+n/10), pick(made.towns, k*5),
			pick(made.bodies, k*11+n), pick(made.days, k*13+n), pick(made.subjects, k*17+n), 2+k%97)
		b.WriteByte(' ')
	}
	b.WriteString("</p>\n")
}

func writeFurniture(b *strings.Builder, n int) {
	b.WriteString(`<aside class="related"><h3>À lire aussi</h3><ul class="related__list">`)
	for i := range 12 {
		fmt.Fprintf(b, `<li class="related__item"><a class="related__link" href="/vie-locale/%d/%d.html" data-tracking="related-%d"><span class="related__title">%s : %s</span></a></li>`,
			n, i, i, pick(made.towns, n+i), pick(made.subjects, n*3+i))
	}
	b.WriteString("</ul></aside>\n<script>window.slots = window.slots || [];")
	for i := range 20 {
		fmt.Fprintf(b, `window.slots.push({"id": "slot-%d-%d", "sizes": [[300, 250], [728, 90]], "lazy": true});`, n, i)
	}
	b.WriteString("</script>\n")
}

func pick(list []string, n int) string { return list[n%len(list)] }
