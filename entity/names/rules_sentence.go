package names

import (
	"strings"

	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// connectors join the capitalised words of one organization or place: "Bank of England", « Cour d’appel de Paris ».
var connectors = map[string]bool{
	"of": true, "for": true, "and": true, "the": true, "&": true,
	"de": true, "du": true, "des": true, "d'": true, "d’": true, "la": true, "l'": true, "l’": true, "les": true,
	"et": true, "pour": true, "sur": true, "à": true, "aux": true, "au": true,
}

// particles stand inside a person's name and are not capitalised.
var particles = map[string]bool{
	"de": true, "du": true, "des": true, "d'": true, "d’": true, "la": true, "le": true, "van": true, "von": true,
	"der": true, "den": true, "ten": true, "ter": true, "da": true, "dos": true, "do": true, "di": true, "del": true,
	"della": true, "el": true, "al": true, "bin": true, "ben": true, "ibn": true, "bint": true, "abu": true, "ould": true, "y": true, "e": true, "zu": true,
}

// sentence reads one sentence, the surest rules first.
func (r *reading) sentence(s text.Sentence) {
	shouting := r.shouting(s)
	r.honored(s)
	r.legalForms(s)
	r.headed(s)
	r.listed(s, gazetteer.Organization|gazetteer.Place|gazetteer.MiscName)
	r.people(s)
	if !shouting {
		r.acronyms(s)
	}
}

// shouting says that the sentence is a headline in capitals, where capitals mean nothing.
func (r *reading) shouting(s text.Sentence) bool {
	words, upper := 0, 0
	for i := s.First; i < s.Last; i++ {
		if r.doc.Tokens[i].Kind == text.Word {
			words++
			if r.words[i].upper {
				upper++
			}
		}
	}
	return words > 3 && upper*10 > words*7
}

// nameWord says that token i can be part of a name by its looks.
func (r *reading) nameWord(i int) bool {
	w := r.words[i]
	return w.capital && !r.taken[i] && r.doc.Tokens[i].Kind == text.Word && w.cue&(gazetteer.Calendar|gazetteer.Demonym) == 0 &&
		(w.cue&gazetteer.NeverName == 0 || w.name&(gazetteer.Surname|gazetteer.FirstName) != 0 && !w.initial)
}

// run is the end of the capitalised words that begin at i, over the given small words when a capital follows them.
func (r *reading) run(i, end int, joints map[string]bool) int {
	last := i
	for j := i; j < end && !r.taken[j]; j++ {
		switch {
		case r.nameWord(j):
			last = j + 1
		case joints[r.doc.Token(j)] && j-last < 3:
		default:
			return last
		}
	}
	return last
}

// honored finds the people behind « M. », "Dr.", "General".
func (r *reading) honored(s text.Sentence) {
	for i := s.First; i < s.Last-1; i++ {
		if r.words[i].cue&gazetteer.Honorific == 0 {
			continue
		}
		next := i + 1
		for next < s.Last-1 && r.words[next].cue&gazetteer.Honorific != 0 {
			next++
		}
		if last := r.run(next, s.Last, particles); last > next && last-next < 6 && r.words[next].name&gazetteer.Place == 0 {
			r.take(next, last, Person, scoreCue)
			i = last - 1
		}
	}
}

// headed finds what a head word opens (« ministère de l’Intérieur », "Bank of England", « rue de Rivoli ») or closes
// ("Foreign Ministry", "Hyde Park").
func (r *reading) headed(s text.Sentence) {
	for i := s.First; i < s.Last; i++ {
		head := r.words[i].cue & (gazetteer.OrganizationHead | gazetteer.PlaceHead | gazetteer.MiscHead)
		if r.taken[i] || head == 0 {
			continue
		}
		kind := headKind(head)
		if first := r.opening(i, s.First); first < i && r.words[i].capital && !r.words[first].initial {
			r.take(first, i+1, kind, scoreCue)
			continue
		}
		if last := r.headedEnd(i, s.Last); last > i+1 {
			r.take(i, last, kind, scoreCue)
			i = last - 1
		}
	}
}

func headKind(c gazetteer.Class) Kind {
	switch {
	case c&gazetteer.OrganizationHead != 0:
		return Organization
	case c&gazetteer.PlaceHead != 0:
		return Place
	}
	return Misc
}

// opening is where the capitalised words before token i begin.
func (r *reading) opening(i, begin int) int {
	first := i
	for j := i - 1; j >= begin && r.nameWord(j) && r.words[j].cue&gazetteer.Role == 0; j-- {
		first = j
	}
	return first
}

// headedEnd is the end of a name that begins with the head word i: small words and adjectives may stand before the
// first capital, but a head in small letters needs one.
func (r *reading) headedEnd(i, end int) int {
	last, small, joined := i, 0, false
	for j := i + 1; j < end && !r.taken[j]; j++ {
		token := r.doc.Token(j)
		switch {
		case r.nameWord(j):
			if !joined && j > i+1 && !r.words[i].capital {
				return last
			}
			last, small, joined = j+1, 0, true
		case connectors[token]:
			joined = joined || token != "and" && token != "et"
			if small++; small > 3 {
				return last
			}
		case !joined && !r.words[j].capital && r.doc.Tokens[j].Kind == text.Word && r.words[j].cue == 0 && relational(token):
			if small++; small > 2 {
				return last
			}
		default:
			return last
		}
	}
	return last
}

// relational says that a word looks like the adjectives which follow a head in French: « tribunal correctionnel ».
func relational(token string) bool {
	for _, suffix := range []string{"el", "elle", "al", "ale", "aire", "if", "ive"} {
		if strings.HasSuffix(token, suffix) {
			return true
		}
	}
	return false
}

// listed finds the names that the lists hold, longest first.
func (r *reading) listed(s text.Sentence, want gazetteer.Class) {
	for i := s.First; i < s.Last; i++ {
		if r.taken[i] || !r.words[i].capital && r.doc.Tokens[i].Kind != text.Word {
			continue
		}
		last, class := r.longest(gazetteer.Names(), i, s.Last)
		if last == 0 || class&want == 0 || !r.plausible(i, last, class) {
			continue
		}
		r.take(i, last, listKind(class), scoreList)
		i = last - 1
	}
}

func listKind(c gazetteer.Class) Kind {
	switch {
	case c&(gazetteer.Country|gazetteer.PlaceName|gazetteer.Region) != 0:
		return Place
	case c&(gazetteer.Body|gazetteer.Media) != 0:
		return Organization
	case c&gazetteer.City != 0:
		return Place
	case c&gazetteer.Organization != 0:
		return Organization
	}
	return Misc
}

// plausible refuses list entries that are ordinary words, people or parts of longer names here.
func (r *reading) plausible(first, last int, class gazetteer.Class) bool {
	one := last == first+1
	w := r.words[first]
	if one && (!w.capital || w.cue&(gazetteer.NeverName|gazetteer.Calendar|gazetteer.Demonym) != 0) {
		return false
	}
	if one && class&gazetteer.OrdinaryWord != 0 && (w.initial || !w.upper && class&(gazetteer.Country|gazetteer.Region|gazetteer.City) == 0) {
		return false
	}
	capital := false
	for j := first; j < last; j++ {
		capital = capital || r.words[j].capital
	}
	if !capital {
		return false
	}
	if one && class&(gazetteer.Country|gazetteer.PlaceName|gazetteer.Body|gazetteer.Region) == 0 {
		if w.name&gazetteer.FirstName != 0 && last < len(r.words) && r.nameWord(last) {
			return false
		}
		if first > 0 && r.words[first-1].name&gazetteer.FirstName != 0 && r.words[first-1].capital && !r.taken[first-1] {
			return false
		}
	}
	return true
}

// people finds first names with a surname behind them, and names beside a role or a verb of saying.
func (r *reading) people(s text.Sentence) {
	for i := s.First; i < s.Last; i++ {
		if !r.nameWord(i) {
			continue
		}
		last := r.run(i, s.Last, particles)
		if last <= i || last-i > 5 {
			i = max(i, last-1)
			continue
		}
		switch w := r.words[i]; {
		case w.name&gazetteer.FirstName != 0 && last-i > 1 && !r.words[last-1].upper:
			r.take(i, last, Person, scoreCue)
		case w.name&gazetteer.CommonFirstName != 0 && last-i > 1:
			r.take(i, last, Person, scoreList)
		case i > s.First && r.words[i-1].cue&gazetteer.Role != 0 && last-i > 1 && !w.upper:
			r.take(i, last, Person, scoreGuess)
		case last < s.Last && r.words[last].cue&gazetteer.SpeechVerb != 0 && last-i > 1 && w.name&gazetteer.Surname != 0:
			r.take(i, last, Person, scoreGuess)
		}
		i = last - 1
	}
}

// legalForms finds companies by what stands behind their name: Inc., SA, GmbH.
func (r *reading) legalForms(s text.Sentence) {
	for i := s.First + 1; i < s.Last; i++ {
		if r.taken[i] || !r.words[i].capital || r.words[i].cue&gazetteer.OrganizationSuffix == 0 {
			continue
		}
		if first := r.opening(i, s.First); first < i {
			r.take(first, i+1, Organization, scoreCue)
		}
	}
}

// acronyms takes what is left of words in capitals for organizations, Roman numerals aside.
func (r *reading) acronyms(s text.Sentence) {
	for i := s.First; i < s.Last; i++ {
		token := r.doc.Token(i)
		if !r.nameWord(i) || !r.words[i].upper || len(token) < 3 || len(token) > 8 || strings.Trim(token, "IVXLCDM") == "" {
			continue
		}
		r.take(i, i+1, Organization, scoreAcronym)
	}
}

// secondMentions finds the surnames of people who were named in full.
func (r *reading) secondMentions() {
	for i := range r.words {
		if r.taken[i] || !r.words[i].capital || !r.surnames[r.doc.Token(i)] {
			continue
		}
		r.take(i, i+1, Person, scoreSecond)
	}
}
