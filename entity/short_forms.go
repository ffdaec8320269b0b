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
			if other, full, ok := strings.Cut(f, " "); ok && other == number && strings.Contains(full, " ") && b.v.fitsLoosely(rest, full) {
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
			head, ok := strings.CutSuffix(f, " "+rest)
			if ok && strings.Contains(head, " ") && b.v.initialsMatch(initials, head) {
				return k
			}
		}
	}
	return -1
}

// fitsAny reports whether an acronym is made of the initials of one of the forms of a body.
func (b *bodies) fitsAny(acronym string, one *body) bool {
	return slices.ContainsFunc(one.forms, func(f string) bool { return b.v.initialsMatch(acronym, f) })
}

// shortened returns the one organization of which form is a shorter name, or -1. When several are, the one named last
// before it counts, and before it only.
func (b *bodies) shortened(i int, form string, candidates []int) int {
	best, bestScore := -1, 0.0
	at := b.v.names[i].first
	for _, k := range candidates {
		one := b.all[k]
		score := 0.0
		for _, f := range one.forms {
			score = max(score, b.v.shortens(form, f, b.v.names[i].Text))
		}
		if score == 0 {
			continue
		}
		last := -1
		for _, j := range one.names {
			if b.v.names[j].first < at {
				last = max(last, b.v.names[j].first)
			}
		}
		if last >= 0 {
			score += 0.5 + 0.4/(1+float64(at-last)/100)
		}
		if score > bestScore {
			best, bestScore = k, score
		}
	}
	return best
}

// shortens says how well short is a shorter name of long; 0 is not at all. Both are normal.
func (v *view) shortens(short, long, written string) float64 {
	s, l := wordsOf(short), wordsOf(long)
	if len(s) == 0 || len(s) >= len(l) {
		return v.stemmed(s, l)
	}
	at := indexOfWords(l, s)
	if at < 0 {
		return v.stemmed(s, l)
	}
	rest := l[at+len(s):]
	_, headed := v.lex.organizations.at(s, 0)
	generic := len(s) == 1 && headed > 0
	switch {
	case at == 0 && v.lex.headFirst:
		// « Commission » of « Commission nationale … »; a bare head word written small names nobody.
		if generic && !isUpper(written) {
			return 0
		}
		return 3
	case at == 0:
		// "Ridgeline" of "Ridgeline Capital Partners", not "Senate" of "Senate Committee".
		if generic && len(rest) > 0 && v.lex.grammar[rest[0]]&preposition == 0 {
			return 0
		}
		return 3
	case v.lex.grammar[l[at-1]]&(preposition|definite) != 0:
		// « Brest » of « Étoile sportive de Brest », not « UE » of « Conseil de l'UE » nor "Journalists" of "Union of …".
		if kind, _ := v.lex.organizations.at(l, 0); kind == string(Club) && !generic {
			return 2
		}
		return 0
	case !v.lex.headFirst && len(rest) == 0:
		return 2.5 // "Herald" of "Northern Herald", "South Bank" of "Dunmore South Bank"
	case !v.lex.headFirst && generic && v.lex.grammar[rest[0]]&preposition != 0:
		return 2.5 // "Court" of "International Court of Justice"
	case v.lex.headFirst && !generic:
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
		if len(w) > len(short[0]) && len(w) <= len(short[0])+5 && strings.HasPrefix(w, short[0]) && v.lex.headFirst {
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
