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

// A plan is what a floors file says: commands to run and the figures to read from what they print.
type plan struct {
	runs   []command
	floors []floor
}

type command struct{ name, command string }

type floor struct {
	run, figure string
	value       float64
	pattern     *regexp.Regexp
	reason      string
}

func (f floor) name() string { return f.run + " " + f.figure }

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
		case f[0] == "floor" && (len(f) == 5 || len(f) == 6):
			v, err := strconv.ParseFloat(f[3], 64)
			if err != nil {
				return plan{}, fmt.Errorf("line %d: value: %w", i+1, err)
			}
			re, err := regexp.Compile("(?m)" + f[4])
			if err != nil {
				return plan{}, fmt.Errorf("line %d: pattern: %w", i+1, err)
			}
			if !known[f[1]] {
				return plan{}, fmt.Errorf("line %d: no run %q above it", i+1, f[1])
			}
			fl := floor{run: f[1], figure: f[2], value: v, pattern: re}
			if len(f) == 6 {
				fl.reason = f[5]
			}
			p.floors = append(p.floors, fl)
		default:
			return plan{}, fmt.Errorf("line %d: neither a run of 3 fields nor a floor of 5 or 6", i+1)
		}
	}
	return p, nil
}

// loweredWithoutReason compares the floors with every version of the file that git knows and names those that were
// once higher, or are gone, and give no reason.
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
	highest := map[string]float64{}
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
			if _, ok := highest[f.name()]; !ok {
				order = append(order, f.name())
			}
			highest[f.name()] = max(highest[f.name()], f.value)
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
		case f.value < highest[name] && f.reason == "":
			bad = append(bad, fmt.Sprintf("%s: lowered from %g to %g without a reason", name, highest[name], f.value))
		}
	}
	return bad, nil
}
