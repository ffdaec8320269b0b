//go:build !unix

package main

import "time"

var started = time.Now()

// processorTime is the time that has gone by, on systems where the process's own is not to be had by syscall.Getrusage.
func processorTime() time.Duration { return time.Since(started) }
