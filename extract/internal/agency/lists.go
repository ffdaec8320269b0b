package agency

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/bare"
)

// languages is the one list: each has a folder with agencies.txt and papers.txt. "other" holds the names of all
// languages without a folder of their own.
var languages = []string{"fr", "en", "de", "other"}

//go:embed */*.txt
var folders embed.FS

type lists struct {
	names    map[string]string // key of a spelling to the name
	initials map[string]bool   // keys of spellings that are initials
	cased    map[string]bool   // initials as written
	first    map[string]bool   // first words of the spellings
	most     int               // words of the longest spelling
	words    map[string]bool   // of papers
}

// known is loaded at its first use. The data is embedded and tested, so an error in it is a programming error.
var known = sync.OnceValue(func() *lists {
	l, err := load(folders, languages)
	if err != nil {
		panic(err)
	}
	return l
})

// load reads the lists of each language; the first language to claim a spelling keeps it.
func load(files fs.FS, codes []string) (*lists, error) {
	l := &lists{names: map[string]string{}, initials: map[string]bool{}, cased: map[string]bool{}, first: map[string]bool{}, words: map[string]bool{}}
	for _, code := range codes {
		agencies, err := lines(files, code+"/agencies.txt")
		if err != nil {
			return nil, err
		}
		for _, line := range agencies {
			for _, one := range strings.Split(line, ";") {
				spellings := strings.Split(one, "|")
				for _, s := range spellings {
					l.add(strings.TrimSpace(s), strings.TrimSpace(spellings[0]))
				}
			}
		}
		papers, err := lines(files, code+"/papers.txt")
		if err != nil {
			return nil, err
		}
		for _, line := range papers {
			for _, w := range strings.Split(line, "|") {
				l.words[bare.Fold(strings.TrimSpace(w))] = true
			}
		}
	}
	return l, nil
}

func lines(files fs.FS, name string) ([]string, error) {
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return nil, fmt.Errorf("agency: %w", err)
	}
	var out []string
	for _, line := range strings.Split(string(data), "\n") {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out, nil
}

func (l *lists) add(spelling, name string) {
	k := key(spelling)
	if _, taken := l.names[k]; taken || k == "" {
		return
	}
	l.names[k] = name
	words := strings.Fields(k)
	l.first[words[0]] = true
	l.most = max(l.most, len(words))
	if len(words) == 1 && utf8.RuneCountInString(k) <= 5 {
		l.initials[k] = true
		l.cased[spelling] = true
	}
}
