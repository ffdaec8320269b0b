package entity_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/text"
)

func TestNameParts(t *testing.T) {
	tests := []struct {
		name, reason              string
		language                  text.Language
		in, persons               string
		given, family, honorifics string // of the first person
	}{
		{"two initials and a nickname", "the stop of the second initial stays", text.English,
			"W. D. “Dub” Rowe spoke.", "W. D. “Dub” Rowe", "W. D.", "Rowe", ""},
		{"two family names, French", "what is no given name belongs to the family", text.French,
			"Marthe Essono Nkodo parle.", "Marthe Essono Nkodo", "Marthe", "Essono Nkodo", ""},
		{"two given names", "what the lists do not know may be one", text.French,
			"Mor Talla Sow parle.", "Mor Talla Sow", "Mor Talla", "Sow", ""},
		{"two family names, by the text", "the title stands before both", text.English,
			"Moira O'Hara Tressell spoke. Ms. O'Hara Tressell left.", "Moira O'Hara Tressell|O'Hara Tressell", "Moira", "O'Hara Tressell", "Ms."},
		{"maiden name", "in English the last name alone is the family", text.English,
			"Eleanor Hartnell Boone spoke. Paul Hartnell left.", "Eleanor Hartnell Boone|Paul Hartnell", "Eleanor", "Boone", ""},
		{"family first", "as in China", text.English, "Mr. Zhang Wei spoke.", "Zhang Wei", "Wei", "Zhang", "Mr."},
		{"family first, two syllables", "as in Korea, joined", text.French, "Park Min-ji parle.", "Park Min-ji", "Min-ji", "Park", ""},
		{"family first, three words", "as in Korea, apart", text.English, "Kim Chol Su spoke.", "Kim Chol Su", "Chol Su", "Kim", ""},
		{"family first, by the text", "the text calls her by it", text.French, "L’écologue Lin Mei compte. En juin, dit Lin, tout change.", "Lin Mei|Lin", "Mei", "Lin", ""},
		{"two of each", "given names, then family names", text.English, "Miguel Ángel Soto Ríos spoke.", "Miguel Ángel Soto Ríos", "Miguel Ángel", "Soto Ríos", ""},
		{"crown", "a given name behind the title", text.French, "La reine Ingrid parle.", "Ingrid", "Ingrid", "", "reine"},
		{"office", "a family name behind it, whatever the lists say", text.French, "Le juge Denis parle.", "Denis", "", "Denis", ""},
		{"Breton particle", "it belongs to the family", text.French, "Gwenn Ar Braz parle.", "Gwenn Ar Braz", "Gwenn", "Ar Braz", ""},
		{"saint in a family name", "so does a saint", text.English, "Otto St. John spoke.", "Otto St. John", "Otto", "St. John", ""},
		{"family last", "a given name that is a family name elsewhere", text.English, "Kim Sanders spoke.", "Kim Sanders", "Kim", "Sanders", ""},
		{"family last, of a known given name", "whatever the family name", text.English, "David Zhang spoke.", "David Zhang", "David", "Zhang", ""},
		{"first name only", "the text says so", text.English, "A man who gave his first name, Bex, nodded.", "Bex", "Bex", "", ""},
		{"first name only, French", "the text says so", text.French, "Elle donne son prénom, Ysolde, rien de plus.", "Ysolde", "Ysolde", "", ""},
		{"Breton apostrophe", "« c’h » is a letter, no particle", text.French, "Anna Tallec’h est morte. Mme Tallech chantait.", "Anna Tallec’h|Tallech", "Anna", "Tallec’h", "Mme"},
		{"rank of two words", "what stands before a rank is a part of it", text.English, "The coroner heard Staff Sgt. Ann Roe on Monday.", "Ann Roe", "Ann", "Roe", "Staff Sgt."},
		{"rank of three words", "of the police", text.English, "The court heard Detective Chief Inspector Ann Roe.", "Ann Roe", "Ann", "Roe", "Detective Chief Inspector"},
		{"privy councillor", "of two words", text.English, "He wrote to the Rt Hon Ann Roe.", "Ann Roe", "Ann", "Roe", "Rt Hon"},
		{"rank with its service", "the service belongs to it", text.French, "Le maréchal des logis-chef Colin Roux compte.", "Colin Roux", "Colin", "Roux", "maréchal des logis-chef"},
		{"rank and arm", "the arm does not", text.French, "Le capitaine de gendarmerie Colin Roux compte.", "Colin Roux", "Colin", "Roux", "capitaine"},
		{"canon", "a title of the Church", text.English, "Her son, Canon Clive Peel, prayed.", "Clive Peel", "Clive", "Peel", "Canon"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := find(t, tt.language, tt.in, tt.persons, "", "").People[0]
			assert.Equal(t, []string{tt.given, tt.family, tt.honorifics}, []string{p.Given, p.Family, p.Honorific}, tt.reason)
		})
	}
}

func TestVariants(t *testing.T) {
	tests := []struct {
		name, reason      string
		language          text.Language
		in, persons, want string
	}{
		{"initial and a slip", "the long family name hardly has a twin", text.French,
			"Gaëtan Falgueyre dirige. On cite un certain G. Falgueyres.", "Gaëtan Falgueyre|G. Falgueyres", "Gaëtan Falgueyre/G. Falgueyres"},
		{"two slips", "one in each name", text.English,
			"Carolyn Hendricksen left. A letter names Carolin Hendrickson.", "Carolyn Hendricksen|Carolin Hendrickson", "Carolyn Hendricksen/Carolin Hendrickson"},
		{"short names", "a letter makes another family of a short one", text.English,
			"Gary Moore left. G. Moose stayed.", "Gary Moore|G. Moose", "Gary Moore | G. Moose"},
		{"rank in an accentless form", "the colonel is the colonel", text.French,
			"Le colonel Ousmane Taïra commande. L’ex-ministre Fatoumata Taïra Sow s’oppose. Le colonel Taira se tait.", "Ousmane Taïra|Fatoumata Taïra Sow|Taira", "Ousmane Taïra/Taira | Fatoumata Taïra Sow"},
		{"born", "a sentence that opens with the name by birth", text.French,
			"Anna Roux est morte, dit son fils Joseph Roux. Née Le Bihan en 1941, elle chantait.", "Anna Roux|Joseph Roux|Le Bihan", "Anna Roux/Le Bihan | Joseph Roux"},
		{"one of a family", "an article before a name that two people have", text.English,
			"Sir Hugh Stavely and Ann Stavely came. If a ribbon needed cutting, a Stavely cut it.", "Hugh Stavely|Ann Stavely|Stavely", "Hugh Stavely | Ann Stavely | Stavely"},
		{"short given name", "the list has it", text.English,
			"Gervase Peel left. “Gerry was late,” she said.", "Gervase Peel|Gerry", "Gervase Peel/Gerry"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, clusters(find(t, tt.language, tt.in, tt.persons, "", "").People), tt.reason)
		})
	}
}
