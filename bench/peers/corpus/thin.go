package corpus

// Thin keeps most of the items at most (0 is all), spread over them.
func Thin[T any](all []T, most int) []T {
	if most <= 0 || most >= len(all) {
		return all
	}
	some := make([]T, most)
	for i := range some {
		some[i] = all[i*len(all)/most]
	}
	return some
}
