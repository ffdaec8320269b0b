package examples

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the outputs anew")

func TestExamples(t *testing.T) {
	programs := t.TempDir()
	for _, c := range []struct {
		name  string
		args  []string
		lines bool // the output is JSON Lines: keys and counts are checked instead of all its bytes
	}{
		{name: "onepage", args: []string{"testdata/pages/en-agency-dateline/page.html"}},
		{name: "folder", args: []string{"testdata/pages"}, lines: true},
		{name: "extractonly", args: []string{"testdata/pages/fr-drupal-classes/page.html"}},
		{name: "datesonly", args: []string{"fr", "2017-05-06", "Le second tour aura lieu dimanche ; la campagne a duré trois mois."}},
		{name: "leftout", args: []string{"testdata/pages/fr-wordpress-thread/page.html"}},
		{name: "table", args: []string{"testdata/pages"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			program := filepath.Join(programs, c.name+".exe")
			out, err := exec.CommandContext(t.Context(), "go", "build", "-o", program, "./"+c.name).CombinedOutput()
			require.NoError(t, err, string(out))
			var stdout, stderr bytes.Buffer
			run := exec.CommandContext(t.Context(), program, c.args...)
			run.Dir, run.Stdout, run.Stderr = "..", &stdout, &stderr
			require.NoError(t, run.Run(), stderr.String())
			if c.lines {
				checkLines(t, stdout.String(), stderr.String())
				return
			}
			file := filepath.Join(c.name, "output.txt")
			if *update {
				require.NoError(t, os.WriteFile(file, stdout.Bytes(), 0o644))
				return
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err, "go test ./examples -update makes it")
			assert.Equal(t, string(want), stdout.String())
			assert.Empty(t, stderr.String())
		})
	}
}

// checkLines holds the output of folder to one article for each page, in the order of their names.
func checkLines(t *testing.T, stdout, stderr string) {
	t.Helper()
	pages, err := filepath.Glob("../testdata/pages/*/page.*")
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSuffix(stdout, "\n"), "\n")
	require.Len(t, lines, len(pages))
	for i, line := range lines {
		var article struct {
			Schema string `json:"schema"`
			Text   string `json:"text"`
			Source struct {
				Path string `json:"path"`
			} `json:"source"`
		}
		require.NoError(t, json.Unmarshal([]byte(line), &article))
		assert.Equal(t, "copydesk/1", article.Schema)
		assert.Equal(t, filepath.Join("..", article.Source.Path), pages[i])
		assert.NotEmpty(t, article.Text)
	}
	assert.Contains(t, stderr, "0 failed")
}
