package entity

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// person is one human being while the names of a document are read.
type person struct {
	names     []int // indexes of view.names
	forms     []personName
	gender    gender
	titles    []title
	aliases   []string // folded
	isFamily  bool     // a whole family: "the Kennedys"
	roles     []role
	score     float64
	ages      bool // introduced with an age
	mentioned int  // last token of the latest mention read so far
}

// people resolves the names of persons of a document.
type people struct {
	v      *view
	all    []*person
	byWord map[string][]int // people by the words of their names
	pars   map[int]personName
	tits   map[int]title
}

func newPeople(v *view) *people {
	v.namesOf = map[string]bool{}
	p := &people{v: v, byWord: map[string][]int{}, pars: map[int]personName{}, tits: map[int]title{}}
	for i := range v.names {
		if n := &v.names[i]; n.Kind == names.Person {
			parsed := v.parsePerson(n.first, n.last)
			p.pars[i] = parsed
			if parsed.full {
				v.namesOf[parsed.familyNormal] = true
			}
			p.tits[i] = v.honorificBefore(n.first)
		}
	}
	return p
}

// resolve gives each name of a person its person. Full names come first, for a second mention may stand in the
// headline, before the full name; then the single words, in order.
func (p *people) resolve() {
	for i := range p.v.names {
		if parsed, ok := p.pars[i]; ok && parsed.full && !startsWithInitial(parsed) {
			p.join(i, p.findFull(i))
		}
	}
	for i := range p.v.names {
		if parsed, ok := p.pars[i]; ok && parsed.full && startsWithInitial(parsed) {
			p.join(i, p.findFull(i))
		}
	}
	p.learn()
	for i := range p.v.names {
		if parsed, ok := p.pars[i]; ok && !parsed.full && p.v.names[i].entity < 0 && p.v.inQuote[p.v.names[i].first] < 0 {
			p.single(i)
		}
	}
}

// resolveQuoted gives the single words inside quotations their person, now that it is known who speaks.
func (p *people) resolveQuoted() {
	for i := range p.v.names {
		if parsed, ok := p.pars[i]; ok && !parsed.full && p.v.names[i].entity < 0 {
			p.single(i)
		}
	}
}

func startsWithInitial(n personName) bool { return isInitial(n.given[0]) }

// join adds name i to the person at index k, or to a new one when k is negative.
func (p *people) join(i, k int) {
	if k < 0 {
		k = len(p.all)
		p.all = append(p.all, &person{})
	}
	one := p.all[k]
	at, _ := slices.BinarySearch(one.names, i)
	one.names = slices.Insert(one.names, at, i)
	if !slices.ContainsFunc(one.forms, func(f personName) bool { return f.text == p.pars[i].text && f.full == p.pars[i].full }) {
		one.forms = append(one.forms, p.pars[i])
	}
	if t := p.tits[i]; t.text != "" {
		if !slices.ContainsFunc(one.titles, func(other title) bool { return other.text == t.text }) {
			one.titles = append(one.titles, t)
		}
		if one.gender == unknown {
			one.gender = t.gender
		}
	}
	if nick := p.pars[i].nick; nick != "" {
		one.aliases = append(one.aliases, nick)
	}
	p.v.names[i].entity = k
	for _, word := range strings.Fields(normal(p.v.names[i].Text)) {
		if list := p.byWord[word]; len(list) == 0 || list[len(list)-1] != k {
			p.byWord[word] = append(list, k)
		}
	}
}

// fuzzy is the number of people, or of bodies, up to which a name is compared with all of them. In a longer list, which
// no article has, only those that share its rarest word are looked at, as many of the latest.
const fuzzy = 200

// candidates lists the people with whom a name is compared, each once.
func (p *people) candidates(name string) []int {
	if len(p.all) <= fuzzy {
		return upTo(len(p.all))
	}
	return sharing(p.byWord, name)
}

// findFull returns the person whose full name name i is, or -1.
func (p *people) findFull(i int) int {
	parsed, best, bestScore := p.pars[i], -1, 0
	if k := p.aliasOf(i); k >= 0 {
		parsed.full, parsed.given, parsed.family = false, nil, nil
		p.pars[i] = parsed
		p.all[k].aliases = append(p.all[k].aliases, parsed.normal)
		return k
	}
	for _, k := range p.candidates(p.v.names[i].Text) {
		one := p.all[k]
		score := 0
		for _, form := range one.forms {
			score = max(score, p.v.sameFull(form, parsed))
		}
		if slices.Contains(one.aliases, parsed.normal) {
			score = exactName
		}
		if score == 0 || conflicting(one.titles, p.tits[i]) {
			continue
		}
		if score < exactName && !startsWithInitial(parsed) && p.keptApart(one, i) {
			continue
		}
		if score > bestScore {
			best, bestScore = k, score
		}
	}
	return best
}

// aliasOf returns the person who is named right before and is given name i as another one, « Yves Abgrall, dit le
// Grand Yves », or -1.
func (p *people) aliasOf(i int) int {
	n := p.v.names[i]
	for at := n.first - 1; at >= 0 && at >= n.first-6 && p.v.sameSentence(at, n.first); at-- {
		if before := p.v.personAt(at); before != nil {
			if before.entity >= 0 && p.aliasWordBefore(before.last, n.first) {
				return before.entity
			}
			return -1
		}
	}
	return -1
}

// How strongly two full names are one.
const (
	likelyName = 1 // a spelling variant, a nickname
	foldedName = 2 // but for accents, case, hyphens; initials that fit
	exactName  = 3
)

// sameFull compares two full names.
func (v *view) sameFull(a, b personName) int {
	if !a.full || !b.full || a.suffix != b.suffix && a.suffix != "" && b.suffix != "" {
		return 0
	}
	aFamily, bFamily := a.familyNormal, b.familyNormal
	aGiven, bGiven := a.givenNormal, b.givenNormal
	if aGiven != bGiven && !strings.Contains(aFamily, bFamily) && !strings.Contains(bFamily, aFamily) {
		return 0 // nearly always
	}
	sameFamily := aFamily == bFamily || strings.HasSuffix(aFamily, " "+bFamily) || strings.HasSuffix(bFamily, " "+aFamily) ||
		strings.HasPrefix(aFamily, bFamily+" ") || strings.HasPrefix(bFamily, aFamily+" ")
	switch {
	case sameFamily && aGiven == bGiven:
		if a.text == b.text {
			return exactName
		}
		return foldedName
	case sameFamily && (initialsFit(aGiven, bGiven) || initialsFit(bGiven, aGiven)):
		return foldedName
	case sameFamily && firstWord(aGiven) == firstWord(bGiven) && len(firstWord(aGiven)) > 1 && middleFits(aGiven, bGiven):
		return foldedName
	case sameFamily && (v.isNickname(aGiven, bGiven) || v.isNickname(bGiven, aGiven)):
		return likelyName
	case aGiven == bGiven && isVariant(aFamily, bFamily):
		return likelyName
	case aFamily == bFamily && isVariant(aGiven, bGiven) && len(aGiven) > 4:
		return likelyName
	}
	return 0
}

func firstWord(s string) string {
	s, _, _ = strings.Cut(s, " ")
	return s
}

// middleFits reports whether the middle names of two people contradict each other: "James T." and "James" do not,
// "George H. W." and "George W." do.
func middleFits(a, b string) bool {
	_, am, _ := strings.Cut(a, " ")
	_, bm, _ := strings.Cut(b, " ")
	if am == "" || bm == "" {
		return true
	}
	return initialsFit(am, bm) || initialsFit(bm, am)
}

// initialsFit reports whether short is initials of full: "s" of "stephane", "j p" of "jean pierre".
func initialsFit(short, full string) bool {
	initials, words := strings.Fields(short), strings.Fields(full)
	if len(initials) == 0 || len(initials) > len(words) {
		return false
	}
	for i, initial := range initials {
		if len(initial) > 2 || !strings.HasPrefix(words[i], initial) {
			return false
		}
	}
	return true
}

// isNickname reports whether short is what people called full are called: "jimmy" of "james t".
func (v *view) isNickname(short, full string) bool {
	if len(short) < 2 || strings.Contains(short, " ") {
		return false
	}
	first := firstWord(full)
	for _, name := range v.world.nicknames[short] {
		if normal(name) == first || normal(name) == full {
			return true
		}
	}
	if len(short) < 3 || len(first) < 5 || short == first {
		return false
	}
	// "Cris" of Cristóbal, "Ottie" of Ottilie, "Alex" of Alexandra.
	if strings.HasPrefix(first, short) || len(short) > 3 && strings.HasSuffix(first, short) && !isFirstName(short) {
		return true
	}
	for _, ending := range []string{"ie", "y", "ou"} {
		if stem, ok := strings.CutSuffix(short, ending); ok && len(stem) >= 3 && strings.HasPrefix(first, stem) {
			return true
		}
	}
	return false
}

// isVariant reports whether two long words are one but for a slip of one or two letters.
func isVariant(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 5 || len(b)-len(a) > 2 || a[0] != b[0] || a == b {
		return false
	}
	allowed := 1
	if len(a) >= 7 {
		allowed = 2
	}
	return distance(a, b, allowed) <= allowed
}

// distance counts the letters to insert, drop or change to make a of b; beyond limit it stops counting.
func distance(a, b string, limit int) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal, best := row[0], i
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diagonal
			if a[i-1] != b[j-1] {
				cost = min(diagonal, row[j], row[j-1]) + 1
			}
			diagonal, row[j] = row[j], cost
			best = min(best, cost)
		}
		if best > limit {
			return best
		}
	}
	return row[len(b)]
}

// conflicting reports whether a rank contradicts the ranks that a person has: a lieutenant is no colonel.
func conflicting(titles []title, t title) bool {
	rank := t.rank()
	if rank == "" {
		return false
	}
	ranked := false
	for _, other := range titles {
		switch r := other.rank(); r {
		case "":
		case rank:
			return false
		default:
			ranked = true
		}
	}
	return ranked
}

// keptApart reports whether the text says that name i, near in spelling to a person it knows, is somebody else: it is
// introduced anew, and words such as "namesake" or "sans lien" stand near.
func (p *people) keptApart(one *person, i int) bool {
	n := p.v.names[i]
	if p.v.names[one.names[0]].Text == n.Text {
		return false
	}
	return p.v.saysApart(n.first) && p.isIntroduced(n)
}

// isIntroduced reports whether an age or an apposition follows the name.
func (p *people) isIntroduced(n name) bool {
	if p.v.folded(n.last) == "," || p.v.folded(n.last) == "(" || p.v.folded(n.last) == "—" {
		return true
	}
	return p.v.folded(n.first-1) == ","
}

// horizon is how many tokens of a sentence are looked at on either side: no sentence of prose is longer.
const horizon = 120

// saysApart reports whether the sentence of token i, or one of the two after it, says that people share a name only.
func (v *view) saysApart(i int) bool {
	sentence := v.sentence[i]
	for i, end := max(v.doc.Sentences[sentence].First, i-horizon), min(i+2*horizon, len(v.fold)); i < end && v.sentence[i] <= sentence+2; i++ {
		if _, ok := v.lex.apart[v.fold[i]]; ok {
			return true
		}
	}
	return false
}

// learn gathers what the text says of each person that helps to tell people apart: gender and other names.
func (p *people) learn() {
	for _, one := range p.all {
		p.learnGender(one)
		for _, i := range one.names {
			p.learnAlias(one, i)
		}
	}
}

// learnGender reads it from the title, the role beside a name, kinship, or the given name.
func (p *people) learnGender(one *person) {
	if one.gender != unknown {
		return
	}
	for _, i := range one.names {
		n := p.v.names[i]
		if g := p.v.genderBeside(n); g != unknown {
			one.gender = g
			return
		}
	}
	for _, form := range one.forms {
		if form.full && one.gender == unknown {
			one.gender = p.v.lex.genderOf(form.given[0])
		}
	}
}

// genderOf tells a man's given name from a woman's, by the lists of all languages, parts of a double name included.
func (l *lexicon) genderOf(given string) gender {
	folded := text.Fold(given)
	for _, name := range []string{folded, firstPart(folded)} {
		for _, lang := range languages {
			if g := lexiconOf(lang.code).given[name]; g != unknown {
				return g
			}
		}
	}
	// What is in no list is told by its ending, as most names in most languages are.
	for _, ending := range []string{"a", "ette", "elle", "ine", "ienne"} {
		if strings.HasSuffix(folded, ending) && len(folded) > 3 {
			return female
		}
	}
	if strings.HasSuffix(folded, "o") && len(folded) > 2 {
		return male
	}
	return unknown
}

func firstPart(s string) string {
	s, _, _ = strings.Cut(s, "-")
	return s
}

// genderBeside reads the gender of a noun in apposition to a name: « , maire » tells nothing, « , députée » does.
func (v *view) genderBeside(n name) gender {
	for _, at := range []int{n.last + 1, n.last + 2, n.last + 3} {
		if v.folded(n.last) != "," || !v.sameSentence(n.last, at) {
			break
		}
		if v.folded(at) == "," || v.is(at, verb|relative) {
			break
		}
		if g := v.lex.nounGender(v.folded(at)); g != unknown {
			return g
		}
	}
	for at := n.first - 1; at >= 0 && at >= n.first-4 && v.sameSentence(at, n.first); at-- {
		if g := v.lex.nounGender(v.folded(at)); g != unknown {
			return g
		}
		if v.isRole(at) {
			// « Le PDG », « sa porte-parole »: the determiner tells.
			for k := at - 1; k >= at-3 && k >= 0 && v.sameSentence(k, at); k-- {
				if g := determinerGender(v.fold[k]); g != unknown {
					return g
				}
				if !v.is(k, modifier) {
					break
				}
			}
		}
		if at < n.first-2 || v.is(at, verb|relative|connector) {
			break
		}
	}
	return unknown
}

// determinerGender is the gender that a French determiner tells.
func determinerGender(folded string) gender {
	switch folded {
	case "la", "une", "sa", "ma", "cette", "celle":
		return female
	case "le", "un", "ce", "cet", "du", "au", "celui":
		return male
	}
	return unknown
}

// nounGender is the gender of a role or of kinship.
func (l *lexicon) nounGender(folded string) gender {
	if g := l.roles[folded]; g != unknown {
		return g
	}
	return l.kin[folded]
}

// learnAlias reads another name that the text gives right after a full one: « dit le Grand Yves ».
func (p *people) learnAlias(one *person, i int) {
	n := p.v.names[i]
	for at := n.last; at < len(p.v.fold) && at < n.last+10 && p.v.sameSentence(n.last-1, at); at++ {
		if other := p.v.personAt(at); other != nil && at > n.last {
			if p.pars[int(p.v.name[at])].full && !p.aliasWordBefore(n.last, at) {
				return
			}
			if p.aliasWordBefore(n.last, at) {
				one.aliases = append(one.aliases, normal(other.Text))
			}
			return
		}
		if p.v.doc.Tokens[at].Kind == text.Punct && p.v.folded(at) != "," {
			return
		}
	}
}

func (p *people) aliasWordBefore(from, at int) bool {
	for k := at - 1; k >= from && k >= at-4; k-- {
		if _, ok := p.v.lex.aliases[p.v.fold[k]]; ok {
			return true
		}
	}
	return false
}

// single gives a name without a given name, or without a family name, its person.
func (p *people) single(i int) {
	n, parsed, t := p.v.names[i], p.pars[i], p.tits[i]
	if p.v.isWholeFamily(n) || p.goesOnFamily(i) {
		p.joinFamily(i)
		return
	}
	best, bestScore := -1, 0.0
	other := p.coordinated(i)
	for _, k := range p.candidates(n.Text) {
		one := p.all[k]
		if k == other {
			continue
		}
		score := p.fit(one, k, i, parsed, t)
		if score > bestScore {
			best, bestScore = k, score
		}
	}
	p.join(i, best)
	if best >= 0 {
		p.all[best].mentioned = n.last
	}
}

// coordinated returns the person of the name right before, when "and" or « et » joins two equal names: they are two
// people; or -1.
func (p *people) coordinated(i int) int {
	if i == 0 {
		return -1
	}
	before, n := p.v.names[i-1], p.v.names[i]
	if before.Kind == n.Kind && before.Text == n.Text && n.first-before.last == 1 && p.v.is(before.last, connector) {
		return before.entity
	}
	return -1
}

// fit says how well a single name fits a person; 0 is not at all.
func (p *people) fit(one *person, k, i int, parsed personName, t title) float64 {
	n := p.v.names[i]
	match := 0.0
	word := normal(n.Text)
	for _, form := range one.forms {
		match = max(match, p.matchForm(form, word, n.Text))
	}
	for _, alias := range one.aliases {
		if alias == word || normal(alias) == word {
			match = max(match, 9)
		}
	}
	if match == 0 && p.isAliasOfPrevious(one, i) {
		match = 2
	}
	if match == 0 {
		return 0
	}
	if one.isFamily != p.v.isWholeFamily(n) && one.isFamily {
		match -= 3
	}
	switch {
	case conflicting(one.titles, t):
		return 0
	case t.gender != unknown && one.gender != unknown && t.gender != one.gender:
		return 0
	case t.gender != unknown && t.gender == one.gender:
		match += 2
	}
	if t.text != "" && match > 0 {
		for _, other := range one.titles {
			if other.text == t.text {
				match++
				break
			}
		}
	}
	if one.titles == nil && t.rank() != "" && p.v.saysApartAfter(n.first) && !hasAccentTwin(one, n.Text) {
		match -= 4
	}
	if p.speaks(k, n.first) {
		match -= 3
	}
	match += p.v.generation(one, n, p.v.names)
	return match + p.salience(one, n.first)
}

// generation prefers the elder or the younger of two people where the text says which: "the elder Okonkwo".
func (v *view) generation(one *person, n name, all []name) float64 {
	wanted := v.age(n.first-1, n.last)
	if wanted == 0 {
		return 0
	}
	if years, ok := v.yearsOf(one, all); ok {
		return float64(wanted*(years-50)) / 50
	}
	for _, i := range one.names {
		for at := all[i].first - 6; at < all[i].last+8; at++ {
			if !v.sameSentence(at, all[i].first) {
				continue
			}
			if found := v.ageWord(at); found != 0 {
				if found == wanted {
					return 2
				}
				return -2
			}
		}
	}
	return 0
}

// yearsOf returns the age that the text gives a person: "Ann Lee, 41,".
func (v *view) yearsOf(one *person, all []name) (int, bool) {
	for _, i := range one.names {
		at := all[i].last
		if v.token(at) == "," && at+1 < len(v.doc.Tokens) && v.doc.Tokens[at+1].Kind == text.Number && len(v.fold[at+1]) <= 3 {
			if years, err := strconv.Atoi(v.fold[at+1]); err == nil && years < 130 {
				return years, true
			}
		}
	}
	return 0, false
}

// age reads a word of age right before or right behind a name.
func (v *view) age(before, behind int) int {
	if found := v.ageWord(before); found != 0 {
		return found
	}
	if v.lex.headFirst {
		return v.ageWord(behind)
	}
	return 0
}

// ageWord is 1 for a word of the elder, -1 for one of the younger, else 0.
func (v *view) ageWord(i int) int {
	switch v.folded(i) {
	case "elder", "older", "senior", "aine", "ainee", "pere", "father", "mere", "mother":
		return 1
	case "younger", "junior", "cadet", "cadette", "fils", "fille", "son", "daughter", "benjamin":
		if v.is(i, possessive) && v.lex.headFirst {
			return 0 // « son »
		}
		return -1
	}
	return 0
}

// hasAccentTwin reports whether the person is written exactly so somewhere.
func hasAccentTwin(one *person, word string) bool {
	for _, form := range one.forms {
		if strings.Contains(form.text, word) {
			return true
		}
	}
	return false
}

// saysApartAfter is saysApart for the sentence of token i alone.
func (v *view) saysApartAfter(i int) bool {
	sentence := v.sentence[i]
	for end := min(i+horizon, len(v.fold)); i < end && v.sentence[i] == sentence; i++ {
		if _, ok := v.lex.apart[v.fold[i]]; ok {
			return true
		}
	}
	return false
}

// matchForm compares a single name with a form of a person's name.
func (p *people) matchForm(form personName, word, written string) float64 {
	if !form.full {
		if form.normal == word {
			if form.text == written {
				return 9
			}
			return 7
		}
		if isVariant(form.normal, word) && len(word) > 6 {
			return 2
		}
		return 0
	}
	family, given := form.familyNormal, form.givenNormal
	bare := family[strings.LastIndexByte(family, ' ')+1:]
	if i := strings.LastIndexByte(bare, '\''); i >= 0 {
		bare = bare[i+1:]
	}
	switch {
	case family == word || bare == word:
		if strings.HasSuffix(form.text, written) || strings.Contains(form.text, written+" ") || isCaps(written) {
			return 9
		}
		return 6.5 // but for an accent
	case strings.HasPrefix(family, word+" ") || strings.HasSuffix(form.normal, " "+word):
		return 8
	case given == word || firstWord(given) == word && !isInitial(form.given[0]):
		return 7
	case p.v.isNickname(word, given) && !isInitial(form.given[0]):
		return 5
	case isInitialsOf(written, form):
		return 6
	case strings.Contains(" "+form.normal+" ", " "+word+" ") && !p.v.isParticle(word):
		return 4 // « le général Deng » of James Deng Lual
	case len(word) > 6 && isVariant(word, bare):
		return 2.5
	}
	return 0
}

// isInitialsOf reports whether a word of capitals is the initials of a full name: "DSK", "JFK".
func isInitialsOf(written string, form personName) bool {
	written = strings.ReplaceAll(written, ".", "")
	if !isCaps(written) || len(written) > 4 {
		return false
	}
	var initials []byte
	for _, part := range strings.FieldsFunc(form.normal, func(r rune) bool { return r == ' ' || r == '\'' }) {
		initials = append(initials, part[0])
	}
	return strings.EqualFold(written, string(initials))
}

// isAliasOfPrevious reports whether name i is introduced as what somebody is called, and the person is the one named
// last before it.
func (p *people) isAliasOfPrevious(one *person, i int) bool {
	n := p.v.names[i]
	if !p.aliasWordBefore(max(0, n.first-6), n.first) {
		return false
	}
	best, nearest := -1, math.MinInt
	for j := i - 1; j >= 0 && j >= i-40; j-- {
		before := p.v.names[j]
		k := before.entity
		if before.Kind != names.Person || k < 0 || p.speaks(k, n.first) || p.all[k].isFamily {
			continue
		}
		if place := p.v.weighed(&before, n.first); place > nearest {
			best, nearest = k, place
		}
	}
	return best >= 0 && p.all[best] == one
}

// salience prefers, among people who fit equally, the one whom the text named last before token at; one who is named
// only later comes after all of them.
func (p *people) salience(one *person, at int) float64 {
	last, before := p.v.lastNamed(one, at)
	if before == 0 {
		// A headline stands before the names that it shortens: whoever is named most, and first.
		first := p.v.names[one.names[0]].first
		return 0.4 + 0.02*float64(min(len(one.names), 5)) - 0.0002*float64(min(first, 1500))
	}
	return 1.2 + 0.8/(1+float64(at-last)/60) + 0.05*float64(min(before, 6))
}

// speaks reports whether person k speaks the words around token at: people seldom name themselves.
func (p *people) speaks(k, at int) bool {
	q := p.v.inQuote[at]
	return q >= 0 && p.v.quotes[q].kind == names.Person && p.v.quotes[q].speaker == k
}

// isWholeFamily reports whether a single name stands for a family: "the Kennedys", « les Kennedy », « la famille
// Grimaldi », "a Pemberton".
func (v *view) isWholeFamily(n name) bool {
	before, after := v.folded(n.first-1), v.folded(n.last)
	if p, ok := strings.CutSuffix(n.Text, "s"); ok && v.namesOf[normal(p)] && !v.namesOf[normal(n.Text)] {
		return true // "Two Harrows are on the ballot"
	}
	switch before {
	case "famille", "familles", "clan", "fratrie", "dynastie", "freres", "soeurs", "epoux":
		return true
	case "les", "aux":
		return v.doc.Language != text.English && !isUpper(v.token(n.last))
	case "a", "another":
		return v.doc.Language == text.English && !v.isWord(n.last) || v.is(n.last, preposition) && before == "a" && v.doc.Language == text.English
	case "the":
		return strings.HasSuffix(n.Text, "s") && after != "'" && !v.isWord(n.last)
	}
	switch after {
	case "family", "brothers", "sisters", "siblings", "dynasty", "clan":
		return true
	}
	return false
}

// joinFamily adds a name to the family of its word, and to no person.
func (p *people) joinFamily(i int) {
	word := familyWord(p.v.names[i].Text)
	for _, k := range p.candidates(p.v.names[i].Text) {
		one := p.all[k]
		if one.isFamily && familyWord(p.v.names[one.names[0]].Text) == word {
			p.join(i, k)
			return
		}
	}
	p.join(i, -1)
	p.all[len(p.all)-1].isFamily = true
}

// goesOnFamily reports whether the name before, in the same sentence, is a whole family of this word, and a thing of
// theirs follows: "There has been a Pemberton on the square and a porch on the Pemberton house".
func (p *people) goesOnFamily(i int) bool {
	n := p.v.names[i]
	if i == 0 || p.v.folded(n.first-1) != "the" || !p.v.isWord(n.last) {
		return false
	}
	before := p.v.names[i-1]
	for k := i - 1; k > 0 && before.Kind != names.Person && p.v.sameSentence(before.first, n.first) && k > i-8; k-- {
		before = p.v.names[k-1]
	}
	return before.Kind == names.Person && before.entity >= 0 && p.all[before.entity].isFamily && p.v.sameSentence(before.first, n.first) &&
		familyWord(before.Text) == familyWord(n.Text)
}

func familyWord(s string) string { return strings.TrimSuffix(normal(s), "s") }
