package entity_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

// TestNounsOfNoList holds whom a definite noun that no list of callings has stands for, by the name that it stood beside.
func TestNounsOfNoList(t *testing.T) {
	for _, tt := range []speech{
		{"name behind", "the noun stood before it", text.English, "The tightrope walker Ann Roe met Paul Lee. “It was wet,” the walker said.", "Ann Roe|Paul Lee", "", "Ann Roe: It was wet,"},
		{"name behind a comma", "so with a comma between", text.French, "La passeuse, Anne Roux, a vu Luc Petit. « C’était mouillé », a dit la passeuse.", "Anne Roux|Luc Petit", "", "Anne Roux: C’était mouillé"},
		{"comma and no name", "the look back goes on before the comma, and ends", text.English, "The walker, 54, fell. “It was wet,” said the walker.", "", "", ": It was wet,"},
		{"comma and no name, French", "so in French", text.French, "Le passeur, 54 ans, est tombé. « C’était mouillé », a dit le passeur.", "", "", ": C’était mouillé"},
		{"subject of the sentence", "several before a comma", text.English, "A walker, the tallest walker, fell. The walker called it “wet and cold indeed”.", "", "", ": wet and cold indeed"},
	} {
		tt.run(t)
	}
}
