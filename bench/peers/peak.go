package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

// errAlone ends a process that was started to run one contender: it has.
var errAlone = errors.New("ran alone")

// measure times the contenders side by side and, when asked to, runs each once more in a process of its own, whose peak
// of memory is its own as well. task and set tell that process the inputs.
func (c config) measure(task, set string, contenders []contender) ([]pass, error) {
	if c.alone != "" {
		return nil, alone(contenders, c.alone)
	}
	measured, err := inTurn(c.rounds, contenders)
	if err != nil || !c.peak {
		return measured, err
	}
	for i, x := range contenders {
		if measured[i].peak, err = c.peakOf(task, set, x.name); err != nil {
			return nil, err
		}
	}
	return measured, nil
}

// firstUse measures the first use of something, but where one contender runs alone: there nothing else is to be loaded.
func (c config) firstUse(f func() error) (first, error) {
	if c.alone != "" {
		return first{}, nil
	}
	return firstUse(f)
}

// alone runs one of the contenders and prints the peak of its memory in bytes.
func alone(contenders []contender, name string) error {
	for _, x := range contenders {
		if x.name == name {
			peak, err := peakOver(x.run)
			if err != nil {
				return err
			}
			fmt.Println(peak)
			return errAlone
		}
	}
	return fmt.Errorf("nothing is called %q", name)
}

// peakOf asks a new process for the peak of one contender.
func (c config) peakOf(task, set, name string) (int64, error) {
	self, err := os.Executable()
	if err != nil {
		return 0, err
	}
	child := exec.Command(self, "-data", c.data, "-task", task, "-sets", set, "-pages", strconv.Itoa(c.pages),
		"-urls="+strconv.FormatBool(c.urls), "-alone", name)
	var said strings.Builder
	child.Stderr = &said
	printed, err := child.Output()
	if err != nil {
		return 0, fmt.Errorf("%s alone on %s: %w\n%s", name, set, err, said.String())
	}
	return strconv.ParseInt(strings.TrimSpace(string(printed)), 10, 64)
}
