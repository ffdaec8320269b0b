package thread

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// Comment is one comment; its blocks have been given page.Comment as their kind.
type Comment struct {
	Author    string
	Published stamp.Stamp
	Source    string // where the time was found
	Text      string // paragraphs joined by "\n"
	Number    int
	Depth     int

	place int // a number before the name that counts the comments, or something else
}

// Find returns the comments of a measured page in page order and marks their blocks. The blocks' Score, as far as it is
// known, keeps the article itself out. Relative dates hang on reference, an ISO 8601 time or empty.
func Find(p *page.Page, reference string) []Comment {
	if !hinted(p) {
		return nil
	}
	f := &finder{page: p, reference: reference, looks: make([]look, len(p.Blocks)), scanner: cue.NewScanner()}
	f.article = 100
	for i := range p.Blocks {
		if b := &p.Blocks[i]; b.Score > 0.5 {
			if f.first == 0 {
				f.first = i + 1
			}
			f.article += b.Runes
		}
	}
	for i := range p.Boxes {
		f.anonymous = f.anonymous || p.Boxes[i].Hint.Has(cue.Anonymous)
	}
	f.survey()
	return f.read(f.find())
}

// find finds the comments the way that finds most of them and of their dates. Only the first is tried on a page that has a
// whole thread that way.
func (f *finder) find() []item {
	found := f.items()
	if len(found) >= fewItems && 2*f.datedItems(found) >= len(found) {
		return found
	}
	worth := func(items []item) int {
		n := f.datedItems(items)
		for _, it := range items {
			if !f.wordless(it) {
				n++
			}
		}
		return n
	}
	f.tails = true
	tailed, strung := f.items(), f.strips()
	switch {
	case worth(strung) > worth(found) && worth(strung) > worth(tailed):
		return strung
	case len(tailed) > len(found):
		return tailed
	}
	f.tails = false
	if len(found) < fewItems {
		if run := f.runs(); len(found) == 0 || len(run) >= fewItems && worth(run) > worth(found)+1 && !f.splits(run, found) {
			return run
		}
	}
	return found
}

// splits reports whether a run only parts comments that have a date and a control to answer each: lines of a poem may
// begin like heads.
func (f *finder) splits(run, found []item) bool {
	in := map[int]bool{}
	for _, it := range found {
		if !f.whole(it) || !f.replied(it) {
			return false
		}
		for _, i := range it.blocks {
			in[i] = true
		}
	}
	return !slices.ContainsFunc(run, func(it item) bool { return !in[it.blocks[0]] })
}

// datedItems returns how many items have a date.
func (f *finder) datedItems(items []item) int {
	n := 0
	for _, it := range items {
		if f.whole(it) {
			n++
		}
	}
	return n
}

// fewItems is how many comments make a thread that needs no second reading.
const fewItems = 3

// hinted reports whether anything on the page speaks of comments.
func hinted(p *page.Page) bool {
	some := cue.Of(cue.Comment, cue.CommentHead, cue.CommentForm, cue.Reply)
	for i := range p.Boxes {
		if x := &p.Boxes[i]; x.Hint.Any(some) || x.Hint.Has(cue.Talk) && x.Times > 1 {
			return true
		}
	}
	for i := range p.Blocks {
		if b := &p.Blocks[i]; b.Cues.Any(some) || announces(b) || promised(b) > 1 {
			return true
		}
	}
	return false
}

// finder holds what is known of the page's blocks while comments are looked for.
type finder struct {
	page      *page.Page
	reference string
	order     stamp.Order // of the numbers of its dates
	looks     []look
	scanner   *cue.Scanner
	first     int             // index after the first block that looks like the article: comments stand below
	article   int             // characters of the blocks that look like the article, at least some
	tails     bool            // heads may stand below the texts
	recurring map[string]bool // what most of the comments found have in a short line
	anonymous bool            // the page marks the comments of people whom it does not know
}

// item is where a comment stands: its blocks, in order, and its depth.
type item struct {
	box    int // -1 where it has no element of its own
	blocks []int
	depth  int
}

// read reads the items and marks their blocks.
func (f *finder) read(items []item) []Comment {
	var out []Comment
	var heads []claims
	var offered offers
	items = f.footed(items)
	f.recurring = f.recurringLines(items)
	f.settle(items)
	for _, it := range items {
		if f.main(it) {
			continue // an article under a title like "Readers' letters"
		}
		f.furniture(it)
		c, who, ok := f.comment(it)
		if !ok || f.removed(it) {
			continue
		}
		for _, i := range it.blocks {
			b := &f.page.Blocks[i]
			b.Kind, b.Reason = page.Comment, "comment of a thread"
		}
		offered.count(&who)
		out, heads = append(out, c), append(heads, who)
	}
	for k := range out {
		if out[k].Author = heads[k].best(&offered); f.anonymous {
			out[k].Author = cue.WithoutStatus(out[k].Author)
		}
	}
	count(out)
	f.unpresented(out)
	return out
}

// unpresented takes a word off the names that all of them begin with and that is none: « De Anna », « De Luc ».
func (f *finder) unpresented(comments []Comment) {
	if len(comments) < 2 {
		return
	}
	word, _, _ := strings.Cut(comments[0].Author, " ")
	if share, _ := f.scanner.Scan(word); share < 1 {
		return
	}
	for _, c := range comments {
		if name, found := strings.CutPrefix(c.Author, word+" "); !found || name == "" {
			return
		}
	}
	for k := range comments {
		comments[k].Author = comments[k].Author[len(word)+1:]
	}
}

// removed reports whether all that is left of a comment is a note of the page's own, in italics or without a head, that
// it was taken away.
func (f *finder) removed(it item) bool {
	found := false
	for _, i := range it.blocks {
		if b := &f.page.Blocks[i]; !f.looks[i].head && !f.looks[i].control {
			if !b.Cues.Has(cue.Removed) || found || !b.Emphasis && (f.whole(it) || f.signedItem(it)) {
				return false
			}
			found = true
		}
	}
	return found
}

// count takes the bare numbers of comments for theirs if they count up or down.
func count(comments []Comment) {
	for k, c := range comments {
		if step := c.place - comments[max(k-1, 0)].place; c.place == 0 || c.Number != 0 || k > 0 && step != 1 && step != -1 {
			return
		}
	}
	for k := range comments {
		comments[k].Number = comments[k].place
	}
}
