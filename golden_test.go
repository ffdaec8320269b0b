package copydesk_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/internal/charset"
	"github.com/copydesk/copydesk/internal/verify"
)

var update = flag.Bool("update", false, "write the golden files anew")

// desk is shared by the tests, as a program would share it.
var desk = copydesk.New()

// pageCase is a folder of testdata/pages; testdata/README.md says what its files are.
type pageCase struct {
	name   string
	folder string
	page   []byte
	source copydesk.Source
	html   bool
}

func pageCases(t testing.TB) []pageCase {
	t.Helper()
	folders, err := filepath.Glob("testdata/pages/*")
	require.NoError(t, err)
	require.NotEmpty(t, folders)
	var out []pageCase
	for _, folder := range folders {
		c := pageCase{name: filepath.Base(folder), folder: folder, html: true}
		var err error
		if c.page, err = os.ReadFile(filepath.Join(folder, "page.html")); err != nil {
			c.html = false
			c.page, err = os.ReadFile(filepath.Join(folder, "page.txt"))
			require.NoError(t, err)
		}
		var known struct {
			URL       string `json:"url"`
			MediaType string `json:"media_type"`
			Charset   string `json:"charset"`
			Retrieved string `json:"retrieved"`
			Reference string `json:"reference"`
			Notes     any    `json:"notes"`
		}
		readJSON(t, filepath.Join(folder, "source.json"), &known)
		c.source = copydesk.Source{URL: known.URL, MediaType: known.MediaType, Charset: known.Charset, Retrieved: known.Retrieved, Reference: known.Reference}
		out = append(out, c)
	}
	return out
}

func readJSON(t testing.TB, file string, into any) {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(into), file)
}

func (c pageCase) read(t testing.TB) *copydesk.Article {
	t.Helper()
	article, err := desk.Read(t.Context(), bytes.NewReader(c.page), c.source)
	require.NoError(t, err)
	return article
}

// pretty is how golden files are written: whole, but for what made them, which changes with each training.
func pretty(t testing.TB, a *copydesk.Article) []byte {
	t.Helper()
	bare := *a
	bare.Generator = copydesk.Generator{}
	var out bytes.Buffer
	encoder := copydesk.NewEncoder(&out)
	encoder.Indent = "  "
	require.NoError(t, encoder.Encode(&bare))
	return out.Bytes()
}

func TestGolden(t *testing.T) {
	for _, c := range pageCases(t) {
		t.Run(c.name, func(t *testing.T) {
			got := pretty(t, c.read(t))
			file := filepath.Join(c.folder, "article.json")
			if *update {
				require.NoError(t, os.WriteFile(file, got, 0o644))
				return
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err, "go test -run Golden -update makes it")
			if string(want) != string(got) {
				t.Errorf("the article is not the one of %s; go test -run Golden -update writes it anew:\n%s", file, firstDifference(string(want), string(got)))
			}
		})
	}
}

// firstDifference shows where two files part, with some lines of each.
func firstDifference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	i := 0
	for i < len(w) && i < len(g) && w[i] == g[i] {
		i++
	}
	const lines = 12
	return "- " + strings.Join(w[min(i, len(w)):min(i+lines, len(w))], "\n- ") + "\n+ " + strings.Join(g[min(i, len(g)):min(i+lines, len(g))], "\n+ ")
}

// Every article of every page keeps the promises of the contract.
func TestPagesKeepThePromises(t *testing.T) {
	schema := readSchema(t)
	for _, c := range pageCases(t) {
		t.Run(c.name, func(t *testing.T) {
			a := c.read(t)
			assert.Empty(t, verify.Article(a))
			decoded, err := charset.Decode(c.page, c.source.Charset)
			require.NoError(t, err)
			if c.html {
				faults, known := verify.Paths(a, decoded.Text)
				assert.True(t, known)
				assert.Empty(t, faults)
			} else {
				assert.Empty(t, verify.Lines(a, string(decoded.Text)))
			}
			record := pretty(t, a)
			requireSchema(t, schema, record)
			var back copydesk.Article
			require.NoError(t, json.Unmarshal(record, &back))
			assert.Equal(t, string(record), string(pretty(t, &back)), "reading gives back what was written")
		})
	}
}

// expectation is expect.json: what somebody who read the page wrote down before the program did.
type expectation struct {
	Title     *string  `json:"title"`
	Authors   []string `json:"authors"`
	Published string   `json:"published"`
	Language  string   `json:"language"`
	With      []string `json:"with"`
	Without   []string `json:"without"`
	Comments  *[]struct {
		Author string `json:"author"`
		Start  string `json:"start"`
		Depth  int    `json:"depth"`
	} `json:"comments"`
	Dropped []struct {
		Kind  extract.Kind `json:"kind"`
		Start string       `json:"start"`
	} `json:"dropped"`
	People        []string `json:"people"`
	Organizations []string `json:"organizations"`
}

// shortfallsFile lists where we fall short of an expectation, a line each: known, counted, and to be mended. One that is
// not listed fails the test, and so does one that is listed and met by now.
const shortfallsFile = "testdata/shortfalls.txt"

const shortfallsHead = `# Where the articles of testdata/pages fall short of expect.json. A shortfall that is not listed fails the tests, and so
# does one that is listed and is none any more: go test -run Expected -update writes the list anew, which may only shrink.
`

func TestPagesGiveWhatIsExpected(t *testing.T) {
	var got []string
	for _, c := range pageCases(t) {
		var want expectation
		readJSON(t, filepath.Join(c.folder, "expect.json"), &want)
		for _, shortfall := range want.shortfalls(c.read(t)) {
			got = append(got, c.name+": "+shortfall)
		}
	}
	if *update {
		require.NoError(t, os.WriteFile(shortfallsFile, []byte(shortfallsHead+strings.Join(append(got, ""), "\n")), 0o644))
		return
	}
	list, err := os.ReadFile(shortfallsFile)
	require.NoError(t, err)
	known := map[string]bool{}
	for line := range strings.Lines(string(list)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			known[line] = true
		}
	}
	for _, shortfall := range got {
		if !known[shortfall] {
			t.Error("new: " + shortfall)
		}
		delete(known, shortfall)
	}
	for shortfall := range known {
		t.Error("met by now, strike it off: " + shortfall)
	}
}

// shortfalls lists what an article lacks, or has too much of.
func (want *expectation) shortfalls(a *copydesk.Article) []string {
	var out []string
	short := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	if want.Title != nil && fold(*want.Title) != fold(a.Title) {
		short("title %q", a.Title)
	}
	if authors := namesOf(a.Authors, func(x extract.Author) string { return x.Name }); want.Authors != nil && !slices.Equal(want.Authors, authors) {
		short("authors %q", authors)
	}
	if !strings.HasPrefix(a.Published.Time, want.Published) {
		short("published %q", a.Published.Time)
	}
	if want.Language != "" && want.Language != string(a.Language.Code) {
		short("language %q", a.Language.Code)
	}
	body := fold(a.Text)
	for _, piece := range want.With {
		if !strings.Contains(body, fold(piece)) {
			short("without %q", piece)
		}
	}
	for _, piece := range want.Without {
		if strings.Contains(body, fold(piece)) {
			short("with %q", piece)
		}
	}
	if want.Comments != nil && len(*want.Comments) != len(a.Comments) {
		short("%d comments of %d", len(a.Comments), len(*want.Comments))
	} else if want.Comments != nil {
		for i, comment := range *want.Comments {
			got := a.Comments[i]
			if comment.Author != got.Author || comment.Depth != got.Depth || !strings.HasPrefix(fold(got.Text), fold(comment.Start)) {
				short("comment %d by %q at depth %d: %q", i, got.Author, got.Depth, firstWords(got.Text))
			}
		}
	}
	for _, dropped := range want.Dropped {
		kinds := map[extract.Kind]bool{}
		for _, block := range a.Blocks {
			if strings.Contains(fold(block.Text), fold(dropped.Start)) {
				kinds[block.Kind] = true
			}
		}
		if !kinds[dropped.Kind] {
			short("no %s %q", dropped.Kind, dropped.Start)
		}
	}
	people := namesOf(a.People, func(p entity.Person) string { return fold(p.Name) })
	for _, name := range want.People {
		if !slices.Contains(people, fold(name)) {
			short("no person %q", name)
		}
	}
	organizations := namesOf(a.Organizations, func(o entity.Organization) string { return fold(o.Name) })
	for _, name := range want.Organizations {
		if !slices.Contains(organizations, fold(name)) {
			short("no organization %q", name)
		}
	}
	return out
}

func firstWords(s string) string {
	words := strings.Fields(s)
	return strings.Join(words[:min(len(words), 6)], " ")
}

func namesOf[T any](list []T, name func(T) string) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = name(v)
	}
	return out
}

// fold makes white space of any kind one space, and accents of any form the same.
func fold(s string) string { return strings.Join(strings.Fields(norm.NFC.String(s)), " ") }
