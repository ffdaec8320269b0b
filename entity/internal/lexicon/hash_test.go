package lexicon

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/text"
)

var written = []string{
	"", "a", "A", "é", "le", "Le", "LE", "the", "The", "juge", "Juge", "jugé", "JUGE", "député", "deputy", "Deputy", "minister", "Minister", "MINISTER", "president", "Président",
	"representative", "Representatives", "spokeswoman", "vice-president", "Vice-President", "porte-parole", "l’", "l'", "d’", "``", "`a", "@Z[", "M.", "Mme", "Œuvre", "e\u0301tat",
	"administrateurs", "internationalisation", "\xff", "Étoile", "[", "Zz{|}~", "_A_", "anticonstitutionnellement", "NATIONS-UNIES",
}

// TestRead says that words as they are written are read as their folds are.
func TestRead(t *testing.T) {
	for _, word := range written {
		t.Run(word, func(t *testing.T) { checkRead(t, word) })
	}
}

func FuzzRead(f *testing.F) {
	for _, word := range written {
		f.Add(word)
	}
	f.Fuzz(checkRead)
}

func checkRead(t *testing.T, word string) {
	for _, l := range []*Lexicon{For(text.French), For(text.English)} {
		folded, parts := l.Read(word, new(Folds))
		assert.Equal(t, text.Fold(word), folded)
		if l.HeadFirst && endsInAccent(word) {
			parts |= Role & l.Of(folded) // « jugé » is no « juge »
		}
		assert.Equal(t, l.Of(folded), parts)
	}
}

func BenchmarkRead(b *testing.B) {
	l := For(text.French)
	var folds Folds
	b.ReportAllocs()
	for b.Loop() {
		folds.Reset(1 << 10)
		roles := 0
		for _, word := range written {
			if _, parts := l.Read(word, &folds); parts&Role != 0 {
				roles++
			}
		}
		if roles != 9 {
			b.Fatalf("want 9 roles, got %d", roles)
		}

	}
}
