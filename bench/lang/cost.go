package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sort"
	"time"

	"github.com/PuerkitoBio/goquery"

	"github.com/copydesk/copydesk/bench/internal/packed"
	"github.com/copydesk/copydesk/lang"
	"github.com/copydesk/copydesk/text"
)

// firstUse prints what one French, one English and one doubtful text leave in memory.
func firstUse(detector *lang.Detector) error {
	before := heap()
	for _, s := range []string{
		"Le conseil municipal a adopté mardi soir le budget de la commune, après trois heures de débat.",
		"The city council adopted the budget on Tuesday night after a debate of three hours.",
		"Album de la musica popular, la chanson de la Plaza Mayor", // plain to nobody: lingua-go is asked
	} {
		if detector.Detect(s).Likelier == text.Und {
			return fmt.Errorf("no answer for %q", s)
		}
	}
	fmt.Printf("memory after first use, lingua-go asked once: %.1f MB\n", float64(heap()-before)/1e6)
	return nil
}

func heap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// articleLength is what the cost is measured on, in bytes.
const articleLength = 3000

// cost prints what detecting an article costs, whole and block by block, in parses of its page.
func cost(detector *lang.Detector, data string) error {
	dir := filepath.Join(data, "extraction", "fundus")
	f, err := os.Open(filepath.Join(dir, "gold.jsonl"))
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	var whole, blocks []float64
	for lines.Scan() {
		var page struct{ ID, Lang, Text string }
		if err := json.Unmarshal(lines.Bytes(), &page); err != nil {
			return err
		}
		if page.Lang != "fr" && page.Lang != "en" || len(page.Text) < articleLength {
			continue
		}
		html, err := packed.ReadFile(filepath.Join(dir, "pages", page.ID+".html.gz"))
		if err != nil {
			return err
		}
		article := page.Text[:articleLength]
		spans := lineSpans(article)
		parse, err := fastest(func() error {
			_, err := goquery.NewDocumentFromReader(bytes.NewReader(html))
			return err
		})
		if err != nil {
			return err
		}
		want := detector.Detect(article).Code
		if want == text.Und {
			// Some pages are not in the language of their site.
			continue
		}
		one, err := fastest(func() error {
			if got := detector.Detect(article).Code; got != want {
				return fmt.Errorf("%s is %s, not %s", page.ID, want, got)
			}
			return nil
		})
		if err != nil {
			return err
		}
		many, err := fastest(func() error {
			if got, _ := detector.Blocks(article, spans); got.Code != want {
				return fmt.Errorf("%s is %s, not %s", page.ID, want, got.Code)
			}
			return nil
		})
		if err != nil {
			return err
		}
		whole = append(whole, float64(one)/float64(parse))
		blocks = append(blocks, float64(many)/float64(parse))
	}
	fmt.Printf("cost of %d bytes in parses of the page, median and worst of %d: whole %.3f %.3f, with its blocks %.3f %.3f\n",
		articleLength, len(whole), median(whole), most(whole), median(blocks), most(blocks))
	return lines.Err()
}

func lineSpans(s string) []text.Span {
	var out []text.Span
	start := 0
	for i := 0; i <= len(s); i++ {
		if i == len(s) || s[i] == '\n' {
			if i > start {
				out = append(out, text.Span{Start: start, End: i})
			}
			start = i + 1
		}
	}
	return out
}

// fastest is the shortest of five runs: the others had to share the processor.
func fastest(run func() error) (time.Duration, error) {
	var best time.Duration
	for i := range 5 {
		start := time.Now()
		if err := run(); err != nil {
			return 0, err
		}
		if took := time.Since(start); i == 0 || took < best {
			best = took
		}
	}
	return best, nil
}

func median(x []float64) float64 {
	sort.Float64s(x)
	return x[len(x)/2]
}

func most(x []float64) float64 {
	sort.Float64s(x)
	return x[len(x)-1]
}
