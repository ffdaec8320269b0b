package charset

import "unicode/utf8"

// mostlyUTF8 reports a body that is UTF-8 but for some stray bytes: a cut character, a box pasted from another system.
// By chance, two bytes of a Western text are one character of UTF-8 less than once in a hundred; those of a Chinese
// or Japanese one are often, so beside a label for such a charset stray bytes must be few.
func mostlyUTF8(b []byte, declared label) bool {
	valid, invalid := 0, 0
	for i := asciiPrefix(b); i < len(b); i += asciiPrefix(b[i:]) {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			invalid++
		} else {
			valid++
		}
		i += n
	}
	if declared.foreign() {
		return valid > 8*invalid
	}
	return valid*4 >= invalid && (valid >= 3 || valid > invalid)
}

// mendUTF8 keeps what is valid, reads a stray byte as windows-1252 where that makes sense between its neighbours,
// and puts U+FFFD for each character that was cut.
func mendUTF8(b []byte) []byte {
	p := western[0]
	out := make([]byte, 0, len(b)+len(b)/16)
	last := byte(' ')
	for i := 0; i < len(b); {
		n := asciiPrefix(b[i:])
		if n > 0 {
			out = append(out, b[i:i+n]...)
			i += n
			last = b[i-1]
			continue
		}
		if r, n := utf8.DecodeRune(b[i:]); r != utf8.RuneError || n > 1 {
			out = append(out, b[i:i+n]...)
			i += n
			// Outside ASCII only letters and marks matter to a stray neighbour, and é stands for both well enough.
			last = 0xE9
			continue
		}
		if n := cutCharacter(b[i:]); n > 1 || i+n == len(b) && isLead(b[i]) {
			out = utf8.AppendRune(out, utf8.RuneError)
			i += n
			last = ' '
			continue
		}
		next := byte(' ')
		if i+1 < len(b) {
			next = b[i+1]
		}
		c := b[i]
		if plausibility[p.class[last]][p.class[c]][p.class[next]] > 0 {
			out = append(out, p.utf8[c][:p.size[c]]...)
		} else {
			out = utf8.AppendRune(out, utf8.RuneError)
		}
		last = c
		i++
	}
	return out
}

func isLead(c byte) bool { return c >= 0xC2 && c <= 0xF4 }

// cutCharacter is how many bytes at the start of b, which is not valid there, belong to one cut character.
func cutCharacter(b []byte) int {
	if !isLead(b[0]) {
		return 1
	}
	want := 2
	if b[0] >= 0xE0 {
		want = 3
	}
	if b[0] >= 0xF0 {
		want = 4
	}
	n := 1
	for n < len(b) && n < want && b[n]&0xC0 == 0x80 {
		n++
	}
	return n
}
