package main

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSize(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     int64
		written  string
	}{
		{"bytes", "5000", 5000, "5000"},
		{"k", "500k", 500 << 10, "500k"},
		{"M", "10M", 10 << 20, "10M"},
		{"G", "1G", 1 << 30, "1G"},
		{"either case", "20m", 20 << 20, "20M"},
		{"the largest", "9223372036854775807", math.MaxInt64, "9223372036854775807"},
		{"in the largest unit that fits", "2048k", 2 << 20, "2M"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var n int64
			require.NoError(t, (&size{&n}).Set(c.in))
			assert.Equal(t, c.want, n)
			assert.Equal(t, c.written, (&size{&n}).String())
		})
	}
	for _, c := range []struct{ name, in, want string }{
		{"nothing", "", "it takes a whole number"},
		{"a unit alone", "M", "it takes a whole number"},
		{"a fraction", "1.5M", "it takes a whole number"},
		{"another unit", "10T", "it takes a whole number"},
		{"a word", "all", "it takes a whole number"},
		{"zero", "0k", "at least one"},
		{"less than nothing", "-1M", "at least one"},
		{"past the end", "9223372036854775808", "too large"},
		{"past the end with its unit", "9000000000G", "too large"},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := int64(7)
			assert.ErrorContains(t, (&size{&n}).Set(c.in), c.want)
			assert.EqualValues(t, 7, n, "what was there stays")
		})
	}
}
