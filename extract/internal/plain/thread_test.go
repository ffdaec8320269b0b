package plain

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

const article = `Le conseil a voté mardi soir, après trois heures de débat, la réouverture du bac.

Le maire a promis que les travaux, qui coûteront 61 400 euros, seraient finis avant l’été.

« On a traversé à la rame pendant onze ans », a rappelé la doyenne, qui a reçu le premier billet.

`

func TestThreads(t *testing.T) {
	for _, c := range []struct {
		name, reason, in string
		want             []Comment
	}{
		{"numbered, unsigned, quoted", "a number goes on the thread where no name stands", `4 commentaires

  1. Philibert says:

    Il était temps.

  2. le gone du plateau dit :

    On parle de 61 400 euros.

    J’ai calculé.

  3. Et la vache, elle paie ?
    http://plateau.example/a

  4. Bac (le vrai) a écrit :

    « On parle de 61 400 euros. »
    Nous aussi.

Propulsé par un moteur`, []Comment{
			{Author: "Philibert", Text: "Il était temps.", Number: 1},
			{Author: "le gone du plateau", Text: "On parle de 61 400 euros.\nJ’ai calculé.", Number: 2},
			{Text: "Et la vache, elle paie ?\nhttp://plateau.example/a", Number: 3},
			{Author: "Bac (le vrai)", Text: "« On parle de 61 400 euros. »\nNous aussi.", Number: 4},
		}},
		{"name and date in one line", "as systems print them without markup", `Commentaires (2)
Zoé_val | 22/08/2019 à 07:41
Et la rame 7 ?
Répondre
Signaler
M. D. 22/08/2019 à 09h03
Elle n’a qu’un rétroviseur.
Répondre
Lettre d’information`, []Comment{
			{Author: "Zoé_val", When: "22/08/2019 à 07:41", Text: "Et la rame 7 ?"},
			{Author: "M. D.", When: "22/08/2019 à 09h03", Text: "Elle n’a qu’un rétroviseur."},
		}},
		{"name and date in two lines", "either may come first", `2 Comments
Sheep farmer
3 May 2024 at 10:15 am
Who owned the sheep?
Reply
Kit
4 May 2024 at 8:02 am
I did.
Reply
Related articles`, []Comment{
			{Author: "Sheep farmer", When: "3 May 2024 at 10:15 am", Text: "Who owned the sheep?"},
			{Author: "Kit", When: "4 May 2024 at 8:02 am", Text: "I did."},
		}},
		{"the date below the speaker", "WordPress without its style sheet", `5 réflexions au sujet de « Le bac rouvre »
Un paroissien dit :
le 6 mai 2017 à 19h02
Bravo à tous.
Vve Daubriac dit :
le 7 mai 2017 à 8h00
613,4. Je l’avais pesée.
Laisser un commentaire`, []Comment{
			{Author: "Un paroissien", When: "6 mai 2017 à 19h02", Text: "Bravo à tous."},
			{Author: "Vve Daubriac", When: "7 mai 2017 à 8h00", Text: "613,4. Je l’avais pesée."},
		}},
		{"votes and numbers", "+14 #1 is no text", `Commentaires
+14 #1 Sankariste toujours 2014-03-02 10:22
Bravo à nos vieux.
#3 Bobolais de Paris 2014-03-02 11:03
C’est un accident.
Connexion`, []Comment{
			{Author: "Sankariste toujours", When: "2014-03-02 10:22", Text: "Bravo à nos vieux.", Number: 1},
			{Author: "Bobolais de Paris", When: "2014-03-02 11:03", Text: "C’est un accident.", Number: 3},
		}},
		{"signed below", "old themes put the name under the comment", `2 Comments »
I only agree with the last paragraph.
And with the first.
Comment by Margit Heumann — 2019-01-01 @ 00:39 | Reply
A happy new year all the same!
Comment by jancak — 2019-01-01 @ 00:45 | Reply
RSS feed for comments on this post`, []Comment{
			{Author: "Margit Heumann", When: "2019-01-01 @ 00:39", Text: "I only agree with the last paragraph.\nAnd with the first."},
			{Author: "jancak", When: "2019-01-01 @ 00:45", Text: "A happy new year all the same!"},
		}},
		{"answering above the comment", "the offer to answer follows the head", "2 réponses\nHélène, le 11/08/2020 à 10:39\nRépondre\nBon début.\nJo, le 12/08/2020 à 9:00\nRépondre\nMerci.\n", []Comment{
			{Author: "Hélène", When: "11/08/2020 à 10:39", Text: "Bon début."}, {Author: "Jo", When: "12/08/2020 à 9:00", Text: "Merci."},
		}},
		{"no head", "two that speak are a thread all the same", "\nMarius says:\n\nFirst.\n\nHugh said:\n\nSecond.\n", []Comment{
			{Author: "Marius", Text: "First."}, {Author: "Hugh", Text: "Second."},
		}},
		{"articles with their dates", "titles, names and dates without a word of answering are a list", `Plus d’articles
La fontaine muette
12 mai 2019
Elle a retrouvé sa voix.
Trois villages
13 mai 2019
Et une chèvre.
Le trou
14 mai 2019
Il cache un trou.`, nil},
		{"a count in the sentence", "a head is a line of its own", "Les 4 commentaires du préfet ont surpris.\nIl a dit que le bac coulerait.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := cut(t, article+c.in)
			got, out := threads(p)
			for i := range got {
				assert.Less(t, got[i].First, got[i].Last)
				assert.True(t, out[got[i].First])
				got[i].First, got[i].Last, got[i].kind = 0, 0, noStyle
			}
			assert.Equal(t, c.want, got, c.reason)
			assert.False(t, out[0], "the article is no comment")
		})
	}
}

func TestThreadIsNotTheArticle(t *testing.T) {
	p := cut(t, "2 Comments\nMorag Bisset\n4 May 2024\n"+strings.Repeat("The ferry, which had left at nine, was back at ten, and nobody had noticed.\n", 20))
	got, _ := threads(p)
	assert.Empty(t, got, "the count in the bar above an article heads no thread")
}

func TestHeralds(t *testing.T) {
	for _, c := range []struct {
		in   string
		want bool
	}{
		{"4 commentaires", true}, {"Commentaires (1)", true}, {"Start Discussion5 replies", true}, {"52Comments", true},
		{"5 réflexions au sujet de « Une cagnotte pour la cloche »", true}, {"Kommentare2", true},
		{"Les 4 commentaires du préfet ont surpris.", false}, {"Il y a eu 4 commentaires du préfet hier soir", false},
		{"No. 3", false}, {"12 mai", false},
	} {
		t.Run(c.in, func(t *testing.T) { assert.Equal(t, c.want, heralds(&cut(t, c.in).Blocks[0])) })
	}
}

func TestCount(t *testing.T) {
	for _, c := range []struct {
		in, rest string
		n        int
	}{
		{"1. Philibert", "Philibert", 1}, {"12) x", "x", 12}, {"#7 x", "x", 7}, {"3.5 %", "3.5 %", 0}, {"2017", "2017", 0},
		{"2017 fut", "2017 fut", 0}, {"", "", 0}, {"123456. x", "123456. x", 0}, {"+3 #2 x", "x", 2}, {"12:30 x", "12:30 x", 0},
	} {
		t.Run(c.in, func(t *testing.T) {
			n, rest := count(c.in)
			assert.Equal(t, c.n, n)
			assert.Equal(t, c.rest, rest)
		})
	}
}
