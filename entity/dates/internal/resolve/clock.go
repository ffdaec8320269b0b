package resolve

import (
	"fmt"

	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

// clock resolves a time of day.
func (r *Resolver) clock(e *expr.Expr) moment {
	m := moment{grain: minute}
	hour := e.Hour
	base := r.clockDay(e)
	if base.part != expr.NoPart && base.known || e.Base != nil && e.Base.Op == expr.Part {
		hour, base = withPart(e, base)
	}
	if e.HasSecond {
		m.grain = second
	}
	m.sec = hour*3600 + e.Minute*60 + e.Second
	m.late = hour == 24
	if !base.known || base.bc {
		m.open = fmt.Sprintf("XXXX-XX-XXT%02d:%02d", hour%24, e.Minute)
		return m
	}
	m.known, m.first, m.anchor = true, base.first, base.anchor
	m.zone = zoneOn(e.Zone, base.first)
	today := e.Base == nil && base.anchor == Ref && base.first == r.ref.Day
	if m.late && today && base.number == 0 && e.Tense == expr.Past {
		m.first-- // said of the past, the midnight before the reference time
	}
	if today && e.Tense == expr.Past && !m.late && r.isAhead(m.sec/60-r.east(m.zone)) {
		m.first--
	}
	if m.late && base.number == -1 {
		// Midnight without a day, in a text of the small hours, has just passed.
		m.sec, m.late = 0, false
	}
	return m
}

// isAhead tells whether a minute of the day lies ahead of the reference time, so that something past was the day before. A
// reference time of midnight is that of a day without its time; one of a morning may be that of a page which goes on through the
// day, and only an evening is surely the one before.
func (r *Resolver) isAhead(ofDay int) bool {
	return r.ref.HasTime && r.ref.Minute > 0 && ofDay > r.ref.Minute && (ofDay >= evening || r.ref.Minute >= noon)
}

// Minutes of the day.
const (
	noon    = 12 * 60
	evening = 18 * 60
)

// east is by how many minutes the clocks of a zone are ahead of those of the reference time, 0 when one of the two is not known.
func (r *Resolver) east(zone string) int {
	there, ok := offset(zone)
	here, known := offset(r.ref.ZoneOffset)
	if !ok || !known {
		return 0
	}
	return there - here
}

// offset reads "Z" or "+02:00" as minutes.
func offset(zone string) (int, bool) {
	if zone == "Z" || zone == "z" {
		return 0, true
	}
	var sign byte
	var h, m int
	if _, err := fmt.Sscanf(zone, "%c%d:%d", &sign, &h, &m); err != nil {
		return 0, false
	}
	if sign == '-' {
		return -h*60 - m, true
	}
	return h*60 + m, true
}

// clockDay is the day of a time of day: its own, the one that the text is at, or that of the reference time.
func (r *Resolver) clockDay(e *expr.Expr) moment {
	if e.Base != nil {
		return r.inner(e.Base, e)
	}
	if r.day.known && (r.day.grain != part || r.day.part != expr.Night || r.where == r.at && r.day.anchor == Text) {
		near := r.at - r.where
		ahead := r.ref.Known && r.day.first < r.ref.Day && e.Tense == expr.Future
		behind := r.ref.Known && r.day.first > r.ref.Day && e.Tense == expr.Past
		if near == 0 || near <= 3 && !ahead && !behind || r.story {
			m := dayMoment(r.day.first)
			if m.anchor = r.day.anchor; m.anchor != Ref {
				m.anchor = Text
			}
			return m
		}
	}
	if r.ref.HasDay {
		m := dayMoment(r.ref.Day)
		m.anchor = Ref
		if r.ref.HasTime && r.ref.Minute < 5*60 && e.Tense != expr.Future {
			m.number = -1
		}
		return m
	}
	return moment{}
}

// withPart reads an hour by the part of the day that it is said with: "tonight at 8:30", « cette nuit à 2 h ».
func withPart(e *expr.Expr, base moment) (int, moment) {
	hour := e.Hour
	switch base.part {
	case expr.Night:
		switch {
		case hour < 5 || e.HasMeridiem && hour < 12:
			base.first++
		case hour < 12:
			hour += 12
		}
	case expr.Evening, expr.Afternoon:
		if hour < 12 {
			hour += 12
		}
	}
	base.part = expr.NoPart
	return hour, base
}

// zoneOn gives the offset of a zone on a day. A mark before the offset asks for the summer time of North America.
func zoneOn(zone string, d calendar.Day) string {
	if zone == "" || zone[0] != '~' {
		return zone
	}
	var sign byte
	var h, m int
	if _, err := fmt.Sscanf(zone[1:], "%c%d:%d", &sign, &h, &m); err != nil {
		return zone[1:]
	}
	y := d.Year()
	if d >= calendar.NthWeekday(y, 3, 7, 2) && d < calendar.NthWeekday(y, 11, 7, 1) {
		h--
	}
	return fmt.Sprintf("-%02d:%02d", h, m)
}

// part resolves a part of the day.
func (r *Resolver) part(e *expr.Expr) moment {
	var base moment
	switch {
	case e.Base != nil:
		base = r.inner(e.Base, e)
	case e.Origin == expr.FromText, !e.HasWhich:
		base = r.partDay(e)
		if base.known {
			base.first += calendar.Day(e.N)
		}
	default:
		b, ok := r.base(expr.FromReference, expr.Day)
		if ok {
			base = b
			base.first += calendar.Day(r.night(e))
		}
	}
	if !base.known || base.grain > day || base.bc {
		return moment{grain: part, part: e.Part, open: "XXXX-XX-XXT" + partNames[e.Part]}
	}
	return moment{known: true, grain: part, part: e.Part, first: base.first, anchor: base.anchor}
}

// night says by how many days the night that is meant lies before the reference time: "overnight" and « cette nuit » are
// the last one for a verb in the past, and in the small hours always.
func (r *Resolver) night(e *expr.Expr) int {
	if e.Which != 2 {
		return e.N
	}
	if e.Tense == expr.Future || e.Tense == expr.Present && r.ref.Minute >= 12*60 || e.Tense == expr.Past && r.ref.HasTime && r.ref.Minute >= 20*60 {
		return 0
	}
	return -1
}

// partDay is the day that « la soirée » or "that evening" belongs to.
func (r *Resolver) partDay(e *expr.Expr) moment {
	if r.day.known && (e.Origin == expr.FromText || r.at-r.where <= 2 || r.story) {
		m := r.day
		if m.grain < day {
			m = dayMoment(m.first)
		}
		if m.anchor = r.day.anchor; m.anchor != Ref || e.Origin == expr.FromText {
			m.anchor = Text
		}
		return m
	}
	if r.ref.HasDay {
		m := dayMoment(r.ref.Day)
		if begins := hours[e.Part][0] * 60; e.Tense == expr.Past && e.N == 0 && (r.isAhead(begins+1) || e.Part == expr.Night && r.ref.Minute < begins) {
			m.first--
		}
		m.anchor = Ref
		return m
	}
	return moment{}
}
