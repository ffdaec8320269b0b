package entity_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// find reads a text in which the names of people are given as persons, separated by bars, and those of organizations
// and places after a colon.
func find(t *testing.T, language text.Language, s, persons, organizations, places string) *entity.Entities {
	t.Helper()
	m := marked{}
	for list, kind := range map[string]names.Kind{persons: names.Person, organizations: names.Organization, places: names.Place} {
		for name := range strings.SplitSeq(list, "|") {
			if name != "" {
				m[name] = kind
			}
		}
	}
	got, err := entity.New(entity.WithRecognizer(language, m)).Find(context.Background(), entity.Input{Text: s, Language: language})
	require.NoError(t, err)
	return got
}

// clusters joins the mentions of each person with slashes, people with bars.
func clusters(people []entity.Person) string {
	var all []string
	for _, p := range people {
		var texts []string
		for _, m := range p.Mentions {
			texts = append(texts, m.Text)
		}
		all = append(all, strings.Join(texts, "/"))
	}
	return strings.Join(all, " | ")
}

func TestPeople(t *testing.T) {
	tests := []struct {
		name, reason      string
		language          text.Language
		in, persons, want string
	}{
		{"second mention", "a family name is the person of that name", text.French,
			"Emmanuel Macron arrive. M. Macron parle, Macron sourit.", "Emmanuel Macron|Macron", "Emmanuel Macron/Macron/Macron"},
		{"one surname, two people", "the courtesy title tells them apart", text.French,
			"Marc Petit et Julie Petit arrivent. M. Petit parle, Mme Petit écoute.", "Marc Petit|Julie Petit|Petit", "Marc Petit/Petit | Julie Petit/Petit"},
		{"ranks", "a lieutenant is no colonel", text.English,
			"Col. Ann Roe left. Lt. Roe stayed.", "Ann Roe|Roe", "Ann Roe | Roe"},
		{"a rank shortened", "a lieutenant colonel is a colonel", text.English,
			"Lt. Col. Ann Roe left. Col. Roe came back.", "Ann Roe|Roe", "Ann Roe/Roe"},
		{"a letter", "the end of a surname is no word of it", text.English,
			"Bea Sturgess left. S. stayed.", "Bea Sturgess|S.", "Bea Sturgess | S."},
		{"initial", "it fits the given name", text.French,
			"François Hollande parle. F. Hollande écoute.", "François Hollande|F. Hollande", "François Hollande/F. Hollande"},
		{"initials of all", "a well-known habit", text.French,
			"Dominique Strauss-Kahn parle. DSK écoute.", "Dominique Strauss-Kahn|DSK", "Dominique Strauss-Kahn/DSK"},
		{"nickname", "Bill is William", text.English,
			"William Roe spoke. Bill Roe smiled, Bill said.", "William Roe|Bill Roe|Bill", "William Roe/Bill Roe/Bill"},
		{"spelling", "one person under three spellings", text.French,
			"Damien Castelnau parle. Damien Castelneau écoute. Castelnaud sort.", "Damien Castelnau|Damien Castelneau|Castelnaud", "Damien Castelnau/Damien Castelneau/Castelnaud"},
		{"short names are no variants", "Roe and Rae are two families", text.English,
			"Ann Roe spoke. Ann Rae smiled.", "Ann Roe|Ann Rae", "Ann Roe | Ann Rae"},
		{"suffix", "father and son", text.English,
			"James Roe Jr. spoke. James Roe III smiled.", "James Roe Jr.|James Roe III", "James Roe Jr. | James Roe III"},
		{"particle", "it may be left out", text.French,
			"Ronan d’Orval parle. Le colonel d’Orval sort.", "Ronan d’Orval|d’Orval", "Ronan d’Orval/d’Orval"},
		{"family", "the Kennedys are no single person", text.English,
			"John Kennedy spoke. The Kennedys smiled.", "John Kennedy|Kennedys", "John Kennedy | Kennedys"},
		{"alias", "« dit » gives another name", text.French,
			"Jean Le Goff, dit le Grand Jean, salue. Grand Jean part.", "Jean Le Goff|Grand Jean", "Jean Le Goff/Grand Jean/Grand Jean"},
		{"the speaker's quotation", "people seldom name themselves", text.French,
			"Marc Petit regarde Luc Petit. « Petit est parti », a dit Luc Petit.", "Marc Petit|Luc Petit|Petit", "Marc Petit/Petit | Luc Petit/Luc Petit"},
		{"candidate", "a role makes no part of the name", text.French,
			"Le candidat Macron parle. Emmanuel Macron écoute.", "Emmanuel Macron|Macron", "Macron/Emmanuel Macron"},
		{"father and son", "Earl is a first name before a generation", text.English,
			"Earl Roe Sr. spoke. Earl Roe Jr. smiled.", "Earl Roe Sr.|Earl Roe Jr.", "Earl Roe Sr. | Earl Roe Jr."},
		{"the elder", "Senior is the elder", text.English,
			"Tom Roe Jr. fled. Tom Roe Sr. wept. The elder Roe left.", "Tom Roe Jr.|Tom Roe Sr.|Roe", "Tom Roe Jr. | Tom Roe Sr./Roe"},
		{"the land left out", "a lady is a baroness", text.English,
			"Baroness Roe of Deal spoke. Lady Roe smiled.", "Roe of Deal|Roe", "Roe of Deal/Roe"},
		{"double surname alone", "the end of a longer name is no given name", text.French,
			"Me Jeanne Marvil de La Tour plaide. Me Marvil de La Tour sort.", "Jeanne Marvil de La Tour|Marvil de La Tour", "Jeanne Marvil de La Tour/Marvil de La Tour"},
		{"campaign", "a modifier is a mention too", text.English,
			"The Macron campaign replied. Emmanuel Macron smiled.", "Emmanuel Macron|Macron", "Macron/Emmanuel Macron"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := find(t, tt.language, tt.in, tt.persons, "", "")
			assert.Equal(t, tt.want, clusters(got.People), tt.reason)
		})
	}
}

func TestPersonFacts(t *testing.T) {
	tests := []struct {
		name, reason                  string
		language                      text.Language
		in, person                    string
		given, family, honorific, key string
		roles                         string
	}{
		{"particle", "it belongs to the family", text.French, "M. Dominique de Villepin, ancien Premier ministre, a parlé.", "Dominique de Villepin",
			"Dominique", "de Villepin", "M.", "dominique de villepin", "ancien Premier ministre"},
		{"two particles", "all of them do", text.French, "Joris Van den Bossche est élu.", "Joris Van den Bossche", "Joris", "Van den Bossche", "", "joris van den bossche", ""},
		{"role before", "with its adjective", text.English, "French presidential candidate Emmanuel Macron spoke.", "Emmanuel Macron", "Emmanuel", "Macron", "", "emmanuel macron", "French presidential candidate"},
		{"role before, French", "without its article", text.French, "Le journaliste Nicolas Hénin a parlé.", "Nicolas Hénin", "Nicolas", "Hénin", "", "nicolas henin", "journaliste"},
		{"role behind", "up to the comma", text.English, "Catherine Ashton, EU High Representative for Foreign Affairs, left.", "Catherine Ashton", "Catherine", "Ashton", "", "catherine ashton", "EU High Representative for Foreign Affairs"},
		{"two roles", "one behind the other", text.English, "Ann Roe, journalist, author of two books, left.", "Ann Roe", "Ann", "Roe", "", "ann roe", "journalist; author of two books"},
		{"unlisted calling", "its ending and its place tell", text.French, "Nina Roux, bouquiniste, a souri.", "Nina Roux", "Nina", "Roux", "", "nina roux", "bouquiniste"},
		{"possessive", "the owner is not the owned", text.English, "Ann Roe, the mayor's sister, left.", "Ann Roe", "Ann", "Roe", "", "ann roe", ""},
		{"kinship", "it is no role", text.French, "Son frère, Paul Roux, est parti.", "Paul Roux", "Paul", "Roux", "", "paul roux", ""},
		{"lord of a land", "the land is no name", text.English, "Lord Roe of Deal left.", "Roe of Deal", "", "Roe", "Lord", "roe of deal", ""},
		{"nickname inside", "it is neither name", text.English, "Walter “Skip” Roe left.", "Walter “Skip” Roe", "Walter", "Roe", "", "walter roe", ""},
		{"courtesy and no-break space", "U+00A0 is a space", text.French, "Mme\u00a0Anne\u00a0Roux est partie.", "Anne\u00a0Roux", "Anne", "Roux", "Mme", "anne roux", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := find(t, tt.language, tt.in, tt.person, "EU", "")
			require.Len(t, got.People, 1)
			p := got.People[0]
			var roles []string
			for _, r := range p.Roles {
				roles = append(roles, r.Text)
			}
			assert.Equal(t, []string{tt.given, tt.family, tt.honorific, tt.key, tt.roles},
				[]string{p.Given, p.Family, p.Honorific, p.Key, strings.Join(roles, "; ")}, tt.reason)
		})
	}
}
