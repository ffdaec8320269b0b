package model

import (
	"math"
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// A figure is one number that a block is judged by.
type figure struct {
	name string
	of   func(c *view) float32
}

// view is a block in its page while its figures are read.
type view struct {
	page   *page.Page
	i      int
	block  *page.Block
	box    *page.Box // the element that holds the text
	holder *page.Box // the element around it
	outer  *page.Box // the one around that
	layout *layout
	// up and down count the elements between the block and the core.
	up, down int
}

var noBox = &page.Box{Parent: -1}

func (v *view) at(i int) {
	v.i, v.block = i, &v.page.Blocks[i]
	v.box, v.holder, v.outer = v.element(v.block.Box), noBox, noBox
	if v.box != noBox {
		v.holder = v.element(v.box.Parent)
	}
	if v.holder != noBox {
		v.outer = v.element(v.holder.Parent)
	}
}

func (v *view) element(box int) *page.Box {
	if box < 0 || box >= len(v.page.Boxes) {
		return noBox
	}
	return &v.page.Boxes[box]
}

// local are the figures of a block by itself and of the elements that hold it.
var local = []figure{
	{"runes", func(v *view) float32 { return log(v.block.Runes) }},
	{"words", func(v *view) float32 { return log(v.block.Words) }},
	{"word length", func(v *view) float32 { return share(v.block.Letters, v.block.Words) }},
	{"letters", func(v *view) float32 { return share(v.block.Letters, v.block.Runes) }},
	{"digits", func(v *view) float32 { return share(v.block.Digits, v.block.Runes) }},
	{"capitals", func(v *view) float32 { return share(v.block.Uppers, v.block.Letters) }},
	{"commas", func(v *view) float32 { return share(v.block.Commas, v.block.Words) }},
	{"stops", func(v *view) float32 { return share(v.block.Stops, v.block.Words) }},
	{"sentences", func(v *view) float32 { return float32(min(v.block.Stops, 20)) }},
	{"quotes", func(v *view) float32 { return float32(min(v.block.Quotes, 10)) }},
	{"bars", func(v *view) float32 { return float32(min(v.block.Bars, 10)) }},
	{"lines", func(v *view) float32 { return float32(min(v.block.Lines, 10)) }},
	{"function words", func(v *view) float32 { return v.block.Function }},
	{"ends in a stop", func(v *view) float32 { return truth(v.block.EndsStop) }},
	{"ends in a colon", func(v *view) float32 { return truth(v.block.EndsColon) }},
	{"first rune", func(v *view) float32 { return first(v.block.Text) }},
	{"link density", func(v *view) float32 { return float32(v.block.LinkDensity()) }},
	{"links", func(v *view) float32 { return float32(min(len(v.block.Links), 20)) }},

	{"tag", func(v *view) float32 { return tagClass(v.block.Tag) }},
	{"depth", func(v *view) float32 { return float32(min(v.block.Depth, 60)) }},
	{"part", func(v *view) float32 { return float32(min(v.block.Part, 10)) }},
	{"in list", func(v *view) float32 { return truth(v.block.InList) }},
	{"in table", func(v *view) float32 { return truth(v.block.InTable) }},
	{"in quote", func(v *view) float32 { return truth(v.block.InQuote) }},
	{"in figure", func(v *view) float32 { return truth(v.block.InFigure) }},
	{"in form", func(v *view) float32 { return truth(v.block.InForm) }},
	{"in link", func(v *view) float32 { return truth(v.block.InAnchor) }},
	{"bold", func(v *view) float32 { return truth(v.block.Strong) }},
	{"italic", func(v *view) float32 { return truth(v.block.Emphasis) }},
	{"markup", func(v *view) float32 { return truth(v.block.Node != nil) }},

	{"holder runes", func(v *view) float32 { return log(v.holder.Runes) }},
	{"holder link density", func(v *view) float32 { return share(v.holder.LinkRunes, v.holder.Runes) }},
	{"holder blocks", func(v *view) float32 { return log(v.holder.Last - v.holder.First) }},
	{"holder prose", func(v *view) float32 { return log(v.holder.Paras) }},
	{"holder prose share", func(v *view) float32 { return share(v.holder.Paras, v.holder.Last-v.holder.First) }},
	{"holder of all prose", func(v *view) float32 { return share(v.holder.Paras, v.layout.prose) }},
	{"holder headings", func(v *view) float32 { return log(v.holder.Headings) }},
	{"holder images", func(v *view) float32 { return log(v.holder.Images) }},
	{"holder inputs", func(v *view) float32 { return log(v.holder.Inputs) }},
	{"outer runes", func(v *view) float32 { return log(v.outer.Runes) }},
	{"outer link density", func(v *view) float32 { return share(v.outer.LinkRunes, v.outer.Runes) }},
	{"outer prose share", func(v *view) float32 { return share(v.outer.Paras, v.outer.Last-v.outer.First) }},
	{"outer of all prose", func(v *view) float32 { return share(v.outer.Paras, v.layout.prose) }},
	{"outer inputs", func(v *view) float32 { return log(v.outer.Inputs) }},
	{"core: levels up", func(v *view) float32 { return float32(min(v.up, 20)) }},
	{"core: levels down", func(v *view) float32 { return float32(min(v.down, 20)) }},
	{"core: share of prose", func(v *view) float32 { return v.layout.coreShare }},

	{"index", func(v *view) float32 { return share(v.i, len(v.page.Blocks)) }},
	{"position", func(v *view) float32 { return v.block.Position }},
	{"title share", func(v *view) float32 { return v.block.TitleShare }},
	{"given share", func(v *view) float32 { return v.block.GivenShare }},
	{"repeats", func(v *view) float32 { return float32(min(v.block.Repeats, 5)) }},
	{"after title", func(v *view) float32 { return clamp(v.i-v.layout.title, 60) }},
	{"after prose", func(v *view) float32 { return clamp(v.i-v.layout.before[v.i], 30) }},
	{"until prose", func(v *view) float32 { return clamp(v.layout.after[v.i]-v.i, 30) }},
	{"prose near", func(v *view) float32 { return float32(v.layout.near(v.i, 5)) }},
	{"prose around", func(v *view) float32 { return float32(v.layout.near(v.i, 15)) }},
	{"prose so far", func(v *view) float32 { return share(v.layout.sum[v.i], v.layout.prose) }},
	{"page blocks", func(v *view) float32 { return log(len(v.page.Blocks)) }},
	{"page prose", func(v *view) float32 { return log(v.layout.prose) }},
	{"after closing cue", func(v *view) float32 { return clamp(v.i-v.layout.closing[v.i], 60) }},
}

// known are the topics that the weights were trained on. A new topic of package cue changes nothing here until it is
// listed and the model trained again.
var known = []cue.Topic{
	cue.Comment, cue.CommentHead, cue.CommentForm, cue.CommentPolicy, cue.Donation, cue.Shop, cue.Newsletter, cue.Paywall,
	cue.Share, cue.Related, cue.ReadAlso, cue.Tags, cue.Navigation, cue.Breadcrumb, cue.Footer, cue.Legal, cue.License,
	cue.Cookie, cue.Advertisement, cue.Embed, cue.AuthorBox, cue.SourceLine, cue.Correction, cue.Poll, cue.LiveNav,
	cue.Login, cue.Search, cue.Title, cue.Byline, cue.Date, cue.Caption, cue.Credit, cue.Lead, cue.Quote, cue.Article,
	cue.Body, cue.Section, cue.Header, cue.Sidebar, cue.Modal, cue.Reply, cue.Pending, cue.Avatar, cue.Hidden,
}

// topics writes, for each known topic, whether the block's hints, its own ones, and its cues have it.
func (v *view) topics(row []float32) {
	for k, set := range [3]cue.Set{v.block.Hint, v.block.Own, v.block.Cues} {
		if set == 0 {
			continue // the cells are zero
		}
		part := row[k*len(known) : (k+1)*len(known)]
		for ; set != 0; set &= set - 1 {
			if at := place[bits.TrailingZeros64(uint64(set))]; at >= 0 {
				part[at] = 1
			}
		}
	}
}

// place is, by topic, where it stands in known, -1 when it does not.
var place = func() (at [64]int8) {
	for i := range at {
		at[i] = int8(slices.Index(known, cue.Topic(i)))
	}
	return at
}()

// localNames are the names of the local figures and of the topics after them.
var localNames = func() []string {
	var out []string
	for _, f := range local {
		out = append(out, f.name)
	}
	for _, set := range []string{"hint ", "own ", "cue "} {
		for _, t := range known {
			out = append(out, set+t.String())
		}
	}
	return out
}()

func log(n int) float32 {
	if n = max(n, 0); n < len(logs) {
		return logs[n]
	}
	return float32(math.Log1p(float64(n)))
}

// logs are the logarithms of most counts of a page.
var logs = func() (of [1024]float32) {
	for n := range of {
		of[n] = float32(math.Log1p(float64(n)))
	}
	return of
}()

func truth(b bool) float32 {
	if b {
		return 1
	}
	return 0
}

func share(a, b int) float32 {
	if b <= 0 {
		return 0
	}
	return float32(a) / float32(b)
}

func clamp(n, most int) float32 { return float32(max(-most, min(n, most))) }

// first tells what a text begins with: 0 a small letter, 1 a capital, 2 a digit, 3 an opening quotation mark or dash,
// 4 anything else.
func first(s string) float32 {
	r, _ := utf8.DecodeRuneInString(s)
	switch {
	case unicode.IsLower(r):
		return 0
	case unicode.IsLetter(r):
		return 1
	case unicode.IsDigit(r):
		return 2
	case r == '«' || r == '“' || r == '"' || r == '‘' || r == '—' || r == '–' || r == '-':
		return 3
	}
	return 4
}

// tagClass puts like tags together, the more a tag is used for prose the higher.
func tagClass(a atom.Atom) float32 {
	switch a {
	case atom.P:
		return 9
	case atom.Blockquote:
		return 8
	case atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return 7
	case atom.H1:
		return 6
	case atom.Li, atom.Dd, atom.Dt:
		return 5
	case atom.Td, atom.Th, atom.Tr:
		return 4
	case atom.Figcaption, atom.Caption:
		return 2
	case atom.Button, atom.Label, atom.Legend, atom.Summary:
		return 1
	}
	return 3
}
