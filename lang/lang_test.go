package lang

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/text"
)

func TestDeclare(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain", "fr", "fr"},
		{"region", "fr-ca", "fr-CA"},
		{"underscore", "en_US", "en-US"},
		{"POSIX", "fr_FR.UTF-8", "fr-FR"},
		{"script", "zh-hant-tw", "zh-Hant-TW"},
		{"region in figures", "es-419", "es-419"},
		{"list", "fr, en;q=0.8", "fr"},
		{"spaces", " EN ", "en"},
		{"name", "French", "fr"},
		{"own name", "Francais", "fr"},
		{"unknown name", "klingonish", ""},
		{"template left over", "{{lang}}", ""},
		{"one letter", "x", ""},
		{"empty", "", ""},
		{"long", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, Result{}.Declare(c.in).Declared)
		})
	}
}

func TestDisagrees(t *testing.T) {
	for _, c := range []struct {
		name     string
		code     text.Language
		declared string
		want     bool
	}{
		{"same", text.French, "fr-CA", false},
		{"other", text.French, "en-US", true},
		{"stranger declared", text.French, "de", true},
		{"nothing declared", text.French, "", false},
		{"undetermined declared", text.French, "und", false},
		{"stranger both", text.Und, "de", false},
		{"stranger found", text.Und, "en", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, Result{Code: c.code, Confidence: 1}.Declare(c.declared).Disagrees())
		})
	}
}

func TestLikelier(t *testing.T) {
	for _, c := range []struct {
		name, in, declared string
		want               text.Language
	}{
		{"found", "The council met on Tuesday.", "fr", text.English},
		{"names, French", "Lefebvre, Beauchamp, Desrosiers, Thibault", "", text.French},
		{"names, English", "Whitworth, Hathaway, Blackwell, Thornbury", "", text.English},
		{"nothing, declared", "123", "en-GB", text.English},
		{"nothing, declared a stranger", "123", "de", text.French},
		{"nothing", "", "", text.French},
		{"evidence beats the declaration", "Les élus", "en", text.French},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, Detect(c.in).Declare(c.declared).Likelier)
		})
	}
}
