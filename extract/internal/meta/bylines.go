package meta

import (
	"strings"
)

// reach is how many bytes of visible text may lie between the title and a byline, before and after it.
const (
	reachBefore = 600
	reachAfter  = 2500
)

// bylines reads the visible lines around the title: the one that looks most like a byline, and all the links to authors
// that stand beside it.
func (r *reader) bylines(sg *signer) (out signed) {
	best, at := 0, 0
	lines := append(append([]line(nil), r.lines...), r.dated...)
	for i := range lines {
		l := &lines[i]
		distance := l.offset
		if r.h1 != nil {
			distance -= r.h1.offset
		}
		far := r.h1 != nil && (distance < -reachBefore || distance > reachAfter)
		if l.comment != nil && r.aside(&l.place) || far && !l.signed && !l.by {
			continue
		}
		raw, rest, cued := "", "", false
		if l.dated {
			rest, cued = sg.afterStamp(l)
		} else {
			raw = linesOf(l.node, maxLine)
			rest, cued = sg.opening(raw)
		}
		if l.signed && !cued {
			if s := sg.read(raw, bareLine); best == 0 && len(s.Authors) == 1 && !s.other && len(raw) <= maxNameRunes {
				out.people = appendNames(nil, s.Authors, "")
			}
			continue
		}
		if cued && l.hint == 0 && len(strings.Fields(rest)) > longByline {
			continue
		}
		if far {
			// « Autor: Jane Doe » at the foot: where nobody signs at the head
			if s := sg.read(rest, cuedLine); cued && best == 0 && len(strings.Fields(rest)) <= 4 && !s.other && !r.aside(&l.place) && len(out.people) == 0 && whole(s) {
				out.people = appendNames(nil, s.Authors, "")
			}
			continue
		}
		if !cued && l.hint&authorHint == 0 || len(raw) >= maxLine && !cued {
			continue
		}
		t, points := bareLine, 1
		if cued {
			t, points = cuedLine, 5
		}
		s := sg.read(rest, t)
		if l.hint&authorHint != 0 {
			points += 2
		}
		if l.linked {
			points += 3
		}
		if distance >= 0 {
			points++
		}
		if r.aside(&l.place) {
			if points -= 5; distance < 0 || distance > reachAfter/2 {
				continue
			}
		}
		if cued {
			out.agency = firstOf(out.agency, s.Agency)
			if len(out.houses) == 0 {
				out.houses = s.houses
			}
		}
		switch {
		case len(s.Authors) == 0:
		case points > best:
			best, at = points, l.offset
			out.people, out.whole = appendNames(nil, s.Authors, r.profile(l)), cued || !s.other
		case l.linked && l.offset-at < beside:
			out.people = appendNames(out.people, s.Authors, r.profile(l))
		}
	}
	return out
}

// whole reports whether all names of a line have a given and a family name.
func whole(s Signature) bool {
	for _, name := range s.Authors {
		if !strings.Contains(name, " ") {
			return false
		}
	}
	return true
}

// longByline is how many words a line of names has at most when no class speaks for it.
const longByline = 24

// afterStamp reads "Posted on 12 May 2017 by Jane Doe", « le 12 mai 2017 par … ».
func (sg *signer) afterStamp(l *line) (rest string, ok bool) {
	for _, st := range l.stamps {
		if rest, ok := sg.opening(strings.TrimLeft(l.shown[st.End:], ", ")); ok {
			return rest, true
		}
	}
	return "", false
}

// beside is how many bytes of text may lie between two links to authors of one byline.
const beside = 120

// profile is where a link to an author leads.
func (r *reader) profile(l *line) string {
	if !l.linked {
		return ""
	}
	return absolute(r.out.Base, attr(l.node, "href"))
}
