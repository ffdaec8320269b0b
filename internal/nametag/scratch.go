package nametag

import (
	"strings"

	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// asideClasses are the cues that the features ask for one by one and that do not join the others.
const asideClasses = gazetteer.SportWord | gazetteer.Conjunction | gazetteer.OrganizationVerb | gazetteer.OrganizationEnding

// Lexicon is what the features know of words before any training.
type Lexicon struct {
	Names    *gazetteer.Table
	Clusters *Clusters
}

// Scratch is the memory of one document on its way through the features. It is reused from document to document and
// serves one goroutine at a time; features of a token may be asked once Read has returned.
type Scratch struct {
	lexicon  Lexicon
	cues     [4]gazetteer.Hash
	cueCount int
	language uint32

	memory []remembered
	serial uint32 // of the last word that entered the memory
	spare  form

	forms    []form
	places   []place // by token, where its form is remembered
	phrases  []phrase
	runs     []run
	runOf    []int32 // run of the token, -1 outside
	chains   []chain
	shouting []bool // by token: its sentence is in capitals
	quiet    []bool // by token: its sentence has no capital
	titled   []bool // by token: its sentence is a headline with a capital at each word
	begins   []bool // by token: first word of its sentence
	brackets []bool // by token: stands in brackets
	medical  []bool // by token: the sentences around are about medicines
	sport    []bool // by token: the sentences around are about sport
	evidence evidence

	features []uint32
}

// NewScratch returns an empty scratch over a lexicon.
func NewScratch(lexicon Lexicon) *Scratch {
	return &Scratch{lexicon: lexicon, memory: make([]remembered, memorySize)}
}

// Read prepares the document's tokens.
func (s *Scratch) Read(doc *text.Document) {
	s.selectCues(doc.Language)
	n := len(doc.Tokens)
	s.forms, s.places = resize(s.forms, n), resize(s.places, n)
	s.phrases = resize(s.phrases, n)
	s.runOf = resize(s.runOf, n)
	s.chains = resize(s.chains, n)
	s.shouting = resize(s.shouting, n)
	s.titled = resize(s.titled, n)
	s.quiet = resize(s.quiet, n)
	s.begins = resize(s.begins, n)
	s.brackets = resize(s.brackets, n)
	s.medical, s.sport = resize(s.medical, n), resize(s.sport, n)
	s.runs = s.runs[:0]
	for i := range doc.Tokens {
		f, p := s.formOf(doc.Token(i))
		s.forms[i], s.places[i] = *f, p
	}
	for _, sentence := range doc.Sentences {
		s.readSentence(doc, sentence)
	}
	s.findTopic(doc, medicine, s.medical)
	s.findTopic(doc, games, s.sport)
	s.evidence.read(s, doc)
}

// lookUp fills in what the lexicon knows of a word.
func (s *Scratch) lookUp(f *form, token string) {
	if f.casing == mark {
		return
	}
	f.name, _ = s.lexicon.Names.Lookup(gazetteer.Names().Extend(token))
	for _, seed := range s.cues[:s.cueCount] {
		class, _ := s.lexicon.Names.Lookup(seed.Extend(token))
		f.cue |= class
	}
	f.aside, f.cue = f.cue&asideClasses, f.cue&^asideClasses
	if f.casing != lowerCase && f.casing != numeric {
		s.lookUpParts(f, token)
	}
	f.cluster, f.group, f.habit = s.lexicon.Clusters.Lookup(f.class)
}

// lookUpParts fills in what is known of the first and the last piece of a word with hyphens.
func (s *Scratch) lookUpParts(f *form, token string) {
	first, last := strings.IndexByte(token, '-'), strings.LastIndexByte(token, '-')
	if first <= 0 || last == len(token)-1 {
		return
	}
	for i, piece := range [2]string{token[:first], token[last+1:]} {
		f.parts[i].name, _ = s.lexicon.Names.Lookup(gazetteer.Names().Extend(piece))
		f.parts[i].lower = lowerOf(piece)
	}
}

func (s *Scratch) selectCues(language text.Language) {
	s.cueCount = 0
	if seed, ok := gazetteer.Cues(language); ok {
		s.cues[0], s.cueCount = seed, 1
		s.language = uint32(seed)
		return
	}
	s.cueCount = copy(s.cues[:], gazetteer.AllCues())
	s.language = 0
}

func (s *Scratch) readSentence(doc *text.Document, sentence text.Sentence) {
	words, upper, capitals, long, small := 0, 0, 0, 0, 0
	for i := sentence.First; i < sentence.Last; i++ {
		switch s.forms[i].casing {
		case numeric, mark:
		case upperCase, initial:
			upper++
			words++
		case lowerCase:
			small++
			words++
		default:
			words++
		}
		if f := &s.forms[i]; f.letters > 3 && f.casing != numeric && f.casing != mark {
			long++
			if f.casing != lowerCase {
				capitals++
			}
		}
	}
	titled := long > 4 && capitals*10 >= long*9
	shouting := words > 3 && upper*10 >= words*7
	quiet := words > 2 && small == words
	inBrackets, first := false, true
	for i := sentence.First; i < sentence.Last; i++ {
		s.shouting[i], s.titled[i] = shouting, titled && !shouting
		s.quiet[i], s.begins[i] = quiet, false
		if first && s.forms[i].casing != mark && s.forms[i].casing != numeric {
			s.begins[i], first = true, false
		}
		switch token := doc.Token(i); token {
		case "(", "[", "-LRB-":
			inBrackets = true
		case ")", "]", "-RRB-":
			inBrackets = false
		}
		s.brackets[i] = inBrackets
	}
	s.findPhrases(doc, sentence)
	known := len(s.runs)
	s.findRuns(doc, sentence)
	s.findChains(doc, sentence)
	s.findAppositions(sentence, known)
	s.findSurroundings(sentence, known)
}

func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}
