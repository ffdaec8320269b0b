package crf

// Never is the score of a pair of labels that cannot follow each other.
const Never = float32(-1e4)

// MostLabels is how many labels a chain may have.
const MostLabels = 32

// Chain holds the scores of neighbouring labels.
type Chain struct {
	Labels int
	Pair   []float32 // from*Labels+to
	Start  []float32
	End    []float32
}

// NewChain returns a chain of at most MostLabels labels in which all pairs score 0.
func NewChain(labels int) *Chain {
	labels = min(labels, MostLabels)
	return &Chain{Labels: labels, Pair: make([]float32, labels*labels), Start: make([]float32, labels), End: make([]float32, labels)}
}

// edge is a pair of labels that may follow each other, seen from one of them.
type edge struct {
	label  uint8 // the other one
	score  float32
	weight float32 // exp(score)
}

// row holds a number for each label.
type row [MostLabels]float32

// at is the number of a label that is known to be below MostLabels.
func (r *row) at(label uint8) *float32 { return &r[label%MostLabels] }
