// Package text is the leaf that the other packages stand on: spans, tokens and sentences of French and English text,
// with byte offsets into a text that is never rewritten.
//
// Every Span is a half-open range of bytes, so text[span.Start:span.End] is the thing itself. NewIndex turns byte
// offsets into code points or UTF-16 units for programs in other languages.
//
// Nothing here fails: any string, invalid UTF-8 included, has tokens and sentences. All functions are safe for
// concurrent use and give the same output for the same input. The package imports nothing else of this module.
package text
