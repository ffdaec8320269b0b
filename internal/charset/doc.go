// Package charset turns the bytes of a page into UTF-8, whatever the page says of itself.
//
// The order is: a byte order mark; then "the whole body is valid UTF-8"; then the label of the HTTP header and the
// one of the page's own head; then windows-1252. A label for a Western charset is only a hint: windows-1252,
// ISO-8859-15 and Mac Roman are told apart by their bytes, and text that is plainly Western overrules a label for
// another part of the world. Bytes that are UTF-8 already are returned as they are, without a copy.
//
// RepairText mends one text node that was encoded twice ("Ã©") or escaped twice ("&eacute;" after parsing).
//
// Decode fails only for binary input and an empty one is empty text. All functions are safe for concurrent use.
package charset
