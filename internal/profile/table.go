package profile

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/bits"
)

// Step is the natural logarithm that one unit of a cost stands for.
const Step = 1.0 / 8

// Unseen is the cost of a letter that a language has in no row.
const Unseen = 112 // e to the -14

// backoff is the extra cost of each letter of context that has no row.
const backoff = 10

// Table holds the costs, that is negative log probabilities in units of Step, under each of its languages.
type Table struct {
	Languages []string
	slots     []slot // open addressing, a power of two
	costs     []uint8
	grammar   []uint8 // by row, a bit for each of the first eight languages
}

type slot struct {
	key uint32
	row int32 // 0 is an empty slot
}

// find returns the row of a key, or 0.
func (t *Table) find(key uint32) int {
	mask := uint32(len(t.slots) - 1)
	for i := key * 0x9E3779B1 >> 7; ; i++ {
		s := t.slots[i&mask]
		if s.row == 0 || s.key == key {
			return int(s.row)
		}
	}
}

// row returns the costs of a row.
func (t *Table) row(r int) []uint8 {
	n := len(t.Languages)
	return t.costs[r*n : (r+1)*n]
}

// Builder collects the rows of a table.
type Builder struct {
	languages []string
	keys      []uint32
	costs     []uint8
	grammar   []uint8
	seen      map[uint32]bool
}

// NewBuilder starts a table for the languages.
func NewBuilder(languages []string) *Builder {
	return &Builder{languages: languages, seen: map[uint32]bool{}}
}

// Word adds the costs of a whole word, and a bit for each of the first languages whose grammar needs it; false says
// that another row has its key.
func (b *Builder) Word(word string, costs []uint8, grammar uint8) bool {
	var c Counts
	key, n := uint32(0), 0
	EachWord(word, &c, func(w *Word) { key = w.key(); n++ })
	return n == 1 && b.add(key, costs, grammar)
}

// Gram adds the costs of the last of one, two or three letters, given those before it.
func (b *Builder) Gram(gram []rune, costs []uint8) bool {
	var codes [3]uint16
	for i, r := range gram {
		code := letter(r)
		if code == 0 {
			return false
		}
		codes[3-len(gram)+i] = code
	}
	return b.add(gramKey(codes[0], codes[1], codes[2]), costs, 0)
}

func (b *Builder) add(key uint32, costs []uint8, grammar uint8) bool {
	if b.seen[key] || len(costs) != len(b.languages) {
		return false
	}
	b.seen[key] = true
	b.keys = append(b.keys, key)
	b.costs = append(b.costs, costs...)
	b.grammar = append(b.grammar, grammar)
	return true
}

const magic = "copydesk-profile-1\n"

// WriteTo writes the table, compressed: the names of the languages, the keys, the bits of grammar, then the costs
// language by language, which packs better than row by row.
func (b *Builder) WriteTo(w io.Writer) (int64, error) {
	var raw bytes.Buffer
	raw.WriteString(magic)
	raw.WriteByte(byte(len(b.languages)))
	for _, l := range b.languages {
		raw.WriteByte(byte(len(l)))
		raw.WriteString(l)
	}
	raw.Write(binary.LittleEndian.AppendUint32(nil, uint32(len(b.keys))))
	for _, k := range b.keys {
		raw.Write(binary.LittleEndian.AppendUint32(nil, k))
	}
	raw.Write(b.grammar)
	for l := range b.languages {
		for r := range b.keys {
			raw.WriteByte(b.costs[r*len(b.languages)+l])
		}
	}
	var packed bytes.Buffer
	z, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return 0, err
	}
	if _, err := z.Write(raw.Bytes()); err != nil {
		return 0, err
	}
	if err := z.Close(); err != nil {
		return 0, err
	}
	return packed.WriteTo(w)
}

// ErrFormat says that bytes are no table.
var ErrFormat = errors.New("profile: not a table of this format")

// Read reads what WriteTo wrote.
func Read(packed []byte) (*Table, error) {
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrFormat, err)
	}
	raw, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", ErrFormat, err)
	}
	rest, ok := bytes.CutPrefix(raw, []byte(magic))
	if !ok || len(rest) == 0 {
		return nil, ErrFormat
	}
	t := &Table{}
	languages := int(rest[0])
	rest = rest[1:]
	for range languages {
		if len(rest) == 0 || len(rest) < 1+int(rest[0]) {
			return nil, ErrFormat
		}
		n := int(rest[0])
		t.Languages = append(t.Languages, string(rest[1:1+n]))
		rest = rest[1+n:]
	}
	if len(rest) < 4 {
		return nil, ErrFormat
	}
	rows := int(binary.LittleEndian.Uint32(rest))
	rest = rest[4:]
	if rows > len(rest)/4 || len(rest) != rows*(4+1+languages) {
		return nil, ErrFormat
	}
	t.slots = make([]slot, 1<<bits.Len(uint(rows*2)))
	// Row 0 stays unused: it marks empty slots.
	t.costs = make([]uint8, (rows+1)*languages)
	t.grammar = append(make([]uint8, 1, rows+1), rest[4*rows:5*rows]...)
	mask := uint32(len(t.slots) - 1)
	for r := range rows {
		key := binary.LittleEndian.Uint32(rest[4*r:])
		i := key * 0x9E3779B1 >> 7
		for t.slots[i&mask].row != 0 {
			i++
		}
		t.slots[i&mask] = slot{key: key, row: int32(r + 1)}
	}
	costs := rest[5*rows:]
	for l := range languages {
		for r := range rows {
			t.costs[(r+1)*languages+l] = costs[l*rows+r]
		}
	}
	return t, nil
}
