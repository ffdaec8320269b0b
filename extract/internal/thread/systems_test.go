package thread

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// system is the thread that a comment system writes, and what is to be read of it.
type system struct {
	name, reason, in string
	want             []row
}

func testSystems(t *testing.T, systems []system) {
	t.Helper()
	for _, c := range systems {
		t.Run(c.name, func(t *testing.T) {
			got := rows(Find(cut(t, c.in), ""))
			for i := range got { // as exactly as the page says in most systems: to the minute
				if len(got[i].when) > len("2006-01-02T15:04") && i < len(c.want) && len(c.want[i].when) <= len("2006-01-02T15:04") {
					got[i].when = got[i].when[:len("2006-01-02T15:04")]
				}
			}
			assert.Equal(t, c.want, got, c.reason)
		})
	}
}
