package thread

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/text"
)

// claim is how surely a piece of a comment's head is the name of its author.
type claim int

// The claims, weakest first.
const (
	ranked    claim = iota + 1 // what a page says of members: « Abonné »
	initial                    // capitals that stand for a picture
	titled                     // the subject of the comment
	rest                       // what a dated line has besides the date
	pieced                     // a piece of the line that an element marks off
	alone                      // a short line above the date
	strong                     // in bold, or a citation
	presented                  // « par Anna », "Anna says:"
	classed                    // an element or its class says that it is a name
)

// claims collects the names that the lines of a head offer.
type claims struct {
	names     [classed + 1]string
	beside    string // what stands behind bold words and a dash
	answers   bool   // bold words are the subject of an answer
	whole     string // what an element called after its author holds, words that may present a name included
	surest    claim
	recurring map[string]bool // lines that most comments of the thread have
}

// add offers a name; the first of each claim counts.
func (w *claims) add(name string, c claim) {
	name = strings.Join(strings.Fields(name), " ")
	switch {
	case name == "" || cue.Presenting(name):
		return
	case tool(name) && c < classed:
		return
	case furnished(name) || w.recurring[shape(name)] && c < classed:
		c = ranked
	case initials(name) && c < strong || strings.IndexFunc(name, unicode.IsLetter) < 0 && c < classed:
		c = initial
	case strings.HasPrefix(name, "@"): // the address of somebody whose name may stand beside it
		c = min(c, rest)
	}
	if w.names[c] == "" {
		w.names[c] = name
		w.surest = max(w.surest, c)
	}
}

// offers counts in how many heads of a thread there is a name by each claim.
type offers struct {
	heads     int
	by        [classed + 1]int
	answers   int // of them whose bold words are the subject of an answer: then all bold words are subjects
	presented int // of them whose element begins with words that may present a name
}

func (o *offers) count(w *claims) {
	o.heads++
	if w.whole != "" {
		o.presented++
	}
	if w.answers {
		o.answers++
	}
	for c, name := range w.names {
		if name != "" {
			o.by[c]++
		}
	}
}

// The shares of the heads of a thread that have a name by one claim: of a common one at least, of a rare one at most.
const (
	commonClaim = 0.95
	rareClaim   = 0.6
)

// best returns the name by the surest claim. One that few heads of the thread have gives way to one that all have.
func (w *claims) best(o *offers) string {
	if o.answers > 0 && w.beside != "" && w.surest < presented {
		return w.beside
	}
	for c := w.surest; c > 0; c-- {
		if w.names[c] == "" || c < classed && float64(o.by[c]) < rareClaim*float64(o.heads) && w.commoner(c, o) {
			continue
		}
		if c == classed && w.whole != "" && 2*o.presented < o.heads {
			return w.whole // "Da Ablavi" among others: a page that presents one name presents all
		}
		return w.names[c]
	}
	return ""
}

// commoner reports whether a weaker claim than c that all heads of the thread have gives a name.
func (w *claims) commoner(c claim, o *offers) bool {
	for c--; c >= titled; c-- {
		if w.names[c] != "" && float64(o.by[c]) >= commonClaim*float64(o.heads) {
			return true
		}
	}
	return false
}

// addLine offers a short line that nothing says is a name.
func (w *claims) addLine(b *page.Block) {
	if s := markedName(b); s != "" {
		w.add(s, classed)
		return
	}
	if s := presentedName(b); s != "" {
		w.add(s, presented)
		return
	}
	if s := first(b, text.Span{Start: 0, End: len(b.Text)}); s != "" && len(b.Marks)+len(b.Links) > 0 {
		w.add(s, alone)
		return
	}
	w.add(name(b.Text), alone)
}

// addPlaced offers the name in a line that stands where the names of the thread do.
func (w *claims) addPlaced(b *page.Block) {
	s := first(b, text.Span{Start: 0, End: len(b.Text)})
	if s == "" {
		s = name(b.Text)
	}
	if initials(s) {
		w.add(s, initial)
	} else {
		w.add(s, strong)
	}
}

func (w *claims) any() bool  { return w.surest > 0 }
func (w *claims) sure() bool { return w.surest >= pieced }

// mostNamed is how many words a name has at most that nothing says is one.
const mostNamed = 4
