package dates

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/copydesk/copydesk/entity/dates/internal/grammar"
	"github.com/copydesk/copydesk/text"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestAThirdLanguageIsAFolder reads Spanish news with the few rules of testdata/es. No line of Go knows Spanish: calendar,
// tense, ranges and what a date hangs on come from the two files.
func TestAThirdLanguageIsAFolder(t *testing.T) {
	const spanish = text.Language("es")
	folder := func(name string) string {
		data, err := os.ReadFile(filepath.Join("testdata", "es", name))
		require.NoError(t, err)
		return string(data)
	}
	source := grammar.Source{Lexicon: folder("lexicon.txt"), Rules: folder("rules.txt")}
	list := append(languages[:0:0], language{code: spanish, source: func() grammar.Source { return source }})
	cases := []struct {
		name, in string
		want     []string
	}{
		{"a full date", "La fábrica cerró el viernes 5 de mayo de 2017.", []string{"el viernes 5 de mayo de 2017 = 2017-05-05"}},
		{"a past verb", "El ministro dimitió el viernes.", []string{"el viernes = 2017-05-05"}},
		{"a future verb", "El ministro viajará el viernes.", []string{"el viernes = 2017-05-12"}},
		{"an auxiliary", "El club ha presentado el lunes su proyecto.", []string{"el lunes = 2017-05-08"}},
		{"a day beside the reference", "Ayer llovió; la semana pasada, no.", []string{"Ayer = 2017-05-09", "la semana pasada = 2017-W18"}},
		{"a day beside a day of the text", "Fue detenido el 2 de mayo y al día siguiente quedó libre.", []string{"el 2 de mayo = 2017-05-02", "al día siguiente = 2017-05-03"}},
		{"a count", "Hace tres años perdió; gobernó dos meses.", []string{"Hace tres años = 2014", "dos meses = P2M"}},
		{"a range that shares its month", "La feria será del 3 al 9 de junio.", []string{"del 3 al 9 de junio = 2017-06-03/2017-06-09"}},
		{"a time", "El partido empezará el sábado a las 20:30.", []string{"el sábado a las 20:30 = 2017-05-13T20:30"}},
		{"a repetition", "El mercado abre cada jueves.", []string{"cada jueves = XXXX-WXX-4"}},
		{"figures that are no year", "Asistieron unas 2017 personas en 2016.", []string{"2016 = 2016"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			doc := &text.Document{Text: c.in, Language: spanish}
			found, err := findIn(context.Background(), list, doc, Options{Reference: "2017-05-10T12:00:00+02:00"})
			require.NoError(t, err)
			var got []string
			for _, d := range found {
				got = append(got, d.Text+" = "+d.Value)
			}
			assert.Equal(t, c.want, got)
		})
	}
}
