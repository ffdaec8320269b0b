package names_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// none finds nothing, so that tests see the lists alone.
type none struct{}

func (none) Recognize(context.Context, *text.Document) ([]names.Mention, error) { return nil, nil }

func TestLists(t *testing.T) {
	lists := names.Lists{
		names.Organization: {"Les Amis de la Terre", "Terre", "Blue Pelican", "L'Écho du Val"},
		names.Person:       {"Jean-Luc Arvor"},
		names.Misc:         {"Blue Pelican"},
	}
	r, err := names.WithLists(none{}, lists)
	require.NoError(t, err)
	for _, c := range []struct{ name, in, want, reason string }{
		{"longest", "Les Amis de la Terre ont gagné.", "organization\tLes Amis de la Terre\n", "the longest listed name wins"},
		{"shorter", "Sur la Terre.", "organization\tTerre\n", ""},
		{"case", "un peu de terre", "", "case counts"},
		{"capitals", "LES AMIS DE LA TERRE GAGNENT", "organization\tLES AMIS DE LA TERRE\n", "but not in headlines"},
		{"apostrophe", "Selon L’Écho du Val, non.", "organization\tL’Écho du Val\n", "both apostrophes are one"},
		{"NFD", "Selon L’E\u0301cho du Val, non.", "organization\tL’E\u0301cho du Val\n", "composed or not"},
		{"hyphen", "Jean-Luc Arvor et Jean Luc Arvor", "person\tJean-Luc Arvor\nperson\tJean Luc Arvor\n", "hyphens and blanks are one"},
		{"no-break space", "Blue\u00a0Pelican", "organization\tBlue\u00a0Pelican\n", "organizations come before misc"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, lines(read(t, r, c.in, text.French)), c.reason)
		})
	}
}

func TestCallerWins(t *testing.T) {
	const in = "Le Havre accueille Paris Conseil à Lyon."
	r, err := names.WithLists(names.Default(), names.Lists{names.Misc: {"Lyon"}})
	require.NoError(t, err)
	found := read(t, r, in, text.French)
	last := found[len(found)-1]
	require.Equal(t, names.Misc, last.Kind)
	require.Equal(t, "Lyon", last.Text)
	require.Equal(t, 1.0, last.Score)
}

func TestListErrors(t *testing.T) {
	_, err := names.WithLists(none{}, names.Lists{names.Place: {"Lyon", " - "}})
	require.ErrorIs(t, err, names.ErrEmptyName)
	_, err = names.WithLists(none{}, names.Lists{"planet": {"Mars"}})
	require.ErrorIs(t, err, names.ErrKind)
}

func ExampleWithLists() {
	r, err := names.WithLists(names.NewRules(), names.Lists{names.Organization: {"Blue Pelican"}})
	if err != nil {
		fmt.Println(err)
		return
	}
	found, err := r.Recognize(context.Background(), text.NewDocument("A spokesman for Blue Pelican declined to comment.", text.English))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range found {
		fmt.Println(m.Kind, m.Text)
	}
	// Output: organization Blue Pelican
}
