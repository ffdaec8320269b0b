package dates

import (
	"context"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/entity/dates/internal/grammar"
	"github.com/copydesk/copydesk/entity/dates/internal/scan"
	"github.com/copydesk/copydesk/text"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEveryGrammarCompiles(t *testing.T) {
	for i := range languages {
		_, err := languages[i].compiled()
		require.NoError(t, err, languages[i].code)
	}
}

// TestALanguageIsALexiconAndRules adds an invented language by touching nothing but the list.
func TestALanguageIsALexiconAndRules(t *testing.T) {
	const xx = text.Language("xx")
	list := append(languages[:0:0], language{code: xx, source: func() grammar.Source {
		return grammar.Source{
			Lexicon: "month: zorn=1 mirk=2\nnum: un=1 duo=2\nunit: tag=4\n",
			Rules:   "Expr: d:Dom m:month [y:Year4] => point\n  x:Span abo => rel n=-1\n  x:Span => pass\nSpan: n:Num u:unit => dur\n",
		}
	}})
	doc := &text.Document{Text: "Ka 5 mirk 2017, duo tag abo: duo tag.", Language: xx}
	got, err := findIn(context.Background(), list, doc, Options{Reference: "2017-03-10"})
	require.NoError(t, err)
	var values []string
	for _, d := range got {
		values = append(values, d.Text+" = "+d.Value)
	}
	assert.Equal(t, []string{"5 mirk 2017 = 2017-02-05", "duo tag abo = 2017-03-08", "duo tag = P2D"}, values)
}

// TestFaultyDataIsAnError: the data of a language cannot make Find panic.
func TestFaultyDataIsAnError(t *testing.T) {
	const xx = text.Language("xx")
	list := append(languages[:0:0], language{code: xx, source: func() grammar.Source {
		return grammar.Source{Lexicon: "month: zorn=1\n", Rules: "Expr: m:moth => point\n"}
	}})
	got, err := findIn(context.Background(), list, &text.Document{Text: "zorn", Language: xx}, Options{})
	var bad *grammar.CompileError
	require.ErrorAs(t, err, &bad)
	assert.Equal(t, 1, bad.Line)
	assert.Nil(t, got)
}

// TestWorkGrowsWithTheText counts the nodes that the parser tries: eight times the text is about eight times the work, and
// no text makes more than a few hundred steps for a token.
func TestWorkGrowsWithTheText(t *testing.T) {
	units := []string{"12 ", "1-2/3.4:5,", "1999-2000 ", "twenty one hundred ", "quatre-vingt-", "the end of ", "le début de la fin de ", "Monday, ", "May ", "in the ", "de la ", "le 12 "}
	for i := range languages {
		g, err := languages[i].compiled()
		require.NoError(t, err)
		for _, unit := range units {
			small, _ := work(g, strings.Repeat(unit, 200))
			large, tokens := work(g, strings.Repeat(unit, 1600))
			assert.LessOrEqual(t, large, 9*small, "%s %q", languages[i].code, unit)
			assert.Less(t, large/tokens, 600, "%s %q", languages[i].code, unit)
		}
	}
}

// FuzzWork holds for whatever repeats: the parser makes no more than a few hundred steps for a token.
func FuzzWork(f *testing.F) {
	for _, s := range []string{"12 ", "twenty-one ", "the end of the ", "le 12 mai et ", "from 5 to ", "Monday, May 5, ", "entre 5 et ", "de mi-"} {
		f.Add(s, true)
		f.Add(s, false)
	}
	f.Fuzz(func(t *testing.T, s string, english bool) {
		if len(s) > 400 {
			s = s[:400]
		}
		i := 0
		if english {
			i = 1
		}
		g, err := languages[i].compiled()
		require.NoError(t, err)
		steps, tokens := work(g, strings.Repeat(s, 40))
		require.LessOrEqual(t, steps, 2000+1200*tokens, "%q", s)
	})
}

func work(g *grammar.Grammar, s string) (steps, count int) {
	scanner := scan.Scanner{Text: s, Lex: g.Lex}
	p := grammar.NewParser(g)
	p.Begin(s)
	var tokens []scan.Token
	for more := true; more; {
		tokens, more = scanner.Next(tokens[:0], stretch)
		p.Parse(nil, tokens)
		count += len(tokens)
	}
	return p.Work(), count
}

// TestNothingIsMadeBeforeTheFirstUse: a program that imports the package and finds no dates pays nothing.
func TestNothingIsMadeBeforeTheFirstUse(t *testing.T) {
	fresh := append(languages[:0:0], language{code: text.French, source: languages[0].source})
	assert.Nil(t, fresh[0].grammar)
	_, err := findIn(context.Background(), fresh, &text.Document{Text: "Am 5. Mai", Language: text.Und}, Options{})
	require.NoError(t, err)
	assert.Nil(t, fresh[0].grammar, "another language compiles nothing")
	_, err = findIn(context.Background(), fresh, &text.Document{Text: "le 5 mai", Language: text.French}, Options{})
	require.NoError(t, err)
	assert.NotNil(t, fresh[0].grammar)
}
