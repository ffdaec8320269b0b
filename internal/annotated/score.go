package annotated

import (
	"fmt"
	"io"
	"sort"
	"strings"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// Share is how many of how many.
type Share struct{ Right, Of float64 }

// Value is the share, 0 of none.
func (r Share) Value() float64 {
	if r.Of == 0 {
		return 0
	}
	return r.Right / r.Of
}

// F is precision and recall.
type F struct{ Precision, Recall Share }

// F1 is the harmonic mean of both.
func (s F) F1() float64 {
	p, r := s.Precision.Value(), s.Recall.Value()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func (s F) String() string {
	return fmt.Sprintf("P %.3f  R %.3f  F1 %.3f  (%g of %g found, %g in gold)", s.Precision.Value(), s.Recall.Value(), s.F1(), s.Precision.Right, s.Precision.Of, s.Recall.Of)
}

// Scores are the figures of some articles; the zero value is ready for use. It is not safe for concurrent use.
type Scores struct {
	Baseline                                   F // B³ of joining mentions of one kind and one spelling
	Coreference                                F // B³ of the entities
	Mentions                                   F // exact spans
	Acronyms, Roles, Honorifics, Given, Family F
	Quotations                                 F         // exact spans
	Kinds, KindsOfOrganizations, KindsOfPlaces Share     // of all gold entities that have a kind
	Speakers                                   Share     // of all gold quotations, those found with the right speaker
	Trace                                      io.Writer // where what is wrong is written, line by line; nil for nowhere
}

func (s *Scores) wrong(doc *Document, format string, args ...any) {
	if s.Trace != nil {
		fmt.Fprintf(s.Trace, "%s: %s\n", doc.ID, fmt.Sprintf(format, args...))
	}
}

// Add scores what was found in one document.
func (s *Scores) Add(doc *Document, got *entity.Entities) {
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
func bcubed(s *F, gold, system map[text.Span]string) {
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
	s.Precision.Of += float64(len(system))
	s.Recall.Of += float64(len(gold))
	for pair, n := range both {
		s.Precision.Right += n * n / systemSize[pair[1]]
		s.Recall.Right += n * n / goldSize[pair[0]]
	}
}

func goldClusters(doc *Document) map[text.Span]string {
	gold := map[text.Span]string{}
	for _, m := range doc.mentions {
		if named(m) {
			gold[m.Span] = m.id
		}
	}
	return gold
}

// addBaseline joins mentions of one kind and one spelling.
func (s *Scores) addBaseline(doc *Document) {
	system := map[text.Span]string{}
	for _, m := range doc.mentions {
		if named(m) {
			system[m.Span] = string(m.kind) + " " + m.Of(doc.Text)
		}
	}
	bcubed(&s.Baseline, goldClusters(doc), system)
}

func (s *Scores) addCoreference(doc *Document, ours []found) {
	gold := goldClusters(doc)
	system := map[text.Span]string{}
	for i, f := range ours {
		for _, span := range f.mentions {
			system[span] = fmt.Sprint(i)
		}
	}
	bcubed(&s.Coreference, gold, system)
	for span := range system {
		s.Mentions.Precision.Of++
		if _, ok := gold[span]; ok {
			s.Mentions.Precision.Right++
			s.Mentions.Recall.Right++
		}
	}
	s.Mentions.Recall.Of += float64(len(gold))
	if s.Trace == nil {
		return
	}
	clusters := map[string]map[string]int{}
	for _, m := range doc.mentions {
		c, ok := system[m.Span]
		if !named(m) {
			continue
		}
		if !ok {
			s.wrong(doc, "mention missing: %s %q", m.kind, m.Of(doc.Text))
			continue
		}
		if clusters[c] == nil {
			clusters[c] = map[string]int{}
		}
		clusters[c][m.id+"="+m.Of(doc.Text)]++
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
func (s *Scores) one(doc *Document, what string, score *F, id, gold, got string) {
	if got != "" {
		score.Precision.Of++
	}
	if gold != "" {
		score.Recall.Of++
	}
	if got != "" && got == gold {
		score.Precision.Right++
		score.Recall.Right++
	} else if got != gold {
		s.wrong(doc, "%s of %s: %q, want %q", what, id, got, gold)
	}
}

// addFacts scores what is said of each entity. Facts of an entity that gold does not have are wrong.
func (s *Scores) addFacts(doc *Document, ours []found, ids []string) {
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
			s.Kinds.Right += right
			s.Kinds.Of++
			part := &s.KindsOfPlaces
			if e.kind == names.Organization {
				part = &s.KindsOfOrganizations
			}
			part.Right += right
			part.Of++
		}
	}
}

func (s *Scores) facts(doc *Document, id string, e *goldEntity, f found) {
	switch e.kind {
	case names.Organization:
		s.one(doc, "acronym", &s.Acronyms, id, e.acronym, f.acronym)
	case names.Person:
		p := f.person
		if p == nil {
			p = &entity.Person{}
		}
		s.one(doc, "given", &s.Given, id, e.given, p.Given)
		s.one(doc, "family", &s.Family, id, e.family, p.Family)
		want := ""
		for _, h := range e.honorifics {
			if want == "" || h == p.Honorific {
				want = h
			}
		}
		s.one(doc, "honorific", &s.Honorifics, id, want, p.Honorific)
		var got []string
		for _, r := range p.Roles {
			got = append(got, r.Text)
		}
		s.set(doc, "roles", &s.Roles, id, e.roles, got)
	}
}

// set adds a fact with several values.
func (s *Scores) set(doc *Document, what string, score *F, id string, gold, got []string) {
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
		score.Precision.Of++
		if wanted[g] {
			score.Precision.Right++
			score.Recall.Right++
		} else {
			extra = append(extra, g)
		}
	}
	var missing []string
	for _, g := range gold {
		score.Recall.Of++
		if !seen[g] {
			missing = append(missing, g)
		}
	}
	if len(extra)+len(missing) > 0 {
		s.wrong(doc, "%s of %s: extra %q, missing %q", what, id, extra, missing)
	}
}

func (s *Scores) addQuotations(doc *Document, got *entity.Entities, ours []found, ids []string) {
	speakers := map[string]string{} // ours to gold ids
	for i, f := range ours {
		speakers[string(f.kind)+" "+f.key+" "+f.name] = ids[i]
	}
	want := map[text.Span]string{}
	for _, q := range doc.quotes {
		want[q.Span] = q.speaker
	}
	s.Speakers.Of += float64(len(want))
	s.Quotations.Recall.Of += float64(len(want))
	seen := map[text.Span]bool{}
	for _, q := range got.Quotations {
		s.Quotations.Precision.Of++
		speaker, ok := want[q.Span]
		seen[q.Span] = true
		if !ok {
			s.wrong(doc, "quotation extra: %q by %q", q.Text, q.Speaker.Name)
			continue
		}
		s.Quotations.Precision.Right++
		s.Quotations.Recall.Right++
		id := "?"
		if q.Speaker.Name != "" {
			id = speakers[string(q.Speaker.Kind)+" "+q.Speaker.Key+" "+q.Speaker.Name]
		}
		if id == speaker {
			s.Speakers.Right++
		} else {
			s.wrong(doc, "speaker of %q: %q (%s), want %s", q.Text, q.Speaker.Name, id, speaker)
		}
	}
	for _, q := range doc.quotes {
		if !seen[q.Span] {
			s.wrong(doc, "quotation missing: %q by %s", q.Of(doc.Text), q.speaker)
		}
	}
}

// Print writes the table of figures under a title.
func (s *Scores) Print(w io.Writer, title string) {
	fmt.Fprintf(w, "%s\n", title)
	fmt.Fprintf(w, "  B3, exact strings     %v\n", s.Baseline)
	fmt.Fprintf(w, "  B3                    %v\n", s.Coreference)
	fmt.Fprintf(w, "  mentions              %v\n", s.Mentions)
	fmt.Fprintf(w, "  acronym pairs         %v\n", s.Acronyms)
	fmt.Fprintf(w, "  roles                 %v\n", s.Roles)
	fmt.Fprintf(w, "  honorifics            %v\n", s.Honorifics)
	fmt.Fprintf(w, "  given names           %v\n", s.Given)
	fmt.Fprintf(w, "  family names          %v\n", s.Family)
	fmt.Fprintf(w, "  kinds                 %.3f (organizations %.3f, places %.3f, of %g)\n", s.Kinds.Value(), s.KindsOfOrganizations.Value(), s.KindsOfPlaces.Value(), s.Kinds.Of)
	fmt.Fprintf(w, "  quotations            %v\n", s.Quotations)
	fmt.Fprintf(w, "  speakers              %.3f (of %g)\n", s.Speakers.Value(), s.Speakers.Of)
}
