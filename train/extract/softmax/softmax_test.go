package softmax_test

import (
	"testing"

	"github.com/copydesk/copydesk/extract/train/softmax"
)

// Three classes with a feature each, a fourth feature that all of them have.
func examples() []softmax.Example {
	var out []softmax.Example
	for i := range 60 {
		class := i % 3
		out = append(out, softmax.Example{Class: class, Weight: 1, Features: []softmax.Feature{{Index: int32(class), Value: 1}, {Index: 3, Value: 1}}})
	}
	return out
}

var options = softmax.Options{Classes: 3, Features: 4, Epochs: 20, Rate: 0.5, Decay: 0.1, Seed: 1}

func TestTrainLearnsWhatTellsApart(t *testing.T) {
	weights, constants := softmax.Train(examples(), options)
	p := make([]float64, 3)
	for class := range 3 {
		softmax.Predict(weights, constants, []softmax.Feature{{Index: int32(class), Value: 1}}, p)
		if p[class] < 0.9 {
			t.Errorf("class %d: %v", class, p)
		}
	}
}

func TestTrainIsRepeatable(t *testing.T) {
	a, c := softmax.Train(examples(), options)
	b, d := softmax.Train(examples(), options)
	for i := range a {
		if a[i] != b[i] {
			t.Fatalf("weight %d: %v and %v", i, a[i], b[i])
		}
	}
	for i := range c {
		if c[i] != d[i] {
			t.Fatalf("constant %d: %v and %v", i, c[i], d[i])
		}
	}
}
