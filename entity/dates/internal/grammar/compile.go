package grammar

import (
	"fmt"
	"math/bits"
	"strconv"
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

// first says with which tokens a match can begin.
type first struct {
	classes scan.Class
	words   []uint64 // a set
	number  bool
	marks   uint64 // a set, by markBit
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
	builtin builtin
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

// split cuts a pattern into its words, marks and brackets.
func split(pattern string) []string {
	var out []string
	for i := 0; i < len(pattern); {
		switch c := pattern[i]; {
		case c == ' ' || c == '\t':
			i++
		case strings.IndexByte("[](){}|", c) >= 0:
			out = append(out, pattern[i:i+1])
			i++
		default:
			end := i
			for quoted := false; end < len(pattern); end++ {
				if pattern[end] == '"' {
					quoted = !quoted
				} else if !quoted && strings.IndexByte(" \t[](){}|", pattern[end]) >= 0 {
					break
				}
			}
			out = append(out, pattern[i:end])
			i = end
		}
	}
	return out
}

// part is a piece of a pattern under construction, after Glushkov: its first and last nodes.
type part struct {
	first, last []int16
	nullable    bool
}

type compiler struct {
	g     *Grammar
	r     *rule
	words []string
	pos   int
}

// sequence reads up to the closing bracket.
func (c *compiler) sequence(closing string) (part, error) {
	var whole part
	alternatives := 0
	cur := part{nullable: true}
	join := func() {
		whole.first = append(whole.first, cur.first...)
		whole.last = append(whole.last, cur.last...)
		whole.nullable = whole.nullable || cur.nullable
		alternatives++
		cur = part{nullable: true}
	}
	for c.pos < len(c.words) {
		w := c.words[c.pos]
		c.pos++
		var p part
		var err error
		switch w {
		case closing:
			join()
			return whole, nil
		case "|":
			join()
			continue
		case "[":
			p, err = c.sequence("]")
			p.nullable = true
		case "(":
			p, err = c.sequence(")")
		case "{":
			p, err = c.context(len(cur.first) == 0)
		case "]", ")", "}":
			return part{}, fmt.Errorf("unexpected %s", w)
		default:
			p, err = c.item(w)
		}
		if err != nil {
			return part{}, err
		}
		cur = c.link(cur, p)
	}
	if closing != "" {
		return part{}, fmt.Errorf("missing %s", closing)
	}
	join()
	return whole, nil
}

// context reads what stands around an expression without being part of it.
func (c *compiler) context(leading bool) (part, error) {
	p, err := c.sequence("}")
	if err != nil {
		return part{}, err
	}
	if leading {
		return c.link(p, c.add(node{kind: openNode, slot: -1})), nil
	}
	return c.link(c.add(node{kind: shutNode, slot: -1}), p), nil
}

func (c *compiler) link(a, b part) part {
	for _, i := range a.last {
		c.r.nodes[i].next = append(c.r.nodes[i].next, b.first...)
	}
	out := part{first: a.first, last: b.last, nullable: a.nullable && b.nullable}
	if a.nullable {
		out.first = append(append([]int16(nil), a.first...), b.first...)
	}
	if b.nullable {
		out.last = append(append([]int16(nil), b.last...), a.last...)
	}
	return out
}

func (c *compiler) add(n node) part {
	i := int16(len(c.r.nodes))
	c.r.nodes = append(c.r.nodes, n)
	return part{first: []int16{i}, last: []int16{i}}
}

func (c *compiler) item(w string) (part, error) {
	n := node{slot: -1}
	switch {
	case w == "~":
		n.kind = gluedNode
		return c.add(n), nil
	case w[0] == '?':
		t, ok := testOf(w[1:])
		if !ok {
			return part{}, fmt.Errorf("no test %s", w)
		}
		n.kind, n.test = testNode, t
		return c.add(n), nil
	case w[0] == '!':
		p, err := c.item(w[1:])
		if err != nil {
			return part{}, err
		}
		last := &c.r.nodes[p.first[0]]
		if last.kind > classNode && last.kind != markNode {
			return part{}, fmt.Errorf("%s: only a word, a class or a mark can be denied", w)
		}
		// A denied word, class or mark is kept in one node of its own kind.
		*last = node{kind: notNode, slot: -1, word: last.word, class: last.class, mark: last.mark}
		return p, nil
	case w[0] == '"':
		mark, err := strconv.Unquote(w)
		if err != nil || len([]rune(mark)) != 1 {
			return part{}, fmt.Errorf("%s is not one mark", w)
		}
		n.kind, n.mark = markNode, []rune(mark)[0]
		return c.add(n), nil
	}
	slot, name, captured := strings.Cut(w, ":")
	if !captured {
		n.kind, n.word = wordNode, c.g.Lex.Intern(w)
		return c.add(n), nil
	}
	if slot != "" {
		i := strings.Index(slots, slot)
		if i < 0 || len(slot) != 1 {
			return part{}, fmt.Errorf("%q is no slot", slot)
		}
		n.slot = int8(i)
	}
	switch b, isBuiltin := builtinOf(name); {
	case isBuiltin:
		n.kind, n.builtin = builtinNode, b
	default:
		if i, ok := c.g.byName[name]; ok {
			n.kind, n.ref = headNode, i
			break
		}
		class, ok := c.g.Lex.Class(name)
		if !ok {
			return part{}, fmt.Errorf("%s is no head and no class", name)
		}
		n.kind, n.class = classNode, class
	}
	return c.add(n), nil
}

const slots = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

// firstOf computes with which tokens a head can begin. Heads that begin with themselves do not occur: depth ends that.
func (g *Grammar) firstOf(h, depth int) first {
	if g.heads[h].done || depth > len(g.heads) {
		return g.heads[h].first
	}
	var all first
	for i := range g.heads[h].rules {
		r := &g.heads[h].rules[i]
		r.first = first{}
		seen := make([]bool, len(r.nodes))
		var visit func(nodes []int16)
		visit = func(nodes []int16) {
			for _, n := range nodes {
				if n == accept || seen[n] {
					continue
				}
				seen[n] = true
				switch nd := &r.nodes[n]; nd.kind {
				case wordNode:
					r.first.addWord(nd.word)
				case classNode:
					r.first.classes |= nd.class
				case markNode:
					r.first.marks |= markBit(nd.mark)
				case builtinNode:
					for name := range strings.FieldsSeq(nd.builtin.class) {
						r.first.classes |= g.Lex.Must(name)
					}
					r.first.number = r.first.number || nd.builtin.number
				case headNode:
					r.first.add(g.firstOf(nd.ref, depth+1))
				default:
					visit(nd.next)
				}
			}
		}
		visit(r.start)
		all.add(r.first)
	}
	g.heads[h].first, g.heads[h].done = all, true
	return all
}

func (f *first) addWord(w uint16) {
	for int(w>>6) >= len(f.words) {
		f.words = append(f.words, 0)
	}
	f.words[w>>6] |= 1 << (w & 63)
}

func (f *first) add(o first) {
	f.classes |= o.classes
	f.number = f.number || o.number
	f.marks |= o.marks
	for len(f.words) < len(o.words) {
		f.words = append(f.words, 0)
	}
	for i, w := range o.words {
		f.words[i] |= w
	}
}

// markBit is the bit of a mark in a set; the few marks that a pattern can name have bits of their own.
func markBit(r rune) uint64 {
	if r < '!' || r > '!'+62 {
		return 1 << 63
	}
	return 1 << (r - '!')
}

// admits tells whether a word with its classes can begin a match.
func (f *first) admits(word uint16, classes scan.Class) bool {
	i := int(word >> 6)
	return f.classes&classes != 0 || word != 0 && i < len(f.words) && f.words[i]&(1<<(word&63)) != 0
}

// index lists, for every head and every kind of token, the rules that can begin with it. Equal lists are kept once.
func (g *Grammar) index() {
	known := map[string]uint16{"": 0}
	g.lists = [][]int16{nil}
	intern := func(list []int16) uint16 {
		key := fmt.Sprint(list)
		if len(list) == 0 {
			key = ""
		}
		id, ok := known[key]
		if !ok {
			id = uint16(len(g.lists))
			known[key] = id
			g.lists = append(g.lists, list)
		}
		return id
	}
	for h := range g.heads {
		hd := &g.heads[h]
		pick := func(ok func(f *first) bool) uint16 {
			var list []int16
			if !ok(&hd.first) {
				return 0
			}
			for i := range hd.rules {
				if ok(&hd.rules[i].first) {
					list = append(list, int16(i))
				}
			}
			return intern(list)
		}
		hd.words = make([]uint16, g.Lex.Len())
		for w := 1; w < g.Lex.Len(); w++ {
			hd.words[w] = pick(func(f *first) bool { return f.admits(uint16(w), g.Lex.Entry(uint16(w)).Classes) })
		}
		hd.number = pick(func(f *first) bool { return f.number })
		hd.roman = pick(func(f *first) bool { return f.classes&scan.Roman != 0 })
		for m := range hd.marks {
			hd.marks[m] = pick(func(f *first) bool { return f.marks&(1<<m) != 0 })
		}
	}
}

// candidates are the rules of a head that can begin with a token.
func (g *Grammar) candidates(h int, t *scan.Token) []int16 {
	hd := &g.heads[h]
	switch {
	case t.Kind == scan.Number:
		return g.lists[hd.number]
	case t.Kind == scan.Mark:
		if hd.first.marks == 0 {
			return nil
		}
		return g.lists[hd.marks[bits.TrailingZeros64(markBit(t.Rune))]]
	case t.Lex != 0:
		return g.lists[hd.words[t.Lex]]
	case t.Class&scan.Roman != 0:
		return g.lists[hd.roman]
	}
	return nil
}
