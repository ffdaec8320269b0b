// Command gate holds copydesk to its floors: it runs the scoring commands of a floors file over the labelled data and
// fails when a figure is below its floor or above its ceiling, cannot be measured, was set on other data, or when a
// floor was moved in the history of the file without a reason.
//
// A floors file has four kinds of lines, tab-separated; # begins a comment:
//
//	data	PATH	DIGEST                     what PATH below the data folder held when the floors were set
//	run	NAME	SHELL COMMAND              {data} stands for the data folder, {out} for a scratch folder
//	floor	NAME	FIGURE	VALUE	PATTERN [REASON]  the first group of PATTERN in what NAME printed is the figure
//	ceiling	NAME	FIGURE	VALUE	PATTERN [REASON]
//
// A figure must reach VALUE, and of a ceiling not pass it. REASON is needed only where VALUE was stricter once. With
// -digests it prints the data lines anew and measures nothing.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	data := flag.String("data", os.Getenv("COPYDESK_DATA"), "folder of the labelled data (default $COPYDESK_DATA)")
	file := flag.String("floors", "floors.tsv", "the floors file")
	only := flag.String("only", "", "run only the commands whose name begins so")
	digests := flag.Bool("digests", false, "only print the data lines for what is there now")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *data, *file, *only, *digests); err != nil {
		fmt.Fprintln(os.Stderr, "gate:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, data, file, only string, digests bool) error {
	if data == "" {
		return errors.New("no data folder: give -data or set COPYDESK_DATA")
	}
	data, err := filepath.Abs(data)
	if err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(data, "score_extraction.py")); err != nil {
		return fmt.Errorf("the labelled data is missing: %w", err)
	}
	f, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	plan, err := parse(string(f))
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	other, err := compare(data, plan.data, digests)
	if err != nil || digests {
		return err
	}
	if len(other) > 0 {
		return fmt.Errorf("these floors were set on other data, gate -digests tells the present one:\n%s", strings.Join(other, "\n"))
	}
	lowered, err := loweredWithoutReason(ctx, file, plan.floors)
	if err != nil {
		return err
	}
	out, err := os.MkdirTemp("", "copydesk-gate")
	if err != nil {
		return err
	}
	defer os.RemoveAll(out)

	failed := lowered
	passed := 0
	for _, r := range plan.runs {
		if !strings.HasPrefix(r.name, only) {
			continue
		}
		began := time.Now()
		command := strings.NewReplacer("{data}", data, "{out}", out).Replace(r.command)
		printed, err := exec.CommandContext(ctx, "bash", "-euo", "pipefail", "-c", command).CombinedOutput()
		fmt.Printf("%s (%.0fs)\n", r.name, time.Since(began).Seconds())
		if err != nil {
			failed = append(failed, fmt.Sprintf("%s: %v\n%s", r.name, err, printed))
			continue
		}
		for _, fl := range plan.floors {
			if fl.run != r.name {
				continue
			}
			got, err := fl.read(string(printed))
			switch {
			case err != nil:
				failed = append(failed, fmt.Sprintf("%s: %v in\n%s", fl.name(), err, printed))
			case !fl.passes(got):
				failed = append(failed, fmt.Sprintf("%s: %.3f, %s %.3f", fl.name(), got, fl.bound(), fl.value))
			default:
				passed++
			}
			if err == nil {
				fmt.Printf("  %-40s %8.3f  %s %.3f\n", fl.figure, got, fl.bound(), fl.value)
			}
		}
	}
	fmt.Printf("%d passed, %d failed\n", passed, len(failed))
	if len(failed) > 0 {
		return errors.New("out of bounds:\n" + strings.Join(failed, "\n"))
	}
	if passed == 0 {
		return errors.New("nothing was measured")
	}
	return nil
}
