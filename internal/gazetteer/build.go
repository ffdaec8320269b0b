package gazetteer

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// Builder collects entries for a table. It serves the program that compiles the lists, and callers' own lists.
// It is not safe for concurrent use.
type Builder struct{ entries map[Hash]Class }

// NewBuilder returns an empty builder.
func NewBuilder() *Builder { return &Builder{entries: make(map[Hash]Class)} }

// Add enters a phrase under a seed: Names() or that of a language's cues. Commas in it count as spaces: whoever looks
// phrases up passes over them.
func (b *Builder) Add(seed Hash, phrase string, class Class) {
	words := Pieces(strings.ReplaceAll(phrase, ",", " "))
	h := seed
	for i, w := range words {
		h = h.Extend(w)
		if i < len(words)-1 {
			b.entries[h] |= prefix
		} else {
			b.entries[h] |= class
		}
	}
}

// Pieces cuts a phrase where a tokenizer might: at spaces, hyphens and apostrophes.
func Pieces(phrase string) []string {
	return strings.FieldsFunc(phrase, func(r rune) bool {
		return strings.ContainsRune(" \t-'’‑–\u00a0\u202f/", r)
	})
}

// AddTree enters the lists of a tree of folders: the names of World and of every language, and the cues of each.
func (b *Builder) AddTree(tree fs.FS) error {
	if err := b.addFolder(tree, World, shared); err != nil {
		return err
	}
	for i, language := range languages {
		if err := b.addFolder(tree, string(language), cueSeed(i)); err != nil {
			return err
		}
	}
	return nil
}

func (b *Builder) addFolder(tree fs.FS, folder string, cues Hash) error {
	for _, l := range lists {
		data, err := fs.ReadFile(tree, folder+"/"+l.File)
		if err != nil {
			continue
		}
		seed := shared
		if l.Cue {
			seed = cues
		}
		for entry := range Entries(string(data)) {
			if len(Pieces(entry)) == 0 {
				return fmt.Errorf("gazetteer: %s/%s: entry %q has no letters", folder, l.File, entry)
			}
			b.Add(seed, entry, l.Class)
		}
	}
	return nil
}

// Entries yields the entries of a list: separated by semicolons or line ends, blanks around them dropped.
func Entries(data string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		lines := bufio.NewScanner(strings.NewReader(data))
		lines.Buffer(nil, len(data)+1)
		for lines.Scan() {
			for entry := range strings.SplitSeq(lines.Text(), ";") {
				if entry = strings.TrimSpace(entry); entry != "" && !yield(entry) {
					return
				}
			}
		}
	}
}

// Bytes is the table in the form that is embedded. The same entries give the same bytes.
func (b *Builder) Bytes() ([]byte, error) {
	hashes := make([]Hash, 0, len(b.entries))
	numbers := make(map[Class]uint16)
	var classes []Class
	for h := range b.entries {
		hashes = append(hashes, h)
	}
	slices.Sort(hashes)
	for _, h := range hashes {
		if _, ok := numbers[b.entries[h]]; !ok {
			if len(classes) == 1<<16 {
				return nil, fmt.Errorf("gazetteer: more than %d sets of classes", 1<<16)
			}
			numbers[b.entries[h]] = uint16(len(classes))
			classes = append(classes, b.entries[h])
		}
	}
	count := uint32(len(hashes)*4/3 + 1)
	data := binary.LittleEndian.AppendUint32(nil, uint32(len(classes)))
	data = binary.LittleEndian.AppendUint32(data, count)
	for _, c := range classes {
		data = binary.LittleEndian.AppendUint64(data, uint64(c))
	}
	slots := make([]byte, int(count)*slotSize)
	for _, h := range hashes {
		i := h.home(count)
		for word(string(slots[i*slotSize:i*slotSize+4]), 0) != 0 {
			if i++; i == count {
				i = 0
			}
		}
		binary.LittleEndian.PutUint32(slots[i*slotSize:], h.key())
		binary.LittleEndian.PutUint16(slots[i*slotSize+4:], numbers[b.entries[h]])
	}
	return append(data, slots...), nil
}

// Table is the table that the builder's entries make.
func (b *Builder) Table() (*Table, error) {
	data, err := b.Bytes()
	if err != nil {
		return nil, err
	}
	return open(string(data)), nil
}
