package prose_test

import (
	"context"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/entity/prose"
	"github.com/copydesk/copydesk/text"
)

func TestEngineFindsPeopleAndPlaces(t *testing.T) {
	doc := text.NewDocument("Lebron Hartley met reporters in Los Angeles. “We won,” he said.", text.English)
	found, err := prose.Engine{}.Recognize(context.Background(), doc)
	require.NoError(t, err)
	require.NotEmpty(t, found)
	kinds := map[names.Kind]bool{}
	for _, m := range found {
		require.Equal(t, m.Text, m.Of(doc.Text))
		kinds[m.Kind] = true
	}
	require.True(t, kinds[names.Place])
}

func TestEngineRefusesOtherLanguages(t *testing.T) {
	found, err := prose.Engine{}.Recognize(context.Background(), text.NewDocument("Bonjour Paris.", text.French))
	require.ErrorIs(t, err, prose.ErrLanguage)
	require.Nil(t, found)
}

func TestEngineHonoursContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	found, err := prose.Engine{}.Recognize(ctx, text.NewDocument("Boston is cold.", text.English))
	require.ErrorIs(t, err, context.Canceled)
	require.Nil(t, found)
}

func TestEngineSurvivesHostileText(t *testing.T) {
	for name, in := range map[string]string{
		"empty": "", "blanks": " \n\t ", "invalid UTF-8": "Mr. \xff\xfe Smith\xc3 of \x80Boston", "marks": "((((\"'’“”—…", "combining": "E\u0301lise",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := prose.Engine{}.Recognize(context.Background(), text.NewDocument(in, text.English))
			if err != nil {
				var broken *prose.EngineError
				require.ErrorAs(t, err, &broken)
			}
		})
	}
}

func TestEngineServesManyGoroutines(t *testing.T) {
	doc := text.NewDocument("Mary Collins flew from Chicago to Boston.", text.English)
	want, err := prose.Engine{}.Recognize(context.Background(), doc)
	require.NoError(t, err)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			got, err := prose.Engine{}.Recognize(context.Background(), doc)
			if err != nil || len(got) != len(want) {
				t.Errorf("got %v, %v; want %v", got, err, want)
			}
		})
	}
	group.Wait()
}
