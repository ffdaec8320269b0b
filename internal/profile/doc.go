// Package profile scores a text under many languages at once with one small table of log probabilities: of common
// words, and of the letters of all other words given the two letters before them.
//
// The table is made by the program in train/lang and read by package lang; this package is what both must agree on:
// how a text is cut into words, how rows are found, how a table is written. A Table is never changed after it was
// read and may be used by many goroutines.
package profile
