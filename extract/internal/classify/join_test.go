package classify

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/extract/internal/kindmodel"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// taught is a model that knows one thing: what a word of a text speaks for.
func taught(t testing.TB, word string, kinds ...page.Kind) *kindmodel.Model {
	t.Helper()
	var row kindmodel.Row
	row.Words(kindmodel.Word, word, 1)
	require.Len(t, row.Features, 1)
	values := make([]int8, len(kinds))
	values[0] = 2
	return kindmodel.Build(kinds, 1, []kindmodel.Weights{{Hash: row.Features[0].Hash, Values: values}})
}

func TestJoin(t *testing.T) {
	const below = `</article><div class=x><p>Le cercle des sonneurs se retrouve au presbytère.</p></div><p>Abonnez-vous à notre newsletter du clocher</p>`
	for _, c := range []struct {
		name, reason, word, text string
		want                     page.Kind
	}{
		{"nothing from the rules", "the model names what no rule does", "sonneurs", "Le cercle", page.Donation},
		{"a cue against it", "a sure cue weighs more than one word", "clocher", "Abonnez-vous", page.Newsletter},
		{"kept", "what the article holds is not asked for", "bedeau", "Le son", page.Paragraph},
		{"title", "what the page declares is settled", "cloche", "La cloche de Hann", page.Title},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := measured(t, top+first+last+below)
			BlocksBy(p, Balanced, taught(t, c.word, page.Donation, page.Newsletter, page.Other))
			assert.Equal(t, c.want, kind(t, p, c.text), c.reason)
		})
	}
}

func TestJoinSaysSo(t *testing.T) {
	p := measured(t, top+first+last+`</article><div class=x><p>Le cercle des sonneurs se retrouve au presbytère.</p></div>`)
	BlocksBy(p, Balanced, taught(t, "sonneurs", page.Donation, page.Other))
	for i := range p.Blocks {
		if b := &p.Blocks[i]; b.Kind == page.Donation {
			assert.Regexp(t, `^reads like donation, 0\.\d\d$`, b.Reason)
			return
		}
	}
	t.Fatal("no donation")
}

// Kinds that the model does not know, as one of another version might not, are the rules' to name.
func TestJoinLeavesUnknownKinds(t *testing.T) {
	p := measured(t, top+first+last)
	BlocksBy(p, Balanced, taught(t, "connecter", page.Donation, page.Other))
	assert.Equal(t, page.Login, kind(t, p, "Se connecter"))
}

func TestShippedKindsAreKinds(t *testing.T) {
	l := newLearned(kindmodel.Default())
	for i, k := range l.model.Kinds {
		assert.False(t, k.Kept(), k)
		assert.True(t, l.topics[i] != 0 || k == page.Other, "no topic stands for %q", k)
	}
}

func TestWhere(t *testing.T) {
	const around = `</article><section class=comments><h3>2 commentaires</h3><div class=comment><b class=author>Zoé</b> <i>8 mai 2017 à 10:02</i><p>Je l’entends.</p></div>
<div class=comment><b class=author>Paul</b> <i>8 mai 2017 à 11:30</i><p>Moi non.</p></div></section><aside><p>Douze mois de cloches</p></aside><footer><p>Hann, place du Clocher</p></footer>`
	p := measured(t, strings.Replace(top, "<p class=chapo>", "<p class=signature>Lu par Zoé</p><p class=chapo>", 1)+`<div class=chapeau><a href=/x>Écouter</a></div>`+first+`<div class=boite><a href=/y>Voir les images</a></div>`+last+`<div class=z><a href=/z>Imprimer</a></div>`+around)
	j := newJudge(p, Balanced, nil)
	j.judge()
	want := map[string]Where{
		"Politique": AtTop, "Lu par": AtHead, "Voir les images": Inside, "Imprimer": After, "2 commentaires": InThread,
		"Douze mois": Beside, "Hann, place": AtBottom,
	}
	for i := range p.Blocks {
		for text, at := range want {
			if s := p.Blocks[i].Text; len(s) >= len(text) && s[:len(text)] == text {
				assert.Equal(t, at, j.where(i), text)
				delete(want, text)
			}
		}
	}
	assert.Empty(t, want, "not on the page")
}

func BenchmarkKinds(b *testing.B) {
	source := top + first + last + `</article><div class=x><p>Le cercle des sonneurs se retrouve au presbytère.</p></div>`
	p := measured(b, source)
	j := newJudge(p, Balanced, kindmodel.Default())
	j.judge()
	j.settle()
	j.heads()
	dropped := 0
	b.ReportAllocs()
	for b.Loop() {
		dropped = 0
		for i := range p.Blocks {
			if p.Blocks[i].Kind == "" {
				s := j.weigh(i)
				kind, reason := j.rule(i, s)
				if kind, _ = j.join(i, s, kind, reason); kind.Kept() {
					b.Fatal("a dropped block of kind ", kind)
				}
				dropped++
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*dropped), "ns/block")
}
