package dates_test

import (
	"context"
	"fmt"

	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/text"
)

func ExampleFind() {
	doc := text.NewDocument("Le tribunal a tranché le 2 mai et le lendemain, l’avocat faisait appel.", text.French)
	found, err := dates.Find(context.Background(), doc, dates.Options{Reference: "2017-05-10"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range found {
		fmt.Println(d.Text, d.Value, d.From, d.To, d.Anchor)
	}
	// Output:
	// le 2 mai 2017-05-02 2017-05-02 2017-05-03 reference
	// le lendemain 2017-05-03 2017-05-03 2017-05-04 text
}
