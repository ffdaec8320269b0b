package copydesk_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk"
)

// numbered is a page that tells its number.
func numbered(i int) copydesk.Source {
	return copydesk.Source{Path: fmt.Sprintf("page-%d.html", i), Open: func() (io.ReadCloser, error) {
		return io.NopCloser(strings.NewReader(page(fmt.Sprintf("<p>Page number %d. %s</p>", i, story)))), nil
	}}
}

func sources(n int, taken *atomic.Int64) iter.Seq[copydesk.Source] {
	return func(yield func(copydesk.Source) bool) {
		for i := range n {
			if taken != nil {
				taken.Add(1)
			}
			if !yield(numbered(i)) {
				return
			}
		}
	}
}

func TestReadAllKeepsTheOrderAndTheFailures(t *testing.T) {
	boom := errors.New("no such bucket")
	in := slices.Collect(sources(12, nil))
	in[3].Open = func() (io.ReadCloser, error) { return nil, boom }
	in[7] = copydesk.Source{Path: "testdata/no-such-page.html"}
	in[9].Reference = "some day"
	for _, workers := range []int{1, 8} {
		t.Run(fmt.Sprint(workers, " workers"), func(t *testing.T) {
			i := 0
			for a, err := range copydesk.New(copydesk.Workers(workers)).ReadAll(t.Context(), slices.Values(in)) {
				var source *copydesk.SourceError
				switch i {
				case 3, 7, 9:
					require.ErrorAs(t, err, &source)
					assert.Nil(t, a)
					assert.Equal(t, i, source.Index)
					assert.Equal(t, in[i].Path, source.Source.Path)
					assert.Contains(t, err.Error(), in[i].Path, "the message names the source")
				default:
					require.NoError(t, err)
					assert.Contains(t, a.Text, fmt.Sprintf("Page number %d.", i))
					assert.Equal(t, in[i].Path, a.Source.Path)
				}
				switch i {
				case 3:
					assert.ErrorIs(t, err, boom)
				case 7:
					assert.ErrorIs(t, err, fs.ErrNotExist)
				case 9:
					var form *copydesk.FormError
					assert.ErrorAs(t, err, &form)
				}
				i++
			}
			assert.Equal(t, len(in), i)
		})
	}
}

func TestReadAllStopsWhenTheLoopIsLeft(t *testing.T) {
	d := copydesk.New(copydesk.Workers(4))
	for range d.ReadAll(t.Context(), sources(1, nil)) { // what loads once is loaded
	}
	before := runtime.NumGoroutine()
	var taken atomic.Int64
	for _, err := range d.ReadAll(t.Context(), sources(1_000_000, &taken)) {
		require.NoError(t, err)
		break
	}
	assert.LessOrEqual(t, taken.Load(), int64(2*4+1), "twice as many as there are workers")
	assert.LessOrEqual(t, runtime.NumGoroutine(), before, "no goroutine is left")
}

func TestReadAllEndsWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var taken atomic.Int64
	var last error
	n := 0
	for a, err := range copydesk.New(copydesk.Workers(2)).ReadAll(ctx, sources(1_000_000, &taken)) {
		if n++; n == 3 {
			cancel()
		}
		assert.Equal(t, a == nil, err != nil, "an article or an error, never both and never neither")
		last = err
	}
	var source *copydesk.SourceError
	require.ErrorAs(t, last, &source, "a sequence that was cut short says so")
	assert.ErrorIs(t, last, context.Canceled)
	assert.Less(t, taken.Load(), int64(20))
}

func TestReadAllOfNothing(t *testing.T) {
	for range desk.ReadAll(t.Context(), sources(0, nil)) {
		t.Error("there is nothing to yield")
	}
}

// One desk gives the same for each page, whatever else it reads at the time.
func TestSameOutputOnAnyGoroutine(t *testing.T) {
	cases := pageCases(t)
	want := make([]string, len(cases))
	in := make([]copydesk.Source, len(cases))
	for i, c := range cases {
		want[i] = string(pretty(t, c.read(t)))
		in[i] = c.source
		in[i].Open = func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(string(c.page))), nil }
	}
	for _, workers := range []int{1, 8} {
		i := 0
		for a, err := range copydesk.New(copydesk.Workers(workers)).ReadAll(t.Context(), slices.Values(in)) {
			require.NoError(t, err)
			assert.True(t, want[i] == string(pretty(t, a)), "%s on %d workers", cases[i].name, workers)
			i++
		}
	}
}

func TestSourceErrorNamesTheSource(t *testing.T) {
	for _, c := range []struct {
		source copydesk.Source
		want   string
	}{
		{copydesk.Source{Path: "a.html", URL: "https://a.example/"}, "a.html: no article on this page"},
		{copydesk.Source{URL: "https://a.example/"}, "https://a.example/: no article on this page"},
		{copydesk.Source{}, "source 4: no article on this page"},
	} {
		assert.EqualError(t, &copydesk.SourceError{Index: 4, Source: c.source, Err: copydesk.ErrNoArticle}, c.want)
	}
}
