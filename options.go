package copydesk

import (
	"runtime"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/text"
)

// DefaultMaxBytes is how large an input may be, packed or unpacked, unless the option [extract.MaxBytes], given to a Desk
// by [WithExtract], says otherwise.
const DefaultMaxBytes = extract.DefaultMaxBytes

// Option sets one thing of a Desk.
type Option func(*options)

type options struct {
	workers  int
	language text.Language
	likelier bool
	entities bool
	extract  []extract.Option
	entity   []entity.Option
}

func defaults() options {
	return options{workers: runtime.GOMAXPROCS(0), entities: true}
}

// Workers sets how many pages ReadAll reads at a time; without it, or below one, as many as there are processors.
func Workers(n int) Option {
	return func(o *options) {
		if n > 0 {
			o.workers = n
		}
	}
}

// Language tells the language of all pages, text.French or text.English, instead of detecting it.
func Language(code text.Language) Option { return func(o *options) { o.language = code } }

// LikelierLanguage reads a page whose language is unknown in the likelier of those that we read. The article has that
// language, with a confidence of at most one half; 0 where it is surely in neither, and its entities are then guesses.
// Without it such an article has no entities.
func LikelierLanguage() Option { return func(o *options) { o.likelier = true } }

// WithoutEntities leaves out people, organizations, places, dates and quotations: the faster for who needs none.
func WithoutEntities() Option { return func(o *options) { o.entities = false } }

// WithRecognizer finds the names of articles in a language by r instead of by the recognizer of this module.
func WithRecognizer(language text.Language, r entity.Recognizer) Option {
	return func(o *options) { o.entity = append(o.entity, entity.WithRecognizer(language, r)) }
}

// WithExtract sets how articles are told from what is around them: extract.FavorPrecision, extract.FavorRecall, and the
// limits of a page, extract.MaxBytes and extract.MaxElements.
func WithExtract(opts ...extract.Option) Option {
	return func(o *options) { o.extract = append(o.extract, opts...) }
}
