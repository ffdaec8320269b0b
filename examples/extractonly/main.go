// Command extractonly takes the article out of a page and nothing else. It imports package extract alone, so that no
// model of languages or names is linked into it.
//
//	go run ./examples/extractonly testdata/pages/fr-drupal-classes/page.html
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/copydesk/copydesk/extract"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: extractonly PAGE")
	}
	page, err := os.Open(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer page.Close()

	document, err := extract.Extract(context.Background(), page, extract.Input{})
	if errors.Is(err, extract.ErrNoArticle) {
		log.Fatalf("%s is no article", os.Args[1])
	}
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s\n\n%s\n", document.Title, document.Text)
}
