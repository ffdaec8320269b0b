package page

import (
	"bytes"
	"context"
	"io"
	"sync"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/slim"
)

// The parser refuses pages with more than 512 open elements. They are parsed again with the elements beyond deep taken
// out; the rest of the 512 is for the ones that the parser adds.
const deep = 200

// ParseSlim parses UTF-8 HTML without what no reader of the tree looks at, see package slim. It returns the tree and the
// contents of the scripts that it has not, which are parts of source.
func ParseSlim(ctx context.Context, source []byte) (*html.Node, [][]byte, error) {
	buffer := buffers.Get().(*[]byte)
	defer buffers.Put(buffer)
	if cap(*buffer) < len(source) && len(source) <= largeBuffer {
		*buffer = make([]byte, 0, len(source)+len(source)/4)
	}
	slimmed := slim.Make(source, *buffer)
	root, err := Parse(ctx, slimmed.HTML)
	return root, slimmed.Scripts, err
}

// buffers are what pages are made slim in; the tree holds nothing of them. Large pages get their own.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

// largeBuffer is how many bytes a page has at most that a buffer is kept for.
const largeBuffer = 4 << 20

// Parse parses UTF-8 HTML. Pages that are nested deeper than the parser allows lose the elements beyond some depth, but
// none of their text.
func Parse(ctx context.Context, source []byte) (*html.Node, error) {
	d, err := goquery.NewDocumentFromReader(bytes.NewReader(source))
	if err == nil {
		return d.Get(0), nil
	}
	for _, depth := range []int{deep, 0} {
		flat, err := flatten(ctx, source, depth)
		if err != nil {
			return nil, err
		}
		if d, err = goquery.NewDocumentFromReader(bytes.NewReader(flat)); err == nil {
			return d.Get(0), nil
		}
	}
	return nil, err
}

// ParseUnscripted parses UTF-8 HTML as a browser does that runs no scripts: what <noscript> holds are elements.
func ParseUnscripted(source []byte) (*html.Node, error) {
	return html.ParseWithOptions(bytes.NewReader(source), html.ParseOptionEnableScripting(false))
}

// flatten writes the page again without the elements that lie deeper than depth. Boxes that go leave a rule behind, so
// that their texts stay apart. At depth 0 no element is left open but for links, which cannot be nested.
func flatten(ctx context.Context, source []byte, depth int) ([]byte, error) {
	var out bytes.Buffer
	out.Grow(len(source))
	z := html.NewTokenizer(bytes.NewReader(source))
	var open []atom.Atom // elements that are written and not closed
	for count := 0; ; count++ {
		if count%4096 == 0 {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
		}
		kind := z.Next()
		if kind == html.ErrorToken {
			if err := z.Err(); err != io.EOF {
				return nil, err
			}
			return out.Bytes(), nil
		}
		raw := z.Raw()
		if kind != html.StartTagToken && kind != html.EndTagToken {
			out.Write(raw)
			continue
		}
		raw = bytes.Clone(raw) // TagName changes it
		name, _ := z.TagName()
		tag := atom.Lookup(name)
		switch {
		case voids[tag]:
			out.Write(raw)
		case raws[tag]:
			out.Write(raw)
		case kind == html.StartTagToken && (len(open) < depth || depth == 0 && tag == atom.A && len(open) == 0):
			out.Write(raw)
			open = append(open, tag)
		case kind == html.EndTagToken && closes(&open, tag):
			out.Write(raw)
		case roles[tag] == boxRole:
			out.WriteString("<hr>")
		}
	}
}

// closes takes the elements up to the last one with the tag off the stack, and reports whether there was one.
func closes(open *[]atom.Atom, tag atom.Atom) bool {
	s := *open
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == tag {
			*open = s[:i]
			return true
		}
	}
	return false
}

// voids have no end tag, raws hold no elements.
var (
	voids = map[atom.Atom]bool{
		atom.Area: true, atom.Base: true, atom.Br: true, atom.Col: true, atom.Embed: true, atom.Hr: true, atom.Img: true,
		atom.Input: true, atom.Link: true, atom.Meta: true, atom.Source: true, atom.Track: true, atom.Wbr: true,
	}
	raws = map[atom.Atom]bool{
		atom.Script: true, atom.Style: true, atom.Title: true, atom.Textarea: true, atom.Noscript: true,
		atom.Iframe: true, atom.Noembed: true, atom.Noframes: true, atom.Xmp: true,
	}
)
