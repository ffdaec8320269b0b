package lexicon

import (
	"embed"
	"io/fs"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/text"
)

//go:embed fr/*.txt en/*.txt *.txt
var data embed.FS

// marks are the parts that the lines of the lists name.
var marks = map[string]Word{
	"determiner": Determiner, "possessive": Determiner | Possessive, "definite": Determiner | Definite, "preposition": Preposition,
	"relative": Relative, "modifier": Modifier, "he": He, "she": She, "they": They, "verb": Verb,
	"connector": Connector, "according": According, "as": As, "alias": Alias, "apart": Apart,
}

// genders are the marks of lists of words that name people.
var genders = map[string]Gender{"m": Male, "f": Female, "n": Unknown}

// plain are the lists whose words all play one part.
var plain = []struct {
	file string
	part Word
}{
	{"speech", Speech}, {"labels", Label}, {"signs", Sign}, {"written", Written}, {"camps", Camp}, {"adverbs", Adverb}, {"adjectives", Adjective}, {"finite", Finite}, {"offices", Office}, {"posts", Post}, {"attitudes", Attitude}, {"waters", NearWater}, {"suffixes", LegalForm}, {"copulas", Copula}, {"appointing", Appoints}, {"past", Past},
}

// sexed are the lists whose words play one part and tell a gender.
var sexed = []struct {
	file       string
	part, mark Word
}{
	{"honorifics", Title, titleSex}, {"roles", Role, roleSex}, {"kin", Kin, kinSex}, {"person_nouns", Someone, nounSex},
}

// read reads the words of all languages of a list, and what they share as those of Und.
func read(files fs.FS, languages []language) map[text.Language]*Lexicon {
	all := map[text.Language]*Lexicon{}
	shared := newLists()
	for _, l := range languages {
		own := newLists()
		own.add(files, l.code)
		shared.add(files, l.code)
		all[l.code] = own.lexicon(l.headFirst)
	}
	all[text.Und] = shared.lexicon(false)
	for _, lex := range all {
		for _, l := range languages {
			if other := all[l.code]; other != lex {
				lex.others = append(lex.others, other)
			}
		}
	}
	return all
}

// lists are the words of a language while they are read.
type lists struct {
	words                 map[string]Word
	given                 map[string]Gender
	endings               []string
	organizations, places headList
}

func newLists() *lists {
	return &lists{words: map[string]Word{}, given: map[string]Gender{}, organizations: headList{kinds: map[string]string{}}, places: headList{kinds: map[string]string{}}}
}

func (l *lists) lexicon(headFirst bool) *Lexicon {
	delete(l.words, "")
	lasts := uint64(0)
	for _, ending := range l.endings {
		lasts |= 1 << (ending[len(ending)-1] & 63)
	}
	return &Lexicon{
		HeadFirst: headFirst, Organizations: l.organizations.heads(opensBody), Places: l.places.heads(opensSite),
		words: newTable(l.words), given: newTable(l.given), endings: l.endings, lasts: lasts,
	}
}

func (l *lists) add(files fs.FS, code text.Language) {
	dir := string(code) + "/"
	for _, list := range plain {
		for _, line := range entries(files, dir+list.file+".txt") {
			l.mark(line, list.part)
		}
	}
	for _, list := range sexed {
		l.addSexed(files, dir+list.file+".txt", list.part, list.mark)
	}
	for _, file := range []string{"grammar", "names"} {
		for mark, line := range entries(files, dir+file+".txt") {
			l.mark(line, marks[mark])
		}
	}
	addGiven(l.given, files, dir+"given.txt")
	for kind, line := range entries(files, dir+"organizations.txt") {
		l.mark(strings.Join(l.organizations.add(kind, line), " "), opensBody)
	}
	for kind, line := range entries(files, dir+"places.txt") {
		l.mark(strings.Join(l.places.add(kind, line), " "), opensSite)
	}
	for mark, line := range entries(files, dir+"role_endings.txt") {
		if mark == "ending" {
			l.endings = append(l.endings, strings.Fields(text.Fold(line))...)
		} else {
			l.mark(line, NoRole)
		}
	}
	l.addSaying(files, dir+"says.txt")
}

// mark gives all words of a line a part.
func (l *lists) mark(line string, part Word) {
	for word := range strings.FieldsSeq(line) {
		l.words[text.Fold(word)] |= part
	}
}

func (l *lists) addSexed(files fs.FS, file string, part, sex Word) {
	known := map[string]Gender{}
	for mark, line := range entries(files, file) {
		l.mark(line, part)
		for word := range strings.FieldsSeq(line) {
			if part == Role && endsInAccent(word) {
				l.words[text.Fold(word)] |= Accented
			}
			if r, _ := utf8.DecodeRuneInString(word); part == Title && unicode.IsUpper(r) {
				l.words[text.Fold(word)] |= Capital
			}
			if part == Title {
				l.words[strings.TrimSuffix(text.Fold(word), ".")] |= normalTitle
			}
			mergeGender(known, text.Fold(word), genders[mark])
		}
	}
	for word, g := range known {
		if before := sexOf(l.words[word], sex); before == Unknown || g == Unknown || before == g {
			l.words[word] = l.words[word]&^(3*sex) | Word(g)*sex
		} else {
			l.words[word] &^= 3 * sex
		}
	}
}

// addGiven reads a list of given names.
func addGiven(known map[string]Gender, files fs.FS, file string) {
	for mark, line := range entries(files, file) {
		for word := range strings.FieldsSeq(line) {
			mergeGender(known, text.Fold(word), genders[mark])
		}
	}
}

// endsInAccent reports whether a word has the ending of a participle: « délégué », « déléguée ».
func endsInAccent(word string) bool {
	word = strings.TrimSuffix(strings.TrimSuffix(word, "s"), "e")
	return strings.HasSuffix(word, "é")
}

// mergeGender notes the gender of a word; one that is listed for both tells neither.
func mergeGender(known map[string]Gender, word string, g Gender) {
	if before, ok := known[word]; ok && before != g {
		g = Unknown
	}
	known[word] = g
}

// addSaying reads the verbs of saying: an infinitive and the forms that newspapers use, or, without a colon, French
// infinitives in -er.
func (l *lists) addSaying(files fs.FS, file string) {
	for infinitive, line := range entries(files, file) {
		if infinitive != "" {
			l.mark(infinitive+" "+line, Saying)
			continue
		}
		for verb := range strings.FieldsSeq(line) {
			l.conjugate(verb)
		}
	}
}

// conjugate adds the forms of a French verb in -er that reports and descriptions of speech use.
func (l *lists) conjugate(infinitive string) {
	stem, ok := strings.CutSuffix(text.Fold(infinitive), "er")
	if !ok {
		return
	}
	soft := stem // g and c before a
	if strings.HasSuffix(stem, "g") {
		soft = stem + "e"
	}
	for _, form := range []string{stem + "er", stem + "e", stem + "ee", stem + "es", stem + "ent", stem + "era", soft + "ait", soft + "aient", soft + "a"} {
		l.words[form] |= Saying
	}
	if before, ok := strings.CutSuffix(stem, "y"); ok {
		l.words[before+"ie"] |= Saying // balayer: « balaie »
	}
	l.words[soft+"ant"] |= Speech // « en accusant le ministre de « … » »
}

// entries yields the lines of a list: what stands before the first ": ", or "", and what stands after it.
func entries(files fs.FS, file string) func(yield func(mark, line string) bool) {
	return func(yield func(string, string) bool) {
		raw, err := fs.ReadFile(files, file)
		if err != nil {
			return // a language has only the lists that it needs
		}
		for line := range strings.Lines(string(raw)) {
			line = strings.TrimSpace(line)
			if line == "" || line[0] == '#' {
				continue
			}
			mark, rest, ok := strings.Cut(line, ": ")
			if !ok {
				mark, rest = "", line
			}
			if !yield(mark, rest) {
				return
			}
		}
	}
}
