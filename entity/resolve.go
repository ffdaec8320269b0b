package entity

import (
	"sync"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// resolve turns mentions into people, organizations, places and quotations. Spans that end before byte shift are of
// the title; those behind it are counted from there.
func resolve(doc *text.Document, mentions []names.Mention, shift int) *Entities {
	r := resolutions.Get().(*resolution)
	defer r.release()
	r.shift = shift
	r.read(doc, mentions)
	r.findQuotes()
	r.readTitles()
	r.people.resolve()
	r.bodies.resolve()
	r.sites.resolve()
	r.findRoles()
	r.findSubjects()
	r.orderSubjects()
	r.findSpeakers()
	r.people.resolveQuoted()
	r.findInnerSpeakers()
	r.findRoles()
	r.findPredicates()
	r.findIntroductions()
	return r.entities()
}

// resolution is all that is known of one document, in memory that serves one document after the other.
type resolution struct {
	view
	people    people
	bodies    bodies
	sites     sites
	shift     int
	spoken    []referent // who speaks in each pair of marks
	events    []event    // who spoke, in order
	subjects  []event    // whom subjects without a name stand for, in order
	seen      []sighting
	dialogue  dialogue // the one read last
	interview bool     // turns of an interview were read
	holders   holders
	strangers map[string]int // where the noun of a role, with a complement, brought in somebody whom the text does not name
}

// resolutions are those that are free: a document needs some hundred bytes a token only while it is read.
var resolutions = sync.Pool{New: func() any {
	r := &resolution{strangers: map[string]int{}, holders: holders{last: map[string]int{}}}
	r.people.v, r.bodies.v, r.sites.v = &r.view, &r.view, &r.view
	return r
}}

// largest is the number of tokens up to which a resolution is kept for another document.
const largest = 1 << 15

// release gives the resolution back. It drops what belongs to the document.
func (r *resolution) release() {
	if len(r.fold) > largest {
		return
	}
	r.view.free()
	r.people.free()
	r.bodies.free()
	r.sites.free()
	r.holders.free()
	clear(r.strangers)
	*r = resolution{
		view: r.view, people: r.people, bodies: r.bodies, sites: r.sites, holders: r.holders, strangers: r.strangers,
		spoken: r.spoken[:0], events: r.events[:0], subjects: r.subjects[:0], seen: r.seen[:0],
	}
	resolutions.Put(r)
}
