// Command picture draws what a terminal shows as an SVG, for the README:
//
//	script -qec "copydesk read page.html" /dev/null | picture -title "copydesk read page.html" >docs/terminal.svg
//
// It knows the two styles that the command uses, bold and dim; any other escape sequence is an error.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"html"
	"io"
	"math"
	"os"
	"strings"
	"unicode/utf8"
)

func main() {
	title := flag.String("title", "", "the command, shown in the window's bar")
	flag.Parse()
	if err := draw(os.Stdout, os.Stdin, *title); err != nil {
		fmt.Fprintln(os.Stderr, "picture:", err)
		os.Exit(1)
	}
}

const (
	columns    = 84
	cell, line = 8.4, 18.0 // of a 14-pixel monospaced font
	margin     = 18.0
	bar        = 34.0
)

func draw(w io.Writer, r io.Reader, title string) error {
	var rows []string
	for s := bufio.NewScanner(r); s.Scan(); {
		row, err := row(strings.TrimRight(s.Text(), "\r "), float64(len(rows)))
		if err != nil {
			return err
		}
		rows = append(rows, row)
	}
	width, height := math.Ceil(columns*cell+2*margin), math.Ceil(bar+float64(len(rows))*line+2*margin)
	_, err := fmt.Fprintf(w, `<svg xmlns="http://www.w3.org/2000/svg" width="%[1]g" height="%[2]g" viewBox="0 0 %[1]g %[2]g">
`, width, height)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, `<style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre;fill:#d8dee9}.b{font-weight:700;fill:#fff}.d{fill:#8894a8}</style>
<rect width="100%%" height="100%%" rx="8" fill="#1e2430"/><circle cx="20" cy="17" r="5" fill="#e06c75"/><circle cx="38" cy="17" r="5" fill="#e5c07b"/><circle cx="56" cy="17" r="5" fill="#98c379"/>
<text class="d" x="80" y="22">%s</text>
%s</svg>
`, html.EscapeString(title), strings.Join(rows, ""))
	return err
}

// row turns a line with escape sequences into text elements, one for each run of a style.
func row(s string, at float64) (string, error) {
	var out strings.Builder
	class, column := "", 0
	for s != "" {
		run, rest, escaped := strings.Cut(s, "\x1b[")
		if run != "" {
			fmt.Fprintf(&out, `<text class="%s" x="%.1f" y="%.1f">%s</text>`, class, margin+float64(column)*cell, bar+margin+at*line, html.EscapeString(run))
			column += utf8.RuneCountInString(run)
		}
		if !escaped {
			break
		}
		code, after, ok := strings.Cut(rest, "m")
		switch {
		case ok && code == "1":
			class = "b"
		case ok && code == "2":
			class = "d"
		case ok && code == "0":
			class = ""
		default:
			return "", fmt.Errorf("unknown escape sequence %q", "\x1b["+rest[:min(len(rest), 8)])
		}
		s = after
	}
	if out.Len() > 0 {
		out.WriteByte('\n')
	}
	return out.String(), nil
}
