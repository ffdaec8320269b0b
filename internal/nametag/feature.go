package nametag

import (
	"math/bits"

	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// window is one token with its neighbours inside the sentence; outside stands the empty form.
type window struct{ before2, before, at, after, after2 *form }

var outside = &form{casing: mark, lower: 7, shape: 7, fold: 7}

func (s *Scratch) window(i int, sentence text.Sentence) window {
	get := func(j int) *form {
		if j < sentence.First || j >= sentence.Last {
			return outside
		}
		return &s.forms[j]
	}
	return window{get(i - 2), get(i - 1), &s.forms[i], get(i + 1), get(i + 2)}
}

func (s *Scratch) add(t template, a uint32) { s.add2(t, a, 0) }

func (s *Scratch) add2(t template, a, b uint32) {
	h := (uint64(a)<<32 | uint64(b)) ^ uint64(t)*0x9e3779b97f4a7c15
	h *= 0xff51afd7ed558ccd
	h ^= h >> 32
	h *= 0xc4ceb9fe1a85ec53
	s.features = append(s.features, uint32(h>>32))
}

func (s *Scratch) add3(t template, a, b, c uint32) { s.add2(t, a, (b^c*0x85ebca6b)*0xc2b2ae35) }

// role is the place of a token in the window of another: features of one role depend on that token alone.
type role uint8

const (
	roleAt role = iota
	roleBefore
	roleAfter
	roleBefore2
	roleAfter2
	roles
)

// offsets say how far from the token in question a role is.
var offsets = [roles]int{0, -1, 1, -2, 2}

func (w window) in(r role) *form {
	return [roles]*form{w.at, w.before, w.after, w.before2, w.after2}[r]
}

// Features returns the hashes of what is seen at token i of the sentence. The slice is valid until the next call.
func (s *Scratch) Features(i int, sentence text.Sentence) []uint32 {
	s.features = s.features[:0]
	w := s.window(i, sentence)
	for r := range roles {
		s.roleFeatures(r, w.in(r))
	}
	s.contextFeatures(i, w, sentence)
	return s.features
}

// roleFeatures adds what a token says by itself, in its role.
func (s *Scratch) roleFeatures(r role, f *form) {
	switch r {
	case roleAt:
		s.add(tBias, 0)
		s.ownFeatures(f)
	case roleBefore:
		s.add(tLowerBefore, f.lower)
		s.add2(tSuffixBefore, f.suffix[2], uint32(f.casing))
		s.add(tClusterBefore, uint32(f.cluster))
	case roleAfter:
		s.add(tLowerAfter, f.lower)
		s.add2(tSuffixAfter, f.suffix[2], uint32(f.casing))
		s.add(tClusterAfter, uint32(f.cluster))
	case roleBefore2:
		s.add(tLowerBefore2, f.lower)
		s.add(tClusterBefore2, uint32(f.cluster))
	case roleAfter2:
		s.add(tLowerAfter2, f.lower)
		s.add(tClusterAfter2, uint32(f.cluster))
	}
}

func (s *Scratch) ownFeatures(at *form) {
	c := uint32(at.casing)
	s.add(tExact, at.exact)
	s.add(tLower, at.lower)
	s.add(tFold, at.fold)
	s.add2(tLanguageWord, at.lower, s.language)
	s.add(tShape, at.shape)
	s.add2(tCluster, uint32(at.cluster), c)
	s.add2(tGroup, uint32(at.group), c)
	s.add2(tHabit, uint32(at.habit), c)
	if at.casing == mark {
		return
	}
	for n, h := range at.prefix {
		if int(at.letters) > n+1 {
			s.add3(tPrefix, h, uint32(n), c)
		}
	}
	for n, h := range at.suffix {
		if int(at.letters) > n {
			s.add3(tSuffix, h, uint32(n), c)
		}
	}
	if at.parts[0].lower != 0 {
		s.add3(tParts, uint32(at.parts[0].name), uint32(at.parts[1].name), c)
		s.add3(tParts, at.parts[0].lower, 1, c)
		s.add3(tParts, at.parts[1].lower, 2, c)
	}
	if at.cue != 0 {
		s.add2(tCue, uint32(at.cue), c)
	}
	if at.casing.capital() || at.casing == mixedCase {
		for set := uint32(at.name); set != 0; set &= set - 1 {
			s.add2(tNameBit, uint32(bits.TrailingZeros32(set)), c)
		}
		s.add2(tName, uint32(at.name), c)
	}
}

// contextFeatures adds what the token shows together with others.
func (s *Scratch) contextFeatures(i int, w window, sentence text.Sentence) {
	s.wordFeatures(i, w)
	s.clusterFeatures(w)
	s.gazetteerFeatures(i, w, sentence)
	s.cueFeatures(w)
	s.runFeatures(i, sentence)
	s.chainFeatures(i)
	s.documentFeatures(i, w)
}

func (s *Scratch) wordFeatures(i int, w window) {
	at := w.at
	s.add2(tPairBefore, w.before.lower, at.lower)
	s.add2(tPairAfter, at.lower, w.after.lower)
	s.add2(tShapeBefore, w.before.shape, at.shape)
	s.add2(tShapeAfter, at.shape, w.after.shape)
	s.add3(tShapeAround, w.before.shape, at.shape, w.after.shape)
	s.add2(tShapeWordBefore, at.shape, w.before.lower)
	s.add2(tShapeWordAfter, at.shape, w.after.lower)
	if at.casing.capital() || at.casing == mixedCase {
		s.add2(tPairBefore2, w.before2.lower, w.before.lower)
		s.add2(tPairAfter2, w.after.lower, w.after2.lower)
		s.add3(tPairAround, w.before.lower, uint32(at.casing), w.after.lower)
	}
	if s.begins[i] {
		s.add3(tHabit, uint32(at.habit), uint32(at.casing), uint32(w.after.casing))
		s.add2(tBegins, uint32(at.casing), uint32(w.after.casing))
		s.add3(tBegins, at.suffix[2], uint32(at.casing), uint32(w.after.casing))
		s.add3(tBegins, at.suffix[1], uint32(at.casing), uint32(w.after.cluster))
		s.add3(tBegins, 99, uint32(at.cue)&uint32(gazetteer.NeverName|gazetteer.Opener), uint32(w.after.casing))
	}
}

func (s *Scratch) clusterFeatures(w window) {
	c := uint32(w.at.casing)
	s.add2(tClusterPairBefore, uint32(w.before.cluster), uint32(w.at.cluster))
	s.add2(tClusterPairAfter, uint32(w.at.cluster), uint32(w.after.cluster))
	s.add3(tClusterAround, uint32(w.before.cluster), c, uint32(w.after.cluster))
	s.add2(tGroupBefore, uint32(w.before.group), c)
	s.add2(tGroupAfter, uint32(w.after.group), c)
	s.add3(tGroupAround, uint32(w.before.group), uint32(w.at.group)<<4|c, uint32(w.after.group))
}

func (s *Scratch) gazetteerFeatures(i int, w window, sentence text.Sentence) {
	p, c := s.phrases[i], uint32(w.at.casing)
	if p.place != 0 {
		for set := uint32(p.class); set != 0; set &= set - 1 {
			s.add3(tPhraseClass, uint32(bits.TrailingZeros32(set)), uint32(p.place), c)
		}
		s.add3(tPhrase, uint32(p.class), uint32(p.place), c)
		s.add3(tPhraseWordBefore, uint32(p.class), uint32(p.place), w.before.lower)
	}
	if i > sentence.First {
		if q := s.phrases[i-1]; q.place != 0 {
			s.add3(tPhraseBefore, uint32(q.class), uint32(q.place), c)
		}
	}
	if i+1 < sentence.Last {
		if q := s.phrases[i+1]; q.place != 0 {
			s.add3(tPhraseAfter, uint32(q.class), uint32(q.place), c)
		}
	}
	if !w.at.casing.capital() && w.at.casing != mixedCase {
		return
	}
	at, before, after := uint32(w.at.name), uint32(w.before.name), uint32(w.after.name)
	s.add3(tNameBefore, before, uint32(w.before.casing), c)
	s.add3(tNameAfter, after, uint32(w.after.casing), c)
	const people = uint32(gazetteer.FirstName | gazetteer.CommonFirstName | gazetteer.Surname | gazetteer.OrdinaryWord)
	s.add3(tNamePairBefore, before&people, at&people, uint32(w.before.casing)<<4|c)
	s.add3(tNamePairAfter, at&people, after&people, uint32(w.after.casing)<<4|c)
}

func (s *Scratch) cueFeatures(w window) {
	c := uint32(w.at.casing)
	if w.before.cue != 0 {
		s.add2(tCueBefore, uint32(w.before.cue), c)
		s.add3(tCueCasing, uint32(w.before.cue), c, uint32(w.after.casing))
	}
	if w.after.cue != 0 {
		s.add2(tCueAfter, uint32(w.after.cue), c)
	}
	if w.before.cue|w.after.cue != 0 {
		s.add3(tCueAround, uint32(w.before.cue), c, uint32(w.after.cue))
	}
	if w.before2.cue != 0 {
		s.add3(tCueBefore2, uint32(w.before2.cue), c, uint32(w.before.casing))
	}
	if w.after2.cue != 0 {
		s.add3(tCueAfter2, uint32(w.after2.cue), c, uint32(w.after.casing))
	}
}

func (s *Scratch) runFeatures(i int, sentence text.Sentence) {
	id := s.runOf[i]
	if id < 0 {
		return
	}
	r := &s.runs[id]
	first, last := int(r.first), int(r.last)
	before, after := outside, outside
	if first > sentence.First {
		before = &s.forms[first-1]
	}
	if last < sentence.Last {
		after = &s.forms[last]
	}
	before2, after2 := outside, outside
	if first-1 > sentence.First {
		before2 = &s.forms[first-2]
	}
	if last+1 < sentence.Last {
		after2 = &s.forms[last+1]
	}
	length, place := uint32(min(last-first, 5)), uint32(min(i-first, 3))
	s.add3(tRunShape, length, place, uint32(s.forms[i].casing))
	s.add3(tRunAffix, s.forms[last-1].suffix[2], length, uint32(min(last-1-i, 3)))
	s.add3(tRunAffix, s.forms[first].prefix[1], length, place|8)
	s.add3(tRunCasing, uint32(s.forms[first].casing)<<4|uint32(s.forms[last-1].casing), uint32(before.cue), uint32(after.cue))
	s.add2(tRunFirst, s.forms[first].lower, place)
	s.add2(tRunLast, s.forms[last-1].lower, uint32(min(last-1-i, 3)))
	s.add2(tRunBefore, before.lower, min(length, 3))
	s.add2(tRunAfter, after.lower, min(length, 3))
	s.add2(tRunClusterBefore, uint32(before.cluster), min(length, 3))
	s.add2(tRunClusterAfter, uint32(after.cluster), min(length, 3))
	s.add2(tRunPairBefore, before2.lower, before.lower)
	s.add2(tRunPairAfter, after.lower, after2.lower)
	s.add3(tRunGroupsBefore, uint32(before2.cluster), uint32(before.cluster), min(length, 2))
	s.add3(tRunGroupsAfter, uint32(after.cluster), uint32(after2.cluster), min(length, 2))
	s.add2(tRunNames, uint32(r.names), place)
	s.add2(tRunCues, uint32(r.cues), place)
	s.add3(tRunAround, uint32(before.group), uint32(after.group), length)
	if s.begins[first] {
		s.add3(tRunHabit, uint32(s.forms[first].habit), length, place)
	}
	s.endingFeatures(r, place, length)
	s.appositionFeatures(r, place, length)
	s.surroundingFeatures(r, place, length)
}

// endingFeatures speak of rows that end as names of companies, clubs and bodies do.
func (s *Scratch) endingFeatures(r *run, place, length uint32) {
	first, last := &s.forms[r.first], &s.forms[r.last-1]
	if r.last-r.first < 2 || last.aside&gazetteer.OrganizationEnding == 0 {
		return
	}
	s.add2(tEnding, length, place)
	s.add3(tEnding, uint32(first.name), length, place)
	s.add3(tEnding, last.lower, 0, place)
}

func (s *Scratch) chainFeatures(i int) {
	c := s.chains[i]
	if c.class != 0 {
		s.add2(tChain, c.head, uint32(s.forms[i].casing))
		s.add3(tChainClass, uint32(c.class), uint32(c.distance), uint32(s.forms[i].casing))
		s.add3(tChainJoint, uint32(c.class), c.joint, uint32(s.forms[i].casing))
	}
	if c.ahead != 0 {
		s.add3(tAhead, s.forms[i].lower, uint32(min(c.ahead, 4)), uint32(s.forms[i].casing))
		s.add3(tAheadNext, uint32(s.forms[i].cue&heads), c.joint, uint32(c.next&(gazetteer.Place|gazetteer.FirstName)))
	}
}

func (s *Scratch) documentFeatures(i int, w window) {
	if s.shouting[i] {
		s.add2(tShouting, uint32(w.at.casing), uint32(w.at.name))
		s.add2(tShouting, 1000, w.at.lower)
	}
	if s.quiet[i] {
		s.quietFeatures(i, w)
	}
	if s.titled[i] {
		s.add3(tTitled, uint32(w.at.casing), uint32(w.at.name), uint32(w.at.cue))
		s.add2(tTitled, 1000, w.at.lower)
		s.add2(tTitled, uint32(s.phrases[i].class), uint32(s.phrases[i].place))
		s.add3(tTitled, 1001, uint32(w.at.cluster), uint32(w.before.cluster))
	}
	if s.medical[i] && w.at.casing != lowerCase && w.at.casing != mark {
		s.medicalFeatures(i, w)
	}
	if s.sport[i] {
		s.sportFeatures(i, w)
	}
	if s.brackets[i] {
		s.add3(tBracket, uint32(w.before.shape), uint32(w.at.casing), uint32(w.after.shape))
	}
	set := s.evidence.others(i)
	if set == 0 {
		return
	}
	c := uint32(w.at.casing)
	for left := set; left != 0; left &= left - 1 {
		s.add2(tEvidence, uint32(bits.TrailingZeros32(left)), c)
	}
	const strong = 1<<signHonored | 1<<signGiven | 1<<signLocated | 1<<signHeaded | 1<<signPlace | 1<<signOrganization | 1<<signBracketed | 1<<signSmall
	s.add2(tEvidenceSet, set&strong, c)
}

// quietFeatures stand in for what capitals say elsewhere.
func (s *Scratch) quietFeatures(i int, w window) {
	known, p := uint32(w.at.name), s.phrases[i]
	s.add2(tQuiet, 0, w.at.lower)
	s.add3(tQuiet, 1, uint32(w.at.cluster), uint32(w.before.cluster))
	s.add3(tQuiet, 2, known, uint32(w.at.habit))
	s.add3(tQuiet, 3, known, w.before.lower)
	s.add3(tQuiet, 4, uint32(w.at.habit), w.before.lower)
	s.add3(tQuiet, 5, known, uint32(w.before.name))
	s.add3(tQuiet, 6, uint32(w.at.habit), uint32(w.before.cue))
	if p.place != 0 {
		s.add3(tQuiet, 7, uint32(p.class), uint32(p.place))
	}
}
