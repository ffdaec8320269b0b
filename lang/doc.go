// Package lang says whether a text is French or English, or neither.
//
// It is the one package of this module that links lingua-go: a program that imports only extract or entity does not.
package lang
