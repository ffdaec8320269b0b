package crf

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestExpIsCloseToTheReal(t *testing.T) {
	for x := float32(-90); x < 88; x += 0.0137 {
		want := math.Exp(float64(min(x, 87)))
		if x < -87 {
			want = 0
		}
		require.InEpsilon(t, want+1e-40, float64(exp(x))+1e-40, 1e-6, x)
	}
	require.Equal(t, float32(1), exp(0))
	require.Zero(t, exp(Never))
}
