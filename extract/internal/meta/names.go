package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/agency"
	"github.com/copydesk/copydesk/extract/internal/bare"
	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// Signature is who signed, as a line says it.
type Signature struct {
	Authors []string // in the order of the line
	Agency  string   // the agency or paper that is named beside them or alone

	houses []string // desks, sites and agencies, in the order of the line
	other  bool     // something in it was no name
}

// trust is how much is known of a text before it is read for names.
type trust uint8

const (
	bareLine  trust = iota // a line whose class speaks of authors
	cuedLine               // a line that opens as a byline
	nameField              // a field of structured data that holds names
)

// maxNameRunes bounds a name; longer ones are sentences.
const maxNameRunes = 60

// signer reads lines for names.
type signer struct {
	words *wordlist
	// nobody reports names that are the site's own; nil when the site is not known.
	nobody func(name string) bool
}

// read reads the names of a line.
func (sg *signer) read(s string, t trust) Signature {
	var out Signature
	if t == nameField && sg.nobody != nil && sg.ownAddress(s) {
		out.houses = append(out.houses, strings.Trim(strings.TrimSpace(withoutAddresses(s)), " (),"))
		return out
	}
	for _, segment := range segments(withoutAddresses(s)) {
		if t == cuedLine && len(out.Authors) > 0 {
			t = bareLine // further lines are names only where they look it
		}
		if sg.segment(segment, t, &out) || len(out.Authors) > maxAuthors {
			break
		}
	}
	return out
}

// maxAuthors bounds the authors of a page.
const maxAuthors = 40

// segment adds the names of a part of a line and reports whether the names end there.
func (sg *signer) segment(s string, t trust, out *Signature) (ends bool) {
	if rest, ok := sg.opening(s); ok {
		s = rest
		t = max(t, cuedLine)
	}
	s = withoutBrackets(s)
	pieces, conjunction := sg.pieces(s)
	if t == bareLine && len(out.Authors) > 0 && len(pieces) != 1 {
		if len(pieces) == 0 {
			return false
		}
		if _, cut := sg.trim(pieces[0], t); !cut {
			return true // a list, further down the line, of something else
		}
		pieces = pieces[:1]
	}
	if len(pieces) == 2 && !conjunction && t == nameField && !strings.Contains(pieces[0], " ") && !strings.Contains(pieces[1], " ") {
		pieces = []string{pieces[1] + " " + pieces[0]} // "Doe, Jane"
	}
	for i, p := range pieces {
		p, cut := sg.trim(p, t)
		if p == "" {
			if cut {
				return len(out.Authors) > 0
			}
			continue
		}
		if name, ok := agency.Is(p); ok {
			out.Agency = firstOf(out.Agency, name)
			out.houses = append(out.houses, p)
			continue
		}
		if i == 0 && t == nameField && len(pieces) > 1 && !conjunction && sg.nobody != nil && sg.nobody(p) {
			out.houses = append(out.houses, p)
			return true // "example.org, Paris, France"
		}
		if sg.isStaff(p) || sg.nobody != nil && sg.nobody(p) {
			if t == nameField {
				out.houses = append(out.houses, p)
			}
			continue
		}
		if sg.branded(p) {
			out.houses = append(out.houses, p)
			continue
		}
		if LicenseName(p) != "" {
			out.other = true
			continue // "Words: CC BY-ND 4.0"
		}
		if i > 0 && !conjunction && len(out.Authors) > 0 && sg.serves(p) {
			out.other = true
			continue // "Jane Doe, City Hall reporter"
		}
		if (i > 0 || t == bareLine) && len(out.Authors) > 0 && agency.Paper(p) {
			out.Agency = firstOf(out.Agency, p)
			continue
		}
		if i > 0 && !conjunction && len(out.Authors) > 0 && !strings.Contains(p, " ") && strings.Contains(out.Authors[len(out.Authors)-1], " ") {
			out.other = true
			continue // a town: "Jane Doe, Paris"
		}
		name, ok := sg.name(p, t)
		if !ok {
			out.other = true
			if i > 0 && len(out.Authors) > 0 && t == bareLine {
				return true
			}
			continue
		}
		out.add(name)
		if cut && t != nameField {
			return true
		}
	}
	return false
}

func (s *Signature) add(name string) {
	key := loose(name)
	for _, a := range s.Authors {
		if loose(a) == key {
			return
		}
	}
	s.Authors = append(s.Authors, name)
}

// trim cuts a piece at the words that end a name: a date, "Published", « à Bruxelles ». It reports whether it cut.
func (sg *signer) trim(p string, t trust) (name string, cut bool) {
	fields := strings.Fields(p)
	end := len(fields)
	for i, w := range fields {
		f := bare.Fold(strings.Trim(w, ".,:;!?…\"”“«»()"))
		if f == "" {
			continue
		}
		short := len(f) <= 3
		stop := sg.words.stop[f] && (!short || unicode.IsLower(firstRune(w))) || i > 0 && f == "a" && (w == "à" || w == "a")
		if stop && t == nameField && i == 0 {
			stop = false
		}
		if stop || hasDigit(w) && (t != nameField || i > 0) {
			end, cut = i, true
			break
		}
	}
	for end > 0 && stamp.Calendar(strings.Trim(fields[end-1], ".,")) && (end != 1 && end != 2 || cut || end == len(fields) && end == 1 && t != nameField) {
		end--
	}
	whole := strings.Join(fields[:end], " ")
	name = strings.Trim(whole, nameEdges)
	if i := strings.LastIndexByte(name, ' '); i > 0 && utf8.RuneCountInString(name[i+1:]) == 1 && strings.HasSuffix(strings.TrimRight(whole, " ,:;"), name+".") {
		name += "." // « Claire D. »
	}
	return name, cut
}

// nameEdges are the signs that are no part of the name they stand beside.
const nameEdges = " .,:;*…-–—\"“”«»\u00a0"

// isStaff reports whether a name is nobody: "Staff", « La rédaction », or only words of functions.
func (sg *signer) isStaff(p string) bool {
	f := bare.Fold(p)
	if sg.words.staff[f] {
		return true
	}
	all := true
	for _, w := range strings.Fields(f) {
		if !sg.words.isRole(w) && !sg.words.staff[w] && !sg.words.stop[w] && w != "de" && w != "of" && w != "la" && w != "the" && w != "du" && w != "en" {
			all = false
		}
	}
	return all
}

// serves reports whether a piece ends with the word of a function.
func (sg *signer) serves(p string) bool {
	last := strings.LastIndexByte(p, ' ')
	return last > 0 && sg.words.isRole(bare.Fold(p[last+1:])) && unicode.IsLower(firstRune(p[last+1:]))
}

// branded reports whether a name begins with that of the site, or ends as those of desks do: "Example Staff".
func (sg *signer) branded(p string) bool {
	fields := strings.Fields(p)
	if len(fields) < 2 {
		return false
	}
	last := bare.Fold(fields[len(fields)-1])
	return sg.nobody != nil && sg.nobody(fields[0]) || last == "staff" || last == "desk" || last == "redaktion" || last == "team"
}

// name reports whether a piece looks like the name of a person, and returns it without titles and functions around it.
func (sg *signer) name(p string, t trust) (string, bool) {
	fields := strings.Fields(p)
	for len(fields) > 1 && (sg.words.isRole(bare.Fold(strings.Trim(fields[0], ".:,"))) || strings.HasSuffix(fields[0], ":")) {
		fields = fields[1:]
	}
	for n := len(fields); n > 2 && sg.words.degree[letters(fields[n-1])]; n = len(fields) {
		fields = fields[:n-1]
	}
	served := false
	for n := len(fields); n > 1 && sg.words.isRole(bare.Fold(fields[n-1])); n = len(fields) {
		fields, served = fields[:n-1], true // « 박준석 기자 », "Jane Doe Staff Writer"
	}
	if served && len(fields) == 1 && unicode.IsUpper(firstRune(fields[0])) {
		return "", false // what the function is about: "Theatre Writer"
	}
	if n := len(fields); n >= 4 && n%2 == 0 && strings.EqualFold(strings.Join(fields[:n/2], " "), strings.Join(fields[n/2:], " ")) {
		fields = fields[:n/2] // a picture and its caption, both the name
	}
	if len(fields) == 0 || len(fields) > 6 || len(fields) == 1 && sg.words.degree[letters(fields[0])] {
		return "", false
	}
	name := strings.Join(fields, " ")
	if runes := utf8.RuneCountInString(name); runes > maxNameRunes || runes < 2 {
		return "", false
	}
	if strings.IndexFunc(name, unicode.IsLetter) < 0 {
		return "", false
	}
	upper, roles, lower := 0, 0, 0
	for _, w := range fields {
		r := firstRune(strings.TrimLeft(w, "\"'“‘«’"))
		switch {
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			upper++
		case unicode.IsLower(r):
			if !particle[bare.Fold(w)] && !strings.HasPrefix(w, "d’") && !strings.HasPrefix(w, "d'") && !strings.HasPrefix(w, "al-") {
				lower++
			}
		case unicode.IsLetter(r):
			upper++ // a script without capitals
		case t != nameField:
			return "", false
		}
		if sg.words.isRole(bare.Fold(w)) {
			roles++
		}
	}
	switch t {
	case bareLine:
		if upper < 2 || lower > 0 {
			return "", false
		}
	case cuedLine:
		if upper == 0 || lower > 1 {
			return "", false
		}
	case nameField:
		if lower > 1 && lower >= upper {
			return "", false
		}
	}
	if roles >= 2 || roles > 0 && len(fields) < 3 {
		return "", false
	}
	return name, true
}

// letters is a word without the marks in it, folded: "Ph.D." is phd.
func letters(w string) string {
	return bare.Fold(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return -1
	}, w))
}

// particle are the words in lower case that names hold.
var particle = map[string]bool{
	"de": true, "du": true, "des": true, "la": true, "le": true, "von": true, "van": true, "der": true, "den": true, "di": true, "da": true, "del": true,
	"dos": true, "das": true, "do": true, "al": true, "el": true, "bin": true, "ben": true, "ibn": true, "ter": true, "ten": true, "zu": true, "zur": true,
	"af": true, "av": true, "y": true, "e": true, "della": true, "dello": true, "dalla": true, "lo": true, "st.": true, "y.": true, "mc": true, "vom": true,
}
