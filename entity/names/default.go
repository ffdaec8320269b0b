package names

import (
	"sync"

	"github.com/copydesk/copydesk/internal/nametag"
)

// Default returns the recognizer of this module for French and English: the trained tagger. A document in Und is read
// by what the two languages share. It is made once, at the first call, and serves any number of goroutines.
//
// The recognizer returns a *DocumentError for tokens or sentences that do not fit their text, and the error of a
// context that is done.
func Default() Recognizer { return defaultRecognizer() }

var defaultRecognizer = sync.OnceValue(func() Recognizer {
	shipment, err := nametag.Shipped()
	if err != nil {
		// A program whose embedded weights are damaged still reads names, by rules.
		return NewRules()
	}
	return newTagger(shipment)
})
