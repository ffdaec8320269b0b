package entity_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/text"
)

// speech is a case of who says what: want lists the quotations as "speaker: words", parted by " / ".
type speech struct {
	name, reason        string
	language            text.Language
	in, persons, bodies string
	want                string
}

func (s speech) run(t *testing.T) {
	t.Run(s.name, func(t *testing.T) {
		var all []string
		for _, q := range find(t, s.language, s.in, s.persons, s.bodies, "").Quotations {
			all = append(all, q.Speaker.Name+": "+q.Text)
		}
		assert.Equal(t, s.want, strings.Join(all, " / "), s.reason)
	})
}
