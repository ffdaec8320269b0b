package charset_test

import (
	"errors"
	"fmt"

	"github.com/copydesk/copydesk/internal/charset"
)

func ExampleDecode() {
	// The label lies: the bytes are windows-1252.
	d, err := charset.Decode([]byte("<meta charset=\"utf-8\"><p>L\x92\xe9cole rouvre \xe0 l\x92\xe9t\xe9</p>"), "")
	fmt.Println(string(d.Text), err)
	fmt.Println(d.Charset.Declared, d.Charset.Used, d.Charset.Repaired)
	// Output:
	// <meta charset="utf-8"><p>L’école rouvre à l’été</p> <nil>
	// utf-8 windows-1252 false
}

func ExampleDecode_binary() {
	_, err := charset.Decode([]byte("%PDF-1.7\n"), "")
	fmt.Println(errors.Is(err, charset.ErrBinary), err)
	// Output: true input is binary, not text: PDF (9 bytes)
}

func ExampleRepairText() {
	for _, s := range []string{"le marchÃ© de NoÃ«l", "l&rsquo;&eacute;t&eacute;", "la lettre « Â »"} {
		fmt.Println(charset.RepairText(s))
	}
	// Output:
	// le marché de Noël true
	// l’été true
	// la lettre « Â » false
}
