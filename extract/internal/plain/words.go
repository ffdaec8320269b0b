package plain

import (
	"bufio"
	"fmt"
	"io/fs"
	"strings"
	"sync"

	"github.com/copydesk/copydesk/extract/internal/bare"
	"github.com/copydesk/copydesk/extract/internal/plain/de"
	"github.com/copydesk/copydesk/extract/internal/plain/en"
	"github.com/copydesk/copydesk/extract/internal/plain/fr"
)

// languages are the lists of all languages, applied at once. A new language is a folder of its own and a line here.
var languages = []fs.FS{fr.Lists, en.Lists, de.Lists}

// lexicon are the words of all languages, folded as package bare does.
type lexicon struct {
	says     map[string]bool // one word or two
	joint    map[string]bool
	comments map[string]bool
	aside    map[string]bool
	opener   map[string]bool
	picture  map[string]bool
}

var words = sync.OnceValue(func() *lexicon {
	l, err := read(languages)
	if err != nil {
		panic("plain: embedded lists: " + err.Error()) // a build that no test passed
	}
	return l
})

func read(languages []fs.FS) (*lexicon, error) {
	l := &lexicon{says: map[string]bool{}, joint: map[string]bool{}, comments: map[string]bool{}, aside: map[string]bool{}, opener: map[string]bool{}, picture: map[string]bool{}}
	for _, dir := range languages {
		b, err := fs.ReadFile(dir, "lines.txt")
		if err != nil {
			return nil, err
		}
		sections := map[string]map[string]bool{"says": l.says, "joint": l.joint, "comments": l.comments, "aside": l.aside, "opener": l.opener, "picture": l.picture}
		var section map[string]bool
		scan := bufio.NewScanner(strings.NewReader(string(b)))
		for n := 1; scan.Scan(); n++ {
			s := strings.TrimSpace(scan.Text())
			switch {
			case s == "" || strings.HasPrefix(s, "#"):
			case strings.HasPrefix(s, "["):
				if section = sections[strings.Trim(s, "[]")]; section == nil {
					return nil, fmt.Errorf("line %d: no section %s", n, s)
				}
			case section == nil:
				return nil, fmt.Errorf("line %d: %q stands in no section", n, s)
			default:
				section[bare.Fold(s)] = true
			}
		}
	}
	return l, nil
}
