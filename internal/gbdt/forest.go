// Package gbdt predicts with gradient-boosted decision trees: small binary classifiers over dense features, trained
// offline and embedded as bytes.
//
// A Forest is not changed by predicting and serves any number of goroutines.
package gbdt

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// Node is a split or a leaf. A split sends a row to Left when its feature is at most Threshold, else to Left+1; a leaf
// has Feature < 0 and its value in Threshold.
type Node struct {
	Feature   int16
	Left      uint16 // index in the nodes of its tree
	Threshold float32
}

// Forest is a sum of trees.
type Forest struct {
	Bias  float64
	Trees [][]Node // the root of each is its first node
	// Features is how many figures a row has.
	Features int
}

// Predict returns the probability of the positive class. A row shorter than Features panics, as indexing does.
func (f *Forest) Predict(row []float32) float64 {
	row = row[:f.Features]
	sum := f.Bias
	for _, tree := range f.Trees {
		n := tree[0]
		for n.Feature >= 0 {
			next := n.Left
			if row[n.Feature] > n.Threshold {
				next++
			}
			n = tree[next]
		}
		sum += float64(n.Threshold)
	}
	return 1 / (1 + math.Exp(-sum))
}

// The encoding: magic, features, bias, trees; per tree its node count and the nodes. A split is its feature, its left
// child and its threshold, a leaf the feature 0xFFFF and its value as a 32-bit float; all little-endian.
const magic = "gbdt1\n"

// MarshalBinary encodes the forest.
func (f *Forest) MarshalBinary() ([]byte, error) {
	b := []byte(magic)
	b = binary.LittleEndian.AppendUint16(b, uint16(f.Features))
	b = binary.LittleEndian.AppendUint64(b, math.Float64bits(f.Bias))
	b = binary.LittleEndian.AppendUint16(b, uint16(len(f.Trees)))
	for _, tree := range f.Trees {
		b = binary.LittleEndian.AppendUint16(b, uint16(len(tree)))
		for _, n := range tree {
			b = binary.LittleEndian.AppendUint16(b, uint16(n.Feature))
			if n.Feature >= 0 {
				b = append(b, byte(n.Left))
				if n.Left > math.MaxUint8 {
					return nil, fmt.Errorf("gbdt: a tree of %d nodes; 256 is the most", len(tree))
				}
			}
			b = binary.LittleEndian.AppendUint32(b, math.Float32bits(n.Threshold))
		}
	}
	return b, nil
}

var errCorrupt = errors.New("gbdt: the encoded forest is corrupt")

// UnmarshalBinary decodes a forest and checks that every path of every tree ends in a leaf.
func (f *Forest) UnmarshalBinary(b []byte) error {
	r := reader{b: b}
	if string(r.take(len(magic))) != magic {
		return errCorrupt
	}
	g := Forest{Features: int(r.uint16()), Bias: math.Float64frombits(r.uint64())}
	trees := int(r.uint16())
	for i := 0; i < trees && !r.failed; i++ {
		tree := make([]Node, r.uint16())
		if len(tree) == 0 {
			return errCorrupt
		}
		for j := range tree {
			n := Node{Feature: int16(r.uint16())}
			if n.Feature >= 0 {
				n.Left = uint16(r.byte())
				// Children come after their parent, so no path can turn in a circle.
				if int(n.Left) <= j || int(n.Left)+1 >= len(tree) || int(n.Feature) >= g.Features {
					return errCorrupt
				}
			}
			n.Threshold = math.Float32frombits(r.uint32())
			if math.IsNaN(float64(n.Threshold)) {
				return errCorrupt
			}
			tree[j] = n
		}
		g.Trees = append(g.Trees, tree)
	}
	if r.failed || len(r.b) > 0 {
		return errCorrupt
	}
	*f = g
	return nil
}

// reader takes fixed-size values off a slice of bytes and remembers when there were too few.
type reader struct {
	b      []byte
	failed bool
}

func (r *reader) take(n int) []byte {
	if len(r.b) < n {
		r.failed = true
		r.b = nil
		return make([]byte, n)
	}
	p := r.b[:n]
	r.b = r.b[n:]
	return p
}

func (r *reader) byte() byte     { return r.take(1)[0] }
func (r *reader) uint16() uint16 { return binary.LittleEndian.Uint16(r.take(2)) }
func (r *reader) uint32() uint32 { return binary.LittleEndian.Uint32(r.take(4)) }
func (r *reader) uint64() uint64 { return binary.LittleEndian.Uint64(r.take(8)) }
