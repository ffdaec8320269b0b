package stamp

// clock reads the time of day at token i: 16:00, 19 h 30 min, 9:02 p.m., 14 Uhr, 14.30 after a word that allows it,
// 1330 GMT. end is 0 when there is none.
func (g *grammar) clock(i int, dotted bool) (moment, int) {
	m := moment{second: -1}
	t := token{}
	if i < len(g.tokens) {
		t = g.tokens[i]
	}
	if t.class != number || t.digits == 0 {
		return m, 0
	}
	if t.digits == 4 {
		if zone, after := g.zone(i + 1); after > i+1 && zone != "" && t.value/100 < 24 && t.value%100 < 60 {
			m.hour, m.minute = t.value/100, t.value%100
			return m, i + 1
		}
		return m, 0
	}
	if t.digits > 2 || t.value > 24 {
		return m, 0
	}
	m.hour = t.value
	end := i + 1
	full := false // an hour alone is a time only with a mark of its own
	switch {
	case g.is(end, ":") || g.is(end, "."):
		dot := g.is(end, ".")
		minute, ok := g.num(end+1, 2)
		if !ok || minute > 59 || g.tokens[end+1].digits != 2 || !g.tokens[end+1].glued {
			break
		}
		after := end + 2
		if dot && !dotted {
			_, half := g.meridiem(after)
			if half == after && !g.entry(after).dotsInTime {
				break
			}
		}
		m.minute, end, full = minute, after, true
		if second, ok := g.num(after+1, 2); ok && g.is(after, ":") && second < 62 && g.tokens[after+1].digits == 2 {
			m.second, end = min(second, 59), after+2
			if (g.is(end, ".") || g.is(end, ",")) && end+1 < len(g.tokens) && g.tokens[end+1].class == number && g.tokens[end+1].glued && g.tokens[end].glued {
				end += 2
			}
		}
		if e := g.entry(end); e.dotsInTime && e.hourMark {
			end++
		}
	case g.entry(end).hourMark:
		end, full = end+1, true
		if minute, ok := g.num(end, 2); ok && minute < 60 && g.tokens[end].digits == 2 {
			m.minute = minute
			end++
			if g.entry(end).minMark {
				end++
			}
		}
	}
	half, after := g.meridiem(end)
	if after > end {
		if m.hour > 12 {
			half = 0 // "16:44 pm" is what it says without its tail
		}
		switch {
		case half == 1 && m.hour == 12:
			m.hour = 0
		case half == 2 && m.hour < 12:
			m.hour += 12
		}
		return m, after
	}
	if !full {
		return m, 0
	}
	if m.hour == 24 {
		m.hour = 0
	}
	return m, end
}

// meridiem reads "am", "p.m.", "PM": 1 before noon, 2 after; end is i when there is none.
func (g *grammar) meridiem(i int) (half, end int) {
	e := g.entry(i)
	switch {
	case e.morning:
		return 1, i + 1
	case e.afternoon:
		return 2, i + 1
	}
	if (g.is(i, "a") || g.is(i, "p")) && g.is(i+1, ".") && g.is(i+2, "m") && g.tokens[i+2].glued {
		end = i + 3
		if g.is(end, ".") {
			end++
		}
		if g.is(i, "a") {
			return 1, end
		}
		return 2, end
	}
	return 0, i
}

// zoneAfter adds the offset that follows a clock time.
func (g *grammar) zoneAfter(m moment, i int) (moment, int) {
	at := i
	if g.is(at, "(") || g.is(at, ",") {
		at++
	}
	zone, end := g.zone(at)
	if end == at {
		return m, i
	}
	m.zone = zone
	if at > i && g.is(i, "(") && g.is(end, ")") {
		end++
	}
	return m, end
}

// zone reads an offset or the name of one at token i; end is i when there is none.
func (g *grammar) zone(i int) (zone string, end int) {
	if i >= len(g.tokens) {
		return "", i
	}
	t := g.tokens[i]
	if t.class == word {
		name, ok := zones[t.folded]
		if !ok {
			return "", i
		}
		if name == "Z" && len(t.folded) == 3 {
			if numeric, after := g.numericZone(i + 1); after > i+1 {
				return numeric, after
			}
		}
		return name, i + 1
	}
	return g.numericZone(i)
}

// numericZone reads +0200, +02:00, -5 (after UTC or GMT only a digit or two).
func (g *grammar) numericZone(i int) (zone string, end int) {
	if !(g.is(i, "+") || g.is(i, "-") || g.is(i, "−")) || i+1 >= len(g.tokens) || !g.tokens[i+1].glued {
		return "", i
	}
	sign := byte('+')
	if !g.is(i, "+") {
		sign = '-'
	}
	n := g.tokens[i+1]
	switch {
	case n.class != number || n.value < 0:
		return "", i
	case n.digits == 4 && n.value/100 <= 14 && n.value%100 < 60:
		return offset(sign, n.value/100, n.value%100), i + 2
	case n.digits <= 2 && n.value <= 14:
		if minute, ok := g.num(i+3, 2); ok && g.is(i+2, ":") && minute < 60 {
			return offset(sign, n.value, minute), i + 4
		}
		return offset(sign, n.value, 0), i + 2
	}
	return "", i
}
