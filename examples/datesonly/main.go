// Command datesonly reads the dates of a text and what they mean, seen from a day that is given. It imports package
// dates alone: no model is linked into it.
//
//	go run ./examples/datesonly fr 2017-05-06 "Le second tour aura lieu dimanche ; la campagne a duré trois mois."
package main

import (
	"cmp"
	"context"
	"fmt"
	"log"
	"os"

	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/text"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 4 {
		log.Fatal("usage: datesonly LANGUAGE REFERENCE TEXT")
	}
	language, reference, words := text.Language(os.Args[1]), os.Args[2], os.Args[3]

	found, err := dates.Find(context.Background(), text.NewDocument(words, language), dates.Options{Reference: reference})
	if err != nil {
		log.Fatal(err)
	}
	for _, date := range found {
		fmt.Printf("%-32s %-10s %-12s from %s to %s\n", date.Text, date.Type, date.Value, cmp.Or(date.From, "-"), cmp.Or(date.To, "-"))
	}
}
