package render

import (
	"strings"

	"github.com/copydesk/copydesk/entity"
)

// entry is one line of a list of people, organizations, places or dates.
type entry struct {
	name  string
	count int
	note  string // roles, a kind, an acronym, the words that a date stands for
}

// section is one list with its heading.
type section struct {
	heading string
	entries []entry
}

// tally lists what an article names, in the order of its first mention, with the number of mentions.
func tally(e *entity.Entities) []section {
	var out []section
	add := func(heading string, entries []entry) {
		if len(entries) > 0 {
			out = append(out, section{heading, entries})
		}
	}
	people := make([]entry, 0, len(e.People))
	for _, p := range e.People {
		people = append(people, entry{p.Name, len(p.Mentions), roles(p.Roles)})
	}
	add("People", people)
	organizations := make([]entry, 0, len(e.Organizations))
	for _, o := range e.Organizations {
		organizations = append(organizations, entry{o.Name, len(o.Mentions), joined(o.Acronym, string(o.Kind))})
	}
	add("Organizations", organizations)
	places := make([]entry, 0, len(e.Places))
	for _, p := range e.Places {
		places = append(places, entry{p.Name, len(p.Mentions), string(p.Kind)})
	}
	add("Places", places)
	add("Dates", dates(e.Dates))
	return out
}

// roles are the different ones, each once.
func roles(in []entity.Role) string {
	var out []string
	seen := map[string]bool{}
	for _, r := range in {
		if !seen[r.Text] {
			seen[r.Text] = true
			out = append(out, r.Text)
		}
	}
	return strings.Join(out, ", ")
}

// dates counts expressions that mean the same as one, with their words, each once.
func dates(in []entity.Date) []entry {
	var out []entry
	at := map[string]int{}
	words := map[[2]string]bool{}
	for _, d := range in {
		value := d.Value
		if d.Modifier != "" {
			value += " " + d.Modifier
		}
		i, known := at[value]
		if !known {
			i = len(out)
			at[value] = i
			out = append(out, entry{name: value})
		}
		out[i].count++
		if said := [2]string{value, d.Text}; !words[said] && d.Text != d.Value {
			words[said] = true
			out[i].note = joined(out[i].note, oneLine(d.Text))
		}
	}
	return out
}

// joined puts what there is of parts in a row.
func joined(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, ", ")
}

func oneLine(s string) string { return strings.Join(strings.FieldsFunc(s, breakable), " ") }

// breakable reports a character that a line may be broken at. A no-break space is not.
func breakable(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\r' }
