package score

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// ratio is 0 of nothing.
func ratio(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}

func mean(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(len(values))
}

func harmonic(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// prf is the score of so many right ones among so many found and so many wanted.
func prf(right, found, wanted int) PRF {
	p, r := ratio(right, found), ratio(right, wanted)
	return PRF{p, r, harmonic(p, r)}
}
