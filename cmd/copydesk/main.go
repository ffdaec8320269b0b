// Command copydesk turns raw news pages into clean, typed articles; see 'copydesk --help'.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"github.com/copydesk/copydesk"
)

// The exit status of the program.
const (
	allRead    = 0
	someFailed = 1
	misused    = 2
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	keepBrokenPipes()
	status := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

// run does what the arguments say and returns the exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) == 0 {
		printHelp(stderr)
		return misused
	}
	name, args := args[0], args[1:]
	switch name {
	case "help", "--help", "-help", "-h":
		return help(args, stdout, stderr)
	case "version", "--version", "-version":
		fmt.Fprintln(stdout, "copydesk", copydesk.Version)
		return allRead
	}
	c := commandNamed(name)
	if c == nil {
		return misuse(stderr, "copydesk", usagef("%s", unknownCommand(name)), usageHint)
	}
	s, err := parseSettings(c, args)
	if errors.Is(err, flag.ErrHelp) {
		printCommandHelp(stdout, c)
		return allRead
	}
	hint := fmt.Sprintf("Run 'copydesk %s --help' for the flags.", c.name)
	if err != nil {
		return misuse(stderr, "copydesk "+c.name, err, hint)
	}
	if len(s.paths) == 0 {
		if isTerminal(stdin) {
			return misuse(stderr, "copydesk "+c.name, usagef("no input: name a file or a folder, or - for standard input"), hint)
		}
		s.paths = []string{standardInput}
	}
	j, err := newJob(s, stdin, stdout, stderr)
	if err != nil {
		if usage := (*usageError)(nil); errors.As(err, &usage) {
			return misuse(stderr, "copydesk "+c.name, err, hint)
		}
		fmt.Fprintln(stderr, "copydesk:", err)
		return someFailed
	}
	return j.run(ctx)
}

func help(args []string, stdout, stderr io.Writer) int {
	if len(args) == 0 {
		printHelp(stdout)
		return allRead
	}
	c := commandNamed(args[0])
	if c == nil {
		return misuse(stderr, "copydesk help", usagef("%s", unknownCommand(args[0])), usageHint)
	}
	printCommandHelp(stdout, c)
	return allRead
}

func misuse(stderr io.Writer, who string, err error, hint string) int {
	fmt.Fprintf(stderr, "%s: %v\n%s\n", who, err, hint)
	return misused
}

// unknownCommand says what may have been meant: another command, or read with the file that was named.
func unknownCommand(name string) string {
	if strings.HasPrefix(name, "-") && name != standardInput {
		return fmt.Sprintf("the command comes before the flags, and %s is none", name)
	}
	known := []string{"help", "version"}
	for _, c := range commands {
		known = append(known, c.name)
	}
	if near := nearest(name, known); near != "" {
		return fmt.Sprintf("unknown command %q; did you mean %s?", name, near)
	}
	if _, err := os.Stat(name); err == nil || name == standardInput {
		return fmt.Sprintf("unknown command %q; did you mean 'copydesk read %s'?", name, name)
	}
	return fmt.Sprintf("unknown command %q", name)
}
