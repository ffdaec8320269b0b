package entity_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/text"
)

func TestKinOfOneName(t *testing.T) {
	tests := []struct {
		name, reason      string
		language          text.Language
		in, persons, want string
	}{
		{"kinship in the next sentence", "the family name alone is the mother's", text.French,
			"La directrice, Odile Vernet, ouvre la saison. Le rôle va à Flore Vernet, 20 ans. La fille de la directrice a répété tout l’été. Mme Vernet applaudit.",
			"Odile Vernet|Flore Vernet|Vernet", "Odile Vernet/Vernet | Flore Vernet"},
		{"kinship behind the name", "an uncle is told by his nephew's office", text.French,
			"Le trésorier, Marc Vernet, compte. L’affiche est de Luc Vernet, 70 ans, l’oncle du trésorier. M. Vernet soupire.",
			"Marc Vernet|Luc Vernet|Vernet", "Marc Vernet/Vernet | Luc Vernet"},
		{"father, and abbé", "two titles of one priest contradict each other in nothing", text.French,
			"Le père Jean Vernet prie. L’association est à Paul Vernet. L’abbé Vernet sourit.",
			"Jean Vernet|Paul Vernet|Vernet", "Jean Vernet/Vernet | Paul Vernet"},
		{"father again, and his brother", "the priest, and no elder", text.French,
			"L’abbé Martin Vernet bénit. Son frère, Yves Vernet, tient le bar. Le père Vernet rit.",
			"Martin Vernet|Yves Vernet|Vernet", "Martin Vernet/Vernet | Yves Vernet"},
		{"one goes by the given name", "the family name is the other's", text.French,
			"Hugo Vernet, 19 ans, est sauf. Il suivait son oncle, le pilote Denis Vernet. M. Vernet raconte. Au fond, Hugo chantait.",
			"Hugo Vernet|Denis Vernet|Vernet|Hugo", "Hugo Vernet/Hugo | Denis Vernet/Vernet"},
		{"the elder behind the name", "an uncle is the elder", text.French,
			"Samba Vernet signe ici. L’entraîneur, Modou Vernet, n’est autre que son oncle. Vernet l’aîné se tait.",
			"Samba Vernet|Modou Vernet|Vernet", "Samba Vernet | Modou Vernet/Vernet"},
		{"an owner is no elder", "the mother told of is the other one", text.English,
			"Tilda Harrow scored twice. Maud Harrow, Tilda's mother, looked on. “I lost mine,” said the elder Harrow.",
			"Tilda Harrow|Maud Harrow|Tilda|Harrow", "Tilda Harrow/Tilda | Maud Harrow/Harrow"},
		{"a copula of kinship", "the one brought in by it is not the bare name", text.English,
			"Col. Amos Harrow gave a statement. A guard, Ned Harrow, turns out to be the colonel's nephew. Harrow left early.",
			"Amos Harrow|Ned Harrow|Harrow", "Amos Harrow/Harrow | Ned Harrow"},
		{"the younger of two brothers", "who tells an age by the name means no one else", text.English,
			"Amos Harrow, the chairman, resigned. The yard belongs to the chairman's brother, Ned Harrow. The younger Harrow could not be reached.",
			"Amos Harrow|Ned Harrow|Harrow", "Amos Harrow | Ned Harrow/Harrow"},
		{"a father of two", "children without a name make nobody the lesser one", text.English,
			"Ann Harrow sang. Tom Harrow, father of two, danced. Harrow bowed.",
			"Ann Harrow|Tom Harrow|Harrow", "Ann Harrow | Tom Harrow/Harrow"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, clusters(find(t, tt.language, tt.in, tt.persons, "", "").People), tt.reason)
		})
	}
}
