package entity

// A dialogue, or an interview, in French print: each turn is a paragraph behind a dash. « — Non, dit-elle. Plus tard. »

// findTurns appends the turns of a dialogue to the pairs of marks: from the dash to the end of the paragraph. One
// paragraph with a dash is no dialogue, and what ends without a stop is an item of a list.
func (v *view) findTurns() {
	if !v.lex.HeadFirst {
		return
	}
	from := len(v.pairs)
	for i := range v.doc.Tokens {
		if i > 0 && v.paragraph[i-1] == v.paragraph[i] || !v.opensTurn(i) {
			continue
		}
		end := i + 1
		for end < len(v.paragraph) && v.paragraph[end] == v.paragraph[i] {
			end++
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

// attributeTurn says who speaks a turn that names nobody: the other one in a dialogue, turn behind turn; the one who is
// asked where questions stand between the turns, whom the text names first.
func (r *resolution) attributeTurn(k int) referent {
	m := r.pairs[r.quotes[k].pair]
	if before := r.previousTop(k); before >= 0 && r.paragraph[m.open]-r.paragraph[r.quotes[before].first] == 1 {
		return r.alternating(k, before)
	}
	for i := range r.names {
		if n := &r.names[i]; n.first >= m.open {
			break
		} else if who := r.personAt(n.first); who != nil && n.entity >= 0 && !r.people.all[n.entity].isFamily {
			return referent{kind: who.Kind, index: n.entity, score: scoreNear}
		}
	}
	return nobody
}

// alternating is who spoke last but one in a dialogue, when another one spoke since: two take turns.
func (r *resolution) alternating(k, before int) referent {
	first := r.previousTop(before)
	if first < 0 || !r.pairs[r.quotes[first].pair].turn || r.paragraph[r.quotes[k].first]-r.paragraph[r.quotes[first].first] != 2 {
		return nobody
	}
	one, other := r.carried(first), r.carried(before)
	if one.index < 0 || other.index < 0 || one.kind != other.kind || one.index == other.index {
		return nobody
	}
	one.score = min(one.score, scoreNear)
	return one
}
