package dates_test

import (
	"context"
	"strings"
	"sync"
	"testing"

	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/text"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// hostile are texts that make a careless grammar slow: what repeats begins an expression, or nests.
var hostile = map[string]string{
	"digits":             strings.Repeat("1", 66_000),
	"digits and marks":   strings.Repeat("1-2/3.4:5,", 6_000),
	"digits apart":       strings.Repeat("12 ", 20_000),
	"years":              strings.Repeat("1999-2000 ", 6_000),
	"time stamps":        strings.Repeat("2017-05-09T18:22:00Z", 3_000),
	"number words":       strings.Repeat("twenty one hundred ", 3_000),
	"nombres":            strings.Repeat("quatre-vingt-", 4_000),
	"nested ends":        strings.Repeat("the end of ", 6_000),
	"nested days":        strings.Repeat("the day after ", 4_000),
	"débuts":             strings.Repeat("le début de la fin de ", 3_000),
	"weekdays":           strings.Repeat("Monday, ", 8_000),
	"months":             strings.Repeat("May ", 16_000),
	"function words":     strings.Repeat("in the ", 9_000),
	"mots vides":         strings.Repeat("de la ", 11_000),
	"apostrophes":        strings.Repeat("l’", 20_000),
	"one long word":      strings.Repeat("é", 33_000),
	"combining marks":    "e" + strings.Repeat("\u0301", 33_000),
	"spaces":             strings.Repeat(" \u202f\u00a0", 13_000) + "May 5",
	"lines":              strings.Repeat("\n", 66_000),
	"invalid bytes":      strings.Repeat("\xff\xfe5 May ", 6_000),
	"a dash for a space": strings.Repeat("mi-", 20_000),
}

func TestHostileTextsEnd(t *testing.T) {
	for name, s := range hostile {
		for _, language := range []text.Language{text.French, text.English} {
			t.Run(string(language)+"/"+name, func(t *testing.T) {
				got, err := dates.Find(context.Background(), &text.Document{Text: s, Language: language}, dates.Options{Reference: "2017-05-10"})
				require.NoError(t, err)
				checkAll(t, s, got)
			})
		}
	}
}

func TestManyGoroutinesShareTheGrammar(t *testing.T) {
	doc := text.NewDocument(prose[text.English], text.English)
	want, err := dates.Find(context.Background(), doc, dates.Options{Reference: "2018-06-20"})
	require.NoError(t, err)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				got, err := dates.Find(context.Background(), doc, dates.Options{Reference: "2018-06-20"})
				assert.NoError(t, err)
				assert.Equal(t, want, got)
			}
		})
	}
	wg.Wait()
}
