package main

import (
	"fmt"
	"io"
	"sort"
	"strings"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// ratio is a share that is added up over documents.
type ratio struct{ right, of float64 }

func (r ratio) value() float64 {
	if r.of == 0 {
		return 0
	}
	return r.right / r.of
}

// prf is precision, recall and their mean.
type prf struct{ precision, recall ratio }

func (s prf) f1() float64 {
	p, r := s.precision.value(), s.recall.value()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func (s prf) String() string {
	return fmt.Sprintf("P %.3f  R %.3f  F1 %.3f  (%g of %g found, %g in gold)", s.precision.value(), s.recall.value(), s.f1(), s.precision.right, s.precision.of, s.recall.of)
}

// scores are the figures of one language.
type scores struct {
	baseline, coreference                               prf
	spans                                               prf
	acronyms, roles, honorifics, given, family, quotes  prf
	kinds, kindsOfOrganizations, kindsOfPlaces, speaker ratio
	trace                                               io.Writer // what is wrong, line by line; nil for none
}

func (s *scores) wrong(doc *document, format string, args ...any) {
	if s.trace != nil {
		fmt.Fprintf(s.trace, "%s: %s\n", doc.id, fmt.Sprintf(format, args...))
	}
}

// add scores one document.
func (s *scores) add(doc *document, got *entity.Entities) {
	ours := flatten(got)
	ids := align(doc, ours)
	s.addBaseline(doc)
	s.addCoreference(doc, ours)
	s.addFacts(doc, ours, ids)
	s.addQuotations(doc, got, ours, ids)
}

// named reports whether a gold mention counts: misc is no field of an article.
func named(m goldMention) bool { return m.kind != names.Misc }

// bcubed adds B³ to s: precision over the system's mentions, recall over the gold's. A mention that the other side
// lacks counts nothing.
func bcubed(s *prf, gold, system map[text.Span]string) {
	goldSize, systemSize, both := map[string]float64{}, map[string]float64{}, map[[2]string]float64{}
	for span, id := range gold {
		goldSize[id]++
		if c, ok := system[span]; ok {
			both[[2]string{id, c}]++
		}
	}
	for _, c := range system {
		systemSize[c]++
	}
	s.precision.of += float64(len(system))
	s.recall.of += float64(len(gold))
	for pair, n := range both {
		s.precision.right += n * n / systemSize[pair[1]]
		s.recall.right += n * n / goldSize[pair[0]]
	}
}

func goldClusters(doc *document) map[text.Span]string {
	gold := map[text.Span]string{}
	for _, m := range doc.mentions {
		if named(m) {
			gold[m.Span] = m.id
		}
	}
	return gold
}

// addBaseline joins mentions of one kind and one spelling.
func (s *scores) addBaseline(doc *document) {
	system := map[text.Span]string{}
	for _, m := range doc.mentions {
		if named(m) {
			system[m.Span] = string(m.kind) + " " + m.Of(doc.text)
		}
	}
	bcubed(&s.baseline, goldClusters(doc), system)
}

func (s *scores) addCoreference(doc *document, ours []found) {
	gold := goldClusters(doc)
	system := map[text.Span]string{}
	for i, f := range ours {
		for _, span := range f.mentions {
			system[span] = fmt.Sprint(i)
		}
	}
	bcubed(&s.coreference, gold, system)
	for span := range system {
		s.spans.precision.of++
		if _, ok := gold[span]; ok {
			s.spans.precision.right++
			s.spans.recall.right++
		}
	}
	s.spans.recall.of += float64(len(gold))
	if s.trace == nil {
		return
	}
	clusters := map[string]map[string]int{}
	for _, m := range doc.mentions {
		c, ok := system[m.Span]
		if !named(m) {
			continue
		}
		if !ok {
			s.wrong(doc, "mention missing: %s %q", m.kind, m.Of(doc.text))
			continue
		}
		if clusters[c] == nil {
			clusters[c] = map[string]int{}
		}
		clusters[c][m.id+"="+m.Of(doc.text)]++
	}
	split := map[string][]string{}
	for c, members := range clusters {
		seen := map[string]bool{}
		for key := range members {
			id, _, _ := strings.Cut(key, "=")
			if !seen[id] {
				seen[id] = true
				split[id] = append(split[id], c+fmt.Sprint(sortedKeys(members)))
			}
		}
		if len(seen) > 1 {
			s.wrong(doc, "mixed entity %q: %v", ours[atoi(c)].name, sortedKeys(members))
		}
	}
	for _, id := range doc.order {
		if len(split[id]) > 1 {
			sort.Strings(split[id])
			s.wrong(doc, "split entity %s: %v", id, split[id])
		}
	}
}

func atoi(s string) (n int) {
	fmt.Sscan(s, &n)
	return n
}

func sortedKeys(m map[string]int) []string {
	var keys []string
	for k, n := range m {
		keys = append(keys, fmt.Sprintf("%s×%d", k, n))
	}
	sort.Strings(keys)
	return keys
}

// one adds a single-valued fact.
func (s *scores) one(doc *document, what string, score *prf, id, gold, got string) {
	if got != "" {
		score.precision.of++
	}
	if gold != "" {
		score.recall.of++
	}
	if got != "" && got == gold {
		score.precision.right++
		score.recall.right++
	} else if got != gold {
		s.wrong(doc, "%s of %s: %q, want %q", what, id, got, gold)
	}
}

// addFacts scores what is said of each entity. Facts of an entity that gold does not have are wrong.
func (s *scores) addFacts(doc *document, ours []found, ids []string) {
	matched := map[string]found{}
	for i, id := range ids {
		if id != "" {
			matched[id] = ours[i]
		}
	}
	for i, f := range ours {
		if ids[i] == "" {
			s.facts(doc, "(nobody: "+f.name+")", &goldEntity{kind: f.kind}, f)
		}
	}
	for _, id := range doc.order {
		e := doc.entities[id]
		if e.kind == names.Misc || e.kind == "" {
			continue
		}
		f, ok := matched[id]
		if !ok {
			f = found{kind: e.kind}
		}
		s.facts(doc, id, e, f)
		if e.sub != "" {
			right := 0.0
			if f.sub == e.sub {
				right = 1
			} else {
				s.wrong(doc, "kind of %s (%s): %q, want %q", id, e.name, f.sub, e.sub)
			}
			s.kinds.right += right
			s.kinds.of++
			part := &s.kindsOfPlaces
			if e.kind == names.Organization {
				part = &s.kindsOfOrganizations
			}
			part.right += right
			part.of++
		}
	}
}

func (s *scores) facts(doc *document, id string, e *goldEntity, f found) {
	switch e.kind {
	case names.Organization:
		s.one(doc, "acronym", &s.acronyms, id, e.acronym, f.acronym)
	case names.Person:
		p := f.person
		if p == nil {
			p = &entity.Person{}
		}
		s.one(doc, "given", &s.given, id, e.given, p.Given)
		s.one(doc, "family", &s.family, id, e.family, p.Family)
		want := ""
		for _, h := range e.honorifics {
			if want == "" || h == p.Honorific {
				want = h
			}
		}
		s.one(doc, "honorific", &s.honorifics, id, want, p.Honorific)
		var got []string
		for _, r := range p.Roles {
			got = append(got, r.Text)
		}
		s.set(doc, "roles", &s.roles, id, e.roles, got)
	}
}

// set adds a fact with several values.
func (s *scores) set(doc *document, what string, score *prf, id string, gold, got []string) {
	wanted := map[string]bool{}
	for _, g := range gold {
		wanted[g] = true
	}
	seen := map[string]bool{}
	var extra []string
	for _, g := range got {
		if seen[g] {
			continue
		}
		seen[g] = true
		score.precision.of++
		if wanted[g] {
			score.precision.right++
			score.recall.right++
		} else {
			extra = append(extra, g)
		}
	}
	var missing []string
	for _, g := range gold {
		score.recall.of++
		if !seen[g] {
			missing = append(missing, g)
		}
	}
	if len(extra)+len(missing) > 0 {
		s.wrong(doc, "%s of %s: extra %q, missing %q", what, id, extra, missing)
	}
}

func (s *scores) addQuotations(doc *document, got *entity.Entities, ours []found, ids []string) {
	speakers := map[string]string{} // our keys to gold ids
	for i, f := range ours {
		speakers[string(f.kind)+" "+f.key] = ids[i]
	}
	want := map[text.Span]string{}
	for _, q := range doc.quotes {
		want[q.Span] = q.speaker
	}
	s.speaker.of += float64(len(want))
	s.quotes.recall.of += float64(len(want))
	seen := map[text.Span]bool{}
	for _, q := range got.Quotations {
		s.quotes.precision.of++
		speaker, ok := want[q.Span]
		seen[q.Span] = true
		if !ok {
			s.wrong(doc, "quotation extra: %q by %q", q.Text, q.Speaker.Name)
			continue
		}
		s.quotes.precision.right++
		s.quotes.recall.right++
		id := "?"
		if q.Speaker.Name != "" {
			id = speakers[string(q.Speaker.Kind)+" "+q.Speaker.Key]
		}
		if id == speaker {
			s.speaker.right++
		} else {
			s.wrong(doc, "speaker of %q: %q (%s), want %s", q.Text, q.Speaker.Name, id, speaker)
		}
	}
	for _, q := range doc.quotes {
		if !seen[q.Span] {
			s.wrong(doc, "quotation missing: %q by %s", q.Of(doc.text), q.speaker)
		}
	}
}

// print writes the table of one language.
func (s *scores) print(w io.Writer, title string) {
	fmt.Fprintf(w, "%s\n", title)
	fmt.Fprintf(w, "  B3, exact strings     %v\n", s.baseline)
	fmt.Fprintf(w, "  B3                    %v\n", s.coreference)
	fmt.Fprintf(w, "  mentions              %v\n", s.spans)
	fmt.Fprintf(w, "  acronym pairs         %v\n", s.acronyms)
	fmt.Fprintf(w, "  roles                 %v\n", s.roles)
	fmt.Fprintf(w, "  honorifics            %v\n", s.honorifics)
	fmt.Fprintf(w, "  given names           %v\n", s.given)
	fmt.Fprintf(w, "  family names          %v\n", s.family)
	fmt.Fprintf(w, "  kinds                 %.3f (organizations %.3f, places %.3f, of %g)\n", s.kinds.value(), s.kindsOfOrganizations.value(), s.kindsOfPlaces.value(), s.kinds.of)
	fmt.Fprintf(w, "  quotations            %v\n", s.quotes)
	fmt.Fprintf(w, "  speakers              %.3f (of %g)\n", s.speaker.value(), s.speaker.of)
}
