package crf

import "math"

// exp is e to the power of x, to about six digits, and the same bits on every processor: it uses no instruction that
// rounds once where others round twice. Below -87 it is 0.
func exp(x float32) float32 {
	const log2e, limit = 1.4426950408889634, 87
	if x < -limit {
		return 0
	}
	whole := math.Floor(float64(float64(min(x, limit))*log2e) + 0.5)
	// r is what is left behind the whole power of two, at most half a ln 2.
	r := float32(float64(min(x, limit)) - float64(whole*math.Ln2))
	p := float32(1.0 / 720)
	for _, c := range [...]float32{1.0 / 120, 1.0 / 24, 1.0 / 6, 0.5, 1, 1} {
		p = float32(p*r) + c
	}
	return p * math.Float32frombits(uint32(int32(whole)+127)<<23)
}
