package main

import (
	"bufio"
	"bytes"
	"embed"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/classify"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// furniture are examples of what stands around articles, one a line: kind, place, class and id words, text.
//
//go:embed furniture
var furniture embed.FS

// line is one of them.
type line struct {
	kind        page.Kind
	at          classify.Where
	class, text string
}

// places are the names of the places in the files.
var places = map[string]classify.Where{
	"top": classify.AtTop, "head": classify.AtHead, "in": classify.Inside, "after": classify.After,
	"side": classify.Beside, "thread": classify.InThread, "bottom": classify.AtBottom,
}

// loadFurniture reads the examples, each once.
func loadFurniture() ([]line, error) {
	files, err := furniture.ReadDir("furniture")
	if err != nil {
		return nil, err
	}
	var out []line
	seen := map[line]bool{}
	for _, f := range files {
		if path.Ext(f.Name()) != ".txt" {
			continue
		}
		b, err := furniture.ReadFile(path.Join("furniture", f.Name()))
		if err != nil {
			return nil, err
		}
		number := 0
		for scan := bufio.NewScanner(bytes.NewReader(b)); scan.Scan(); {
			number++
			fields := strings.Split(scan.Text(), "\t")
			if len(fields) != 4 || !slices.Contains(kinds, page.Kind(fields[0])) && fields[0] != string(page.Title) {
				return nil, fmt.Errorf("%s:%d: kind, place, class and text are wanted: %q", f.Name(), number, scan.Text())
			}
			at, ok := places[fields[1]]
			if !ok {
				return nil, fmt.Errorf("%s:%d: no place %q", f.Name(), number, fields[1])
			}
			l := line{page.Kind(fields[0]), at, fields[2], page.Fold(fields[3])}
			if l.kind != page.Title && !seen[l] {
				seen[l] = true
				out = append(out, l)
			}
		}
	}
	return out, nil
}
