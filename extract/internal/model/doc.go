// Package model scores the blocks of a page: how likely each is a part of the article's text.
//
// Two forests of boosted trees look at a page one after the other. The first sees a block, the elements around it and
// its neighbours; the second sees the same and what the first said of the blocks before, after and beside it in the same
// element. Both read HTML and plain text; figures about markup are zero in text. docs/models/body.md is the datasheet.
package model
