package dates

import (
	"sync"

	"github.com/copydesk/copydesk/entity/dates/en"
	"github.com/copydesk/copydesk/entity/dates/fr"
	"github.com/copydesk/copydesk/entity/dates/internal/grammar"
	"github.com/copydesk/copydesk/text"
)

// language is a grammar that is compiled when a text of its language comes first.
type language struct {
	code   text.Language
	source func() grammar.Source

	once    sync.Once
	grammar *grammar.Grammar
	err     error

	readers sync.Pool // of *reader: memory that is used again, and never says anything about the next text
}

// languages is the one list of the languages that have a grammar.
var languages = [...]language{
	{code: text.French, source: fr.Source},
	{code: text.English, source: en.Source},
}

// compiled gives the grammar, compiled once.
func (l *language) compiled() (*grammar.Grammar, error) {
	l.once.Do(func() { l.grammar, l.err = grammar.Compile(l.source()) })
	return l.grammar, l.err
}

func find(list []language, code text.Language) *language {
	for i := range list {
		if list[i].code == code {
			return &list[i]
		}
	}
	return nil
}
