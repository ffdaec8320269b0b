// Package examples holds small programs, each in a folder of its own, that run offline on the pages of this module. Each
// is built and run by a test of this package, which compares what it prints with its output.txt.
package examples
