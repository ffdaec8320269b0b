package names_test

import (
	"context"
	"testing"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
	"github.com/stretchr/testify/require"
)

func TestRulesSmoke(t *testing.T) {
	doc := text.NewDocument("M. Karim Vasseur, du ministère de l’Intérieur, est arrivé à Lyon. Vasseur n’a rien dit.", text.French)
	found, err := names.NewRules().Recognize(context.Background(), doc)
	require.NoError(t, err)
	var got []string
	for _, m := range found {
		got = append(got, string(m.Kind)+" "+m.Text)
	}
	require.Equal(t, []string{"person Karim Vasseur", "organization ministère de l’Intérieur", "place Lyon", "person Vasseur"}, got)
}
