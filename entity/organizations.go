package entity

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
)

// body is one organization while the names of a document are read.
type body struct {
	names   []int
	forms   []string // normal, without articles and legal forms, each once
	acronym string   // as written, when the text pairs it with the name
	known   string   // the key in the table of names written in several ways
}

// bodies resolves the names of organizations of a document.
type bodies struct {
	v      *view
	all    []*body
	sport  int              // 0 before it is known whether the document names a club, 1 when not, 2 when so
	byWord map[string][]int // bodies by the words of their names, and by their keys behind a zero byte
}

// resolve gives each name of an organization its organization: first those that the text pairs in brackets, then equal
// ones, then acronyms that fit, then short forms.
func (b *bodies) resolve() {
	var mine []int
	for i := range b.v.names {
		if b.v.names[i].Kind == names.Organization {
			mine = append(mine, i)
		}
	}
	partner := b.pairs(mine)
	// Longest first: a short form is looked for among the names that it may shorten.
	order := byLength(mine, func(i int) int { return len(wordsOf(b.form(i))) })
	for _, i := range order {
		if b.v.names[i].entity >= 0 {
			continue // joined with its partner
		}
		k := b.find(i)
		if k < 0 {
			k = b.ofPartner(partner, i)
		}
		b.join(i, k)
		if j, ok := partner[i]; ok && b.v.names[j].entity < 0 {
			b.join(j, b.v.names[i].entity)
		}
	}
	for _, i := range mine {
		b.learnAcronym(partner, i)
	}
	b.sortNames()
}

func (b *bodies) ofPartner(partner map[int]int, i int) int {
	if j, ok := partner[i]; ok {
		return b.v.names[j].entity
	}
	return -1
}

// form is the name as it is compared: normal, without the article and the legal form.
func (b *bodies) form(i int) string { return b.v.bareForm(b.v.names[i].Text) }

// bareForm takes the article off the front of a name and the legal forms off its end.
func (v *view) bareForm(s string) string {
	words := wordsOf(normal(s))
	for len(words) > 1 {
		if _, ok := v.lex.suffixes[words[len(words)-1]]; !ok {
			break
		}
		words = words[:len(words)-1]
	}
	if len(words) > 1 && (words[len(words)-1] == "&" || words[len(words)-1] == ",") {
		words = words[:len(words)-1]
	}
	for len(words) > 1 && v.lex.grammar[words[0]]&definite != 0 {
		words = words[1:]
	}
	return strings.ReplaceAll(strings.Join(words, " "), "' ", "'")
}

func (b *bodies) join(i, k int) {
	if k < 0 {
		k = len(b.all)
		b.all = append(b.all, &body{})
	}
	one := b.all[k]
	one.names = append(one.names, i)
	form := b.form(i)
	b.v.names[i].entity = k
	if slices.Contains(one.forms, form) {
		return
	}
	one.forms = append(one.forms, form)
	if one.known == "" {
		one.known = b.v.knownKey(b.v.names[i].Text, names.Organization)
	}
	for _, word := range append(strings.Fields(form), "\x00"+one.known) {
		if list := b.byWord[word]; len(list) == 0 || list[len(list)-1] != k {
			b.byWord[word] = append(list, k)
		}
	}
}

// candidates lists the bodies with whom a form is compared, each once.
func (b *bodies) candidates(form, key string) []int {
	if len(b.all) <= fuzzy {
		return upTo(len(b.all))
	}
	all := sharing(b.byWord, form)
	if key != "" {
		all = append(all, b.byWord["\x00"+key]...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// placeKinds are the kinds of places in the table of names; all other kinds are those of organizations.
var placeKinds = map[string]struct{}{
	string(Country): {}, string(Region): {}, string(City): {}, string(Street): {}, string(Site): {}, string(Water): {}, string(PlaceElse): {},
}

// knownName looks a name up in the table of names that are written in several ways.
func (v *view) knownName(s string, kind names.Kind) (known, bool) {
	form := normal(s)
	k, ok := v.world.same[form]
	if !ok {
		k, ok = v.world.same[v.bareForm(s)]
	}
	if !ok {
		return known{}, false
	}
	_, place := placeKinds[k.kind]
	if place != (kind == names.Place) && k.kind != string(OrganizationElse) {
		return known{}, false
	}
	return k, true
}

func (v *view) knownKey(s string, kind names.Kind) string {
	k, _ := v.knownName(s, kind)
	return k.key
}

// find returns the organization that name i is a form of, or -1.
func (b *bodies) find(i int) int {
	form, written := b.form(i), b.v.names[i].Text
	key := b.v.knownKey(written, names.Organization)
	candidates := b.candidates(form, key)
	for _, k := range candidates {
		one := b.all[k]
		if key != "" && one.known == key {
			return k
		}
		for _, f := range one.forms {
			if f == form {
				return k
			}
		}
	}
	if acronym := letters(written); acronym != "" {
		for _, k := range candidates {
			if one := b.all[k]; one.acronym == "" && b.fitsAny(acronym, one) {
				return k
			}
		}
	}
	if k := b.numbered(form, candidates); k >= 0 {
		return k
	}
	if k := b.initialed(form, candidates); k >= 0 {
		return k
	}
	if key != "" && !strings.Contains(form, " ") && len(b.all) > 0 {
		// A body that is known by this very name is no short form of another, except of one that is not known itself and
		// begins with it or is the only one of its head: « la Commission » is in no table.
		return -1
	}
	return b.shortened(i, form, candidates)
}

// numbered returns the unit of this number whose name the rest of the form abbreviates: "3e RIMa" of « 3e régiment
// d’infanterie de marine »; or -1.
func (b *bodies) numbered(form string, candidates []int) int {
	number, rest, ok := strings.Cut(form, " ")
	if !ok || number[0] < '0' || number[0] > '9' || strings.Contains(rest, " ") {
		return -1
	}
	for _, k := range candidates {
		for _, f := range b.all[k].forms {
			if other, full, ok := strings.Cut(f, " "); ok && other == number && strings.Contains(full, " ") && b.v.fitsLoosely(rest, full) {
				return k
			}
		}
	}
	return -1
}

// initialed returns the body of which the first word of the form gives the initials and the rest the end: "VC Morzine"
// of « Vélo Club Morzine »; or -1.
func (b *bodies) initialed(form string, candidates []int) int {
	initials, rest, ok := strings.Cut(form, " ")
	if !ok || len(initials) > 4 {
		return -1
	}
	for _, k := range candidates {
		for _, f := range b.all[k].forms {
			head, ok := strings.CutSuffix(f, " "+rest)
			if ok && strings.Contains(head, " ") && b.v.initialsMatch(initials, head) {
				return k
			}
		}
	}
	return -1
}

// fitsAny reports whether an acronym is made of the initials of one of the forms of a body.
func (b *bodies) fitsAny(acronym string, one *body) bool {
	return slices.ContainsFunc(one.forms, func(f string) bool { return b.v.initialsMatch(acronym, f) })
}

// shortened returns the one organization of which form is a shorter name, or -1. When several are, the one named last
// before it counts, and before it only.
func (b *bodies) shortened(i int, form string, candidates []int) int {
	best, bestScore := -1, 0.0
	at := b.v.names[i].first
	for _, k := range candidates {
		one := b.all[k]
		score := 0.0
		for _, f := range one.forms {
			score = max(score, b.v.shortens(form, f, b.v.names[i].Text))
		}
		if score == 0 {
			continue
		}
		last := -1
		for _, j := range one.names {
			if b.v.names[j].first < at {
				last = max(last, b.v.names[j].first)
			}
		}
		if last >= 0 {
			score += 0.5 + 0.4/(1+float64(at-last)/100)
		}
		if score > bestScore {
			best, bestScore = k, score
		}
	}
	return best
}

// shortens says how well short is a shorter name of long; 0 is not at all. Both are normal.
func (v *view) shortens(short, long, written string) float64 {
	s, l := wordsOf(short), wordsOf(long)
	if len(s) == 0 || len(s) >= len(l) {
		return v.stemmed(s, l)
	}
	at := indexOfWords(l, s)
	if at < 0 {
		return v.stemmed(s, l)
	}
	rest := l[at+len(s):]
	_, headed := v.lex.organizations.at(s, 0)
	generic := len(s) == 1 && headed > 0
	switch {
	case at == 0 && v.lex.headFirst:
		// « Commission » of « Commission nationale … »; a bare head word written small names nobody.
		if generic && !isUpper(written) {
			return 0
		}
		return 3
	case at == 0:
		// "Larkspur" of "Larkspur Capital Partners", not "Senate" of "Senate Committee".
		if generic && len(rest) > 0 && v.lex.grammar[rest[0]]&preposition == 0 {
			return 0
		}
		return 3
	case v.lex.grammar[l[at-1]]&(preposition|definite) != 0:
		// « Caen » of « Stade Malherbe de Caen », not « UE » of « Conseil de l'UE » nor "Journalists" of "Union of …".
		if kind, _ := v.lex.organizations.at(l, 0); kind == string(Club) && !generic {
			return 2
		}
		return 0
	case !v.lex.headFirst && len(rest) == 0:
		return 2.5 // "Argus" of "Western Argus", "North End" of "Preston North End"
	case !v.lex.headFirst && generic && v.lex.grammar[rest[0]]&preposition != 0:
		return 2.5 // "Court" of "International Court of Justice"
	case v.lex.headFirst && !generic:
		return 2 // « Vasseur » of « Groupe Vasseur », « Malherbe »
	}
	return 0
}

// stemmed reports whether the only word of a short name is the town that the adjective of a long one is made of:
// « Laval » of « Stade lavallois ».
func (v *view) stemmed(short, long []string) float64 {
	if len(short) != 1 || len(long) < 2 || len(short[0]) < 4 {
		return 0
	}
	for _, w := range long[1:] {
		if len(w) > len(short[0]) && len(w) <= len(short[0])+5 && strings.HasPrefix(w, short[0]) && v.lex.headFirst {
			return 1.5
		}
	}
	return 0
}

// indexOfWords returns where short stands in long, or -1.
func indexOfWords(long, short []string) int {
search:
	for at := 0; at+len(short) <= len(long); at++ {
		for k := range short {
			if long[at+k] != short[k] {
				continue search
			}
		}
		return at
	}
	return -1
}

// kind says what sort of body an organization is, from the table, the lists, the words of its names and the noun
// beside them.
func (b *bodies) kind(one *body) OrganizationKind {
	for _, i := range one.names {
		if k, ok := b.v.knownName(b.v.names[i].Text, names.Organization); ok {
			return OrganizationKind(k.kind)
		}
	}
	longest := b.longest(one)
	for _, i := range append([]int{longest}, one.names...) {
		if kind := b.v.headKind(b.v.names[i].Text, bodyHeads); kind != "" {
			return OrganizationKind(kind)
		}
		if b.v.hasSuffix(b.v.names[i].Text) {
			return Company
		}
	}
	for _, i := range one.names {
		if kind := b.branchKind(b.v.names[i].Text); kind != "" {
			return kind
		}
	}
	for _, i := range one.names {
		if kind := b.v.kindBeside(b.v.names[i], b.v.lex.organizations); kind != "" {
			return OrganizationKind(kind)
		}
	}
	for _, i := range one.names {
		if kind := b.besidePerson(b.v.names[i]); kind != "" {
			return kind
		}
	}
	for _, i := range one.names {
		switch class := listed(b.v.names[i].Text); {
		case class&gazetteer.Media != 0:
			return Media
		case class&gazetteer.Club != 0:
			return Club
		case class&gazetteer.Company != 0:
			return Company
		case class&(gazetteer.City) != 0 && class&gazetteer.Body == 0:
			return Club // a body called by its town plays for it
		}
	}
	return ""
}

// branchKind is the kind of the known body that a name begins with: "BBC Wales", "CFDT-Journalistes".
func (b *bodies) branchKind(s string) OrganizationKind {
	words := strings.Fields(strings.ReplaceAll(s, "-", " "))
	for n := len(words) - 1; n > 0; n-- {
		head := strings.Join(words[:n], " ")
		if k, ok := b.v.knownName(head, names.Organization); ok && (n > 1 || letters(head) != "") {
			return OrganizationKind(k.kind)
		}
	}
	// "EC Genève", « SCO d'Angers »: letters and a town play for it.
	if len(words) > 1 && letters(words[0]) != "" && isCaps(words[0]) {
		last := words[len(words)-1]
		if i := strings.LastIndexAny(last, "'’"); i >= 0 {
			last = strings.TrimLeft(last[i:], "'’")
		}
		if listed(last)&gazetteer.City != 0 {
			return Club
		}
	}
	return ""
}

// besidePerson is the kind of a body that stands in brackets behind a person's name: the party of who holds an office
// of politics, the club of who plays.
func (b *bodies) besidePerson(n name) OrganizationKind {
	if b.v.token(n.first-1) != "(" || b.v.token(n.last) != ")" || b.v.personAt(n.first-2) == nil {
		return ""
	}
	person := b.v.personAt(n.first - 2)
	for i := person.first - 1; i >= person.first-8 && b.v.sameSentence(i, person.first); i-- {
		switch b.v.folded(i) {
		case "depute", "deputee", "senateur", "senatrice", "maire", "elu", "elue", "conseiller", "conseillere", "ministre", "eurodepute", "eurodeputee", "president", "presidente",
			"sen.", "rep.", "senator", "mp", "mep", "congressman", "congresswoman", "councillor", "councilor", "mayor", "rapporteur", "rapporteuse", "candidat", "candidate", "candidate's":
			return Party
		}
	}
	if b.plays() {
		return Club
	}
	return ""
}

// plays reports whether the document names a sports club by its head word.
func (b *bodies) plays() bool {
	if b.sport == 0 {
		b.sport = 1
		for _, other := range b.all {
			for _, f := range other.forms {
				if b.v.headKind(f, bodyHeads) == string(Club) {
					b.sport = 2
				}
			}
		}
	}
	return b.sport == 2
}

func (v *view) hasSuffix(s string) bool {
	words := wordsOf(normal(s))
	if len(words) < 2 {
		return false
	}
	_, ok := v.lex.suffixes[words[len(words)-1]]
	return ok
}

// longest returns the name of a body with most words: its fullest form. Capitals of a headline come after small
// letters.
func (b *bodies) longest(one *body) int {
	best, bestWords := one.names[0], -1
	for _, i := range one.names {
		words := 2 * len(wordsOf(normal(b.v.names[i].Text)))
		if isCaps(b.v.names[i].Text) {
			words--
		}
		if letters(b.v.names[i].Text) == "" {
			words += 2
		}
		if words > bestWords {
			best, bestWords = i, words
		}
	}
	return best
}

func (b *bodies) sortNames() {
	for _, one := range b.all {
		sortInts(one.names)
	}
}
