// Package page holds a page while it is read: the parsed tree, its blocks in page order and what is known of each.
// The walker fills it, the classifier judges it, extract turns it into a Document. It is not public.
package page
