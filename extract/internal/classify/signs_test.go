package classify

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/extract/internal/page"
)

func TestHashtags(t *testing.T) {
	for _, s := range []string{"#Hann", "#cloches #bronze #fonte"} {
		assert.True(t, hashtags(s), s)
	}
	for _, s := range []string{"", "# 12", "#3", "Hann #cloches", "#"} {
		assert.False(t, hashtags(s), s)
	}
}

func TestTimes(t *testing.T) {
	for s, n := range map[string]int{
		"17h58 Hann : la cloche sonne 18:20 Foix : le pont ferme": 2,
		"11.40 Highway cut by sheep 9.05 Shire declares drought":  2,
		"11.40 euros et 12.50 francs":                             0,
		"Le conseil se réunit à 17:30":                            0,
		"":                                                        0,
	} {
		assert.Equal(t, n, times(s), s)
	}
}

func TestCoins(t *testing.T) {
	for _, s := range []string{"1 200 F à la rédaction", "2 DH par jour", "Rs 199 post free", "Envoi 5 000 FCFA", "60 francs le cahier"} {
		assert.True(t, price(s), s)
	}
	for _, s := range []string{"La classe F du lycée", "F 16", "Douze dinars", "le DH n’a pas bougé"} {
		assert.False(t, price(s), s)
	}
}

func TestKindsBySigns(t *testing.T) {
	const around = `</article><div class=a><span>#cloches #Hann</span></div>
<div class=b><a href=/1>1</a> <a href=/2>2</a> <a href=/3>3</a> <a href=/4>4</a> Suivant</div>
<div class=c><p>17h58 Foix : le pont ferme</p><p>16h20 Hann : le bac reprend</p></div>
<div class=d><p>Avis 12 % pour 71 % contre 17 % sans idée</p></div>
<div class=e><h4>Auteurs</h4><p>Anna Le Goff, fondeuse à Hann</p></div>
<div class=f><a href=/w>Watch: the bell comes down (2:08)</a></div>
<footer><p><a href=/m>Contact</a> <a href=/n>Mentions légales</a> La Gazette de Hann, SARL au capital de 12 000 €, tous droits réservés</p><p>Aide</p></footer>`
	p := judged(t, top+first+last+around)
	for _, c := range []struct {
		text, reason string
		want         page.Kind
	}{
		{"#cloches", "words behind # are rubrics", page.Tags},
		{"1 2 3", "numbers from 1 on lead to pages", page.Navigation},
		{"17h58", "news with their times are a ticker", page.LiveNav},
		{"Avis 12 %", "shares are those of votes", page.Poll},
		{"Watch:", "what takes 2:08 is played", page.Embed},
		{"Contact", "links of a footer", page.Footer},
		{"La Gazette de Hann, SARL", "who publishes stands behind them", page.Legal},
	} {
		assert.Equal(t, c.want, kind(t, p, c.text), c.reason)
	}
}

func TestCreditBelowCaption(t *testing.T) {
	p := judged(t, top+first+`<figure><img src=a.jpg><p>La cloche de Hann descend du clocher, lundi matin.</p><p>Zoé M. / La Gazette</p></figure>`+last)
	assert.Equal(t, page.Credit, kind(t, p, "Zoé M."), "a short line in two halves below a caption")
}
