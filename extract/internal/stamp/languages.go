package stamp

import "embed"

// languages is the one list: a language is read when its code stands here and its folder holds its words in
// stamp.txt. French and English come first and win where two languages
// give one word to two months or units.
var languages = []string{"fr", "en", "de", "es", "it", "pt", "nl", "da", "nb", "sv", "fi", "pl", "cs", "ro", "hu", "tr", "ru", "ja", "zh", "ko"}

//go:embed */stamp.txt
var folders embed.FS
