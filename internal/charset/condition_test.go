package charset

import (
	"bytes"
	_ "embed"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
)

//go:embed testdata/french.txt
var frenchLines string

// sentences are ours; each is a document of its own, so that a charset has to be told from one sentence.
func sentences(t testing.TB) []string {
	t.Helper()
	lines := strings.Split(strings.TrimSpace(frenchLines), "\n")
	require.GreaterOrEqual(t, len(lines), 60)
	return lines
}

// page is a small page around the sentence; the head goes before everything.
func page(head, sentence string) string {
	return "<!DOCTYPE html>\n<html>\n<head>\n" + head + "<title>Page</title></head>\n<body><div class=\"main\"><p>" + sentence + "</p></div></body></html>\n"
}

var longHead = "<script>var filler = \"" + strings.Repeat("abcdefgh ", 4000) + "\";</script>\n"

func encoded(t testing.TB, m encoding.Encoding, s string) []byte {
	t.Helper()
	b, err := m.NewEncoder().Bytes([]byte(s))
	require.NoError(t, err)
	return b
}

func meta(label string) string { return "<meta charset=\"" + label + "\">\n" }

// TestFrenchConditions is the table of the floors: every sentence in every condition.
func TestFrenchConditions(t *testing.T) {
	lies := []string{"utf-8", "iso-8859-1", "windows-1252", "iso-8859-15", "macintosh", "iso-8859-2", "windows-1251", "gbk", "shift_jis", "big5", "euc-kr", "koi8-r", "utf-16", "x-unknown"}
	type condition struct {
		name   string
		floor  float64
		header string
		make   func(s string) (b []byte, want string)
	}
	var table []condition
	add := func(name string, floor float64, header string, encode func(string) []byte, head string, clean func(string) string) {
		table = append(table, condition{name, floor, header, func(s string) ([]byte, string) {
			p := page(head, clean(s))
			return encode(p), p
		}})
	}
	same := func(s string) string { return s }
	asUTF8 := func(s string) []byte { return []byte(s) }
	add("utf-8, no label", 1, "", asUTF8, "", same)
	add("utf-8, mark", 1, "", func(s string) []byte { return []byte("\ufeff" + s) }, "", same)
	add("utf-8, label after a long ASCII head", 1, "", asUTF8, longHead+meta("utf-8"), same)
	add("utf-8, no label, long ASCII head", 1, "", asUTF8, longHead, same)
	add("utf-16le, mark", 1, "", func(s string) []byte { return utf16Bytes("\ufeff"+s, binary.LittleEndian) }, "", same)
	add("utf-16be, mark", 1, "", func(s string) []byte { return utf16Bytes("\ufeff"+s, binary.BigEndian) }, "", same)
	add("utf-16le, no mark", 1, "utf-16", func(s string) []byte { return utf16Bytes(s, binary.LittleEndian) }, "", same)
	add("utf-16be, no mark", 1, "", func(s string) []byte { return utf16Bytes(s, binary.BigEndian) }, "", same)
	add("utf-32le, mark", 1, "", func(s string) []byte { return utf32Bytes("\ufeff"+s, binary.LittleEndian) }, "", same)
	add("utf-32be, mark", 1, "", func(s string) []byte { return utf32Bytes("\ufeff"+s, binary.BigEndian) }, "", same)
	for _, lie := range lies {
		add("utf-8, header "+lie, 1, "text/html; charset="+lie, asUTF8, "", same)
		add("utf-8, meta "+lie, 1, "", asUTF8, meta(lie), same)
	}
	table = append(table,
		condition{"utf-8, cut in a character", 1, "", func(s string) ([]byte, string) {
			// One complete page before, so that the cut is at the end of much good text.
			whole := page("", s) + s
			return append([]byte(whole), 0xC3), whole + "\ufffd"
		}},
		condition{"utf-8, one stray byte", 1, "utf-8", func(s string) ([]byte, string) {
			p := page("", s+" Un dernier mot était mal codé, ça arrive à tous.")
			return []byte(strings.Replace(p, "était", "\xe9tait", 1)), p
		}},
		condition{"utf-8, NUL bytes", 1, "", func(s string) ([]byte, string) {
			p := page("", s)
			return []byte(strings.Replace(p, "</p>", "\x00</p>", 1)), p
		}},
	)
	for _, c := range []struct {
		name  string
		floor float64
		m     encoding.Encoding
		clean func(string) string
	}{
		{"windows-1252", .99, charmap.Windows1252, same},
		{"iso-8859-15", .99, charmap.ISO8859_15, func(s string) string { return strings.NewReplacer("’", "'", "…", "...", "—", "-").Replace(s) }},
		{"macintosh", .95, charmap.Macintosh, same},
	} {
		encode := func(s string) []byte { return encoded(t, c.m, s) }
		add(c.name+", no label", c.floor, "", encode, "", c.clean)
		add(c.name+", label after a long ASCII head", c.floor, "", encode, longHead+meta(c.name), c.clean)
		for _, lie := range lies {
			add(c.name+", header "+lie, c.floor, lie, encode, "", c.clean)
			add(c.name+", meta "+lie, c.floor, "", encode, meta(lie), c.clean)
		}
	}
	for _, c := range table {
		t.Run(c.name, func(t *testing.T) {
			exact, total := 0, 0
			for _, s := range sentences(t) {
				b, want := c.make(s)
				before := bytes.Clone(b)
				got, err := Decode(b, c.header)
				require.NoError(t, err)
				require.Equal(t, before, b, "Decode changed its input")
				total++
				if string(got.Text) == want {
					exact++
				} else if total-exact <= 3 {
					t.Logf("%+v: %s", got.Charset, difference(want, string(got.Text)))
				}
			}
			assert.GreaterOrEqual(t, float64(exact), c.floor*float64(total), fmt.Sprintf("%d of %d exact", exact, total))
		})
	}
}

func difference(want, got string) string {
	i := 0
	for i < len(want) && i < len(got) && want[i] == got[i] {
		i++
	}
	cut := func(s string) string { return s[max(0, min(i, len(s))-20):min(len(s), i+20)] }
	return fmt.Sprintf("want %q, got %q", cut(want), cut(got))
}

func utf16Bytes(s string, order binary.AppendByteOrder) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		out = order.AppendUint16(out, u)
	}
	return out
}

func utf32Bytes(s string, order binary.AppendByteOrder) []byte {
	var out []byte
	for _, r := range s {
		out = order.AppendUint32(out, uint32(r))
	}
	return out
}
