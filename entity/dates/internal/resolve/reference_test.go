package resolve

import (
	"testing"

	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseReference(t *testing.T) {
	cases := []struct {
		name, in string
		want     Reference
	}{
		{"none", "", Reference{}},
		{"year", "2017", Reference{Known: true, Year: 2017, Day: calendar.FromCivil(2017, 1, 1)}},
		{"month", "2017-05", Reference{Known: true, Year: 2017, HasMonth: true, Day: calendar.FromCivil(2017, 5, 1)}},
		{"day", "2017-05-10", Reference{Known: true, Year: 2017, HasMonth: true, HasDay: true, Day: calendar.FromCivil(2017, 5, 10)}},
		{"minute and offset", "2017-05-10T14:30+02:00", Reference{Known: true, Year: 2017, HasMonth: true, HasDay: true, HasTime: true,
			Day: calendar.FromCivil(2017, 5, 10), Minute: 870, ZoneEast: true, ZoneOffset: "+02:00"}},
		{"second and Z", "2017-05-10T14:30:59.123Z", Reference{Known: true, Year: 2017, HasMonth: true, HasDay: true, HasTime: true,
			Day: calendar.FromCivil(2017, 5, 10), Minute: 870, ZoneOffset: "Z"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := ParseReference(c.in)
			require.NoError(t, err)
			assert.Equal(t, c.want, got)
		})
	}
	for _, in := range []string{"17", "2017-", "2017-1", "2017-02-29", "2017-05-10T", "2017-05-10T1", "2017-05-10T14:3", "2017-05-10T14:30:61", "2017-05-10T14:30+", "2017-05-10T14:30+1", "2017-05-10X"} {
		t.Run("refused "+in, func(t *testing.T) {
			got, err := ParseReference(in)
			assert.Error(t, err)
			assert.Equal(t, Reference{}, got)
		})
	}
}

func TestIsStory(t *testing.T) {
	ref := Reference{Known: true, Year: 2009}
	assert.True(t, IsStory(ref, []int{1939, 1940, 1941, 2004}, 0), "most years lie well behind")
	assert.False(t, IsStory(ref, []int{1939, 1940, 1941, 1942}, 2), "weekdays are news")
	assert.False(t, IsStory(ref, []int{1939, 1940, 1941}, 0), "three are too few")
	assert.False(t, IsStory(ref, []int{1939, 2008, 2009, 2009}, 0))
	assert.False(t, IsStory(Reference{}, []int{1939, 1940, 1941, 1942}, 0), "without a reference there is nothing to lie behind")
}
