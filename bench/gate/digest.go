package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// digested is a folder or file of the data, and the digest of its bytes.
type digested struct{ path, digest string }

// compare prints what each part of the data is now and tells which are not what they were. Asked to, it prints them as
// the lines of a floors file and compares nothing.
func compare(data string, parts []digested, asLines bool) (other []string, err error) {
	for _, part := range parts {
		now, err := digestOf(filepath.Join(data, filepath.FromSlash(part.path)))
		if err != nil {
			return nil, fmt.Errorf("the labelled data is missing: %w", err)
		}
		switch {
		case asLines:
			fmt.Printf("data\t%s\t%s\n", part.path, now)
		case now != part.digest:
			other = append(other, fmt.Sprintf("%s: %s, was %s", part.path, now, part.digest))
		default:
			fmt.Printf("data %s %s\n", part.path, now)
		}
	}
	return other, nil
}

// digestOf is of the names below a path and their bytes, in the order of the names.
func digestOf(path string) (string, error) {
	sum := sha256.New()
	err := filepath.WalkDir(path, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		below, err := filepath.Rel(path, name)
		if err != nil {
			return err
		}
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		info, err := f.Stat()
		if err != nil {
			return err
		}
		fmt.Fprintf(sum, "%s\x00%d\x00", filepath.ToSlash(below), info.Size())
		_, err = io.Copy(sum, f)
		return err
	})
	if err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil))[:16], nil
}
