package entity

import (
	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
)

// recallBodies adds the names of organizations that the recognizer passed over though the document proves them: the
// capitals of a headline that spell a name of the text, and the head word of a full name with its article, « la Ligue »
// after « Ligue des droits de l’homme », "the Court" after "International Court of Justice".
func (v *view) recallBodies() {
	var spans []tokens
	for _, at := range v.large {
		i := int(at)
		if v.name[i] >= 0 || len(v.fold[i]) < 3 || !isUpper(v.token(i)) {
			continue
		}
		if v.is(i-1, definite) && v.sameSentence(i-1, i) && !isUpper(v.token(i+1)) && v.headsBody(i) ||
			!isSmall(v.token(i)[1]) && isCaps(v.token(i)) && v.isBodyInCapitals(i) {
			spans = append(spans, tokens{i, i + 1})
		}
	}
	v.claim(spans)
}

// isSmall reports whether a byte is a small letter of ASCII.
func isSmall(c byte) bool { return 'a' <= c && c <= 'z' }

// headsBody reports whether an organization named before token i has its word for a head: the first word in French, the
// first or the last in English.
func (v *view) headsBody(i int) bool {
	if v.is(i, lexicon.Role) || v.lex.Organizations.Kind(v.fold[i]) == "" {
		return false
	}
	all := v.nearby(i)
	for k := range all {
		n := &all[k]
		if n.first >= i {
			return false
		}
		if n.Kind != names.Organization || n.last-n.first < 2 {
			continue
		}
		if v.token(n.first) == v.token(i) || !v.lex.HeadFirst && v.heads(n, i) {
			return true
		}
	}
	return false
}

// heads reports whether the last word of an English name, or the last before its preposition, is that of token i.
func (v *view) heads(n *name, i int) bool {
	for k := n.first + 1; k < n.last; k++ {
		if v.token(k) == v.token(i) && (k+1 == n.last || v.is(k+1, preposition)) {
			return true
		}
	}
	return false
}

// isBodyInCapitals reports whether a word of capitals, among others, is the name of an organization of the text, or the
// first word of one.
func (v *view) isBodyInCapitals(i int) bool {
	if !isCaps(v.token(i+1)) && !isCaps(v.token(i-1)) || !v.sameSentence(i-1, i) && !v.sameSentence(i, i+1) {
		return false
	}
	found := false
	all := v.nearby(i)
	for k := range all {
		n := &all[k]
		if v.fold[n.first] != v.fold[i] && v.fold[n.last-1] != v.fold[i] || isCaps(n.Text) {
			continue
		}
		if n.Kind != names.Organization {
			return false
		}
		found = true
	}
	return found
}
