package meta

import (
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// standing is what the place of a candidate takes off its weight, and whether it counts at all: dates of comments do
// not, dates of teasers and sidebars only close to the title.
func (c *clockwork) standing(p *place) (malus int, ok bool) {
	far := c.nearness(p)
	if p.comment != nil && (c.h1 == nil || !contains(p.comment, c.h1.node)) {
		return 0, false
	}
	if c.aside(p) {
		return far + 28, far < 4 || c.h1 == nil && far < 8
	}
	return far, true
}

// nearness takes points off what stands far from the title.
func (c *clockwork) nearness(p *place) int {
	if c.h1 == nil {
		return min(10, p.offset/1000)
	}
	d := p.offset - c.h1.offset
	switch {
	case d < -1500:
		return 12
	case d < -400:
		return 2 - d/500
	case d < 0:
		return 1
	case d > 12000:
		return 12
	}
	return d / 1000
}

func (c *clockwork) elements() {
	for i := range c.collected.times {
		t := &c.collected.times[i]
		far, ok := c.standing(&t.place)
		if !ok {
			continue
		}
		text := linesOf(t.node, maxLine)
		if len(text) >= maxLine {
			continue
		}
		visible := c.stamps.Find(text)
		if t.node.DataAtom != atom.Time && t.datetime == "" {
			for _, st := range visible {
				if st.Role == stamp.Plain {
					st.Role = c.roleBefore(t)
				}
				c.file(st, "date line", weightTime-far, &t.place)
			}
			continue
		}
		st, parsed := c.stamps.Parse(t.datetime)
		if !parsed {
			if len(visible) == 0 {
				continue
			}
			st = visible[0]
		} else if len(visible) > 0 {
			if visible[0].Role == stamp.Published && apart(st.Time, visible[0].Time) > 36*time.Hour {
				st = visible[0] // the attribute holds something else than what is printed
			} else if visible[0].Time[:min(10, len(visible[0].Time))] != st.Time[:min(10, len(st.Time))] {
				c.file(visible[0], "time", weightTime+1-far, &t.place)
			}
		}
		if len(visible) > 0 && visible[0].Role != stamp.Plain {
			st.Role = visible[0].Role
		} else {
			st.Role = c.roleBefore(t)
		}
		c.file(st, "time", weightTime+2-far, &t.place)
	}
}

// cueBonus is what « Publié le » adds to a weight.
const cueBonus = 8

// settle adds the bonus of a cue far below the title when only one time has such a cue: several are a thread of comments.
func (c *clockwork) settle() {
	one := ""
	for _, t := range c.published {
		if t.below {
			if one != "" && one != t.Time {
				return
			}
			one = t.Time
		}
	}
	for i := range c.published {
		if c.published[i].below {
			c.published[i].weight += cueBonus
		}
	}
}

// closeBy is how many bytes below the title the cues of its date line are looked for.
const closeBy = 1200

// distance is how many bytes of text lie between the title, or the top of the page, and a place below it.
func (c *clockwork) distance(p *place) int {
	if c.h1 == nil {
		return p.offset
	}
	return p.offset - c.h1.offset
}

// roleBefore is what the line around a <time>, or an element whose class speaks of dates, says of it.
func (c *clockwork) roleBefore(t *timeElement) stamp.Role {
	if strings.Contains(t.prop, "odified") || strings.Contains(attr(t.node, "class"), "updated") || strings.Contains(attr(t.node, "class"), "modified") {
		return stamp.Modified
	}
	own := linesOf(t.node, 60)
	if own == "" || t.node.Parent == nil {
		return stamp.Plain
	}
	around := linesOf(t.node.Parent, maxLine)
	i := strings.Index(around, own)
	if i < 0 {
		return stamp.Plain
	}
	for _, st := range c.stamps.Find(around) {
		if st.Start >= i && st.Start <= i+len(own) {
			if sg := (signer{words: c.words}); st.Role == stamp.Plain && sg.posts(around[:st.Start]) {
				return stamp.Published
			}
			return st.Role
		}
	}
	return stamp.Plain
}

// file takes a stamp of the page to the candidates of its role; of another thing than the page it is none. Cues far below the title wait for settle.
func (c *clockwork) file(st stamp.Stamp, source string, weight int, p *place) {
	if st.Relative {
		weight -= 10 // "2 hours ago" is as good as the time it was fetched
	}
	switch st.Role {
	case stamp.Other:
	case stamp.Modified:
		c.modified = append(c.modified, timed{Stamp: st, source: source, weight: weight})
	case stamp.Published:
		t := timed{Stamp: st, source: source, weight: weight}
		if c.distance(p) < closeBy {
			t.weight += cueBonus
		} else {
			t.below = true
		}
		c.published = append(c.published, t)
	default:
		c.published = append(c.published, timed{Stamp: st, source: source, weight: weight})
	}
}

// lines reads the lines around the title that hold a date.
func (c *clockwork) lines() {
	sg := signer{words: c.words}
	for i := range c.dated {
		l := &c.dated[i]
		far, ok := c.standing(&l.place)
		if !ok {
			continue
		}
		text := l.around()
		l.shown, l.stamps = text, c.stamps.Find(text)
		for _, st := range l.stamps {
			weight := weightLine - 2*far
			if st.Role == stamp.Plain && st.Start < 4 && len(l.last) < 60 {
				st.Role = c.cue(l.last, text[st.Start:st.End])
			}
			if st.Role == stamp.Plain && sg.posts(text[:st.Start]) {
				st.Role = stamp.Published
			}
			if st.Role == stamp.Plain && st.End-st.Start < len(text)/3 {
				weight -= 12 // a date that is told, not one that stamps
			}
			if st.Role == stamp.Plain && len(text) > 90 && st.Start > 12 && !setOff(text[:st.Start]) {
				weight -= 18 // inside a sentence
			}
			if st.Precision.Rank() < stamp.Day.Rank() {
				continue
			}
			c.file(st, "line", weight, &l.place)
		}
	}
}

// setOff reports whether a dash or bar, or the end of a line, parts what follows from what stands before it: mastheads
// print the day so.
func setOff(before string) bool {
	before = strings.TrimRight(before, " \u00a0\u202f")
	last, _ := utf8.DecodeLastRuneInString(before)
	return strings.ContainsRune("-–—|·•\n", last)
}

// posts reports whether a text is a byline up to its date: « Posté par Luce Amiel le », "Posted by Jane Doe on".
func (sg *signer) posts(s string) bool {
	rest, ok := sg.opening(s)
	return ok && len(strings.Fields(rest)) <= postingWords
}

// postingWords is how many words stand at most between « Posté par » and the date.
const postingWords = 6

// cue is the role that the text before a stamp gives it: « Mise en ligne » in an element of its own.
func (c *clockwork) cue(before, printed string) stamp.Role {
	found := c.stamps.Find(before + " " + printed)
	if len(found) == 0 {
		return stamp.Plain
	}
	return found[len(found)-1].Role
}

// around is the text of the line, or of as much of the element around its text node as is short; of a paragraph it is
// the head, where a dateline may stand.
func (l *line) around() string {
	for _, n := range []*html.Node{l.node, l.text.Parent} {
		if t := linesOf(n, maxLine); len(t) < maxLine {
			return t
		}
	}
	if t := fold(l.text.Data); len(t) < maxLine/2 {
		return t
	}
	return opening(fold(l.text.Data))
}

// opening is the head of a paragraph, where a dateline may stand.
func opening(s string) string {
	end := min(len(s), 64)
	for end > 0 && end < len(s) && s[end]&0xC0 == 0x80 {
		end--
	}
	return s[:end]
}
