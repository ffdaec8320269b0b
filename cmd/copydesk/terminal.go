package main

import (
	"io"
	"os"
	"strconv"
)

// screen is what the standard output is shown on.
type screen struct {
	terminal bool
	color    bool
	width    int
}

// readable is the width of a line that the eye follows easily, and the one used where the terminal's is not known.
const readable = 80

func screenOf(w io.Writer) screen {
	s := screen{terminal: isTerminal(w), width: readable}
	if columns, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && columns >= 20 {
		s.width = min(columns, readable)
	}
	s.color = s.terminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	return s
}

// isTerminal reports a character device that is not the null device. No system call of one platform is needed for it.
func isTerminal(stream any) bool {
	file, ok := stream.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}
