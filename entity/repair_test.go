package entity_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// doubtful is marked with low scores, so that evidence counts.
type doubtful struct{ marked }

func (d doubtful) Recognize(ctx context.Context, doc *text.Document) ([]names.Mention, error) {
	all, err := d.marked.Recognize(ctx, doc)
	for k := range all {
		all[k].Score = 0.6
	}
	return all, err
}

func (d doubtful) add(kind names.Kind, list string) {
	for name := range strings.SplitSeq(list, "|") {
		if name != "" {
			d.marked[name] = kind
		}
	}
}

// TestRepair gives resolution what a recognizer missed, cut short or took for something else.
func TestRepair(t *testing.T) {
	tests := []struct {
		name, reason                string
		language                    text.Language
		in, persons, bodies, places string
		wantPeople, wantBodies      string
	}{
		{name: "cut before the bracket", reason: "the letters reach back to the first word", language: text.French,
			in:     "La Mission intégrée des Nations unies pour la stabilisation au Mali (Minusma) recrute. La Minusma part.",
			bodies: "Nations unies|Minusma", places: "Mali",
			wantBodies: "Mission intégrée des Nations unies pour la stabilisation au Mali (Minusma) 3"},
		{name: "missed before the bracket", reason: "a head word of bodies and the letters prove it", language: text.French,
			in:         "Il a saisi la Haute autorité pour la transparence de la vie publique (HATVP). La HATVP se tait.",
			wantBodies: "Haute autorité pour la transparence de la vie publique (HATVP) 3"},
		{name: "missed before the bracket, English", reason: "commas belong to it", language: text.English,
			in:         "The Department for Digital, Culture, Media and Sport (DCMS) agreed.",
			wantBodies: "Department for Digital, Culture, Media and Sport (DCMS) 2"},
		{name: "missed inside the bracket", reason: "the other order", language: text.English,
			in: "The FRA (Federal Railroad Administration) met.", bodies: "FRA",
			wantBodies: "Federal Railroad Administration (FRA) 2"},
		{name: "no expansion", reason: "the letters do not stand in the words", language: text.French,
			in: "Le député socialiste Paul Roux (Orne) et la députée (LR) Anne Petit.", persons: "Paul Roux|Anne Petit", wantPeople: "Paul Roux 1; Anne Petit 1"},
		{name: "translation", reason: "a mark ends the name, no sentence", language: text.English,
			in: "En Marche! (Onward) won.", bodies: "En Marche!|Onward", wantBodies: "En Marche! () 2"},
		{name: "other acronym", reason: "« ou » joins it", language: text.French,
			in: "Le Groupe de soutien à la paix (GSP, ou SPG en anglais) avance.", bodies: "Groupe de soutien à la paix|GSP|SPG",
			wantBodies: "Groupe de soutien à la paix (GSP) 3"},
		{name: "head word with its article", reason: "la Ligue after its full name", language: text.French,
			in: "La Ligue des droits de l’homme proteste. Pour lui, la Ligue a raison.", bodies: "Ligue des droits de l’homme",
			wantBodies: "Ligue des droits de l’homme () 2"},
		{name: "head word, English", reason: "the Court after its full name", language: text.English,
			in: "The International Court of Justice ruled. Later the Court rose.", bodies: "International Court of Justice",
			wantBodies: "International Court of Justice () 2"},
		{name: "capitals of a headline", reason: "they spell a name of the text", language: text.English,
			in: "NORTHWICK SACK COACH\n\nNorthwick Rovers have a new coach.", bodies: "Northwick Rovers", wantBodies: "Northwick Rovers () 2"},
		{name: "company of the family", reason: "« chez » goes before companies", language: text.French,
			in:      "Le patron de Zutker SA parle.\n\nPaul Zutker a signé. Chez Zutker, on attend.",
			persons: "Paul Zutker|Zutker", bodies: "Zutker SA", wantPeople: "Paul Zutker 1", wantBodies: "Zutker SA () 2"},
		{name: "company without a title", reason: "the man has one wherever he stands alone", language: text.English,
			in:      "Zutker Foods Inc. has a new head.\n\nPaul Zutker left. Mr. Zutker wept. Workers of Zutker did not. Mr. Zutker slept.",
			persons: "Paul Zutker|Zutker", bodies: "Zutker Foods Inc.", wantPeople: "Paul Zutker 3", wantBodies: "Zutker Foods Inc. () 2"},
		{name: "office in capitals", reason: "it names nobody", language: text.English,
			in: "Ann Roe MSP spoke.", persons: "Ann Roe", bodies: "MSP", wantPeople: "Ann Roe 1"},
		{name: "office in the name", reason: "it is a role", language: text.English,
			in: "Assemblyman Dale Roe spoke.", persons: "Assemblyman Dale Roe", wantPeople: "Dale Roe 1"},
		{name: "misspelt", reason: "a long name but for a letter", language: text.English,
			in: "Quentin Zutkerman spoke. Then Zutkermane left.", persons: "Quentin Zutkerman", bodies: "Zutkermane", wantPeople: "Quentin Zutkerman 2"},
		{name: "paper behind an adjective", reason: "everybody knows it", language: text.English,
			in: "He wrote in Venerable Le Monde.", persons: "Venerable Le Monde", wantBodies: "Le Monde () 1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := doubtful{marked{}}
			m.add(names.Person, tt.persons)
			m.add(names.Organization, tt.bodies)
			m.add(names.Place, tt.places)
			got, err := entity.New(entity.WithRecognizer(tt.language, m)).Find(context.Background(), entity.Input{Text: tt.in, Language: tt.language})
			require.NoError(t, err)
			var people, bodies []string
			for _, p := range got.People {
				people = append(people, fmt.Sprintf("%s %d", p.Name, len(p.Mentions)))
			}
			for _, o := range got.Organizations {
				bodies = append(bodies, fmt.Sprintf("%s (%s) %d", o.Name, o.Acronym, len(o.Mentions)))
			}
			assert.Equal(t, tt.wantPeople, strings.Join(people, "; "), tt.reason)
			assert.Equal(t, tt.wantBodies, strings.Join(bodies, "; "), tt.reason)
		})
	}
}
