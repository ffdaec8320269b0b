// Package lang says whether a text is French or English, or neither.
//
// Cheap evidence decides what is plain: a small table of what common words and letters cost under French, English and
// some sixty other languages, read on samples from several places of the text. What is not plain is put to lingua-go,
// on a short sample and with the few languages that are in question, whose models are loaded when they are first
// needed. Text in any other language, and text too short or too strange to tell, is text.Und; so are gibberish, code,
// lists of names and figures.
//
// What a page declares of itself never decides: Result keeps it beside what was found.
//
// It is the one package of this module that links lingua-go: a program that imports only extract or entity does not.
// Nothing here fails, no goroutine outlives a call, and all functions are safe for concurrent use. The work is bounded
// by the samples, however long the text.
package lang
