package score

// Languages counts answers about texts; "" is any language that is not looked for.
type Languages struct{ wanted, found, right, swapped, strangers, accepted int }

// Add counts a text.
func (l *Languages) Add(gold, answer string) {
	l.found += one(answer != "")
	if gold == "" {
		l.strangers++
		l.accepted += one(answer != "")
		return
	}
	l.wanted++
	l.right += one(answer == gold)
	l.swapped += one(answer != "" && answer != gold)
}

// Score is that of the answers that name a language.
func (l *Languages) Score() PRF { return prf(l.right, l.found, l.wanted) }

// Accepted is the share of texts in other languages that were taken for one that is looked for.
func (l *Languages) Accepted() float64 { return ratio(l.accepted, l.strangers) }

// Swapped is the share of texts taken for another of the languages that are looked for.
func (l *Languages) Swapped() float64 { return ratio(l.swapped, l.wanted) }
