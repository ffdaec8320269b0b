package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
)

func TestDraw(t *testing.T) {
	var out bytes.Buffer
	if err := draw(&out, strings.NewReader("\x1b[1mTitle <1>\x1b[0m\r\nplain \x1b[2mdim\x1b[0m\n"), "a & b"); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`class="b"`, "Title &lt;1&gt;", `class="d"`, "a &amp; b"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
	for d := xml.NewDecoder(&out); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

func TestDrawRefusesUnknownEscapes(t *testing.T) {
	if err := draw(io.Discard, strings.NewReader("\x1b[31mred\x1b[0m"), ""); err == nil {
		t.Fatal("a colour was lost in silence")
	}
}
