// Package kindmodel says which kind of furniture a block of a page reads like: a newsletter box, a licence, a list of
// other articles.
//
// It is a linear model over what a block says (its words and pairs of words), what its elements are called, where it
// stands and what stands around it. A Row collects these as hashes; the Model adds up what each of them speaks for. Lists
// of cues can only know what somebody thought of; the model has read some thousand examples. It decides nothing by itself:
// package classify adds its evidence to that of the rules. docs/models/kinds.md is the datasheet.
package kindmodel
