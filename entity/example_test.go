package entity_test

import (
	"context"
	"fmt"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

func ExampleFind() {
	found, err := entity.Find(context.Background(), "« Nous verrons », a dit Dominique de Villepin à Paris. M. de Villepin a souri.", text.French)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range found.People {
		fmt.Printf("%s, %s, %d mentions\n", p.Family, p.Honorific, len(p.Mentions))
	}
	for _, q := range found.Quotations {
		fmt.Printf("%s: %s\n", q.Speaker.Name, q.Text)
	}
	// Output:
	// de Villepin, M., 2 mentions
	// Dominique de Villepin: Nous verrons
}

func ExampleAnalyzer_Find() {
	analyzer := entity.New()
	found, err := analyzer.Find(context.Background(), entity.Input{
		Title:     "Obama visits Berlin",
		Text:      "President Barack Obama met leaders of the European Union (EU) on Monday.",
		Language:  text.English,
		Reference: "2016-11-17",
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range found.People {
		for _, m := range p.Mentions {
			fmt.Printf("%s field:%s\n", m.Text, m.Field)
		}
		fmt.Println(p.Roles[0].Text)
	}
	for _, o := range found.Organizations {
		fmt.Println(o.Name, o.Acronym, o.Kind, o.Key)
	}
	for _, d := range found.Dates {
		fmt.Println(d.Text, d.Value)
	}
	// Output:
	// Obama field:title
	// Barack Obama field:
	// President
	// European Union EU international european union
	// Monday 2016-11-14
}

// A caller's own names go before the recognizer of this module.
func ExampleWithRecognizer() {
	recognizer, err := names.WithLists(names.Default(), names.Lists{names.Organization: {"Orthevielle"}})
	if err != nil {
		fmt.Println(err)
		return
	}
	analyzer := entity.New(entity.WithRecognizer(text.French, recognizer))
	found, err := analyzer.Find(context.Background(), entity.Input{Text: "Le quotidien Orthevielle paraît demain.", Language: text.French})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(found.Organizations[0].Name, found.Organizations[0].Kind)
	// Output: Orthevielle media
}

func ExampleKey() {
	fmt.Println(entity.Key(names.Organization, "Union européenne", text.French) == entity.Key(names.Organization, "European Union", text.English))
	// Output: true
}
