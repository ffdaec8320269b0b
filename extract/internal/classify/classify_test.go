package classify

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/extract/internal/model"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/thread"
)

const (
	top = `<header><a href=/>La Gazette de Hann</a><nav><a href=/p>Politique</a> <a href=/s>Société</a></nav><a href=/c>Se connecter</a></header>
<article><div class=fil><a href=/>Accueil</a> › <a href=/s>Société</a></div><h1>La cloche de Hann est fêlée depuis mardi</h1>
<p class=chapo>Le bedeau l’a entendu le premier, et la mairie cherche encore qui paiera la fonte.</p>
<p class=meta><span class=author>Par Anna Le Goff</span> <time datetime=2017-05-07>7 mai 2017</time></p>`
	first = `<p>Le son avait changé, dit le bedeau, comme si l’on avait posé la main sur le bronze. Il est monté au clocher mardi matin, avant la messe, et il a vu la fente.</p>
<p>Le maire a fait venir un fondeur, qui n’a pas voulu dire de prix. La paroisse compte ses troncs, le conseil se réunit jeudi, et les voisins dorment mieux.</p>`
	last = `<h2>Un second avis</h2><p>Une seconde cloche, plus petite, sonnera les heures pendant les travaux. Elle vient d’une école fermée, et personne ne sait qui l’a fondue.</p>`
)

// judged is a page as the rules alone name its blocks, whatever the model of kinds has learnt.
func judged(t testing.TB, source string) *page.Page {
	t.Helper()
	p := measured(t, source)
	BlocksBy(p, Balanced, nil)
	return p
}

// measured is a page as Blocks wants it.
func measured(t testing.TB, source string) *page.Page {
	t.Helper()
	root, err := page.Parse(context.Background(), []byte(source))
	require.NoError(t, err)
	p, err := page.Cut(context.Background(), root, 100_000, false)
	require.NoError(t, err)
	p.Given = page.Given{Titles: []string{"La cloche de Hann est fêlée depuis mardi"}, Authors: []string{"Anna Le Goff"}}
	p.Measure()
	for i, x := range model.Default().Body(p) {
		p.Blocks[i].Score = x
	}
	thread.Find(p, "")
	return p
}

func kind(t testing.TB, p *page.Page, text string) page.Kind {
	t.Helper()
	for i := range p.Blocks {
		if strings.HasPrefix(p.Blocks[i].Text, text) {
			return p.Blocks[i].Kind
		}
	}
	t.Fatalf("no block begins with %q", text)
	return ""
}

func TestFrame(t *testing.T) {
	p := judged(t, top+first+last)
	for text, want := range map[string]page.Kind{
		"La Gazette": page.Navigation, "Politique": page.Navigation, "Se connecter": page.Login, "Accueil": page.Breadcrumb,
		"La cloche de Hann": page.Title, "Le bedeau l’a": page.Lead, "Par Anna": page.Byline, "7 mai": page.DateLine,
		"Le son": page.Paragraph, "Le maire": page.Paragraph, "Un second": page.Heading, "Une seconde": page.Paragraph,
	} {
		assert.Equal(t, want, kind(t, p, text), text)
	}
}

func TestKinds(t *testing.T) {
	for _, c := range []struct {
		name  string
		in    string
		after bool // below the article, not inside
		text  string
		want  page.Kind
	}{
		{"read also, fr", `<p>Lire aussi : <a href=/x>Le fondeur de Nantes</a></p>`, false, "Lire aussi", page.ReadAlso},
		{"read also, en", `<p>Read more: <a href=/x>The founder of Nantes</a></p>`, false, "Read more", page.ReadAlso},
		{"advertisement, fr", `<div class=x>Publicité</div>`, false, "Publicité", page.Advertisement},
		{"advertisement, en", `<div class=x>Article continues below this ad</div>`, false, "Article", page.Advertisement},
		{"newsletter, fr", `<div class=b><h4>Chaque matin, l’essentiel de Hann dans votre boîte</h4><input type=email><button>OK</button></div>`, false, "Chaque matin", page.Newsletter},
		{"newsletter, en", `<div class=b><h4>Sign up for our free newsletter</h4><input type=email><button>Go</button></div>`, false, "Sign up", page.Newsletter},
		{"donation, fr", `<p>Nous ne vivons que de vos dons : faites un don, il est déductible des impôts.</p>`, true, "Nous ne", page.Donation},
		{"donation, en", `<p>If you value reports like this one, please make a donation: we rely on readers.</p>`, true, "If you", page.Donation},
		{"share, fr", `<div>Partager <a href=#>Facebook</a> <a href=#>Copier le lien</a></div>`, true, "Partager", page.Share},
		{"share, en", `<ul><li>Share<li>Tweet<li>WhatsApp</ul>`, true, "Tweet", page.Share},
		{"tags, fr", `<div class=t>Mots-clés : <a href=/t/1>cloches</a> <a href=/t/2>Hann</a></div>`, true, "Mots-clés", page.Tags},
		{"related, fr", `<div><h3>Les plus lus</h3><ul><li><a href=/a>Un orignal passe la nuit dans la cour</a><li><a href=/b>Le pont reste fermé jusqu’à lundi</a></ul></div>`, true, "Un orignal", page.Related},
		{"related, en", `<div><h3>Most read</h3><ul><li><a href=/a>A goat is found in a credit union</a><li><a href=/b>Council rises early for the match</a></ul></div>`, true, "A goat", page.Related},
		{"correction, fr", `<p>Mise à jour 18 h 47 : une première version de cet article indiquait à tort que la cloche sonnait.</p>`, true, "Mise à jour", page.Correction},
		{"correction, en", `<p>Correction: An earlier version of this story misstated the size of the bell.</p>`, true, "Correction", page.Correction},
		{"source, fr", `<p><em>Texte paru dans le n° 41 du bulletin, disponible à la librairie.</em></p>`, true, "Texte paru", page.SourceLine},
		{"licence, fr", `<p><em>Ce texte est publié sous licence Creative Commons CC BY-SA.</em></p>`, true, "Ce texte", page.License},
		{"licence, en", `<p><em>This article is republished under a Creative Commons licence.</em></p>`, true, "This article", page.License},
		{"poll, fr", `<div><h4>Sondage</h4><p>Faut-il refondre la cloche ?</p><label><input type=radio>Oui</label><label><input type=radio>Non</label><button>Voter</button></div>`, true, "Faut-il", page.Poll},
		{"cookie, fr", `<div class=x><p>Nous et nos partenaires utilisons des cookies. En poursuivant votre navigation, vous les acceptez.</p></div>`, true, "Nous et", page.Cookie},
		{"cookie, en", `<div class=x><p>We use cookies. By continuing to browse you agree to our cookie policy.</p></div>`, true, "We use", page.Cookie},
		{"comment form, fr", `<div><h3>Laisser un commentaire</h3><form><textarea></textarea></form></div>`, true, "Laisser", page.CommentForm},
		{"comment policy, fr", `<p>Les réactions n’engagent que leurs auteurs.</p>`, true, "Les réactions", page.CommentPolicy},
		{"comment head, fr", `<h3>Commentaires (3)</h3>`, true, "Commentaires", page.CommentHead},
		{"paywall, fr", `<div class=mur><p>Cet article est réservé aux abonnés.</p></div>`, true, "Cet article", page.Paywall},
		{"shop, en", `<div class=b><p>Hurricane maps from our store: $6 plus shipping.</p><a>Add to cart</a></div>`, true, "Hurricane", page.Shop},
		{"legal, fr", `<footer><p>© La Gazette 2017 – Tous droits réservés</p><p><a href=/m>Mentions légales</a> <a href=/c>Nous contacter</a></p></footer>`, true, "©", page.Legal},
		{"footer, fr", `<footer><p>© La Gazette 2017 – Tous droits réservés</p><p><a href=/m>Mentions légales</a> <a href=/c>Nous contacter</a></p></footer>`, true, "Mentions", page.Footer},
		{"search, fr", `<form><label>Rechercher</label><input name=q type=search></form>`, true, "Rechercher", page.Search},
		{"caption", `<figure><img src=a.jpg><figcaption>La fente, longue d’une main. (Photo J. Le Goff)</figcaption></figure>`, false, "La fente", page.Caption},
		{"credit", `<figure><img src=a.jpg><figcaption>La fente, longue d’une main. (Photo J. Le Goff)</figcaption></figure>`, false, "(Photo", page.Credit},
		{"post of a network", `<div class=tweet><blockquote class=twitter-tweet><p>Les cloches étaient là avant nous, et elles le savent.</p>— Mairie (@hann)</blockquote></div>`, false, "Les cloches", page.Embed},
	} {
		t.Run(c.name, func(t *testing.T) {
			source := top + first + c.in + last + `</article>`
			if c.after {
				source = top + first + last + `</article>` + c.in
			}
			p := judged(t, source)
			assert.Equal(t, c.want, kind(t, p, c.text))
			assert.Equal(t, page.Paragraph, kind(t, p, "Le son"))
			assert.Equal(t, page.Paragraph, kind(t, p, "Une seconde"))
		})
	}
}

// An article may speak of what furniture speaks of.
func TestProseStays(t *testing.T) {
	for _, text := range []string{
		"Le maire a appelé les habitants à faire un don pour la cloche, et la cagnotte en ligne a dépassé 9 000 euros en neuf jours, dit le curé.",
		"The council uses cookies on its site, a report said on Tuesday, and readers who subscribe to the newsletter are counted twice.",
		"Partager le pain est un geste que les voisins font depuis toujours, et le boulanger n’a jamais compté ceux qui viennent le soir.",
	} {
		p := judged(t, top+first+"<p>"+text+"</p>"+last+"</article>")
		assert.Equal(t, page.Paragraph, kind(t, p, text[:20]), text)
	}
}

func TestFavor(t *testing.T) {
	kept := func(f Favor) int {
		root, err := page.Parse(context.Background(), []byte(top+first+`<p>Voir le plan.</p><ul><li>La cloche<li>La fente</ul>`+last))
		require.NoError(t, err)
		p, err := page.Cut(context.Background(), root, 100_000, false)
		require.NoError(t, err)
		p.Measure()
		for i, x := range model.Default().Body(p) {
			p.Blocks[i].Score = x
		}
		Blocks(p, f)
		n := 0
		for i := range p.Blocks {
			if p.Blocks[i].Kind.Kept() {
				n++
			}
		}
		return n
	}
	assert.LessOrEqual(t, kept(Precision), kept(Balanced))
	assert.LessOrEqual(t, kept(Balanced), kept(Recall))
}

func TestNothing(t *testing.T) {
	p := &page.Page{}
	assert.NotPanics(t, func() { Blocks(p, Balanced) })
}

func TestClock(t *testing.T) {
	for text, want := range map[string]bool{
		"17:31": true, "17:12But": true, "18h04 But": true, "12 h 30": true, "7:05 am": true,
		"200 g Zucker": false, "8.50": false, "1 545 500 euros": false, "17": false, "": false, "17:3": false,
		"17:31 est l’heure du train de Nantes": false,
	} {
		assert.Equal(t, want, clock(text), text)
	}
}
