package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// standardInput is the name by which the command line asks for it.
const standardInput = "-"

// input is one file to read, or why it cannot be.
type input struct {
	path string
	err  error
}

// pageNames are the ends of the names that a folder is searched for. A file that is named itself is read whatever its name.
var pageNames = []string{".html", ".htm", ".xhtml", ".shtml", ".txt", ".text"}

// packedNames may stand behind them.
var packedNames = []string{".gz", ".zst", ".br"}

// list turns the arguments into the inputs, in their order, a folder into the pages below it, sorted.
func list(paths []string) []input {
	var out []input
	for _, path := range paths {
		if path == standardInput {
			out = append(out, input{path: path})
			continue
		}
		info, err := os.Stat(path)
		switch {
		case err != nil:
			out = append(out, input{path, err})
		case info.IsDir():
			out = append(out, walk(path)...)
		default:
			out = append(out, input{path: path})
		}
	}
	return out
}

// walk finds the pages below a folder. Names that begin with a dot are passed over, links to folders are not followed.
func walk(folder string) []input {
	var out []input
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			out = append(out, input{path, err})
			if entry != nil && entry.IsDir() {
				return fs.SkipDir
			}
		case path != folder && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case !entry.IsDir() && isPage(entry.Name()):
			out = append(out, input{path: path})
		}
		return nil
	})
	if err != nil {
		out = append(out, input{folder, err})
	}
	if len(out) == 0 {
		out = append(out, input{folder, fmt.Errorf("no pages in this folder: no name ends in %s, or in one of these and %s",
			strings.Join(pageNames, " "), strings.Join(packedNames, " "))})
	}
	return out
}

func isPage(name string) bool {
	name = strings.ToLower(name)
	if end := filepath.Ext(name); slices.Contains(packedNames, end) {
		name = strings.TrimSuffix(name, end)
	}
	return slices.Contains(pageNames, filepath.Ext(name))
}

// reason is what went wrong with a file, without the name that goes before it anyway.
func reason(err error) error {
	if path := (*fs.PathError)(nil); errors.As(err, &path) {
		return path.Err
	}
	return err
}
