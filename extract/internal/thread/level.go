package thread

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// says reads how deep an element says that it lies, -1 when it does not.
func says(n *html.Node) int {
	if v := indent(n); v >= 0 {
		return v
	}
	return spaced(n)
}

// indent reads how far an element is indented, -1 when it does not say.
func indent(n *html.Node) int {
	for _, key := range []string{"data-depth", "data-level", "data-indent", "data-nesting-level", "data-comment-depth", "data-niveau", "data-lvl", "data-reply-level", "aria-level", "depth", "level"} {
		if v, err := strconv.Atoi(page.Attr(n, key)); err == nil && v >= 0 {
			return v
		}
	}
	for _, class := range strings.Fields(page.Attr(n, "class")) {
		if v, ok := levelled(strings.ToLower(class)); ok {
			return v
		}
	}
	return -1
}

// margin reads how far the style of an element indents it, -1 when it does not say.
func margin(n *html.Node) int {
	for _, declaration := range strings.Split(page.Attr(n, "style"), ";") {
		name, value, _ := strings.Cut(declaration, ":")
		switch strings.TrimSpace(strings.ToLower(name)) {
		case "--d", "--depth", "--level", "--lvl", "--indent", "--nesting", "--tier", "--niveau", "--prof", "--profondeur", "--rang":
			if v, ok := leadingNumber(strings.TrimSpace(value)); ok {
				return v
			}
		case "margin-left", "padding-left", "margin-inline-start", "padding-inline-start":
			if v, ok := leadingNumber(strings.TrimSpace(value)); ok {
				return v
			}
		case "margin", "padding":
			if sides := strings.Fields(value); len(sides) == 4 {
				if v, ok := leadingNumber(sides[3]); ok {
					return v
				}
			}
		}
	}
	return -1
}

// spaced reads how wide the cell is that indents the one beside it, -1 when there is none: it says so itself, holds
// nothing but a picture of that width or nothing at all.
func spaced(n *html.Node) int {
	if n.DataAtom == atom.Tr {
		n = n.LastChild
		for n != nil && n.DataAtom != atom.Td {
			n = n.PrevSibling
		}
	}
	if n == nil || n.DataAtom != atom.Td {
		return -1
	}
	for m := n.PrevSibling; m != nil; m = m.PrevSibling {
		if m.DataAtom != atom.Td {
			continue
		}
		if v, err := strconv.Atoi(page.Attr(m, "indent")); err == nil && v >= 0 {
			return v
		}
		c := m.FirstChild
		if c == nil {
			if v, ok := leadingNumber(page.Attr(m, "width")); ok {
				return v
			}
			continue
		}
		if c.NextSibling == nil && c.DataAtom == atom.Img {
			if v, ok := leadingNumber(page.Attr(c, "width")); ok {
				return v
			}
		}
	}
	return -1
}

// levelled reads "depth-2", "level2", "indent_3".
func levelled(class string) (int, bool) {
	for _, word := range []string{"depth", "level", "lvl", "indent", "niveau", "nested", "nest", "prof", "tier"} {
		if i := strings.LastIndex(class, word); i >= 0 {
			digits := strings.TrimLeft(class[i+len(word):], "-_")
			if v, err := strconv.Atoi(digits); err == nil && v >= 0 && v < 100 {
				return v, true
			}
		}
	}
	return 0, false
}

func leadingNumber(s string) (int, bool) {
	end := 0
	for end < len(s) && '0' <= s[end] && s[end] <= '9' {
		end++
	}
	v, err := strconv.Atoi(s[:end])
	return v, err == nil
}

// parented reads depths from attributes that name the item above: data-parent="12" beside data-id="12". It returns nil
// unless some item names another one.
func parented(chains [][]*html.Node) []int {
	own := map[string]int{} // by number: the item that has it
	depths := make([]int, len(chains))
	some := false
	for k, chain := range chains {
		above := -1
		for _, n := range chain {
			for _, key := range []string{"data-parent", "data-parent-id", "data-parentid", "data-parent-comment-id", "parentid", "data-reply-to", "data-in-reply-to"} {
				if m, ok := own[digits(page.Attr(n, key))]; ok {
					above = m
				}
			}
		}
		if above >= 0 {
			depths[k], some = depths[above]+1, true
		}
		for _, n := range chain {
			for _, key := range []string{"id", "data-id", "data-comment-id", "data-commentid", "data-post-id"} {
				if v := digits(page.Attr(n, key)); v != "" {
					own[v] = k
				}
			}
		}
	}
	if !some {
		return nil
	}
	return depths
}

// digits returns the last run of digits of a name: "12" of "comment-12".
func digits(name string) string {
	end := len(name)
	for end > 0 && (name[end-1] < '0' || name[end-1] > '9') {
		end--
	}
	start := end
	for start > 0 && '0' <= name[start-1] && name[start-1] <= '9' {
		start--
	}
	return name[start:end]
}

// numbered reads depths from a class word that all items have and that differs in its number alone: "n0", "n1". A number
// that only grows counts the items. It returns nil without such a word.
func numbered(chains [][]*html.Node) []int {
	words := make([]map[string]int, len(chains))
	for k, chain := range chains {
		words[k] = map[string]int{}
		for _, n := range chain {
			for _, class := range strings.Fields(page.Attr(n, "class")) {
				stem := strings.TrimRight(class, "0123456789")
				if v, err := strconv.Atoi(class[len(stem):]); err == nil && v < 100 {
					words[k][stem] = v
				}
			}
		}
	}
	stems := map[string]int{}
	for _, w := range words {
		for stem := range w {
			stems[stem]++
		}
	}
	for _, stem := range slices.Sorted(maps.Keys(stems)) {
		margin := slices.Contains(margins, strings.TrimRight(stem, "-_"))
		if !margin && stems[stem] < len(chains) {
			continue
		}
		values := make([]int, len(chains))
		repeated, steps := false, !margin
		seen := map[int]bool{}
		for k, w := range words {
			values[k] = w[stem]
			repeated = repeated || seen[values[k]]
			seen[values[k]] = true
			steps = steps && (k == 0 || values[k] <= values[k-1]+1)
		}
		if !constant(values) && (margin || repeated && steps && values[0] == slices.Min(values)) {
			return values
		}
	}
	return nil
}

// margins are class words that with a number tell how far an element is indented.
var margins = []string{"ml", "pl", "ms", "ps", "offset", "col-offset", "margin-left", "padding-left", "push"}

// answering gives a depth of one to the items that a class calls answers, nil without any.
func answering(chains [][]*html.Node) []int {
	depths := make([]int, len(chains))
	some := false
	for k, chain := range chains {
		for _, n := range chain {
			if answers(n) {
				depths[k], some = 1, true
			}
		}
	}
	if !some {
		return nil
	}
	return depths
}

// answers reports whether a class of an element says that it answers another one.
func answers(n *html.Node) bool {
	words := classWords(page.Attr(n, "class"))
	for i, word := range words {
		if slices.Contains(answerWords, word) && (i == 0 || !slices.Contains(writers, words[i-1])) {
			return true
		}
	}
	return false
}

// writers are class words before those of answerWords that make a name for what the page's own people say.
var writers = []string{"author", "auteur", "staff", "editor"}

// classWords parts the words of a class, "isReply" as well as "is-reply", in lower case.
func classWords(class string) []string {
	var out strings.Builder
	small := false
	for _, r := range class {
		if small && unicode.IsUpper(r) {
			out.WriteByte(' ')
		}
		small = unicode.IsLower(r)
		out.WriteRune(unicode.ToLower(r))
	}
	return strings.FieldsFunc(out.String(), func(r rune) bool { return r == ' ' || r == '-' || r == '_' })
}

// answerWords are the class words of comments that answer another one.
var answerWords = []string{"child", "reply", "answer", "response", "nested", "subcomment", "children", "enfant", "reponse", "fille", "fils"}
