package lexicon

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/text"
)

func TestGivenGender(t *testing.T) {
	tests := []struct {
		name     string
		language text.Language
		in       string
		want     Gender
	}{
		{"a man in French", text.French, "jean", Male},
		{"a woman in English", text.English, "jean", Female},
		{"of the other language", text.English, "gwenaelle", Female},
		{"of neither", text.French, "zbigniew", Male},
		{"of both sexes", text.French, "dominique", Unknown},
		{"no name", text.English, "table", Unknown},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, For(tt.language).GivenGender(tt.in)) })
	}
}
