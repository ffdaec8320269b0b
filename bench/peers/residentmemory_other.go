//go:build !linux

package main

import "errors"

// peakOver cannot be measured there: the peak of a process cannot be reset once its inputs are in memory.
func peakOver(func() error) (int64, error) { return 0, errors.New("-peak is for Linux") }
