package entity_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/text"
)

func TestNearSpeakers(t *testing.T) {
	tests := []struct {
		name, reason, in, persons, bodies, want string
		language                                text.Language
		sure                                    bool
	}{
		{"dit X", "the verb joins the words and the name", "La Croix-Rouge a ouvert un abri. « Nous avons froid depuis trois jours », dit Paul Roux.", "Paul Roux", "Croix-Rouge", "Paul Roux", text.French, true},
		{"raconte X, behind a report of a body", "the name behind wins over the body before", "La Croix-Rouge affirme que « tous ces gens ont froid depuis trois jours », raconte Paul Roux.", "Paul Roux", "Croix-Rouge", "Paul Roux", text.French, true},
		{"next clause", "the one who acts right behind the words", "La Croix-Rouge a ouvert un abri. « Nous avons froid depuis trois jours. » Paul Roux montre ses mains.", "Paul Roux", "Croix-Rouge", "Paul Roux", text.French, false},
		{"colon before", "the body announces the words", "La Croix-Rouge a déclaré : « Nous ouvrons un abri dans la ville. » Paul Roux montre ses mains.", "Paul Roux", "Croix-Rouge", "Croix-Rouge", text.French, true},
		{"colon without a verb of saying", "nothing says that he spoke", "Paul Roux montre ses mains : « Nous avons froid depuis trois jours. »", "Paul Roux", "", "Paul Roux", text.French, false},
		{"colon without a verb of saying, English", "nothing says that he spoke", "Paul Roe shows his hands: “We have been cold for three days.”", "Paul Roe", "", "Paul Roe", text.English, false},
		{"said X", "the verb joins the words and the name", "The Red Cross opened a shelter. “We have been cold for three days,” said Paul Roe.", "Paul Roe", "Red Cross", "Paul Roe", text.English, true},
		{"next clause, English", "the one who acts right behind the words", "The Red Cross opened a shelter. “We have been cold for three long days.” Paul Roe shows his hands.", "Paul Roe", "Red Cross", "Paul Roe", text.English, false},
		{"announced, English", "the body announces the words", "The Red Cross said: “We will open a shelter in the town.” Paul Roe shows his hands.", "Paul Roe", "Red Cross", "Red Cross", text.English, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := find(t, tt.language, tt.in, tt.persons, tt.bodies, "").Quotations
			require.Len(t, got, 1, tt.reason)
			assert.Equal(t, tt.want, got[0].Speaker.Name, tt.reason)
			assert.Equal(t, tt.sure, got[0].Speaker.Score >= 0.8, fmt.Sprint("sure: ", got[0].Speaker.Score))
		})
	}
}
