package lexicon

import (
	"strings"

	"github.com/copydesk/copydesk/text"
)

// Normal is a name as it is compared with others: folded, without full stops and marks (En Marche !), hyphens as
// spaces, one space between words. A name that is so already is returned as it is, without a copy.
func Normal(s string) string {
	folded := text.Fold(strings.TrimSpace(s))
	if IsNormal(folded) {
		return folded
	}
	var n normalizer
	n.dst = make([]byte, 0, len(folded))
	n.add(folded)
	return string(n.dst)
}

// lastSpecial is the last of the bytes that are not kept in a normal name; letters are behind it.
const lastSpecial = '?'

// normalizer makes a normal name of folded pieces.
type normalizer struct {
	dst     []byte
	pending bool // a space, unless the name ends here
}

func (n *normalizer) add(folded string) {
	for i := 0; i < len(folded); i++ {
		switch c := folded[i]; c {
		case '.', '!', '?':
		case ' ', '-', '\t', '\n', '\r':
			n.pending = len(n.dst) > 0
		default:
			if n.pending {
				n.dst = append(n.dst, ' ')
				n.pending = false
			}
			end := i + 1
			for end < len(folded) && folded[end] > lastSpecial {
				end++
			}
			n.dst = append(n.dst, folded[i:end]...)
			i = end - 1
		}
	}
}

// IsNormal reports whether the fold of a name is normal already.
func IsNormal(folded string) bool {
	for i := 0; i < len(folded); i++ {
		if folded[i] > lastSpecial {
			continue
		}
		switch folded[i] {
		case '.', '!', '?', '-', '\t', '\n', '\r':
			return false
		case ' ':
			if i+1 == len(folded) || folded[i+1] == ' ' {
				return false
			}
		}
	}
	return true
}

// Words cuts a normal name at its spaces and behind its apostrophes.
func Words(name string) []string {
	count := 1
	for i := 0; i < len(name); i++ {
		if name[i] == ' ' || name[i] == '\'' {
			count++
		}
	}
	return AppendWords(make([]string, 0, count), name)
}

// AppendWords appends the words of a normal name to dst.
func AppendWords(dst []string, name string) []string {
	start := 0
	for i := 0; i <= len(name); i++ {
		end := i
		switch {
		case i < len(name) && name[i] > lastSpecial:
			continue
		case i == len(name) || name[i] == ' ':
		case name[i] == '\'' && i+1 < len(name) && name[i+1] != ' ':
			end++
		default:
			continue
		}
		if end > start {
			dst = append(dst, name[start:end])
		}
		if start = end; i < len(name) && name[i] == ' ' {
			start++
		}
	}
	return dst
}
