package text

// Language is the ISO 639-1 code of a language, or Und.
type Language string

// The languages that this module reads, and the absence of one.
const (
	French  Language = "fr"
	English Language = "en"
	Und     Language = "und" // any other language, or too little text to tell
)
