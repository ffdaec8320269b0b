package lang

import (
	_ "embed"
	"fmt"
	"sync"

	"github.com/copydesk/copydesk/internal/profile"
)

//go:generate go run -C ../train ./lang -o ../lang/table.gz

//go:embed table.gz
var packed []byte

// knowledge is the table and the languages that are its first columns.
type knowledge struct {
	read   []language
	table  *profile.Table
	scores sync.Pool
}

// embedded is read when the first text comes and shared by all detectors.
var embedded = sync.OnceValue(func() *knowledge {
	table, err := profile.Read(packed)
	if err != nil {
		panic("lang: the embedded table is damaged: " + err.Error())
	}
	k, err := newKnowledge(languages, table)
	if err != nil {
		panic("lang: the embedded table: " + err.Error())
	}
	return k
})

func newKnowledge(read []language, table *profile.Table) (*knowledge, error) {
	for i, l := range read {
		if i >= len(table.Languages) || table.Languages[i] != string(l.code) {
			return nil, fmt.Errorf("column %d is not %s", i, l.code)
		}
	}
	if len(table.Languages) == len(read) {
		return nil, fmt.Errorf("%d languages and no stranger", len(read))
	}
	k := &knowledge{read: read, table: table}
	k.scores.New = func() any { return table.NewScore() }
	return k, nil
}

// withScore lends an empty score.
func (k *knowledge) withScore(use func(*profile.Score)) {
	s := k.scores.Get().(*profile.Score)
	s.Reset()
	use(s)
	k.scores.Put(s)
}
