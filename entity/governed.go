package entity

// governed reports whether a preposition stands before a name, its title and its role, so that it is no subject.
func (v *view) governed(n *name) bool {
	if v.token(n.first-1) == "(" {
		return true
	}
	start := n.first
	if t := v.honorificBefore(start); t.text != "" {
		start = t.first
	}
	for start > 0 && v.is(start-1, determiner) && !v.is(start-1, preposition) {
		start--
	}
	return v.governedAt(start)
}

func (v *view) governedAt(start int) bool {
	return start > 0 && v.is(start-1, preposition) && v.sameSentence(start-1, start) && v.nameAt(start-1) == nil && v.folded(start-1) != "'s"
}
