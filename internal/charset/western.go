package charset

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// singleByte is a Western charset as tables: what a byte is in UTF-8, and what it means in a text.
type singleByte struct {
	name  string
	utf8  [256][3]byte
	size  [256]uint8
	class [256]class
}

// western are the charsets told apart by their bytes, the likeliest first.
var western = [...]*singleByte{
	newSingleByte("windows-1252", charmap.Windows1252),
	newSingleByte("iso-8859-15", charmap.ISO8859_15),
	newSingleByte("macintosh", charmap.Macintosh),
}

func newSingleByte(name string, m *charmap.Charmap) *singleByte {
	p := &singleByte{name: name}
	for i := range 256 {
		r := m.DecodeByte(byte(i))
		p.size[i] = uint8(utf8.EncodeRune(p.utf8[i][:], r))
		p.class[i] = classOf(r)
	}
	return p
}

// decode returns b as UTF-8; high is how many bytes of b are not ASCII.
func (p *singleByte) decode(b []byte, high int) []byte {
	out := make([]byte, 0, len(b)+2*high)
	for len(b) > 0 {
		n := asciiPrefix(b)
		out = append(out, b[:n]...)
		b = b[n:]
		for len(b) > 0 && b[0] >= utf8.RuneSelf {
			c := b[0]
			out = append(out, p.utf8[c][:p.size[c]]...)
			b = b[1:]
		}
	}
	return out
}

// asciiPrefix is the length of the ASCII that b starts with.
func asciiPrefix(b []byte) int {
	i := 0
	for ; i+8 <= len(b); i += 8 {
		if high := binary.LittleEndian.Uint64(b[i:]) & 0x8080808080808080; high != 0 {
			return i + bits.TrailingZeros64(high)/8
		}
	}
	for i < len(b) && b[i] < utf8.RuneSelf {
		i++
	}
	return i
}
