package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/internal/inorder"
)

// job is one run of a command over its inputs.
type job struct {
	settings  *settings
	inputs    []input
	desk      *copydesk.Desk
	extractor *extract.Extractor
	stdin     io.Reader
	stderr    io.Writer
	output    *os.File // to be closed, nil when it is the standard output
	printer   printer
	progress  progress
}

// newJob finds the inputs and opens the output, in this order: an output below a folder of inputs is not one of them.
func newJob(s *settings, stdin io.Reader, stdout, stderr io.Writer) (*job, error) {
	j := &job{settings: s, inputs: list(s.paths), desk: newDesk(s), extractor: extract.New(extraction(s)...), stdin: stdin, stderr: stderr}
	if s.url != "" && len(j.inputs) > 1 {
		return nil, usagef("--url is the address of one page, and there are %d inputs", len(j.inputs))
	}
	if s.output != "" {
		if in := overwritten(s.output, j.inputs); in != "" {
			return nil, usagef("--output %s would overwrite the input %s", s.output, in)
		}
		file, err := os.Create(s.output)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", s.output, reason(err))
		}
		j.output, stdout = file, file
	}
	screen := screenOf(stdout)
	if s.format == "" && screen.terminal {
		s.format = "text"
	}
	one := len(s.paths) == 1 && len(j.inputs) == 1 && j.inputs[0].path == s.paths[0] && !s.lines
	j.printer = newPrinter(stdout, s, one, screen)
	if len(j.inputs) >= many && isTerminal(stderr) && !screen.terminal {
		j.progress = progress{w: stderr, total: len(j.inputs)}
	}
	return j, nil
}

// overwritten names the input that the output is, under this name or another, or "".
func overwritten(output string, inputs []input) string {
	info, err := os.Stat(output)
	if err != nil || !info.Mode().IsRegular() {
		return ""
	}
	for _, in := range inputs {
		if other, err := os.Stat(in.path); err == nil && os.SameFile(info, other) {
			return in.path
		}
	}
	return ""
}

// outcome is what became of one input, or of one line of it.
type outcome struct {
	name    string
	article *copydesk.Article
	err     error
	last    bool // of its input
}

// run reads all inputs and returns the exit status.
func (j *job) run(ctx context.Context) int {
	status := allRead
	for done := range j.outcomes(ctx) {
		if done.last {
			j.progress.step(done.err != nil)
		}
		if done.err != nil {
			status = someFailed
			if ctx.Err() != nil {
				break // the interruption is one message, not one for each input
			}
			j.complain("%s: %v", done.name, explained(done.err))
		}
		if done.article == nil {
			continue
		}
		if err := j.printer.print(done.article); err != nil {
			return j.unwritten(err, status)
		}
	}
	j.progress.clear()
	if ctx.Err() != nil {
		j.complain("interrupted")
		status = someFailed
	}
	err := j.printer.end()
	if j.output != nil {
		err = errors.Join(err, j.output.Close())
	}
	if err != nil {
		return j.unwritten(err, status)
	}
	return status
}

// outcomes reads the inputs on as many goroutines as asked for; what came of them comes in their order.
func (j *job) outcomes(ctx context.Context) iter.Seq[outcome] {
	if j.settings.lines {
		return inorder.Map(ctx, j.settings.jobs, j.lines(ctx), func(ctx context.Context, _ int, l line) outcome { return j.readLine(ctx, l) })
	}
	return inorder.Map(ctx, j.settings.jobs, each(j.inputs), func(ctx context.Context, _ int, in input) outcome { return j.read(ctx, in) })
}

func each(inputs []input) iter.Seq[input] {
	return func(yield func(input) bool) {
		for _, in := range inputs {
			if !yield(in) {
				return
			}
		}
	}
}

// complain writes a line to the standard error, without the line of progress in it.
func (j *job) complain(format string, args ...any) {
	j.progress.clear()
	fmt.Fprintf(j.stderr, "copydesk: "+format+"\n", args...)
}

// unwritten ends a run whose output cannot be written. A reader that has seen enough, as head has, is no failure.
func (j *job) unwritten(err error, status int) int {
	if errors.Is(err, brokenPipe) {
		j.progress.clear()
		return status
	}
	name := j.settings.output
	if name == "" {
		name = "standard output"
	}
	j.complain("%s: %v", name, reason(err))
	return someFailed
}

// displayName is what messages call an input.
func displayName(path string) string {
	if path == standardInput {
		return "(standard input)"
	}
	return path
}

// explained is err in words of the command line.
func explained(err error) error {
	if limit := (*copydesk.LimitError)(nil); errors.As(err, &limit) && limit.What == bytesOfInput {
		return fmt.Errorf("%s: %d, more than the %d allowed (raise it with --max-bytes)", limit.What, limit.Got, limit.Max)
	}
	return reason(err)
}
