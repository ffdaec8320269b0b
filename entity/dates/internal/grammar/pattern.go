package grammar

import (
	"fmt"
	"strconv"
	"strings"
)

const slots = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

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
