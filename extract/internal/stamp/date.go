package stamp

// date is a day, or a month, that the grammar has read.
type date struct {
	moment
	ambiguous bool
}

// date reads the date that begins at token i, with its weekday; end is 0 when there is none. last is the stamp before
// it in the same string: « Publié le 9 mars 2021 | Maj le 11 mars » leaves out the year.
func (g *grammar) date(i int, last *moment) (date, int) {
	start := i
	if g.entry(i).weekday {
		i++
		if g.is(i, ".") {
			i++
		}
		if g.is(i, ",") {
			i++
		}
		for n := 0; n < 2 && g.entry(i).at; n++ {
			i++
		}
	}
	d, end := g.numeric(i)
	if end == 0 {
		d, end = g.dayMonth(i, last)
	}
	if end == 0 {
		d, end = g.monthDay(i, last)
	}
	if end == 0 && i > start && g.entry(start).month > 0 {
		d, end = g.monthDay(start, last) // "Mar 4, 2023" begins with a month, though « mar. » is a weekday
	}
	if end <= start || !d.valid() || !g.bounded(end) {
		return date{}, 0
	}
	return d, end
}

// bounded keeps a date from ending inside a longer number: 12.05.2017.3, 2017-05-05-1234.
func (g *grammar) bounded(end int) bool {
	if end >= len(g.tokens) {
		return true
	}
	t := g.tokens[end]
	if t.class == number {
		return !t.glued
	}
	if t.glued && (t.folded == "." || t.folded == "/") && end+1 < len(g.tokens) {
		n := g.tokens[end+1]
		return n.class != number || !n.glued || n.digits > 2
	}
	return true
}

func (g *grammar) year(i int) (int, bool) {
	y, ok := g.num(i, 4)
	return y, ok && g.tokens[i].digits == 4 && y >= 1700 && y < 2200
}

// numeric reads 2017-05-05, 2017/5/5, 2017年5月5日, 05/05/2017, 5.5.17.
func (g *grammar) numeric(i int) (date, int) {
	if y, ok := g.year(i); ok {
		return g.yearFirst(i, y)
	}
	a, ok := g.num(i, 2)
	if !ok || i+4 >= len(g.tokens) || a == 0 {
		return date{}, 0
	}
	sep := g.tokens[i+1].folded
	if g.tokens[i+3].folded != sep || (sep != "/" && sep != "." && sep != "-" && sep != "–") {
		return date{}, 0
	}
	b, ok := g.num(i+2, 2)
	if !ok || b == 0 {
		return date{}, 0
	}
	// the numbers of a date are written alike: "1. 5. 2017" and "1.5.2017", not "3 - 2.2017"
	y, ok := g.year(i + 4)
	if !ok {
		if y, ok = g.num(i+4, 2); !ok || g.tokens[i+4].digits != 2 || sep == "–" || !g.tight(i, i+4) {
			return date{}, 0
		}
		y += 2000
		if y >= 2070 {
			y -= 100
		}
	} else if sep == "–" && !g.tight(i, i+4) {
		return date{}, 0
	}
	d := date{moment: dayOf(y, b, a)}
	switch {
	case a > 12:
	case b > 12:
		d.month, d.day = a, b
	case a != b:
		d.ambiguous = sep != "."
		if sep != "." && (g.order == MonthFirst || (g.order == Unsettled && g.halfDay())) {
			d.month, d.day = a, b
		}
	}
	return d, i + 5
}

// timed reports whether a time of day stands before token i: then "13 Feb 24" ends with a year.
func (g *grammar) timed(i int) bool {
	for k := 1; k+1 < i; k++ {
		if g.is(k, ":") && g.tokens[k-1].class == number && g.tokens[k+1].class == number {
			return true
		}
	}
	return false
}

// tight reports whether tokens i to j stand without spaces.
func (g *grammar) tight(i, j int) bool {
	for k := i + 1; k <= j; k++ {
		if !g.tokens[k].glued {
			return false
		}
	}
	return true
}

// halfDay reports whether the line counts hours twice to twelve, as those do who put the month first. It looks once.
func (g *grammar) halfDay() bool {
	if !g.looked {
		g.looked = true
		for i := 1; i < len(g.tokens) && !g.twelve; i++ {
			_, end := g.meridiem(i)
			g.twelve = end > i && g.tokens[i-1].class == number
		}
	}
	return g.twelve
}

func (g *grammar) yearFirst(i, y int) (date, int) {
	if i+2 >= len(g.tokens) {
		return date{}, 0
	}
	switch sep := g.tokens[i+1].folded; sep {
	case "-", "/", ".", "年", "년":
		m, ok := g.num(i+2, 2)
		if !ok {
			// 2017-May-05, "2017. május 5."
			if month := g.entry(i + 2).month; month > 0 {
				at := i + 3
				if g.is(at, sep) || g.is(at, ".") {
					at++
				}
				if day, ok := g.num(at, 2); ok && day > 0 {
					return date{moment: dayOf(y, month, day)}, at + 1
				}
			}
			return date{}, 0
		}
		if m == 0 || i+3 >= len(g.tokens) {
			return date{}, 0
		}
		second := g.tokens[i+3].folded
		if second != sep && !(sep == "年" && second == "月") && !(sep == "년" && second == "월") {
			return date{}, 0
		}
		day, ok := g.num(i+4, 2)
		if !ok || day == 0 {
			if second == "月" || second == "월" {
				return date{moment: dayOf(y, m, 0)}, i + 4
			}
			return date{}, 0
		}
		end := i + 5
		if g.is(end, "日") || g.is(end, "일") {
			end++
		}
		return date{moment: dayOf(y, m, day)}, end
	}
	if month := g.entry(i + 1).month; month > 0 {
		if day, ok := g.num(i+2, 2); ok && day > 0 {
			return date{moment: dayOf(y, month, day)}, i + 3
		}
	}
	return date{}, 0
}

// dayMonth reads « 1er mai 2017 », "5th of May, 2017", "5. Mai 2017", "12-May-17", « 9 mars ».
func (g *grammar) dayMonth(i int, last *moment) (date, int) {
	day, ok := g.num(i, 2)
	if !ok || day == 0 {
		return date{}, 0
	}
	at := i + 1
	switch {
	case g.entry(at).ordinal && g.tokens[at].glued:
		at++
	case g.is(at, ".") || g.is(at, "º") || g.is(at, "°") || g.is(at, "-") || g.is(at, "/") || g.is(at, "–"):
		at++
	}
	if g.entry(at).of {
		at++
	}
	month := g.entry(at).month
	if month == 0 {
		return date{}, 0
	}
	at++
	return g.yearAfter(at, month, day, last)
}

// monthDay reads "May 5, 2017", "Oct. 9 2012", "May 2017" and ctime's "Oct 09 16:44:00 2012".
func (g *grammar) monthDay(i int, last *moment) (date, int) {
	month := g.entry(i).month
	if month == 0 {
		return date{}, 0
	}
	at := i + 1
	if g.is(at, ".") || g.is(at, ",") || g.is(at, "-") || g.is(at, "/") {
		at++
	}
	if g.entry(at).of {
		at++
	}
	if y, ok := g.year(at); ok {
		return date{moment: dayOf(y, month, 0)}, at + 1
	}
	day, ok := g.num(at, 2)
	if !ok || day == 0 || day > 31 {
		return date{}, 0
	}
	at++
	if e := g.entry(at); e.ordinal && g.tokens[at].glued {
		at++
	}
	if c, after := g.clock(at, false); after > at {
		c, after = g.zoneAfter(c, after)
		if y, ok := g.year(after); ok {
			d := date{moment: dayOf(y, month, day)}
			d.setClock(c)
			return d, after + 1
		}
	}
	return g.yearAfter(at, month, day, last)
}

// yearAfter reads the year after a day and month, or supplies the one that the line or the reference implies.
func (g *grammar) yearAfter(at, month, day int, last *moment) (date, int) {
	bare := at
	if g.is(at, ".") {
		at++
		bare = at
	}
	if g.is(at, ",") || g.is(at, "-") || g.is(at, "/") || g.is(at, "–") {
		at++
	}
	if g.entry(at).of {
		at++
	}
	if y, ok := g.year(at); ok {
		return date{moment: dayOf(y, month, day)}, at + 1
	}
	short := at
	if g.is(short, "'") || g.is(short, "’") {
		short++
	}
	if y, ok := g.num(short, 2); ok && g.tokens[short].digits == 2 && (short > at || g.is(at-1, "-") || short+1 == len(g.tokens) && g.timed(at)) && !g.is(short+1, ":") {
		return date{moment: dayOf(2000+y, month, day)}, short + 1
	}
	switch {
	case last != nil && last.month > 0:
		d := dayOf(last.year, month, day)
		if d.wall().Before(dayOf(last.year, last.month, max(last.day, 1)).wall()) {
			d.year++
		}
		return date{moment: d}, bare
	case g.hasReference:
		d := dayOf(g.reference.year, month, day)
		if d.wall().After(g.reference.wall()) {
			d.year--
		}
		return date{moment: d}, bare
	}
	return date{}, 0
}
