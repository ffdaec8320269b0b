package entity

// A dialogue, or an interview, with dashes: each turn is a paragraph behind one. « — Non, dit-elle. Plus tard. »

// findTurns appends the turns of a dialogue to the pairs of marks: from the dash to the end of the paragraph. One
// paragraph with a dash is no dialogue, and what ends without a stop is an item of a list.
func (v *view) findTurns() {
	from := len(v.pairs)
	for k, start := range v.starts {
		i := int(start)
		if !v.opensTurn(i) {
			continue
		}
		end := len(v.paragraph)
		if k+1 < len(v.starts) {
			end = int(v.starts[k+1])
		}
		if endsSpeech(v.token(end-1)) && end-i > 2 {
			v.pairs = append(v.pairs, marks{open: i, close: end, parent: -1, unclosed: true, turn: true})
		}
	}
	if len(v.pairs)-from == 1 {
		v.pairs = v.pairs[:from]
	}
}

// opensTurn reports whether token i is a dash before a space and a capital.
func (v *view) opensTurn(i int) bool {
	token := v.token(i)
	return (token == "—" || token == "–") && !v.touches(i) && isUpper(v.token(i+1)) && v.inMarks[i] < 0
}
