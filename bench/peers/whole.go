package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/bench/peers/pages"
	"github.com/copydesk/copydesk/text"
)

// whole measures a page's way from bytes to Article: by stage, on one core and two, in memory by the number of workers,
// by the number of pages and by their size. Of the sets of this task each is a table.
func whole(c config) error {
	var set [][]byte
	size := 0
	for _, name := range []string{"fr", "fundus"} {
		all, err := pages.Load(filepath.Join(c.data, "extraction", name), 0)
		if errors.Is(err, fs.ErrNotExist) {
			fmt.Fprintf(os.Stderr, "peers: no set %s\n", name)
			continue
		}
		if err != nil {
			return err
		}
		for _, p := range all {
			if (p.Language == string(text.French) || p.Language == string(text.English)) && p.HTML != nil && (c.pages == 0 || len(set) < c.pages) {
				set = append(set, p.HTML)
				size += len(p.HTML)
			}
		}
	}
	if len(set) > 0 {
		for _, table := range []struct {
			name  string
			write func(config, [][]byte, int) error
		}{{"stages", readStages}, {"cores", readOnCores}, {"workers", readByWorkers}, {"many", readMany}} {
			if !c.wants(table.name) {
				continue
			}
			if err := table.write(c, set, size); err != nil {
				return err
			}
		}
	}
	if !c.wants("growth") {
		return nil
	}
	return growth(c)
}

func sources(set [][]byte) iter.Seq[copydesk.Source] {
	return func(yield func(copydesk.Source) bool) {
		for i, p := range set {
			open := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(p)), nil }
			if !yield(copydesk.Source{Path: fmt.Sprintf("%d.html", i), Open: open}) {
				return
			}
		}
	}
}
