package gbdt

import "testing"

func stump() *Forest {
	return &Forest{Features: 2, Bias: 0, Trees: [][]Node{{{Feature: 1, Left: 1, Threshold: 0.5}, {Feature: -1, Threshold: -3}, {Feature: -1, Threshold: 3}}}}
}

func TestPredict(t *testing.T) {
	f := stump()
	if low, high := f.Predict([]float32{9, 0.5}), f.Predict([]float32{9, 0.6}); low > 0.05 || high < 0.95 {
		t.Fatalf("got %v and %v", low, high)
	}
}

func TestUnmarshalRefuses(t *testing.T) {
	good, err := stump().MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	for n := range good {
		if err := new(Forest).UnmarshalBinary(good[:n]); err == nil {
			t.Fatalf("accepted the first %d of %d bytes", n, len(good))
		}
	}
	if err := new(Forest).UnmarshalBinary(append(good, 0)); err == nil {
		t.Fatal("accepted a byte too many")
	}
	loop := stump()
	loop.Trees[0][0].Left = 0
	b, err := loop.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	if err := new(Forest).UnmarshalBinary(b); err == nil {
		t.Fatal("accepted a tree that turns in a circle")
	}
}

func FuzzUnmarshal(f *testing.F) {
	good, _ := stump().MarshalBinary()
	f.Add(good)
	f.Fuzz(func(t *testing.T, b []byte) {
		var forest Forest
		if forest.UnmarshalBinary(b) == nil {
			forest.Predict(make([]float32, forest.Features))
		}
	})
}

func BenchmarkPredict(b *testing.B) {
	f := stump()
	row := []float32{0, 1}
	b.ReportAllocs()
	for b.Loop() {
		if f.Predict(row) < 0.5 {
			b.Fatal("wrong")
		}
	}
}
