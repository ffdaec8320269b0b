// Package nametag is the sequence model that finds names: features of tokens, a table of weights, decoding.
//
// The model is a linear-chain conditional random field over the tokens of a sentence. Its features are hashes of words,
// shapes, affixes, neighbours, word clusters, entries of the gazetteer and of what the rest of the document shows about
// the same word. Weights are bytes in an embedded table that is read in place. Training lives in the module under train
// and uses the features of this package, so that the two cannot drift apart.
//
// A Model serves any number of goroutines; a Scratch serves one at a time.
package nametag
