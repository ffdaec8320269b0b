package thread

import (
	"slices"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
)

// longestStrip is how many elements in a row make up one comment at most.
const longestStrip = 12

// strips finds comments that have no element of their own but are several elements in a row, the same ones again and again:
// a term and its definitions, a row with a head and one with a text.
func (f *finder) strips() []item {
	boxes := f.page.Boxes
	children := make([][]int, len(boxes))
	for x := 1; x < len(boxes); x++ {
		if boxes[x].Last > boxes[x].First {
			children[boxes[x].Parent] = append(children[boxes[x].Parent], x)
		}
	}
	top := f.headline()
	var best []item
	for x := range boxes {
		if n := len(children[x]); n < 2 || boxes[x].First <= top && top < boxes[x].Last && boxes[x].Hint&cue.Of(cue.Comment) == 0 {
			continue
		}
		for from := 0; from < min(len(children[x])-1, mostLead); from++ {
			found := f.inThread(f.strip(children[x][from:], boxes[x].Node.DataAtom == atom.Dl), top)
			if len(found) > len(best) {
				best = found
			}
		}
	}
	if lists := f.inThread(f.lists(children), top); len(lists) > len(best) {
		f.levels(lists)
		return lists
	}
	f.depths(best)
	return best
}

// lists finds comments that are terms of lists with their definitions, in which the lists of their answers may lie.
func (f *finder) lists(children [][]int) []item {
	boxes := f.page.Boxes
	owner := make([]int, len(f.page.Blocks))
	var out []item
	for x := len(boxes) - 1; x > 0; x-- { // inner lists first
		if boxes[x].Node.DataAtom != atom.Dl {
			continue
		}
		row := children[x]
		var found []item
		for at := 0; at < len(row); {
			end := at + 1
			for end < len(row) && boxes[row[end]].Node.DataAtom != atom.Dt {
				end++
			}
			it := item{box: row[at]}
			for _, k := range row[at:end] {
				it.blocks = append(it.blocks, f.unowned(&boxes[k], owner)...)
			}
			if at = end; len(it.blocks) > 1 && len(it.blocks) <= most && f.complete(it.blocks) {
				found = append(found, it)
			}
		}
		for _, it := range found {
			for _, i := range it.blocks {
				owner[i] = x
			}
		}
		out = append(out, found...)
	}
	slices.SortFunc(out, func(a, b item) int { return a.blocks[0] - b.blocks[0] })
	return out
}

// mostLead is how many elements stand before the first comment at most: the head line, the rules, a bar to sort.
const mostLead = 4

// strip reads a row of elements as comments that each begin with one like the first. It returns nothing when one of them
// is none; what follows the last is left out.
func (f *finder) strip(row []int, terms bool) []item {
	boxes := f.page.Boxes
	like := likeness(boxes[row[0]].Node)
	first := func(n *html.Node) bool { return likeness(n) == like }
	if terms { // whose classes may take turns: odd, even
		first = func(n *html.Node) bool { return n.DataAtom == atom.Dt }
	}
	var out []item
	for at := 0; at < len(row); {
		end := at + 1
		for end < len(row) && !first(boxes[row[end]].Node) && !f.ends(row[end]) {
			end++
		}
		last := end == len(row) || f.ends(row[end])
		if end-at > longestStrip && !last {
			return nil
		}
		it, ok := f.strung(row[at:end])
		for n := end - 1; !ok && last && len(out) > 0 && n > at; n-- { // the last one may have lines of the page below it
			it, ok = f.strung(row[at:n])
		}
		if !ok {
			return nil
		}
		out = append(out, it)
		if at = end; last {
			break
		}
	}
	if len(out) < 2 && !terms {
		return nil
	}
	for _, it := range out {
		if len(it.blocks) > most {
			return nil
		}
	}
	return out
}

// ends reports whether an element begins with a line that ends a thread.
func (f *finder) ends(x int) bool {
	i := f.page.Boxes[x].First
	return f.page.Blocks[i].Cues.Any(ending) && !f.looks[i].head
}

// strung makes one comment of elements in a row, if they are one.
func (f *finder) strung(row []int) (item, bool) {
	if len(row) < 2 {
		return item{}, false
	}
	it := item{box: row[0]}
	for i := f.page.Boxes[row[0]].First; i < f.page.Boxes[row[len(row)-1]].Last; i++ {
		it.blocks = append(it.blocks, i)
		if len(it.blocks) > most {
			return item{}, false
		}
	}
	return it, f.complete(it.blocks)
}
