// Package names finds the names of people, organizations and places in French and English text.
//
// A Recognizer reads a document and returns mentions: exact spans with a kind and a score. The package holds the
// recognizers of this module and nothing about who is who; package entity turns mentions into people and organizations.
package names
