package entity

import (
	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// Mention, Recognizer and Date are defined where they are made; a caller needs this package alone.
type (
	Mention    = names.Mention
	Recognizer = names.Recognizer
	Date       = dates.Date
)

// Field says in which field of an article a mention stands; the zero value is the text.
type Field string

// Title marks mentions that count their bytes in the title.
const Title Field = "title"

// Occurrence is a mention of a resolved entity, with the field that it stands in. Its score is the recognizer's, less
// the doubt that the mention is of this entity: a bare "Clinton" where two people have that name scores low.
type Occurrence struct {
	text.Span
	Field Field   `json:"field,omitempty"`
	Text  string  `json:"text"`
	Score float64 `json:"score"`
}

// Person is one human being of an article, by every name it has there.
type Person struct {
	Name      string       `json:"name"` // as written best in the document
	Given     string       `json:"given,omitempty"`
	Family    string       `json:"family,omitempty"` // particles included: "de Villepin"
	Honorific string       `json:"honorific,omitempty"`
	Roles     []Role       `json:"roles,omitempty"`
	Mentions  []Occurrence `json:"mentions"`
	Key       string       `json:"key"` // a stable normal form by which two articles can be joined
}

// Role is what the text says a person is, beside the name: « le journaliste », "President".
type Role struct {
	text.Span
	Field Field  `json:"field,omitempty"`
	Text  string `json:"text"`
}

// Organization is one body of an article.
type Organization struct {
	Name     string           `json:"name"` // the fullest form in the document
	Acronym  string           `json:"acronym,omitempty"`
	Kind     OrganizationKind `json:"kind,omitempty"` // absent when the text does not tell
	Mentions []Occurrence     `json:"mentions"`
	Key      string           `json:"key"`
}

// OrganizationKind is one of the kinds below.
type OrganizationKind string

// The kinds of organizations.
const (
	Party            OrganizationKind = "party"
	Company          OrganizationKind = "company"
	Media            OrganizationKind = "media"
	Agency           OrganizationKind = "agency"
	Ministry         OrganizationKind = "ministry"
	Court            OrganizationKind = "court"
	Union            OrganizationKind = "union"
	Military         OrganizationKind = "military"
	International    OrganizationKind = "international"
	Club             OrganizationKind = "club"
	University       OrganizationKind = "university"
	Association      OrganizationKind = "association"
	Police           OrganizationKind = "police"
	Parliament       OrganizationKind = "parliament"
	OrganizationElse OrganizationKind = "other"
)

// Place is one place of an article.
type Place struct {
	Name     string       `json:"name"`
	Kind     PlaceKind    `json:"kind,omitempty"`
	Mentions []Occurrence `json:"mentions"`
	Key      string       `json:"key"`
}

// PlaceKind is one of the kinds below.
type PlaceKind string

// The kinds of places.
const (
	Country   PlaceKind = "country"
	Region    PlaceKind = "region"
	City      PlaceKind = "city"
	Street    PlaceKind = "street"
	Site      PlaceKind = "site"
	Water     PlaceKind = "water"
	PlaceElse PlaceKind = "other"
)

// Quotation is one stretch of direct speech, without its marks. Speech that the text interrupts ("…", she said, "…")
// and speech over several paragraphs gives several. Quoted titles, slogans and single words at arm's length are none.
type Quotation struct {
	text.Span
	Field   Field   `json:"field,omitempty"`
	Text    string  `json:"text"`
	Speaker Speaker `json:"speaker,omitzero"` // absent when the text names nobody
}

// Speaker is the person, body or place that a quotation is attributed to: Name and Key are those of one entry of the
// same Entities, in the list that Kind tells.
type Speaker struct {
	Name string     `json:"name"`
	Kind names.Kind `json:"kind"`
	Key  string     `json:"key"`
	// Score is how sure the attribution is, from 0 to 1: a name beside the words counts more than a pronoun.
	Score float64 `json:"score"`
}

// Entities is what one text names and quotes, each list in the order of the first mention.
type Entities struct {
	People        []Person       `json:"people,omitempty"`
	Organizations []Organization `json:"organizations,omitempty"`
	Places        []Place        `json:"places,omitempty"`
	Dates         []Date         `json:"dates,omitempty"`
	Quotations    []Quotation    `json:"quotations,omitempty"`
}
