// Command leftout shows what is on a page beside its article: the comments, with who answered whom, and each block that
// was left out, with the reason.
//
//	go run ./examples/leftout testdata/pages/fr-wordpress-thread/page.html
package main

import (
	"cmp"
	"context"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/copydesk/copydesk/extract"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: leftout PAGE")
	}
	page, err := os.Open(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer page.Close()

	document, err := extract.Extract(context.Background(), page, extract.Input{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(document.Comments), "comments")
	for _, comment := range document.Comments {
		indent := strings.Repeat("    ", comment.Depth)
		fmt.Printf("%s%s, %s: %s\n", indent, cmp.Or(comment.Author, "unsigned"), cmp.Or(comment.Published.Time, "undated"), head(comment.Text))
	}
	fmt.Println("\nleft out")
	for _, block := range document.Blocks {
		if !block.Kept && block.Kind != extract.CommentBlock {
			fmt.Printf("%-14s %s\n", block.Kind, head(block.Text))
		}
	}
}

// head is the first words of s, on one line.
func head(s string) string {
	runes := []rune(strings.Join(strings.Fields(s), " "))
	if len(runes) <= 60 {
		return string(runes)
	}
	return string(runes[:60]) + "…"
}
