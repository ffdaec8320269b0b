package entity

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// repair brings mentions into the shape that resolution counts on, whoever recognized them: no title inside a person's
// name, one mention for a name with a nickname in its middle, the kind that the rest of the document proves, and the
// second mentions that were passed over. What is added scores less than what it leans on.
func (v *view) repair(mentions []names.Mention) []names.Mention {
	mentions = v.joinNicknames(v.dropTitles(mentions))
	known := v.familiesOf(mentions)
	v.proveBodies(mentions, known)
	if len(known) == 0 {
		return mentions
	}
	v.proveKinds(mentions, known, v.givenOf(mentions))
	v.widen(mentions, known)
	return v.recall(mentions, known)
}

// dropTitles takes courtesy titles and ranks off the front of people's names: "Lord Roe" is Roe.
func (v *view) dropTitles(mentions []names.Mention) []names.Mention {
	out := slices.Clone(mentions)
	for k := range out {
		m := &out[k]
		if m.Kind != names.Person {
			continue
		}
		first, last := v.tokensOf(m.Span)
		for first+1 < last && v.lex.isTitle(v.fold[first]) && (strings.HasSuffix(v.fold[first], ".") || !isFirstName(v.token(first))) && isUpper(v.token(first+1)) {
			first++
		}
		if first < last && v.doc.Tokens[first].Start > m.Start {
			m.Start = v.doc.Tokens[first].Start
			m.Text = m.Of(v.doc.Text)
		}
	}
	return out
}

// tokensOf returns the tokens that a span covers.
func (v *view) tokensOf(s text.Span) (first, last int) {
	first, _ = slices.BinarySearchFunc(v.doc.Tokens, s.Start, func(t text.Token, at int) int { return t.End - at - 1 })
	for last = first; last < len(v.doc.Tokens) && v.doc.Tokens[last].Start < s.End; {
		last++
	}
	return first, last
}

// joinNicknames makes one mention of a given name, a nickname in quotation marks and a family name.
func (v *view) joinNicknames(mentions []names.Mention) []names.Mention {
	out := mentions[:0]
	for k := 0; k < len(mentions); k++ {
		m := mentions[k]
		first, last := v.tokensOf(m.Span)
		if m.Kind == names.Person && last-first == 1 && last+3 < len(v.doc.Tokens) && v.nickMarks(last, last+2) && v.sameSentence(first, last+3) &&
			v.isWord(last+1) && isUpper(v.token(last+3)) && v.isWord(last+3) {
			m.End = v.doc.Tokens[last+3].End
			for k+1 < len(mentions) && mentions[k+1].Start < m.End {
				m.End = max(m.End, mentions[k+1].End)
				k++
			}
			m.Text = m.Of(v.doc.Text)
		}
		out = append(out, m)
	}
	return out
}

// nickMarks reports whether tokens open and close are a pair of quotation marks.
func (v *view) nickMarks(open, close int) bool {
	closer, ok := closers[v.token(open)]
	return ok && v.token(close) == closer && v.token(open) != "'"
}

// family is what the document tells of a family name.
type family struct {
	words []string // as written, particles included
	score float64
	other bool // a body or a place of several words has the word too
}

// familiesOf gathers the family names of people named in full, and the nicknames in their names, by the last word.
func (v *view) familiesOf(mentions []names.Mention) map[string]*family {
	known := map[string]*family{}
	add := func(words []string, score float64) {
		last := words[len(words)-1]
		if f := known[last]; f == nil {
			known[last] = &family{words: words, score: score}
		} else if len(words) > len(f.words) {
			f.words, f.score = words, max(score, f.score)
		}
	}
	for _, m := range mentions {
		if m.Kind != names.Person {
			continue
		}
		first, last := v.tokensOf(m.Span)
		parsed := v.parsePerson(first, last)
		if !parsed.full || !isFirstName(parsed.given[0]) && len(mentions) > 1 && parsed.nick == "" && !isInitial(parsed.given[0]) {
			continue
		}
		if len([]rune(parsed.family[len(parsed.family)-1])) > 2 {
			add(parsed.family, m.Score)
		}
	}
	for _, m := range mentions {
		if m.Kind == names.Person || !strings.ContainsAny(m.Text, " -") {
			continue
		}
		for _, word := range strings.FieldsFunc(m.Text, func(r rune) bool { return r == ' ' || r == '-' }) {
			if f := known[word]; f != nil {
				f.other = true
			}
		}
	}
	return known
}

// trusted is the score from which a recognizer's kind is not put in doubt.
const trusted = 0.9

// proveBodies makes organizations of one-word mentions of another kind that are the name proper of a body of several
// words ("Corvane" of "Corvane Therapeutics PLC", "Herald" of "Northern Herald"), where neither a person nor a place of
// the document or of the lists has the word.
func (v *view) proveBodies(mentions []names.Mention, known map[string]*family) {
	bodies, others := map[string]float64{}, map[string]bool{}
	for _, m := range mentions {
		words := strings.Fields(m.Text)
		if len(words) < 2 {
			continue
		}
		if m.Kind != names.Organization {
			for _, word := range words {
				others[word] = true
			}
			continue
		}
		for _, word := range []string{words[0], words[len(words)-1]} {
			if f := text.Fold(word); isUpper(word) && v.lex.grammar[f] == 0 && v.lex.organizations.kinds[f] == "" || word == words[len(words)-1] && !v.lex.headFirst {
				bodies[word] = m.Score
			}
		}
	}
	for k := range mentions {
		m := &mentions[k]
		score, ok := bodies[m.Text]
		if !ok || m.Kind == names.Organization || m.Score >= trusted || others[m.Text] || known[m.Text] != nil || listed(m.Text)&gazetteer.Place != 0 {
			continue
		}
		if first, _ := v.tokensOf(m.Span); v.lex.isTitle(v.folded(first - 1)) {
			continue
		}
		m.Kind = names.Organization
		m.Score = min(m.Score, score)
	}
}

// givenOf gathers the given names of people named in full, with the scores of their mentions.
func (v *view) givenOf(mentions []names.Mention) map[string]float64 {
	given := map[string]float64{}
	for _, m := range mentions {
		if m.Kind != names.Person {
			continue
		}
		first, last := v.tokensOf(m.Span)
		if parsed := v.parsePerson(first, last); parsed.full && len(parsed.given) == 1 && isFirstName(parsed.given[0]) {
			given[parsed.given[0]] = m.Score
		}
	}
	return given
}

// proveKinds makes people of one-word mentions of another kind that are names of people of the document, where no body
// and no place of the document has the word; where the lists know one by it, the words around must speak for a person.
func (v *view) proveKinds(mentions []names.Mention, known map[string]*family, given map[string]float64) {
	for k := range mentions {
		m := &mentions[k]
		if m.Kind == names.Person || m.Score >= trusted || strings.Contains(m.Text, " ") {
			continue
		}
		score, ok := given[m.Text]
		if f := known[m.Text]; f != nil && !f.other {
			score, ok = f.score, true
		}
		for _, full := range v.world.nicknames[text.Fold(m.Text)] {
			for name, s := range given {
				if normal(name) == normal(full) {
					score, ok = s, true
				}
			}
		}
		if !ok {
			continue
		}
		first, last := v.tokensOf(m.Span)
		if listed(m.Text)&(gazetteer.Place|gazetteer.Organization) != 0 && !v.isSaying(last) && !v.isSaying(first-1) && !v.lex.isTitle(v.folded(first-1)) {
			continue
		}
		m.Kind = names.Person
		m.Score = min(m.Score, score)
	}
}

// widen takes into a person's family name the particle of the full name, and the initial, that stand before it.
func (v *view) widen(mentions []names.Mention, known map[string]*family) {
	for k := range mentions {
		m := &mentions[k]
		f := known[m.Text]
		if f == nil || m.Kind != names.Person {
			continue
		}
		first, last := v.tokensOf(m.Span)
		low := 0
		if k > 0 {
			low = mentions[k-1].End
		}
		at := first
		for i := len(f.words) - 2; i >= 0 && at > 0 && v.token(at-1) == f.words[i] && v.sameSentence(at-1, first) && v.doc.Tokens[at-1].Start >= low; i-- {
			at--
		}
		if at == first && len(f.words) > 1 {
			continue
		}
		if at > 0 && isInitial(v.token(at-1)) && v.token(at-1) != "M." && strings.HasSuffix(v.token(at-1), ".") && v.sameSentence(at-1, first) && v.doc.Tokens[at-1].Start >= low {
			at--
		}
		m.Span = v.span(at, last)
		m.Text = m.Of(v.doc.Text)
	}
}

// leaning is the share of its evidence's score that a recalled mention has.
const leaning = 0.8

// recall adds the family names, with their particles and an initial before them, that no mention covers.
func (v *view) recall(mentions []names.Mention, known map[string]*family) []names.Mention {
	var out []names.Mention
	next := 0
	for i := range v.doc.Tokens {
		t := v.doc.Tokens[i]
		for next < len(mentions) && mentions[next].End <= t.Start {
			out = append(out, mentions[next])
			next++
		}
		if next < len(mentions) && mentions[next].Start < t.End || t.Kind != text.Word {
			continue
		}
		f := known[v.token(i)]
		if f == nil || f.other || v.lex.grammar[v.fold[i]] != 0 || listed(v.token(i))&gazetteer.OrdinaryWord != 0 {
			continue
		}
		if v.isWord(i+1) && isUpper(v.token(i+1)) && v.touchesByBlank(i) || v.token(i+1) == "&" {
			continue // a longer name that is not this one
		}
		low := t.Start
		if len(out) > 0 {
			low = max(out[len(out)-1].End, 0)
			if low > t.Start {
				continue
			}
		}
		first := i
		for k := len(f.words) - 2; k >= 0 && first > 0 && v.token(first-1) == f.words[k] && v.sameSentence(first-1, i) && v.doc.Tokens[first-1].Start >= low; k-- {
			first--
		}
		if first > 0 && isInitial(v.token(first-1)) && v.sameSentence(first-1, i) && v.token(first-1) != "M." && (len(out) == 0 || v.doc.Tokens[first-1].Start >= out[len(out)-1].End) {
			first--
		}
		span := v.span(first, i+1)
		out = append(out, names.Mention{Span: span, Kind: names.Person, Text: span.Of(v.doc.Text), Score: leaning * f.score})
	}
	return append(out, mentions[next:]...)
}

// touchesByBlank reports whether one space stands between token i and the next.
func (v *view) touchesByBlank(i int) bool {
	return i+1 < len(v.doc.Tokens) && v.doc.Tokens[i+1].Start-v.doc.Tokens[i].End <= 1
}
