package stamp

import "time"

// maxAgo is the largest count read in "N years ago".
const maxAgo = 9999

// relative reads "2 hours ago", « il y a 3 jours », "yesterday at 9:02 pm" against the reference; end is 0 when there is
// none.
func (g *grammar) relative(i int) (moment, int) {
	if !g.hasReference || g.reference.day == 0 {
		return moment{}, 0
	}
	if p, end, ok := g.words.phraseAt(g.tokens, i); ok {
		switch p.sense {
		case agoBefore:
			if n, u, after := g.amount(end); after > end {
				return g.ago(n, u), after
			}
		case today:
			return g.dayAgo(0, end)
		case yesterday:
			return g.dayAgo(1, end)
		case now:
			return g.ago(0, minutes), end
		}
	}
	if n, u, after := g.amount(i); after > i && g.entry(after).agoAfter {
		return g.ago(n, u), after + 1
	}
	return moment{}, 0
}

// amount reads "3 days", « une heure », "2h"; end is i when there is none.
func (g *grammar) amount(i int) (n int, u unit, end int) {
	n, ok := g.num(i, 4)
	if !ok {
		if !g.entry(i).one {
			return 0, noUnit, i
		}
		n = 1
	}
	u = g.entry(i + 1).unit
	if u == noUnit || n > maxAgo {
		return 0, noUnit, i
	}
	end = i + 2
	if g.is(end, ".") && g.tokens[end].glued {
		end++
	}
	return n, u, end
}

func (g *grammar) ago(n int, u unit) moment {
	t := g.reference.wall()
	zone := g.reference.zone
	switch u {
	case minutes, hours:
		if g.reference.hour < 0 {
			return dayOf(g.reference.year, g.reference.month, g.reference.day)
		}
		step := time.Minute
		if u == hours {
			step = time.Hour
		}
		return fromWall(t.Add(-time.Duration(n)*step), Minute, zone)
	case days:
		return fromWall(t.AddDate(0, 0, -n), Day, "")
	case weeks:
		return fromWall(t.AddDate(0, 0, -7*n), Day, "")
	case months:
		first := time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC)
		return fromWall(first.AddDate(0, -n, 0), Month, "")
	}
	return dayOf(t.Year()-n, 0, 0)
}

// dayAgo is the day n before the reference, with the clock time that follows at token i.
func (g *grammar) dayAgo(n, i int) (moment, int) {
	return g.withClock(date{moment: g.ago(n, days)}, i)
}
