package grammar

import (
	"fmt"
	"strings"

	"github.com/copydesk/copydesk/entity/dates/internal/scan"
)

// Source is the data of one language.
type Source struct {
	Lexicon    string // lines of "class: word=value …"
	Rules      string // lines of "Head: pattern => action"
	MonthFirst bool   // 03/04 is 4 March
}

// Grammar is a compiled language. It is not changed by parsing and serves any number of goroutines.
type Grammar struct {
	Lex        *scan.Lexicon
	MonthFirst bool
	heads      []head
	byName     map[string]int
	words      classes
	tenses     tenses
	lists      [][]int16 // of rules; the heads refer to them
	top        int
}

// top is the head that stands for a whole expression.
const top = "Expr"

type head struct {
	name  string
	rules []rule
	first first
	done  bool
	// The lists of rules that can begin with a word, a figure, a Roman numeral and a mark.
	words         []uint16
	number, roman uint16
	marks         [64]uint16
}

type rule struct {
	line   int
	nodes  []node
	start  []int16 // nodes that can come first; accept when the pattern can be empty
	action action
	args   args
	first  first
}

type nodeKind uint8

const (
	wordNode nodeKind = iota
	classNode
	headNode
	builtinNode
	markNode
	gluedNode
	notNode  // a word, a class or a mark that must not follow
	testNode // a test written in Go
	openNode // the expression begins here
	shutNode // the expression ends here
)

type node struct {
	kind    nodeKind
	slot    int8 // -1 for none
	word    uint16
	class   scan.Class
	mark    rune
	ref     int
	builtin *builtin
	test    test
	next    []int16
}

const accept int16 = -1

// CompileError is a fault in the data of a language; a test of the language finds it before any user does.
type CompileError struct {
	Line int    // of the rules
	Text string // the line
	Err  error
}

func (e *CompileError) Error() string {
	return fmt.Sprintf("rules line %d: %v in %q", e.Line, e.Err, e.Text)
}

func (e *CompileError) Unwrap() error { return e.Err }

// Compile reads the data of a language.
func Compile(src Source) (*Grammar, error) {
	lex, err := scan.NewLexicon(src.Lexicon)
	if err != nil {
		return nil, err
	}
	g := &Grammar{Lex: lex, MonthFirst: src.MonthFirst, byName: map[string]int{}}
	lines := rules(src.Rules)
	for _, l := range lines {
		if _, ok := g.byName[l.head]; !ok {
			g.byName[l.head] = len(g.heads)
			g.heads = append(g.heads, head{name: l.head})
		}
	}
	for _, l := range lines {
		r, err := g.rule(l)
		if err != nil {
			return nil, &CompileError{Line: l.number, Text: l.text, Err: err}
		}
		h := &g.heads[g.byName[l.head]]
		h.rules = append(h.rules, *r)
	}
	var ok bool
	if g.top, ok = g.byName[top]; !ok {
		return nil, fmt.Errorf("no rule for %s", top)
	}
	for i := range g.heads {
		g.firstOf(i, 0)
	}
	g.index()
	g.words, g.tenses = wordClasses(lex), tenseClasses(lex)
	return g, nil
}

type line struct {
	number             int
	text               string
	head, pattern, act string
}

func rules(data string) []line {
	var out []line
	name, number := "", 0
	for text := range strings.Lines(data) {
		number++
		text = strings.TrimSpace(text)
		if text == "" || text[0] == '#' {
			continue
		}
		l := line{number: number, text: text}
		body := text
		if h, rest, ok := strings.Cut(text, ": "); ok && !strings.ContainsAny(h, " \"") {
			name, body = h, rest
		}
		l.head = name
		l.pattern, l.act, _ = strings.Cut(body, "=>")
		out = append(out, l)
	}
	return out
}

func (g *Grammar) rule(l line) (*rule, error) {
	r := &rule{line: l.number}
	c := &compiler{g: g, r: r, words: split(l.pattern)}
	t, err := c.sequence("")
	if err != nil {
		return nil, err
	}
	r.start = append(r.start, t.first...)
	for _, i := range t.last {
		r.nodes[i].next = append(r.nodes[i].next, accept)
	}
	if t.nullable {
		return nil, fmt.Errorf("the pattern can be empty")
	}
	r.action, r.args, err = parseAction(l.act)
	return r, err
}
