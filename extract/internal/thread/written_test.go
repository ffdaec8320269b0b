package thread

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestWritten reads the threads of testdata/*.txt. A case is a line "=== name", the thread, a line "---" and the comments
// to be read of it, one a line: author | time | depth | number | text. Of the time as much counts as stands there, \n
// parts the paragraphs of a text.
func TestWritten(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		raw, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, c := range strings.Split(string(raw), "\n=== ")[1:] {
			name, rest, _ := strings.Cut(c, "\n")
			in, want, ok := strings.Cut(rest, "\n---")
			require.True(t, ok, "%s: %s", file, name)
			t.Run(strings.TrimSuffix(filepath.Base(file), ".txt")+"/"+name, func(t *testing.T) {
				got := rows(Find(cut(t, in), ""))
				expected := written(t, want)
				for i := range min(len(got), len(expected)) {
					if strings.HasPrefix(got[i].when, expected[i].when) {
						got[i].when = expected[i].when
					}
				}
				assert.Equal(t, lines(expected), lines(got))
			})
		}
	}
}

// written reads the comments that a case expects.
func written(t *testing.T, want string) []row {
	t.Helper()
	var out []row
	for _, line := range strings.Split(strings.TrimSpace(want), "\n") {
		if line == "" {
			continue
		}
		fields := strings.SplitN(line, "|", 5)
		require.Len(t, fields, 5, line)
		for i := range fields {
			fields[i] = strings.TrimSpace(fields[i])
		}
		depth, err := strconv.Atoi(fields[2])
		require.NoError(t, err, line)
		number, err := strconv.Atoi(fields[3])
		require.NoError(t, err, line)
		out = append(out, row{fields[0], fields[1], strings.ReplaceAll(fields[4], `\n`, "\n"), depth, number})
	}
	return out
}

// lines writes rows as the cases have them, white space folded.
func lines(rows []row) []string {
	var out []string
	for _, r := range rows {
		text := strings.Split(r.text, "\n")
		for i := range text {
			text[i] = strings.Join(strings.Fields(text[i]), " ")
		}
		out = append(out, fmt.Sprintf("%s | %s | %d | %d | %s", strings.Join(strings.Fields(r.author), " "), r.when, r.depth, r.number, strings.Join(text, `\n`)))
	}
	return out
}
