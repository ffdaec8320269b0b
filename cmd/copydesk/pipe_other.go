//go:build !unix

package main

import "io"

// keepBrokenPipes has nothing to do where writing to a pipe that nobody reads is an error already.
func keepBrokenPipes() {}

// brokenPipe is the error of such a write.
var brokenPipe error = io.ErrClosedPipe
