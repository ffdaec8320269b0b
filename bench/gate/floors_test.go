package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const sample = "# comment\n" +
	"run\tnames\techo 'F1 91.5'\n" +
	"floor\tnames\tF1\t90\tF1 (\\S+)\n"

func TestParse(t *testing.T) {
	p, err := parse(sample)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := p.floors[0].read("before\nF1 91.5\nafter"); err != nil || got != 91.5 {
		t.Fatalf("got %v, %v", got, err)
	}
	if _, err := p.floors[0].read("no figure here"); err == nil {
		t.Fatal("a missing figure must be an error, not a zero")
	}
}

func TestParseRefuses(t *testing.T) {
	for _, tt := range []struct{ name, in string }{
		{"unknown run", "floor\tx\tF1\t90\tF1 (.*)\n"},
		{"value is no number", "run\tx\ttrue\nfloor\tx\tF1\tninety\tF1 (.*)\n"},
		{"pattern does not compile", "run\tx\ttrue\nfloor\tx\tF1\t90\tF1 (\n"},
		{"spaces instead of tabs", "run x true\n"},
		{"ceiling of an unknown run", "ceiling\tx\tcost\t6\tx (.*)\n"},
		{"data without a digest", "data\tpages\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := parse(tt.in); err == nil {
				t.Fatal("accepted")
			}
		})
	}
}

func TestRun(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "score_extraction.py"), "")
	gitInit(t, dir)
	file := filepath.Join(dir, "floors.tsv")

	write(t, file, sample)
	gitCommit(t, dir)
	if err := run(context.Background(), dir, file, "", false); err != nil {
		t.Fatal("a figure above its floor failed:", err)
	}
	write(t, file, strings.Replace(sample, "\t90\t", "\t92\t", 1))
	if err := run(context.Background(), dir, file, "", false); err == nil {
		t.Fatal("a figure below its floor passed")
	}
	write(t, file, strings.Replace(sample, "echo", "false", 1))
	if err := run(context.Background(), dir, file, "", false); err == nil {
		t.Fatal("a command that fails passed")
	}
	ceiling := strings.Replace(sample, "floor", "ceiling", 1)
	write(t, file, strings.Replace(ceiling, "\t90\t", "\t92\t", 1))
	if err := run(context.Background(), dir, file, "", false); err != nil {
		t.Fatal("a figure below its ceiling failed:", err)
	}
	write(t, file, strings.Replace(ceiling, "\t90\t", "\t91\t", 1))
	if err := run(context.Background(), dir, file, "", false); err == nil {
		t.Fatal("a figure above its ceiling passed")
	}
	if err := run(context.Background(), t.TempDir(), file, "", false); err == nil {
		t.Fatal("a data folder without data passed")
	}
}

func TestFloorsOnlyRise(t *testing.T) {
	dir := t.TempDir()
	gitInit(t, dir)
	file := filepath.Join(dir, "floors.tsv")
	write(t, file, sample)
	gitCommit(t, dir)

	for _, tt := range []struct {
		name, file string
		bad        int
	}{
		{"unchanged", sample, 0},
		{"raised", strings.Replace(sample, "\t90\t", "\t91\t", 1), 0},
		{"lowered without a reason", strings.Replace(sample, "\t90\t", "\t89\t", 1), 1},
		{"lowered with a reason", strings.Replace(sample, "\t90\tF1 (\\S+)", "\t89\tF1 (\\S+)\tthe gold was mended", 1), 0},
		{"removed", "run\tnames\ttrue\n", 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p, err := parse(tt.file)
			if err != nil {
				t.Fatal(err)
			}
			bad, err := loweredWithoutReason(context.Background(), file, p.floors)
			if err != nil || len(bad) != tt.bad {
				t.Fatalf("got %v, %v", bad, err)
			}
		})
	}
}

func TestCeilingsOnlyFall(t *testing.T) {
	dir := t.TempDir()
	gitInit(t, dir)
	file := filepath.Join(dir, "floors.tsv")
	ceiling := strings.Replace(sample, "floor", "ceiling", 1)
	write(t, file, ceiling)
	gitCommit(t, dir)
	for value, bad := range map[string]int{"90": 0, "89": 0, "91": 1} {
		p, err := parse(strings.Replace(ceiling, "\t90\t", "\t"+value+"\t", 1))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := loweredWithoutReason(context.Background(), file, p.floors); err != nil || len(got) != bad {
			t.Fatalf("at %s: %v, %v", value, got, err)
		}
	}
}

func TestOtherDataIsRefused(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "score_extraction.py"), "")
	gitInit(t, dir)
	file := filepath.Join(dir, "floors.tsv")
	write(t, filepath.Join(dir, "pages"), "as they were")
	digest, err := digestOf(filepath.Join(dir, "pages"))
	if err != nil {
		t.Fatal(err)
	}
	write(t, file, "data\tpages\t"+digest+"\n"+sample)
	gitCommit(t, dir)
	if err := run(context.Background(), dir, file, "", false); err != nil {
		t.Fatal("the same data failed:", err)
	}
	write(t, filepath.Join(dir, "pages"), "other")
	if err := run(context.Background(), dir, file, "", false); err == nil || !strings.Contains(err.Error(), digest) {
		t.Fatal("other data passed:", err)
	}
	if err := os.Remove(filepath.Join(dir, "pages")); err != nil {
		t.Fatal(err)
	}
	if err := run(context.Background(), dir, file, "", false); err == nil {
		t.Fatal("missing data passed")
	}
}

func write(t *testing.T, file, s string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(s), 0o644); err != nil {
		t.Fatal(err)
	}
}

func gitInit(t *testing.T, dir string) {
	t.Helper()
	git(t, dir, "init", "-q")
}

func gitCommit(t *testing.T, dir string) {
	t.Helper()
	git(t, dir, "add", ".")
	git(t, dir, "-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "floors")
}

func git(t *testing.T, dir string, args ...string) {
	t.Helper()
	c := exec.Command("git", args...)
	c.Dir = dir
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("git %v: %v\n%s", args, err, out)
	}
}
