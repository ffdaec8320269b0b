package classify

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/extract/internal/page"
)

func TestKindsBelow(t *testing.T) {
	thread := `<section class=comments><h3>2 commentaires</h3><div class=rules><p>Restez sobres et signez de votre nom.</p></div><div class=comment><b class=author>Zoé</b> <i>8 mai 2017 à 10:02</i><p>Je l’entends.</p></div>
<div class=comment><b class=author>Paul</b> <i>8 mai 2017 à 11:30</i><p>Moi non.</p></div></section><p class=comment-footer><a href=/f>Enregistrer un commentaire</a></p>`
	foot := `<div class=post-footer><span class=post-author>Publié par <span class=fn>Anna Le Goff</span></span><p class=post-labels>Libellés : <a href=/t>cloches</a>, <a href=/u>Hann</a></p></div>`
	below := `<div class=widget><h2>Qui êtes-vous ?</h2><p>Anna Le Goff, ancienne correctrice, habite Hann.</p></div>
<div class=list><div><div>Le pont ferme pour un an</div><div>30 janv. 2017 • Anna Le Goff</div></div></div>`
	p := judged(t, top+first+last+foot+`</article>`+thread+below)
	for _, c := range []struct {
		text, reason string
		want         page.Kind
	}{
		{"Libellés", "the foot of an article is not that of the page", page.Tags},
		{"Publié par", "nor is its byline", page.Byline},
		{"Restez sobres", "a sentence among comments says how to write them", page.CommentPolicy},
		{"Enregistrer", "what is asked for below them is a comment", page.CommentForm},
		{"Anna Le Goff, ancienne", "outside a form the question presents the author", page.AuthorBox},
		{"Le pont ferme", "a line over a date is another article", page.Related},
	} {
		assert.Equal(t, c.want, kind(t, p, c.text), c.reason)
	}
}

func TestPaged(t *testing.T) {
	assert.True(t, paged("« Le quai | Accueil | Le chiffre du mois »"))
	assert.True(t, paged("← Forty certificates · Your printer →"))
	assert.False(t, paged("« Il pleut », dit-elle"), "a quotation")
	assert.False(t, paged("Accueil › Hann › Cloches"), "a way")
}

func TestKindsByPlace(t *testing.T) {
	header := `<div class=tete><a href=/compte>Se connecter</a> <ul class=menu><li><a href=/a>Actu</a></li><li><a href=/r>Rugby</a></li><li><a href=/f>Foix</a></li><li><a href=/h>Hann</a></li></ul></div>`
	below := `<section class=forum-clos id=commentaires><p>Les commentaires sont fermés sur les articles de plus de 24 heures.</p></section>
<section><h2>Le bazar de Hann</h2><p>Le mug à la cloche, 6,50 € port compris</p></section>
<footer><p>Textes du journal : Creative Commons BY-NC 2.5, sauf mention contraire.</p></footer>`
	p := judged(t, header+top+first+last+`</article>`+below)
	for _, c := range []struct {
		text, reason string
		want         page.Kind
	}{
		{"Actu", "a link to sign in says nothing of the menu beside it", page.Navigation},
		{"Les commentaires sont fermés", "a sentence that closes them is a rule, no head line", page.CommentPolicy},
		{"Le mug", "a price below the article", page.Shop},
		{"Textes du journal", "what names a licence names no author", page.License},
	} {
		assert.Equal(t, c.want, kind(t, p, c.text), c.reason)
	}
}

// What stands between the line that announces comments and the first of them is theirs, whatever the line says.
func TestThreadOpens(t *testing.T) {
	thread := `<section class=x><h3>À vous, Hann !</h3><div class=c><b class=author>Zoé</b> <time datetime="2017-05-08T10:02">8 mai 2017 à 10:02</time><p>Je l’entends.</p><a>Répondre</a></div>
<div class=c><b class=author>Paul</b> <time datetime="2017-05-08T11:30">8 mai 2017 à 11:30</time><p>Moi non.</p><a>Répondre</a></div></section>`
	p := judged(t, top+first+last+`</article>`+thread)
	assert.Equal(t, page.Comment, kind(t, p, "Je l’entends"), "answers again and again")
	assert.Equal(t, page.CommentHead, kind(t, p, "À vous, Hann"), "the heading above comments is theirs without a cue")
	thread = `<section class=x><p>3 messages de lecteurs</p><p>Ils sont relus avant parution par une équipe qui a aussi ses têtes, et la charte est sur la page d’aide.</p><div class=c><b class=author>Zoé</b> <time datetime="2017-05-08T10:02">8 mai 2017 à 10:02</time><p>Je l’entends.</p></div></section>`
	p = judged(t, top+first+last+`</article>`+thread)
	assert.Equal(t, page.CommentHead, kind(t, p, "3 messages"), "a count of messages")
	assert.NotEqual(t, page.Paragraph, kind(t, p, "Ils sont relus"), "no paragraph of the article")
}
