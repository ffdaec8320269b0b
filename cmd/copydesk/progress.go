package main

import (
	"fmt"
	"io"
	"time"
)

// many inputs are those worth a line of progress.
const many = 10

// progress tells how far the work is, on one line of a terminal that each report overwrites. It is for one goroutine.
type progress struct {
	w            io.Writer // nil shows nothing
	total        int
	done, failed int
	last         time.Time
	shown        bool
}

// step counts one input as done.
func (p *progress) step(failed bool) {
	p.done++
	if failed {
		p.failed++
	}
	if now := time.Now(); p.w != nil && now.Sub(p.last) >= 100*time.Millisecond {
		p.last = now
		p.show()
	}
}

func (p *progress) show() {
	line := fmt.Sprintf("%d of %d read", p.done, p.total)
	if p.failed > 0 {
		line += fmt.Sprintf(", %d failed", p.failed)
	}
	fmt.Fprintf(p.w, "\r\x1b[K%s", line)
	p.shown = true
}

// clear takes the line away, so that something else can be written.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.shown = false
	}
}
