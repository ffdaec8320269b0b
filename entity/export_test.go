package entity

// Resolve is resolution alone, without tokens, names and dates, for benchmarks.
var Resolve = resolve
