package names_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

func TestRules(t *testing.T) {
	for _, c := range []struct {
		name, in string
		language text.Language
		want     string
		reason   string
	}{
		{"honorific and second mention", "M. Karim Vasseur, du ministère de l’Intérieur, est arrivé à Lyon. Vasseur n’a rien dit.", text.French,
			"person\tKarim Vasseur\norganization\tministère de l’Intérieur\nplace\tLyon\nperson\tVasseur\n", "the surname was named in full before"},
		{"adjective behind a head", "Le tribunal correctionnel de Bobigny siège.", text.French,
			"organization\ttribunal correctionnel de Bobigny\n", "the place belongs to the court"},
		{"legal form", "Shares of Harrow Blake Inc. fell.", text.English,
			"organization\tHarrow Blake Inc.\n", "a legal form says it"},
		{"closing head", "He works for the Foreign Ministry in Vienna.", text.English,
			"organization\tForeign Ministry\nplace\tVienna\n", "English heads close a name"},
		{"month", "En mai, rien.", text.French, "", "months are dates"},
		{"demonym", "The Germans won.", text.English, "", "peoples are nothing"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, lines(read(t, names.NewRules(), c.in, c.language)), c.reason)
		})
	}
}
