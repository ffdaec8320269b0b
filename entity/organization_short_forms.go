package entity

import (
	"slices"
	"strings"
)

// numbered returns the unit of this number whose name the rest of the form abbreviates: "2e RIMont" of « 2e régiment
// d’infanterie de montagne »; or -1.
func (b *bodies) numbered(form string, candidates []int) int {
	number, rest, ok := strings.Cut(form, " ")
	if !ok || number[0] < '0' || number[0] > '9' || strings.Contains(rest, " ") {
		return -1
	}
	for _, k := range candidates {
		for _, f := range b.all[k].forms {
			if len(f.words) > 2 && f.words[0] == number && b.v.fitsLoosely(rest, f.words[1:]) {
				return k
			}
		}
	}
	return -1
}

// initialed returns the body of which the first word of the form gives the initials and the rest the end: "VC Morzine"
// of « Vélo Club Morzine »; or -1.
func (b *bodies) initialed(form string, candidates []int) int {
	initials, rest, ok := strings.Cut(form, " ")
	if !ok || len(initials) > 4 {
		return -1
	}
	for _, k := range candidates {
		for _, f := range b.all[k].forms {
			head, ok := strings.CutSuffix(f.text, rest)
			if ok && strings.HasSuffix(head, " ") && b.v.initialsMatch(initials, wordsOf(head)) {
				return k
			}
		}
	}
	return -1
}

// fitsAny reports whether an acronym is made of the initials of one of the forms of a body.
func (b *bodies) fitsAny(acronym string, one *body) bool {
	return slices.ContainsFunc(one.forms, func(f form) bool { return b.v.initialsMatch(acronym, f.words) })
}

// shortened returns the one organization of which n is a shorter name, or -1. When several are, the one named last
// before it counts, and before it only.
func (b *bodies) shortened(n *name, candidates []int) int {
	best, bestScore := -1, 0.0
	for _, k := range candidates {
		one := b.all[k]
		score := 0.0
		for _, f := range one.forms {
			score = max(score, b.v.shortens(n.bare.words, f.words, n.Text))
		}
		if score == 0 {
			continue
		}
		last := -1
		for _, j := range one.names {
			if b.v.names[j].first < n.first {
				last = max(last, b.v.names[j].first)
			}
		}
		if last >= 0 {
			score += 0.5 + 0.4/(1+float64(n.first-last)/100)
		}
		if score > bestScore {
			best, bestScore = k, score
		}
	}
	return best
}

// shortens says how well s is a shorter name of l; 0 is not at all. Both are words of normal names.
func (v *view) shortens(s, l []string, written string) float64 {
	if len(s) == 0 || len(s) >= len(l) {
		return v.stemmed(s, l)
	}
	at := indexOfWords(l, s)
	if at < 0 {
		return v.stemmed(s, l)
	}
	rest := l[at+len(s):]
	_, headed := v.lex.Organizations.At(s, 0)
	generic := len(s) == 1 && headed > 0
	switch {
	case at == 0 && v.lex.HeadFirst:
		// « Commission » of « Commission nationale … »; a bare head word written small names nobody.
		if generic && !isUpper(written) {
			return 0
		}
		return 3
	case at == 0:
		// "Ridgeline" of "Ridgeline Capital Partners", not "Senate" of "Senate Committee".
		if generic && len(rest) > 0 && v.lex.Of(rest[0])&preposition == 0 {
			return 0
		}
		return 3
	case v.lex.Of(l[at-1])&(preposition|definite) != 0:
		// « Brest » of « Étoile sportive de Brest », not « UE » of « Conseil de l'UE » nor "Journalists" of "Union of …".
		if kind, _ := v.lex.Organizations.At(l, 0); kind == string(Club) && !generic {
			return 2
		}
		return 0
	case !v.lex.HeadFirst && len(rest) == 0:
		return 2.5 // "Herald" of "Northern Herald", "South Bank" of "Dunmore South Bank"
	case !v.lex.HeadFirst && generic && v.lex.Of(rest[0])&preposition != 0:
		return 2.5 // "Court" of "International Court of Justice"
	case v.lex.HeadFirst && !generic:
		return 2 // « Ferrand » of « Groupe Ferrand »
	}
	return 0
}

// stemmed reports whether the only word of a short name is the town that the adjective of a long one is made of:
// « Brest » of « Club brestois ».
func (v *view) stemmed(short, long []string) float64 {
	if len(short) != 1 || len(long) < 2 || len(short[0]) < 4 {
		return 0
	}
	for _, w := range long[1:] {
		if len(w) > len(short[0]) && len(w) <= len(short[0])+5 && strings.HasPrefix(w, short[0]) && v.lex.HeadFirst {
			return 1.5
		}
	}
	return 0
}

// indexOfWords returns where short stands in long, or -1.
func indexOfWords(long, short []string) int {
search:
	for at := 0; at+len(short) <= len(long); at++ {
		for k := range short {
			if long[at+k] != short[k] {
				continue search
			}
		}
		return at
	}
	return -1
}
