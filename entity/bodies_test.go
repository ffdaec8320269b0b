package entity_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

func TestOrganizations(t *testing.T) {
	tests := []struct {
		name, reason            string
		language                text.Language
		in, organizations, want string
	}{
		{"acronym in brackets", "small words are skipped", text.French, "La Direction générale de la sécurité extérieure (DGSE) enquête. La DGSE se tait.",
			"Direction générale de la sécurité extérieure|DGSE", "Direction générale de la sécurité extérieure (DGSE) agency 3"},
		{"expansion in brackets", "the other order", text.English, "The FRA (Federal Railroad Administration) met.", "FRA|Federal Railroad Administration", "Federal Railroad Administration (FRA) agency 2"},
		{"or", "a comma and a conjunction do too", text.English, "The Federal Railroad Administration, or FRA, met.", "FRA|Federal Railroad Administration", "Federal Railroad Administration (FRA) agency 2"},
		{"acronym with stops", "it is the same", text.English, "The Federal Trade Commission met. The F.T.C. left.", "F.T.C.|Federal Trade Commission", "Federal Trade Commission (F.T.C.) agency 2"},
		{"acronym from another language", "brackets join what letters do not", text.English, "The French Socialist Party (PS) met. PS won.", "French Socialist Party|PS", "French Socialist Party (PS) party 3"},
		{"acronym without brackets", "the initials fit", text.French, "La Ligue des droits de l’homme proteste. La LDH saisit le juge.", "Ligue des droits de l’homme|LDH", "Ligue des droits de l’homme (LDH) association 2"},
		{"initials announced", "whatever the language", text.English, "The High Tribunal of Water Rights, known by its Spanish initials TADA, met.", "High Tribunal of Water Rights|TADA", "High Tribunal of Water Rights (TADA) court 2"},
		{"initials in another language", "those of the name are its own", text.English, "The League of Northern Ports (LPN in French) met. The LNP left.", "League of Northern Ports|LPN|LNP", "League of Northern Ports (LNP) association 3"},
		{"acronym of another language, as a word", "brackets behind many words", text.French, "Le Bureau de la surveillance des rivières (Orwat) enquête.", "Bureau de la surveillance des rivières|Orwat", "Bureau de la surveillance des rivières (Orwat) agency 2"},
		{"acronym with a small letter", "the initials fit", text.French, "La Bibliothèque nationale du Ponant ouvre. La BnP ferme.", "Bibliothèque nationale du Ponant|BnP", "Bibliothèque nationale du Ponant (BnP) other 2"},
		{"short form", "la Commission after its full name", text.French, "La Commission nationale de contrôle se réunit. La Commission se tait.", "Commission nationale de contrôle|Commission", "Commission nationale de contrôle () agency 2"},
		{"short form, English", "the last words of a paper", text.English, "The Northern Herald closed. The Herald had 60 writers.", "Northern Herald|Herald", "Northern Herald () media 2"},
		{"the part is not the whole", "the Senate is not its committee", text.English, "The Senate Committee on Rules met. The Senate did not.", "Senate Committee on Rules|Senate", "Senate Committee on Rules () parliament 1; Senate () parliament 1"},
		{"legal form", "it is no part of the name", text.French, "Ferrand SA recrute. Ferrand exporte.", "Ferrand SA|Ferrand", "Ferrand SA () company 2"},
		{"noun before", "it tells the kind", text.French, "La société Vitralis recrute, le quotidien Ponant aussi.", "Vitralis|Ponant", "Vitralis () company 1; Ponant () media 1"},
		{"apposition", "it tells the kind too", text.English, "Acme, the property company, closed.", "Acme", "Acme () company 1"},
		{"one word among clubs", "they play", text.French, "Le Rugby Club nîmois recevra Zutkerque.", "Rugby Club nîmois|Zutkerque", "Rugby Club nîmois () club 1; Zutkerque () club 1"},
		{"acronym written as a word", "newspapers write it in capitals too", text.French, "La Nasa prête ses antennes.", "Nasa", "Nasa (Nasa) agency 1"},
		{"seat", "Bercy is the ministry", text.French, "Le ministère de l’Économie hésite. Bercy se tait.", "ministère de l’Économie|Bercy", "ministère de l’Économie () ministry 2"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var all []string
			for _, o := range find(t, tt.language, tt.in, "", tt.organizations, "").Organizations {
				all = append(all, fmt.Sprintf("%s (%s) %s %d", o.Name, o.Acronym, o.Kind, len(o.Mentions)))
			}
			assert.Equal(t, tt.want, strings.Join(all, "; "), tt.reason)
		})
	}
}

func TestPlaces(t *testing.T) {
	tests := []struct {
		name, reason     string
		language         text.Language
		in, places, want string
	}{
		{"two places", "Paris in Texas is two", text.English, "Laredo, Texas, is hot.", "Laredo|Texas", "Laredo city 1; Texas region 1"},
		{"agency short form", "Vt. is Vermont", text.English, "In Vermont, Vt. is short.", "Vermont|Vt.", "Vermont region 2"},
		{"capitals", "a dateline names the same town", text.English, "GENEVA — In Geneva it rained.", "GENEVA|Geneva", "Geneva city 2"},
		{"street and water", "the head word tells", text.French, "La rue des Moulins longe le lac Majeur.", "rue des Moulins|lac Majeur", "rue des Moulins street 1; lac Majeur water 1"},
		{"noun before", "with « de »", text.French, "La commune de Orthevielle et le département du Bocal.", "Orthevielle|Bocal", "Orthevielle city 1; Bocal region 1"},
		{"short town", "the first word of a hyphenated one", text.French, "À Bruyère-d’Oust, on vote. Bruyère attend.", "Bruyère-d’Oust|Bruyère", "Bruyère-d’Oust city 2"},
		{"bridge of a town", "the bridge is not the town", text.French, "Le pont de Zutkerque est fermé.", "Zutkerque", "Zutkerque  1"},
		{"nothing tells", "a town is no default", text.English, "They crossed Zutkerque and saw Oxelby.", "Zutkerque|Oxelby", "Zutkerque  1; Oxelby  1"},
		{"nothing tells, French", "a town is no default", text.French, "Ils ont traversé Oxelby.", "Oxelby", "Oxelby  1"},
		{"mayor of", "towns have mayors", text.English, "The mayor of Oxelby left.", "Oxelby", "Oxelby city 1"},
		{"maire de", "towns have mayors", text.French, "Le maire d’Oxelby est parti.", "Oxelby", "Oxelby city 1"},
		{"à", "the bare preposition of towns", text.French, "Elle vit à Oxelby.", "Oxelby", "Oxelby city 1"},
		{"town and county", "in brackets", text.French, "La fête de Zutkerque (Orne) est annulée.", "Zutkerque|Orne", "Zutkerque city 1; Orne region 1"},
		{"tribunal de", "towns have courts", text.French, "Un juge de Zutkerque l’a mis en examen.", "Zutkerque", "Zutkerque city 1"},
		{"in", "the bare preposition of towns", text.English, "She lives in Oxelby.", "Oxelby", "Oxelby city 1"},
		{"priest", "a parish priest is no parish", text.English, "The parish priest of Oxelby prayed.", "Oxelby", "Oxelby city 1"},
		{"hyphens", "no mountain", text.French, "Ils ont vu Mont-de-Marsan.", "Mont-de-Marsan", "Mont-de-Marsan city 1"},
		{"mountains", "the noun before, with « des »", text.French, "Dans le massif des Zutkers, il neige.", "Zutkers", "Zutkers other 1"},
		{"road", "a letter and a number", text.English, "They were stopped on the N13.", "N13", "N13 street 1"},
		{"county", "its ending", text.English, "They love Oxelbyshire.", "Oxelbyshire", "Oxelbyshire region 1"},
		{"town and state", "a region behind a comma", text.English, "She lives in Oxelby, Texas.", "Oxelby|Texas", "Oxelby city 1; Texas region 1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var all []string
			for _, p := range find(t, tt.language, tt.in, "", "", tt.places).Places {
				all = append(all, fmt.Sprintf("%s %s %d", p.Name, p.Kind, len(p.Mentions)))
			}
			assert.Equal(t, tt.want, strings.Join(all, "; "), tt.reason)
		})
	}
}

func TestKey(t *testing.T) {
	tests := []struct {
		name   string
		kind   names.Kind
		fr, en string
	}{
		{"union", names.Organization, "Union européenne", "European Union"},
		{"acronyms", names.Organization, "ONU", "U.N."},
		{"country", names.Place, "Allemagne", "Germany"},
		{"capital", names.Place, "Moscou", "Moscow"},
		{"apostrophes and case", names.Organization, "L’ÉQUIPE", "L'Equipe"},
		{"legal forms", names.Organization, "Ferrand SA", "Ferrand Inc."},
		{"honorifics", names.Person, "M. Dominique de Villepin", "Mr. Dominique de Villepin"},
		{"accents", names.Person, "Andrzej Wójcik", "Andrzej Wojcik"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, entity.Key(tt.kind, tt.fr, text.French), entity.Key(tt.kind, tt.en, text.English))
		})
	}
	assert.NotEqual(t, entity.Key(names.Place, "Niger", text.French), entity.Key(names.Place, "Nigeria", text.English))
}
