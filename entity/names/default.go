package names

import "sync"

// Default returns the recognizer of this module for French and English. A document in Und is read by what the two
// languages share. It is made once, at the first call, and serves any number of goroutines.
func Default() Recognizer { return defaultRecognizer() }

var defaultRecognizer = sync.OnceValue(func() Recognizer { return NewRules() })
