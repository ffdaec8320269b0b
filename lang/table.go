package lang

import (
	_ "embed"
	"sync"

	"github.com/copydesk/copydesk/internal/profile"
)

//go:generate go run -C ../train ./lang -o ../lang/table.gz

//go:embed table.gz
var packed []byte

// table is read when the first text comes.
var table = sync.OnceValue(func() *profile.Table {
	t, err := profile.Read(packed)
	if err != nil {
		panic("lang: the embedded table is damaged: " + err.Error())
	}
	for i, l := range languages {
		if t.Languages[i] != string(l.code) {
			panic("lang: the embedded table has other languages than the list")
		}
	}
	return t
})

// scores are reused between calls.
var scores = sync.Pool{New: func() any { return table().NewScore() }}

func withScore(use func(*profile.Score)) {
	s := scores.Get().(*profile.Score)
	s.Reset()
	use(s)
	scores.Put(s)
}
