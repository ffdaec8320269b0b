package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
)

// kind says what sort of body an organization is. It is found out once: a noun may ask for it at each of its mentions.
func (b *bodies) kind(one *body) OrganizationKind {
	if !one.asked {
		one.kind, one.asked = b.kindOf(one), true
	}
	return one.kind
}

// kindOf tells the kind from the table, the lists, the words of its names and the noun beside them.
func (b *bodies) kindOf(one *body) OrganizationKind {
	for _, i := range one.names {
		if kind := b.v.names[i].known.Kind; kind != "" {
			return OrganizationKind(kind)
		}
	}
	if kind := b.looseKind(one); kind != "" {
		return kind
	}
	longest := b.longest(one)
	if kind := b.kindByWords(longest); kind != "" {
		if kind == Association {
			if apart := b.v.kindApart(longest, b.v.lex.Organizations); apart == string(Union) || apart == string(Party) {
				return OrganizationKind(apart) // « Premier syndicat du groupe, la Fédération des métallos »
			}
		}
		if kind == Ministry && b.v.isOfTown(longest) {
			return Agency // "the city's Department of Sanitation"
		}
		if kind == Agency && isOfContinent(longest.words) {
			return International
		}
		if kind == Club && b.v.onAir(longest) {
			return Media // « les caméras de Stade 8 »
		}
		return kind
	}
	for _, i := range one.names {
		if n := &b.v.names[i]; n.wording != longest.wording {
			if kind := b.kindByWords(n); kind != "" {
				return kind
			}
		}
	}
	for _, i := range one.names {
		if kind := b.branchKind(&b.v.names[i]); kind != "" {
			return kind
		}
	}
	for _, i := range one.names {
		if kind := b.v.kindBeside(&b.v.names[i], b.v.lex.Organizations); kind != "" {
			return OrganizationKind(kind)
		}
	}
	for _, i := range one.names {
		if kind := b.v.kindApart(&b.v.names[i], b.v.lex.Organizations); kind != "" {
			return OrganizationKind(kind)
		}
	}
	for _, i := range one.names {
		if kind := b.besidePerson(&b.v.names[i]); kind != "" {
			return kind
		}
	}
	for _, i := range one.names {
		if b.v.onAir(&b.v.names[i]) {
			return Media
		}
	}
	for _, i := range one.names {
		switch class := b.v.names[i].class(); {
		case class&gazetteer.Media != 0:
			return Media
		case class&gazetteer.Club != 0:
			return Club
		case class&gazetteer.Company != 0:
			return Company
		case class&gazetteer.City != 0 && class&gazetteer.Body == 0:
			return Club // a body called by its town plays for it
		}
	}
	if isOfNation(longest.words) {
		return Agency
	}
	for _, i := range one.names {
		if kind := b.kindByContext(&b.v.names[i]); kind != "" {
			return kind
		}
	}
	if n := &b.v.names[one.names[0]]; len(n.words) == 1 && n.letters == "" && b.plays() {
		return Club // so does one called by a single word among clubs
	}
	return ""
}

// kindByWords is the kind that the head noun of a name tells, or its legal form.
func (b *bodies) kindByWords(n *name) OrganizationKind {
	if kind := b.v.bodyKind(n.words); kind != "" {
		return kind
	}
	if len(n.words) > 1 && b.v.lex.Of(n.words[len(n.words)-1])&lexicon.LegalForm != 0 {
		return Company
	}
	return ""
}

// branchKind is the kind of the known body that a name begins with: "BBC Wales", "CFDT-Journalistes".
func (b *bodies) branchKind(n *name) OrganizationKind {
	if len(n.words) < 2 {
		return ""
	}
	words := strings.Fields(strings.ReplaceAll(n.Text, "-", " "))
	for k := len(words) - 1; k > 0; k-- {
		head := strings.Join(words[:k], " ")
		if k == 1 && letters(head) == "" {
			break // one word is no body's but when it is letters
		}
		if known := b.v.knownName(head, names.Organization); known.Kind != "" {
			return OrganizationKind(known.Kind)
		}
	}
	if isClubLetters(words[0]) && len(words) > 1 {
		return Club
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

// isOfTown reports whether a town or a county stands before a name as its owner.
func (v *view) isOfTown(n *name) bool {
	if !v.isPossessiveMark(n.first - 1) {
		return false
	}
	switch v.folded(n.first - 2) {
	case "city", "county", "town", "borough", "village":
		return true
	}
	return false
}

// isOfNation reports whether the two words of a name are those of a body of one of the British nations, or Ireland: "Natural
// England", "Visit Wales".
func isOfNation(words []string) bool {
	if len(words) != 2 {
		return false
	}
	switch words[1] {
	case "england", "scotland", "wales", "ireland":
		return true
	}
	return false
}

// isOfContinent reports whether the words of a name tell that a body is of several countries.
func isOfContinent(words []string) bool {
	for i, w := range words {
		switch w {
		case "europeen", "europeenne", "europeens", "africain", "africaine", "asiatique", "interamericaine", "panafricaine", "afrique", "european", "african", "asian", "pacific", "caribbean", "nordic", "baltic":
			return i == 0 || words[i-1] != "south" && words[i-1] != "american" // "South African", "African American"
		}
	}
	return false
}

// isClubLetters reports whether a word is the letters that names of clubs begin with: « AS Dunmont ».
func isClubLetters(word string) bool {
	switch word {
	case "AS", "FC", "US", "SC", "RC", "AC", "CS", "ES", "AJ", "EA", "CA", "SO", "OGC", "SCO", "AFC", "RFC", "CF", "UD", "SV", "FK", "SK", "HC", "BC", "VBC", "USO", "ASM", "RCT":
		return true
	}
	return false
}

// besidePerson is the kind of a body that stands in brackets behind a person's name, or the office before it: the club
// of who plays, else the party: « le député Paul Roux (LR) », "Sen. Ann Lee (R)".
func (b *bodies) besidePerson(n *name) OrganizationKind {
	if b.v.token(n.first-1) != "(" || b.v.token(n.last) != ")" {
		return ""
	}
	switch person := b.v.personAt(n.first - 2); {
	case person != nil && b.plays() && !b.v.inPolitics(person):
		return Club
	case person != nil, b.v.isOffice(n.first-2) && b.v.personAt(n.last+1) != nil:
		return Party
	}
	return ""
}

// isOffice reports whether token i is an office of politics.
func (v *view) isOffice(i int) bool {
	switch v.folded(i) {
	case "depute", "deputee", "senateur", "senatrice", "maire", "elu", "elue", "conseiller", "conseillere", "ministre", "eurodepute", "eurodeputee", "president", "presidente",
		"sen.", "rep.", "cllr", "senator", "mp", "mep", "td", "congressman", "congresswoman", "councillor", "councilor", "mayor", "rapporteur", "rapporteuse", "candidat", "candidate":
		return true
	}
	return false
}

// inPolitics reports whether an office of politics stands before a person's name.
func (v *view) inPolitics(n *name) bool {
	for i := n.first - 1; i >= n.first-8 && v.sameSentence(i, n.first); i-- {
		if v.isOffice(i) {
			return true
		}
	}
	return false
}

// plays reports whether the document names a sports club by its head word.
func (b *bodies) plays() bool {
	if b.sport == 0 {
		b.sport = 1
		for _, other := range b.all {
			for _, f := range other.forms {
				if b.v.bodyKind(f.words) == Club {
					b.sport = 2
				}
			}
		}
	}
	return b.sport == 2
}
