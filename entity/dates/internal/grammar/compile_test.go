package grammar_test

import (
	"testing"

	"github.com/copydesk/copydesk/entity/dates/internal/grammar"
	"github.com/copydesk/copydesk/entity/dates/internal/scan"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const lexicon = "month: may=5 june=6\nnum: two=2 twenty=20 five=5 hundred=100\nand: and\nunit: days=4 weeks=6\nord: first=1\n"

func TestFaultsOfRulesAreFound(t *testing.T) {
	cases := []struct{ name, rules string }{
		{"no top head", "Day: m:month => point"},
		{"unknown class", "Expr: m:moth => point"},
		{"unknown action", "Expr: m:month => pint"},
		{"unknown argument", "Expr: m:month => point nn=1"},
		{"no action", "Expr: m:month"},
		{"empty pattern", "Expr: [m:month] => point"},
		{"open bracket", "Expr: [m:month => point"},
		{"stray bracket", "Expr: m:month ] => point"},
		{"unknown test", "Expr: ?sunny m:month => point"},
		{"two marks", "Expr: m:month \"--\" => point"},
		{"denied head", "Expr: !:Day m:month => point\nDay: m:month => point"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			g, err := grammar.Compile(grammar.Source{Lexicon: lexicon, Rules: c.rules})
			assert.Error(t, err)
			assert.Nil(t, g)
		})
	}
}

func TestPatterns(t *testing.T) {
	cases := []struct {
		name, rules, in string
		want            []string
	}{
		{"the longest wins", "Expr: m:month => point\n  m:month y:Year4 => point", "in may 2017 or june", []string{"may 2017", "june"}},
		{"options", "Expr: [late] m:month [of [the]] y:Year4 => point", "late may of the 2017, june of 2018", []string{"late may of the 2017", "june of 2018"}},
		{"choices", "Expr: (in|by the) m:month => point", "in may, by the june, the may", []string{"in may", "by the june"}},
		{"what stands before", "Expr: {in} m:month => point", "in may", []string{"may"}},
		{"what stands behind is left", "Expr: m:month {\",\"} => point\n  \",\" m:month => point", "may, june", []string{"may", ", june"}},
		{"what must not follow", "Expr: m:month !first => point", "may first june", []string{"june"}},
		{"no space", "Expr: d:Dom ~ m:month => point", "5 may", nil},
		{"numbers in words", "Expr: n:Num u:unit => dur", "twenty-five days, two hundred and five weeks", []string{"twenty-five days", "two hundred and five weeks"}},
		{"a day that is none", "Expr: d:Int m:month => point", "31 june, 30 june", []string{"30 june"}},
		{"a head inside brings its borders", "Expr: x:Inner => pass\nInner: {in} m:month => point", "in may", []string{"may"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			g, err := grammar.Compile(grammar.Source{Lexicon: lexicon, Rules: c.rules})
			require.NoError(t, err)
			s := scan.Scanner{Text: c.in, Lex: g.Lex}
			tokens, _ := s.Next(nil, 100)
			var got []string
			p := grammar.NewParser(g)
			p.Begin(c.in)
			for _, m := range p.Parse(nil, tokens) {
				got = append(got, c.in[m.Expr.Start:m.Expr.End])
			}
			assert.Equal(t, c.want, got)
		})
	}
}
