package main

import (
	"encoding/xml"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCurve(t *testing.T) {
	for _, tt := range []struct {
		name   string
		curve  curve
		labels []string
	}{
		{"sizes", curve{title: "size", x: []int{1 << 10, 1 << 20}, label: kilobytes, lines: []line{{"parse", "#00f", []float64{.02, 7}}, {"read", "#f00", []float64{2, 80}}}}, []string{">1 KB<", ">1 MB<", ">100<"}},
		{"a level line", curve{title: "many", x: []int{1, 10, 100}, label: strconv.Itoa, lines: []line{{"read", "#f00", []float64{50, 50, 50}}}}, []string{">1<", ">10<", ">100<"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			svg := tt.curve.svg()
			assert.NoError(t, xml.Unmarshal(svg, new(struct{})), "well-formed")
			for _, label := range tt.labels {
				assert.Contains(t, string(svg), label)
			}
			assert.Equal(t, len(tt.curve.lines), strings.Count(string(svg), `fill="none"`))
			assert.NotContains(t, string(svg), "NaN")
			assert.NotContains(t, string(svg), "Inf")
		})
	}
}
