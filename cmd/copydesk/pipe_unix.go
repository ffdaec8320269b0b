//go:build unix

package main

import (
	"os/signal"
	"syscall"
)

// keepBrokenPipes makes writing to a pipe that nobody reads an error, which ends the work in order, and not the death
// of the program.
func keepBrokenPipes() { signal.Ignore(syscall.SIGPIPE) }

// brokenPipe is the error of such a write.
var brokenPipe error = syscall.EPIPE
