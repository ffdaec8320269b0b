package meta

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/extract/internal/agency"
	"github.com/copydesk/copydesk/extract/internal/bare"
)

// copyrightSigns open a copyright line.
var copyrightSigns = []string{"(c)", "©", "copyright", "&copy;"}

// Copyright reads a copyright line for the paper and the author it names: "(c) 2017, The Washington Post · Jane Doe",
// « © 2024 AFP. Tous droits réservés ». It reports false when the line is none, or names nobody. Whether the house is
// the site itself is for the caller to see.
func Copyright(line string) (Signature, bool) {
	rest, ok := afterSign(fold(line))
	if !ok {
		return Signature{}, false
	}
	rest = strings.TrimLeftFunc(rest, func(r rune) bool {
		return unicode.IsDigit(r) || unicode.IsSpace(r) || strings.ContainsRune(",-–:.©", r)
	})
	if i := strings.Index(rest, ". "); i > 0 {
		rest = rest[:i]
	}
	sg := signer{words: words()}
	var out Signature
	for _, part := range segments(rest) {
		part = strings.Trim(part, " ,.\u00a0")
		if part == "" || sg.words.reserved(part) {
			continue
		}
		if name, ok := agency.Is(part); ok {
			out.Agency = firstOf(out.Agency, name)
			continue
		}
		if out.Agency == "" && agency.Paper(part) {
			out.Agency = part
			continue
		}
		one := sg.read(part, bareLine)
		for _, name := range one.Authors {
			out.add(name)
		}
	}
	return out, len(out.Authors) > 0 || out.Agency != ""
}

// afterSign takes the signs that open a copyright line off it.
func afterSign(s string) (rest string, ok bool) {
	s = strings.TrimLeft(s, " *|–—-")
	for n := 0; n < 3; n++ {
		for _, sign := range copyrightSigns {
			if len(s) >= len(sign) && strings.EqualFold(s[:len(sign)], sign) {
				s, ok = strings.TrimLeft(s[len(sign):], " ,:\u00a0"), true
			}
		}
	}
	return s, ok
}

// reserved reports whether a part of a copyright line keeps rights rather than names somebody.
func (l *wordlist) reserved(s string) bool {
	first, _, _ := strings.Cut(bare.Fold(s), " ")
	return l.rights[first]
}
