package stamp

import "github.com/copydesk/copydesk/text"

// maxGlue is how many tokens may stand between a date and its clock time: ", à", "- at", "(", "– le".
const maxGlue = 3

// cueReach is how many tokens before a stamp are searched for « mis à jour le » and its like.
const cueReach = 8

type grammar struct {
	tokens       []token
	words        *wordlist
	order        Order
	reference    moment
	hasReference bool

	looked, twelve bool // whether halfDay has looked, and what it saw
}

func (g *grammar) entry(i int) entry {
	if i >= len(g.tokens) || g.tokens[i].class != word {
		return entry{}
	}
	return g.words.words[g.tokens[i].folded]
}

func (g *grammar) is(i int, mark string) bool {
	return i < len(g.tokens) && g.tokens[i].folded == mark
}

func (g *grammar) num(i, maxDigits int) (int, bool) {
	if i >= len(g.tokens) || g.tokens[i].class != number || g.tokens[i].digits > maxDigits {
		return 0, false
	}
	return g.tokens[i].value, true
}

func (g *grammar) all() []Stamp {
	var out []Stamp
	var last *moment
	previous := 0
	for i := 0; i < len(g.tokens); {
		m, ambiguous, relative, end := g.at(i, last)
		if end <= i {
			i++
			continue
		}
		st := m.stamp()
		st.Span = text.Span{Start: g.tokens[i].start, End: g.tokens[end-1].end}
		st.Ambiguous, st.Relative = ambiguous, relative
		st.Role = g.role(previous, i)
		out = append(out, st)
		copied := m
		last = &copied
		previous, i = end, end
	}
	return out
}

// at reads the stamp that begins at token i; end is not after i when there is none.
func (g *grammar) at(i int, last *moment) (m moment, ambiguous, relative bool, end int) {
	t := g.tokens[i]
	if t.class == mark {
		return m, false, false, 0
	}
	if g.inside(i) {
		return m, false, false, 0
	}
	if m, end = g.relative(i); end > i {
		return m, false, true, end
	}
	d, end := g.date(i, last)
	if end > i {
		m, end = g.withClock(d, end)
		return m, d.ambiguous, false, end
	}
	// "10:15 AM, May 5, 2017"
	if c, after := g.clock(i, false); after > i {
		c, after = g.zoneAfter(c, after)
		for skip := 0; skip <= maxGlue && after+skip < len(g.tokens); skip++ {
			if d, end := g.date(after+skip, last); end > 0 {
				d.moment.setClock(c)
				return d.moment, d.ambiguous, false, end
			}
			if !g.isGlue(after + skip) {
				break
			}
		}
	}
	return m, false, false, 0
}

// inside reports whether token i is a number in the middle of something longer: "A4", "v2", 01.02.03.04. A date may
// begin right after a long word, because themes print "Posted12 May 2017".
func (g *grammar) inside(i int) bool {
	t := g.tokens[i]
	if i == 0 || t.class != number || !t.glued {
		return false
	}
	p := g.tokens[i-1]
	switch p.class {
	case word:
		return p.end-p.start <= 3 && !g.entry(i-1).at
	case mark:
		return i > 1 && p.glued && g.tokens[i-2].class == number && (p.folded == "." || p.folded == "/" || p.folded == ":" || p.folded == "-")
	}
	return false
}

func (g *grammar) isGlue(i int) bool {
	if i >= len(g.tokens) {
		return false
	}
	t := g.tokens[i]
	if t.class == mark {
		switch t.folded {
		case ",", "-", "–", "—", "|", "·", "•", "(", ":", "/", "@", ";", ".":
			return true
		}
		return false
	}
	e := g.entry(i)
	return e.at || e.weekday || (t.folded == "t" && t.glued)
}

// withClock adds the clock time and offset that follow a date, if any.
func (g *grammar) withClock(d date, end int) (moment, int) {
	if d.hour >= 0 {
		m, after := g.zoneAfter(d.moment, end)
		return m, after
	}
	dotted := false
	for skip := 0; skip <= maxGlue && end+skip < len(g.tokens); skip++ {
		i := end + skip
		last := end > 1 && g.is(end-2, ".") && i+3 == len(g.tokens) // "12.06.2022, 11.42": the clock is written as the date is
		if c, after := g.clock(i, dotted || last); after > i {
			c, after = g.zoneAfter(c, after)
			d.moment.setClock(c)
			return d.moment, g.closing(after, end)
		}
		if !g.isGlue(i) {
			break
		}
		dotted = dotted || g.entry(i).dotsInTime
	}
	return d.moment, end
}

// closing takes the bracket that was opened before a clock time into the span.
func (g *grammar) closing(after, from int) int {
	for i := from; i < after; i++ {
		if g.is(i, "(") && g.is(after, ")") {
			return after + 1
		}
	}
	return after
}

func (m *moment) setClock(c moment) {
	m.hour, m.minute, m.second, m.zone = c.hour, c.minute, c.second, c.zone
}

// role is what the last cue before token i says, looking no further back than the stamp before it.
func (g *grammar) role(from, i int) Role {
	role := Plain
	for j := max(from, i-cueReach); j < i; j++ {
		p, end, ok := g.words.phraseAt(g.tokens, j)
		if !ok || end > i {
			continue
		}
		switch p.sense {
		case publishedCue:
			role = Published
		case modifiedCue:
			role = Modified
			j = end - 1
		case otherCue:
			role = Other
			j = end - 1
		}
	}
	return role
}
