// Package agency knows the names of press agencies and the shape of the names of papers, as they stand in datelines,
// bylines, credits and copyright lines: « PARIS (AFP) – », "(c) 2017, The Washington Post", "Photo: X/Reuters".
//
// The names are data in a folder a language. Functions are safe for concurrent use and never fail.
package agency
