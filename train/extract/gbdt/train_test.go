package gbdt_test

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/copydesk/copydesk/extract/train/gbdt"
	predict "github.com/copydesk/copydesk/internal/gbdt"
)

// exclusiveOr needs a tree of depth two: no linear model learns it.
func exclusiveOr(n int) (rows [][]float32, label []bool) {
	rng := rand.New(rand.NewPCG(7, 7))
	for range n {
		r := []float32{rng.Float32(), rng.Float32(), rng.Float32(), 3}
		rows = append(rows, r)
		label = append(label, (r[0] > 0.5) != (r[1] > 0.3))
	}
	return rows, label
}

func TestTrainLearnsAndSurvivesEncoding(t *testing.T) {
	rows, label := exclusiveOr(4000)
	forest := gbdt.Train(rows, label, nil, gbdt.Options{Trees: 60, Columns: 1})
	b, err := forest.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	var decoded predict.Forest
	if err := decoded.UnmarshalBinary(b); err != nil {
		t.Fatal(err)
	}
	test, want := exclusiveOr(6000)
	wrong := 0
	for i, r := range test[4000:] {
		p := decoded.Predict(r)
		if p != forest.Predict(r) {
			t.Fatal("encoding changed a prediction")
		}
		if (p > 0.5) != want[4000+i] {
			wrong++
		}
	}
	if wrong > 60 {
		t.Fatalf("%d of 2000 unseen rows wrong", wrong)
	}
}

func TestTrainIsDeterministic(t *testing.T) {
	rows, label := exclusiveOr(500)
	var first []byte
	for range 2 {
		b, err := gbdt.Train(rows, label, nil, gbdt.Options{Trees: 20, Seed: 3}).MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		if first != nil && !bytes.Equal(first, b) {
			t.Fatal("two forests of the same rows differ")
		}
		first = b
	}
}
