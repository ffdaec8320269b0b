package lang_test

import (
	"fmt"

	"github.com/copydesk/copydesk/lang"
	"github.com/copydesk/copydesk/text"
)

func ExampleDetect() {
	for _, s := range []string{
		"Le conseil municipal a adopté mardi soir le budget de la commune.",
		"The city council adopted the budget on Tuesday night.",
		"Der Stadtrat hat am Dienstagabend den Haushalt beschlossen.",
		"12 345,60 €",
	} {
		found := lang.Detect(s)
		fmt.Println(found.Code, found.Confidence)
	}
	// Output:
	// fr 1
	// en 1
	// und 1
	// und 0
}

func ExampleResult_Declare() {
	found := lang.Detect("Le conseil municipal a adopté mardi soir le budget.").Declare("en_US")
	fmt.Println(found.Code, found.Declared, found.Disagrees())
	// Output: fr en-US true
}

func ExampleDetector_Blocks() {
	s := "The mayor would not say when the school will close, and the parents have asked for a meeting.\n\n" +
		"« Nous n’avons jamais été consultés, personne ne nous a répondu », a dit la présidente de leur association.\n\n" +
		"The council meets again on Tuesday, and the parents say that they will be there to ask their questions."
	spans := []text.Span{{Start: 0, End: 93}, {Start: 95, End: 95 + 116}, {Start: 213, End: len(s)}}
	whole, blocks := lang.New().Blocks(s, spans)
	fmt.Printf("%s %q\n", whole.Code, blocks)
	// Output: en ["" "fr" ""]
}
