package page

import (
	"context"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/charset"
)

// Mend repairs, in place, the text of a tree that was encoded or escaped twice ("Ã©", "&amp;eacute;"), node by node, and
// what attributes say in words. It reports whether anything was repaired. Scripts and styles are left as they are.
func Mend(ctx context.Context, root *html.Node) (bool, error) {
	repaired := false
	count := 0
	for n := range root.Descendants() {
		if count++; count%4096 == 0 {
			if err := ctx.Err(); err != nil {
				return false, err
			}
		}
		switch n.Type {
		case html.TextNode:
			if n.Parent.DataAtom == atom.Script || n.Parent.DataAtom == atom.Style {
				continue
			}
			if s, ok := charset.RepairText(n.Data); ok {
				n.Data, repaired = s, true
			}
		case html.ElementNode:
			for i := range n.Attr {
				switch n.Attr[i].Key {
				case "content", "alt", "title":
					if s, ok := charset.RepairText(n.Attr[i].Val); ok {
						n.Attr[i].Val, repaired = s, true
					}
				}
			}
		}
	}
	return repaired, nil
}
