package plain_test

import (
	"context"
	"fmt"

	"github.com/copydesk/copydesk/extract/internal/plain"
)

func ExampleJudge() {
	p, err := plain.Cut(context.Background(), `Le bac rouvre mardi

Le conseil a voté mardi soir, après trois heures de débat, la réouverture du bac.

Le maire a promis que les travaux, qui coûteront 61 400 euros, seraient finis avant l’été.

Mots clefs

1 commentaire

  1. Philibert dit :

    Il était temps.
`, 1000)
	if err != nil {
		fmt.Println(err)
		return
	}
	comments := plain.Judge(p, plain.Options{})
	for _, b := range p.Blocks {
		fmt.Printf("%d %s\n", b.Line0, b.Kind)
	}
	fmt.Println(comments[0].Author, "|", comments[0].Text)
	// Output:
	// 1 title
	// 3 paragraph
	// 5 paragraph
	// 7 tags
	// 9 comment-head
	// 11 comment
	// 13 comment
	// Philibert | Il était temps.
}
