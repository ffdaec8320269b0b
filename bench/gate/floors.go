package main

import (
	"context"
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// A plan is what a floors file says: the data that it was written for, commands to run, and the figures to read from
// what they print.
type plan struct {
	data   []digested
	runs   []command
	floors []floor
}

type command struct{ name, command string }

// A floor is the least that a figure must reach or, of a ceiling, the most that it may.
type floor struct {
	run, figure string
	value       float64
	ceiling     bool
	pattern     *regexp.Regexp
	reason      string
}

func (f floor) name() string { return f.run + " " + f.figure }

func (f floor) bound() string {
	if f.ceiling {
		return "ceiling"
	}
	return "floor"
}

// stricter says whether a figure has further to go to reach this value than to reach that one.
func (f floor) stricter(than float64) bool {
	if f.ceiling {
		return f.value < than
	}
	return f.value > than
}

func (f floor) passes(figure float64) bool { return figure == f.value || !f.stricter(figure) }

// read finds the figure in what the command printed.
func (f floor) read(printed string) (float64, error) {
	m := f.pattern.FindStringSubmatch(printed)
	if len(m) < 2 {
		return 0, fmt.Errorf("no %q", f.pattern)
	}
	return strconv.ParseFloat(m[1], 64)
}

func parse(file string) (plan, error) {
	var p plan
	known := map[string]bool{}
	for i, line := range strings.Split(file, "\n") {
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		switch {
		case f[0] == "run" && len(f) == 3:
			p.runs = append(p.runs, command{f[1], f[2]})
			known[f[1]] = true
		case f[0] == "data" && len(f) == 3:
			p.data = append(p.data, digested{f[1], f[2]})
		case (f[0] == "floor" || f[0] == "ceiling") && (len(f) == 5 || len(f) == 6):
			fl, err := parseFloor(f)
			if err != nil {
				return plan{}, fmt.Errorf("line %d: %w", i+1, err)
			}
			if !known[fl.run] {
				return plan{}, fmt.Errorf("line %d: no run %q above it", i+1, fl.run)
			}
			p.floors = append(p.floors, fl)
		default:
			return plan{}, fmt.Errorf("line %d: neither data or a run of 3 fields nor a floor or ceiling of 5 or 6", i+1)
		}
	}
	return p, nil
}

func parseFloor(fields []string) (floor, error) {
	value, err := strconv.ParseFloat(fields[3], 64)
	if err != nil {
		return floor{}, fmt.Errorf("value: %w", err)
	}
	pattern, err := regexp.Compile("(?m)" + fields[4])
	if err != nil {
		return floor{}, fmt.Errorf("pattern: %w", err)
	}
	f := floor{run: fields[1], figure: fields[2], value: value, ceiling: fields[0] == "ceiling", pattern: pattern}
	if len(fields) == 6 {
		f.reason = fields[5]
	}
	return f, nil
}

// loweredWithoutReason compares the floors with every version of the file that git knows and names those that were
// once stricter, or are gone, and give no reason.
func loweredWithoutReason(ctx context.Context, file string, now []floor) ([]string, error) {
	dir, base := filepath.Dir(file), filepath.Base(file)
	git := func(args ...string) (string, error) {
		c := exec.CommandContext(ctx, "git", args...)
		c.Dir = dir
		out, err := c.Output()
		return string(out), err
	}
	log, err := git("log", "--format=%H", "--", base)
	if err != nil {
		return nil, fmt.Errorf("git log of %s: %w", file, err)
	}
	strictest := map[string]floor{}
	var order []string
	for _, commit := range strings.Fields(log) {
		old, err := git("show", commit+":./"+base)
		if err != nil {
			continue // the commit removed the file
		}
		p, err := parse(old)
		if err != nil {
			continue // a version that never passed
		}
		for _, f := range p.floors {
			known, ok := strictest[f.name()]
			if !ok {
				order = append(order, f.name())
			}
			if !ok || f.stricter(known.value) {
				strictest[f.name()] = f
			}
		}
	}
	current := map[string]floor{}
	for _, f := range now {
		current[f.name()] = f
	}
	var bad []string
	for _, name := range order {
		f, ok := current[name]
		switch {
		case !ok:
			bad = append(bad, name+": the floor is gone")
		case strictest[name].stricter(f.value) && f.reason == "":
			bad = append(bad, fmt.Sprintf("%s: moved from %g to %g without a reason", name, strictest[name].value, f.value))
		}
	}
	return bad, nil
}
