package entity_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/text"
)

func TestOrganizationKinds(t *testing.T) {
	tests := []struct {
		name, reason              string
		language                  text.Language
		in, persons, bodies, want string
	}{
		{"apposition before", "the noun before the comma tells", text.French, "Le syndicat des joueurs, l’Uplo, proteste.", "", "Uplo", "union"},
		{"apposition before, English", "so in English", text.English, "The mining company, Zorvex, closed.", "", "Zorvex", "company"},
		{"not behind a preposition", "the firm is where, not who", text.French, "Dans la société, Zorvex inquiète.", "", "Zorvex", ""},
		{"called", "the noun that gets the name", text.French, "Le nouvel ensemble, baptisé Lumora, sera présidé par un Breton.", "", "Lumora", "company"},
		{"on air", "a club has no cameras", text.French, "Il a souri devant les caméras de Stade 8.", "", "Stade 8", "media"},
		{"on air, English", "airwaves are a broadcaster's", text.English, "She spoke on the airwaves of Penfell.", "", "Penfell", "media"},
		{"told", "whom one tells prints it", text.English, "“No,” she told Zutkerque.", "", "Zutkerque", "media"},
		{"chez", "one works « chez » a firm", text.French, "Il était stagiaire chez Brumaire.", "", "Brumaire", "company"},
		{"founder of", "firms have founders", text.English, "The founder of Zorvex resigned.", "", "Zorvex", "company"},
		{"coach of", "clubs have coaches", text.English, "She is the coach of Zorvex.", "", "Zorvex", "club"},
		{"shares", "what firms have", text.English, "Zorvex shares fell.", "", "Zorvex", "company"},
		{"strike", "who calls one is a union", text.French, "Zorvex a déposé un préavis pour lundi.", "", "Zorvex", "union"},
		{"alliance in brackets", "behind a person it is a party", text.French, "La maire, Mireille Roux (Alliance du Levant), est venue.", "Mireille Roux", "Alliance du Levant", "party"},
		{"alliance of workers", "those who work make a union", text.English, "The Northern Alliance of Stage Artists filed a grievance.", "", "Northern Alliance of Stage Artists", "union"},
		{"alliance in politics", "the sentence tells", text.English, "The Shire Alliance lost two seats on the council.", "", "Shire Alliance", "party"},
		{"alliance of firms", "nothing of the kind is said", text.English, "The Bakers Alliance gave a dinner.", "", "Bakers Alliance", "association"},
		{"letters of clubs", "whatever follows", text.French, "L’AS Dunmont recrute.", "", "AS Dunmont", "club"},
		{"score", "who plays is a club", text.English, "Hexley beat Dunmore 2-1.", "", "Hexley|Dunmore", "club"},
		{"workers", "firms have workers", text.English, "Workers at Corvane went home.", "", "Corvane", "company"},
		{"of a continent", "an agency of several countries", text.French, "La Commission des pêches de l’Afrique de l’Ouest se réunit.", "", "Commission des pêches de l’Afrique de l’Ouest", "international"},
		{"of one country", "South Africa is one", text.English, "The South African Revenue Authority met.", "", "South African Revenue Authority", "agency"},
		{"opposition group", "the noun before it", text.French, "Le groupe d’opposition Marnay demain jubile.", "", "Marnay demain", "party"},
		{"fund for development", "public money, no firm", text.French, "Le Fonds de développement rural prêtera.", "", "Fonds de développement rural", "agency"},
		{"society of rescue", "it is no firm", text.French, "La Société de secours du Vercel est venue.", "", "Société de secours du Vercel", "association"},
		{"union of breeders", "a trade defends itself", text.French, "L’Union des éleveurs du Vercel proteste.", "", "Union des éleveurs du Vercel", "union"},
		{"high school", "it is no university", text.English, "Dunmore Valley High School won.", "", "Dunmore Valley High School", "other"},
		{"athletic conference", "clubs and schools are members", text.English, "The Lakes Athletic Conference met.", "", "Lakes Athletic Conference", "association"},
		{"body of a nation", "an adjective and the nation", text.English, "Bright Scotland refused a licence.", "", "Bright Scotland", "agency"},
		{"department of a city", "no minister leads it", text.English, "The city’s Department of Lamps took a table.", "", "Department of Lamps", "agency"},
		{"department of a state", "a minister leads it", text.English, "The Department of Lamps took a table.", "", "Department of Lamps", "ministry"},
		{"international federation", "the world over", text.French, "La Fédération internationale de tir enquête.", "", "Fédération internationale de tir", "international"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, string(find(t, tt.language, tt.in, tt.persons, tt.bodies, "").Organizations[0].Kind), tt.reason)
		})
	}
}

func TestClubLetters(t *testing.T) {
	got := find(t, text.French, "Le FC Verlange gagne. L’entraîneur du FCV sourit.", "", "FC Verlange|FCV", "").Organizations
	assert.Len(t, got, 1, "its letters and an initial")
	assert.Equal(t, "FCV", got[0].Acronym)
}

func TestPlaceKinds(t *testing.T) {
	tests := []struct {
		name, reason     string
		language         text.Language
		in, places, want string
	}{
		{"street behind a town", "the head in another name is its own", text.French, "Elle vit à Zutkerque, rue Courte.", "Zutkerque|rue Courte", "Zutkerque city; rue Courte street"},
		{"apposition with a relative clause", "it is no new subject", text.French, "Devant Sainte-Aude, la petite chapelle où l’on vote, ils chantent.", "Sainte-Aude", "Sainte-Aude site"},
		{"a new subject", "the school is not the town", text.French, "Près de Zutkerque, l’école rouvre.", "Zutkerque", "Zutkerque "},
		{"town by its hyphen", "the port has become a town", text.French, "Port-Elven dort.", "Port-Elven", "Port-Elven city"},
		{"town by its small word", "hyphens around it", text.French, "On aime Ludres-le-Vieux.", "Ludres-le-Vieux", "Ludres-le-Vieux city"},
		{"river that a land is called by", "a flood is the river's", text.French, "Ce jour-là, le Rhône sera en crue.", "Rhône", "Rhône water"},
		{"land called by a river", "nothing flows", text.French, "Le Rhône vote.", "Rhône", "Rhône region"},
		{"state and its land", "one place", text.French, "Zambor : coup d’État. La République du Zambor ferme ses frontières.", "Zambor|République du Zambor", "République du Zambor country"},
		{"quarter", "a quarter is no town", text.French, "Un habitant du quartier de Kessonya a crié.", "Kessonya", "Kessonya other"},
		{"off", "ships pass off islands and coasts", text.English, "It ran aground off Inisfallen.", "Inisfallen", "Inisfallen region"},
		{"au large de", "so in French", text.French, "Il a coulé au large d’Orvenn.", "Orvenn", "Orvenn region"},
		{"saint", "the vicar's is a church", text.English, "He is the vicar of St Audrey’s.", "St Audrey’s", "St Audrey’s site"},
		{"short form of a building", "the article tells", text.English, "The Lantern Theatre closed. At the Lantern, they wept.", "Lantern Theatre|Lantern", "Lantern Theatre site"},
		{"works of", "what towns have", text.French, "L’usine d’Orvenn ferme.", "Orvenn", "Orvenn city"},
		{"who is from there", "a calling and a bare name", text.French, "Un courtier de Zutkerque livrait.", "Zutkerque", "Zutkerque city"},
		{"land in brackets", "it tells where the town is", text.French, "Elle vit à Zutkerque (Orvenne).", "Zutkerque|Orvenne", "Zutkerque city; Orvenne region"},
		{"town by its land", "« en » and hyphens around it", text.French, "L’église de Brec est fermée. La commune de Brec-en-Vallage a payé.", "Brec|Brec-en-Vallage", "Brec-en-Vallage city"},
		{"town of a saint by its sea", "both names are one town", text.French, "À Saint-Kerbrec, on vote. Saint-Kerbrec-sur-Mer attend.", "Saint-Kerbrec|Saint-Kerbrec-sur-Mer", "Saint-Kerbrec-sur-Mer city"},
		{"river before its name", "the article tells", text.English, "The Ettern divides them. Beavers swim in the River Ettern.", "Ettern|River Ettern", "River Ettern water"},
		{"a town is no river", "it has no article", text.English, "Ettern waits. Beavers swim in the River Ettern.", "Ettern|River Ettern", "Ettern ; River Ettern water"},
		{"inn", "two nouns and an article", text.English, "They met at the Ram and Kettle.", "Ram and Kettle", "Ram and Kettle site"},
		{"vers", "trains go to towns", text.French, "Les trains vers Bouldou sont arrêtés.", "Bouldou", "Bouldou city"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var all []string
			for _, p := range find(t, tt.language, tt.in, "", "", tt.places).Places {
				all = append(all, p.Name+" "+string(p.Kind))
			}
			assert.Equal(t, tt.want, strings.Join(all, "; "), tt.reason)
		})
	}
}
