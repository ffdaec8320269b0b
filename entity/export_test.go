package entity

// Resolve is resolution alone, without tokens, names and dates, for benchmarks.
var Resolve = resolve

// Behind is the document that dates are read in, behind the title.
var Behind = behind
