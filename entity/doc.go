// Package entity finds who, which organizations, where and when in a French or English text.
//
// An Analyzer runs a recognizer of names and the grammar of dates over one text and joins the mentions of one person,
// organization or place. Every mention carries its exact bytes. Nothing is fetched, today's date is never used, and an
// Analyzer serves any number of goroutines.
package entity
