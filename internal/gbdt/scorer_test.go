package gbdt

import (
	"math"
	"math/rand/v2"
	"testing"
)

// grown is a forest of random trees with so many leaves each.
func grown(trees, leaves, features int) *Forest {
	rng := rand.New(rand.NewPCG(1, 2))
	f := &Forest{Features: features, Bias: 0.25}
	for range trees {
		tree := []Node{{Feature: -1, Threshold: rng.Float32() - 0.5}}
		for n := 1; n < leaves; n++ {
			at := rng.IntN(len(tree))
			for tree[at].Feature >= 0 {
				at = rng.IntN(len(tree))
			}
			tree[at] = Node{Feature: int16(rng.IntN(features)), Left: uint16(len(tree)), Threshold: float32(rng.IntN(8))}
			tree = append(tree, Node{Feature: -1, Threshold: rng.Float32() - 0.5}, Node{Feature: -1, Threshold: rng.Float32() - 0.5})
		}
		f.Trees = append(f.Trees, tree)
	}
	return f
}

func TestScorerPredictsWhatTheForestDoes(t *testing.T) {
	for _, leaves := range []int{1, 2, 31, mostLeaves} {
		f := grown(20, leaves, 10)
		columns := []int{9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
		s, err := f.Scorer(columns, []float32{0, 3, 6, 9, 0, 3, 6, 9, 0, 3})
		if err != nil {
			t.Fatal(err)
		}
		rng := rand.New(rand.NewPCG(3, 4))
		var rows [][]float32
		var cells []float32
		var begin []int
		for range 500 {
			row, turned := make([]float32, 10), make([]float32, 10)
			for i := range row {
				row[i] = float32(rng.IntN(10)) - 1
				if rng.IntN(50) == 0 {
					row[i] = float32(math.NaN())
				}
				turned[columns[i]] = row[i]
			}
			rows, begin, cells = append(rows, row), append(begin, len(cells)), append(cells, turned...)
		}
		for i, got := range s.Predict(cells, begin) {
			if want := f.Predict(rows[i]); want != got {
				t.Fatalf("trees of %d leaves, row %d: got %v, want %v", leaves, i, got, want)
			}
		}
	}
}

func TestScorerRefusesLargeTrees(t *testing.T) {
	if s, err := grown(1, mostLeaves+1, 3).Scorer([]int{0, 1, 2}, make([]float32, 3)); err == nil || s != nil {
		t.Fatal("accepted a tree with a leaf too many")
	}
}

func BenchmarkScorer(b *testing.B) {
	f := grown(100, 31, 200)
	columns := make([]int, f.Features)
	row := make([]float32, f.Features)
	for i := range columns {
		columns[i] = i
		if i%7 == 0 {
			row[i] = float32(i % 10)
		}
	}
	s, err := f.Scorer(columns, make([]float32, f.Features))
	if err != nil {
		b.Fatal(err)
	}
	want := f.Predict(row)
	b.Run("walking", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if f.Predict(row) != want {
				b.Fatal("wrong")
			}
		}
	})
	b.Run("striking", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if s.Predict(row, []int{0})[0] != want {
				b.Fatal("wrong")
			}
		}
	})
}
