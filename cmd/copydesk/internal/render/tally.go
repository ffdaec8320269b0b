package render

import (
	"strings"

	"github.com/copydesk/copydesk/entity"
	timex "github.com/copydesk/copydesk/entity/dates"
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
		acronym := o.Acronym
		if acronym == o.Name {
			acronym = ""
		}
		organizations = append(organizations, entry{o.Name, len(o.Mentions), joined(acronym, string(o.Kind))})
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

// dates counts expressions that mean the same as one, with their words, each once. One that is open means nothing yet
// but its words.
func dates(in []entity.Date) []entry {
	var out []entry
	at := map[string]int{}
	said := map[[2]string]bool{}
	for _, d := range in {
		words := oneLine(d.Text)
		name := d.Value
		if d.Modifier != "" {
			name += " " + d.Modifier
		}
		if d.Anchor == timex.AnchorNone {
			name, words = words, "open"
		}
		i, known := at[name]
		if !known {
			i = len(out)
			at[name] = i
			out = append(out, entry{name: name})
		}
		out[i].count++
		if !said[[2]string{name, words}] && words != d.Value {
			said[[2]string{name, words}] = true
			out[i].note = joined(out[i].note, words)
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
