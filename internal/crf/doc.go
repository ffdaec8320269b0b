// Package crf decodes and differentiates linear chains: given a score for every label at every token and for every
// pair of neighbouring labels, it finds the best sequence and the probability of each label at each token.
//
// Scores are natural logarithms without a norm. A pair scored Never is impossible. A Lattice is scratch memory for one
// goroutine; a Chain is not changed by its use.
package crf
