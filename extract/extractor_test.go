package extract

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/andybalholm/cascadia"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/extract/internal/page"
)

const small = `<!doctype html><html lang="fr"><head><title>La cloche de Hann est fêlée | La Gazette</title>
<meta property="og:site_name" content="La Gazette"></head><body>
<nav><a href="/">Accueil</a> <a href="/s">Société</a></nav>
<article><h1>La cloche de Hann est fêlée</h1><p class="chapo">Le bedeau l’a entendu le premier, mardi matin.</p>
<p>Le son avait changé, dit le bedeau, comme si l’on avait posé la main sur le bronze. Il est monté au
<a href="/clocher">clocher</a> avant la messe, et il a vu la 2<sup>e</sup> fente.</p>
<p>Lire aussi : <a href="/f">Le fondeur de Nantes</a></p>
<p>Le maire a fait venir un fondeur, qui n’a pas voulu dire de prix. La paroisse compte ses troncs.</p></article>
<footer>© La Gazette 2017</footer></body></html>`

func TestExtract(t *testing.T) {
	d, err := Extract(context.Background(), strings.NewReader(small), Input{URL: "https://gazette.example/a"})
	require.NoError(t, err)
	assert.Equal(t, "La cloche de Hann est fêlée", d.Title)
	assert.Equal(t, "La Gazette", d.Site)
	assert.Equal(t, "Le bedeau l’a entendu le premier, mardi matin.", d.Lead)
	assert.True(t, strings.HasPrefix(d.Text, d.Lead+"\n\nLe son avait"), "Text begins with the standfirst")
	assert.NotContains(t, d.Text, "Lire aussi")
	assert.NotContains(t, d.Text, d.Title)
	assert.Contains(t, d.Text, "la 2e fente", "inline elements add no space")
	require.Len(t, d.Links, 1)
	assert.Equal(t, Link{Span: d.Links[0].Span, Text: "clocher", URL: "https://gazette.example/clocher"}, d.Links[0])
	assert.Equal(t, "clocher", d.Links[0].Of(d.Text))
	checkDocument(t, d, []byte(small))
}

// checkDocument holds a Document to what every Document promises.
func checkDocument(t testing.TB, d *Document, html []byte) {
	t.Helper()
	var kept []string
	end := -2
	for i := range d.Blocks {
		b := &d.Blocks[i]
		require.Equal(t, b.Kind.Kept(), b.Kept)
		require.NotEmpty(t, b.Path)
		require.True(t, 0 <= b.Score && b.Score <= 1)
		if !b.Kept {
			require.NotEmpty(t, b.Text, "a dropped block has its own text")
			continue
		}
		require.Empty(t, b.Text)
		require.Equal(t, end+2, b.Span.Start, "kept blocks tile the text")
		kept = append(kept, b.Span.Of(d.Text))
		end = b.Span.End
	}
	require.Equal(t, strings.Join(kept, "\n\n"), d.Text)
	require.True(t, strings.HasPrefix(d.Text, d.Lead))
	for _, l := range d.Links {
		require.Equal(t, l.Text, l.Of(d.Text))
	}
	for _, c := range d.Comments {
		require.NotEmpty(t, c.Text)
	}
	if html == nil {
		return
	}
	root, err := page.Parse(context.Background(), html)
	require.NoError(t, err)
	seen := map[string]bool{}
	for i := range d.Blocks {
		if path := d.Blocks[i].Path; !seen[path] {
			seen[path] = true
			require.Len(t, cascadia.QueryAll(root, cascadia.MustCompile(path)), 1, path)
		}
	}
}

func TestPages(t *testing.T) {
	names, sources := pages(t)
	for i, source := range sources {
		t.Run(names[i], func(t *testing.T) {
			d, err := Extract(context.Background(), bytes.NewReader(source), Input{MediaType: "text/html"})
			require.NoError(t, err)
			checkDocument(t, d, source)
		})
	}
}

func TestTexts(t *testing.T) {
	found, err := filepath.Glob(filepath.Join("..", "testdata", "pages", "*", "page.txt"))
	require.NoError(t, err)
	for _, path := range found {
		t.Run(filepath.Base(filepath.Dir(path)), func(t *testing.T) {
			f, err := os.Open(path)
			require.NoError(t, err)
			defer f.Close()
			d, err := Extract(context.Background(), f, Input{})
			require.NoError(t, err)
			checkDocument(t, d, nil)
		})
	}
}

func TestSameEverywhere(t *testing.T) {
	names, sources := pages(t)
	x := New()
	read := func(i int) string {
		d, err := x.Extract(context.Background(), bytes.NewReader(sources[i]), Input{MediaType: "text/html"})
		if err != nil {
			return err.Error()
		}
		b, err := json.Marshal(d)
		if err != nil {
			return err.Error()
		}
		return string(b)
	}
	want := make([]string, len(sources))
	for i := range sources {
		want[i] = read(i)
	}
	var wait sync.WaitGroup
	for range 8 {
		wait.Add(1)
		go func() {
			defer wait.Done()
			for i := range sources {
				if read(i) != want[i] {
					t.Errorf("%s: another goroutine, another document", names[i])
				}
			}
		}()
	}
	wait.Wait()
}

func TestBadInput(t *testing.T) {
	long := strings.Repeat("<p>Le maire a dit que la cloche sonnerait encore, et le bedeau en doute depuis mardi.</p>", 100)
	for _, c := range []struct {
		name string
		x    *Extractor
		in   string
		want error
	}{
		{"empty", New(), "", ErrEmpty},
		{"white space", New(), " \n\t", ErrEmpty},
		{"no article", New(), "<html><body><nav><a href=/>Home</a></nav><h1>404</h1></body></html>", ErrNoArticle},
		{"menus alone", New(), strings.Repeat("<ul><li><a href=/x>News</a><li><a href=/y>Sport</a></ul>", 50), ErrNoArticle},
		{"binary", New(), "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01", ErrBinary},
		{"too many bytes", New(MaxBytes(1000)), long, &LimitError{}},
		{"too many elements", New(MaxElements(50)), long, &LimitError{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := c.x.Extract(context.Background(), strings.NewReader(c.in), Input{MediaType: "text/html"})
			assert.Nil(t, d)
			var limit, want *LimitError
			if errors.As(c.want, &want) {
				require.ErrorAs(t, err, &limit)
				assert.Greater(t, limit.Got, limit.Max)
				assert.Contains(t, err.Error(), limit.How)
				return
			}
			assert.ErrorIs(t, err, c.want)
		})
	}
	for _, c := range []struct {
		name, in string
		want     TooLittleError
	}{
		{"a word", "Bonjour", TooLittleError{Got: 7, Least: leastArticle}},
		{"letters are counted, not bytes", "L’été à Nîmes", TooLittleError{Got: 13, Least: leastArticle}},
		{"a page that shows nothing", "<html><body><script>var story</script></body></html>", TooLittleError{Least: leastArticle}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Extract(context.Background(), strings.NewReader(c.in), Input{})
			var little *TooLittleError
			require.ErrorAs(t, err, &little)
			assert.Equal(t, c.want, *little)
			assert.ErrorIs(t, err, ErrNoArticle, "who asks only whether there is an article need not know why")
		})
	}
	t.Run("empty is no article", func(t *testing.T) {
		_, err := Extract(context.Background(), strings.NewReader(""), Input{})
		assert.ErrorIs(t, err, ErrNoArticle)
	})
	t.Run("the largest limit", func(t *testing.T) {
		_, err := New(MaxBytes(math.MaxInt64)).Extract(context.Background(), strings.NewReader(long), Input{})
		assert.NoError(t, err)
	})
	t.Run("the sizes of a limit", func(t *testing.T) {
		_, err := New(MaxBytes(1000)).Extract(context.Background(), strings.NewReader(long), Input{})
		var limit *LimitError
		require.ErrorAs(t, err, &limit)
		assert.Equal(t, LimitError{What: "bytes of input", Got: int64(len(long)), Max: 1000, How: "extract.MaxBytes"}, *limit)
	})
	t.Run("no limit", func(t *testing.T) {
		_, err := New(MaxBytes(0), MaxElements(0)).Extract(context.Background(), strings.NewReader(long), Input{})
		assert.NoError(t, err)
	})
	t.Run("a reader that fails", func(t *testing.T) {
		d, err := Extract(context.Background(), io.MultiReader(strings.NewReader(long), failing{}), Input{})
		assert.Nil(t, d)
		assert.ErrorIs(t, err, io.ErrUnexpectedEOF)
	})
	t.Run("cancelled", func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		d, err := Extract(ctx, strings.NewReader(long), Input{})
		assert.Nil(t, d)
		assert.ErrorIs(t, err, context.Canceled)
	})
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

// Every beginning of a page is a page: none may panic or break a promise.
func TestEarlyEndings(t *testing.T) {
	for n := 0; n < len(small); n += 7 {
		d, err := Extract(context.Background(), strings.NewReader(small[:n]), Input{MediaType: "text/html"})
		if err != nil {
			require.Nil(t, d)
			continue
		}
		checkDocument(t, d, nil)
	}
}

func TestHostilePages(t *testing.T) {
	const text = "<p>Le son avait changé, dit le bedeau, comme si l’on avait posé la main sur le bronze. Il est monté au clocher mardi matin, avant la messe, et il a vu la fente.</p>"
	for name, source := range map[string]string{
		"100,000 nested elements": strings.Repeat("<div>", 100_000) + text,
		"50,000 unclosed tags":    strings.Repeat("<b><i>", 25_000) + text + text,
		"huge colspan":            "<table><tr><td colspan=9007199254740992>" + text + "</table>",
		"one long line":           "<p>" + strings.Repeat("Le maire a dit non, et le bedeau aussi. ", 20_000),
		"many links":              text + "<p>" + strings.Repeat("<a href=/x>x</a> ", 20_000),
		"invalid UTF-8":           text + "<p>caf\xe9 \xff\xfe</p>",
	} {
		t.Run(name, func(t *testing.T) {
			d, err := Extract(context.Background(), strings.NewReader(source), Input{MediaType: "text/html"})
			require.NoError(t, err)
			checkDocument(t, d, nil)
		})
	}
}

func TestMediaType(t *testing.T) {
	for _, c := range []struct{ name, said, in, want string }{
		{"said", "text/plain; charset=utf-8", "<p>x", plainText},
		{"doctype", "", "\n<!DOCTYPE html><p>x", htmlText},
		{"fragment", "", "<p>Le maire.</p>", htmlText},
		{"text", "", "Le maire a dit non.", plainText},
		{"text with a tag", "", "Le maire écrit <b> au lieu de b. " + strings.Repeat("Il insiste. ", 60), plainText},
		{"fragments without a tag first", "", "Le maire<br>a dit <p>non<p>oui <a href=x>là</a></p>", htmlText},
		{"xhtml", "application/xhtml+xml", "x", htmlText},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, mediaType(c.said, []byte(c.in))) })
	}
}

func FuzzExtract(f *testing.F) {
	f.Add([]byte(small), "text/html")
	f.Add([]byte("La cloche de Hann est fêlée\n\nPar Anna Le Goff\n\nLe son avait changé, dit le bedeau."), "text/plain")
	f.Fuzz(func(t *testing.T, source []byte, mediaType string) {
		d, err := Extract(context.Background(), bytes.NewReader(source), Input{MediaType: mediaType})
		if err != nil {
			require.Nil(t, d)
			return
		}
		checkDocument(t, d, nil)
	})
}

func ExampleExtract() {
	page := `<title>The bell of Hann</title><nav><a href="/">Home</a></nav><article><h1>The bell of Hann</h1>
<p>The sound had changed, the verger said on Tuesday, as if a hand had been laid upon the bronze.</p>
<p>Read more: <a href="/f">The founder of Nantes</a></p>
<p>The mayor has sent for a founder, who would not name a price before he had seen the crack.</p></article>`
	doc, err := Extract(context.Background(), strings.NewReader(page), Input{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(doc.Title)
	fmt.Println(doc.Text)
	for _, b := range doc.Blocks {
		if !b.Kept {
			fmt.Printf("dropped %s: %s\n", b.Kind, b.Text)
		}
	}
	// Output:
	// The bell of Hann
	// The sound had changed, the verger said on Tuesday, as if a hand had been laid upon the bronze.
	//
	// The mayor has sent for a founder, who would not name a price before he had seen the crack.
	// dropped navigation: Home
	// dropped title: The bell of Hann
	// dropped read-also: Read more: The founder of Nantes
}

func ExampleNew() {
	_, err := New(MaxBytes(10)).Extract(context.Background(), strings.NewReader("<p>A page that is too long."), Input{})
	var limit *LimitError
	if errors.As(err, &limit) {
		fmt.Printf("%d bytes, %d allowed: raise it with %s\n", limit.Got, limit.Max, limit.How)
	}
	// Output:
	// 27 bytes, 10 allowed: raise it with extract.MaxBytes
}
