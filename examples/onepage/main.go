// Command onepage reads one page and prints what a reader would want to know of it first.
//
//	go run ./examples/onepage testdata/pages/en-agency-dateline/page.html
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/copydesk/copydesk"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: onepage PAGE")
	}
	page, err := os.Open(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer page.Close()

	article, err := copydesk.Read(context.Background(), page)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(article.Title)
	for _, author := range article.Authors {
		fmt.Println("by", author.Name)
	}
	fmt.Println("published", article.Published.Time, "in", article.Language.Code)
	for _, block := range article.Blocks {
		if block.Kept {
			fmt.Printf("\n%s\n", block.Span.Of(article.Text))
			break
		}
	}
	fmt.Println()
	for _, person := range article.People {
		fmt.Printf("%s, %d times\n", person.Name, len(person.Mentions))
	}
}
