package plain

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/extract/internal/page"
)

func cut(t *testing.T, s string) *page.Page {
	t.Helper()
	p, err := Cut(context.Background(), s, 1<<20)
	require.NoError(t, err)
	return p
}

func texts(p *page.Page) []string {
	out := []string{}
	for i := range p.Blocks {
		out = append(out, p.Blocks[i].Text)
	}
	return out
}

const wrapped = `The minutes show that the board knew as early as 2011 that its second
reservoir did not exist, and went on billing for it all the same.

For seven years the customers of four counties paid a monthly charge of
two dollars and fifteen cents for the upkeep of a lake that nobody had
ever seen.`

func TestCut(t *testing.T) {
	for _, c := range []struct {
		name, reason, in string
		want             []string
	}{
		{"nothing", "no blocks, no error", "", []string{}},
		{"white space alone", "no-break and zero-width characters show nothing", " \u00a0\r\n\u200b\n\t", []string{}},
		{"a line a block", "a scraper's text has no blank lines", "Un\nDeux\nTrois", []string{"Un", "Deux", "Trois"}},
		{"old line ends", "CR alone and CRLF end lines too", "Un\rDeux\r\nTrois", []string{"Un", "Deux", "Trois"}},
		{"broken at a column", "lines that a column ends are of one paragraph", wrapped, []string{
			"The minutes show that the board knew as early as 2011 that its second reservoir did not exist, and went on billing for it all the same.",
			"For seven years the customers of four counties paid a monthly charge of two dollars and fifteen cents for the upkeep of a lake that nobody had ever seen.",
		}},
		{"lines of an appeal", "lines of about one length are no column when nothing runs on", "Commandez vos bottes sur la boutique du journal ce soir\nVous faites travailler un cordonnier de la rue des Halles\nFrais de port à un centime dès que vous payez vingt euros", []string{
			"Commandez vos bottes sur la boutique du journal ce soir", "Vous faites travailler un cordonnier de la rue des Halles",
			"Frais de port à un centime dès que vous payez vingt euros",
		}},
		{"composed", "NFD comes out NFC, soft hyphens go, no-break spaces stay", "signale\u0301\u00adtique «\u00a0abondante\u00a0»", []string{"signalétique «\u00a0abondante\u00a0»"}},
		{"encoded twice", "what was UTF-8 read as windows-1252 is mended", "L’annÃ©e oÃ¹ la prÃ©fecture a votÃ©", []string{"L’année où la préfecture a voté"}},
		{"a byline in two lines", "the name stands below \"By\"", "By\nMorag Sutherland-Bisset\nKessock", []string{"By Morag Sutherland-Bisset", "Kessock"}},
		{"a sentence that begins with Par", "Par alone on its line is no opener of a small letter", "Par\nailleurs, tout va bien.", []string{"Par", "ailleurs, tout va bien."}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, texts(cut(t, c.in)), c.reason) })
	}
}

func TestCutSource(t *testing.T) {
	in := "\ufeff  Un\r\n\r\n\tDe\u0301j\u00e0 deux.  (Lire notre récit : Trois) \r\nQuatre"
	p := cut(t, in)
	require.Equal(t, []string{"Un", "Déjà deux.", "(Lire notre récit : Trois)", "Quatre"}, texts(p))
	assert.Equal(t, in, p.Source)
	var places [][3]int
	for i := range p.Blocks {
		b := &p.Blocks[i]
		assert.Equal(t, b.Text, page.Fold(b.Source.Of(in)))
		places = append(places, [3]int{b.Line0, b.Line1, b.Part})
	}
	assert.Equal(t, [][3]int{{1, 1, 0}, {3, 3, 0}, {3, 3, 1}, {4, 4, 0}}, places)
}

func TestCutSoft(t *testing.T) {
	p := cut(t, "Un titre\n\nAchetez vos livres\nPort offert\n\nFin.")
	var soft []bool
	for i := range p.Blocks {
		soft = append(soft, p.Blocks[i].Soft)
	}
	assert.Equal(t, []bool{false, false, true, false}, soft, "a line below another without a blank line between")
}

func TestCutLimit(t *testing.T) {
	_, err := Cut(context.Background(), "a\nb\nc", 2)
	var many *TooManyLines
	require.ErrorAs(t, err, &many)
	assert.Equal(t, TooManyLines{Got: 3, Max: 2}, *many)
	assert.Equal(t, "3 lines, 2 allowed", err.Error())
}

func TestCutCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	p, err := Cut(ctx, strings.Repeat("Une ligne de texte.\n", 5000), 1<<20)
	assert.ErrorIs(t, err, context.Canceled)
	assert.Nil(t, p)
}

func TestColumn(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     int
	}{
		{"broken at 72", wrapped, 71},
		{"short lines", strings.Repeat("one two three\n", 40), 0},
		{"sentences", strings.Repeat("Each of these lines is a sentence of its own and about as long as the next.\n", 9), 0},
		{"headlines of one length", strings.Repeat("Council Finds Eleven Thousand Books in the Swimming Pool Again\n", 9), 0},
		{"very long lines", strings.Repeat(strings.Repeat("word and ", 40)+"\n", 9), 0},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, column(lines(c.in))) })
	}
}
