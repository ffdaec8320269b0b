package text_test

import (
	"fmt"

	"github.com/copydesk/copydesk/text"
)

func ExampleNewDocument() {
	doc := text.NewDocument("« Non », a dit M. de Villepin à l’AFP. Il a souri.", text.French)
	for _, sentence := range doc.Sentences {
		for i := sentence.First; i < sentence.Last; i++ {
			fmt.Print(doc.Token(i), "|")
		}
		fmt.Println()
	}
	// Output:
	// «|Non|»|,|a|dit|M.|de|Villepin|à|l’|AFP|.|
	// Il|a|souri|.|
}

func ExampleFold() {
	fmt.Println(text.Fold("L’ÉLYSÉE") == text.Fold("l'Elysée"))
	// Output: true
}

func ExampleIndex_Convert() {
	ix := text.NewIndex("Élysée 👍 Paris")
	fmt.Println(ix.Convert(14, text.Bytes), ix.Convert(14, text.Runes), ix.Convert(14, text.UTF16))
	// Output: 14 9 10
}
