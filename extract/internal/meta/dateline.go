package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/agency"
	"github.com/copydesk/copydesk/extract/internal/stamp"
	"github.com/copydesk/copydesk/text"
)

// Dateline is what an agency item opens with: "PARIS (Reuters) –", « LYON, 12 mai (AFP) – ». Span is its range in the
// paragraph, from the place to the dash.
type Dateline struct {
	text.Span
	Place  string // as written, without the day: "KYIV, Ukraine"
	Agency string
	Day    string // ISO 8601, when the dateline has a day with its year
}

// Limits of a dateline.
const (
	maxDateline   = 120 // bytes
	maxPlaceWords = 6
)

// dashes end a dateline; a hyphen or a bar does so between spaces.
var dashes = []string{"—", "–", "--", " - ", " -\u00a0", "\u00a0- ", " ¦ ", " | "}

// DatelineOf reads the dateline that a paragraph opens with. Without an agency in brackets the place must be in
// capitals: « Paris – » alone is a sentence as often as not.
func DatelineOf(paragraph string) (Dateline, bool) {
	head := paragraph
	if len(head) > maxDateline {
		head = head[:maxDateline]
		for len(head) > 0 && !utf8.ValidString(head[len(head)-1:]) && !utf8.RuneStart(head[len(head)-1]) {
			head = head[:len(head)-1]
		}
	}
	cut, end := firstDash(head)
	if cut < 0 {
		return Dateline{}, false
	}
	start := len(head) - len(strings.TrimLeftFunc(head, unicode.IsSpace))
	d := Dateline{Span: text.Span{Start: start, End: end}}
	if cut <= start {
		return Dateline{}, false
	}
	body := strings.TrimRightFunc(head[start:cut], unicode.IsSpace)
	if i := strings.LastIndexByte(body, '('); i >= 0 && strings.HasSuffix(body, ")") {
		inner := strings.TrimSpace(body[i+1 : len(body)-1])
		m, ok := agency.Find(inner)
		if !ok && !agency.Paper(inner) {
			return Dateline{}, false
		}
		if d.Agency = inner; ok {
			d.Agency = m.Name
		}
		body = strings.TrimRightFunc(body[:i], unicode.IsSpace)
	} else if i := strings.LastIndexByte(body, ' '); i > 0 {
		if name, ok := agency.Is(body[i+1:]); ok && strings.ToUpper(body[i+1:]) == body[i+1:] {
			d.Agency, body = name, strings.TrimRight(body[:i], " ,\u00a0")
		}
	}
	if found := stamp.Find(body, ""); len(found) == 1 && found[0].End == len(body) {
		d.Day = found[0].Time
		body = body[:found[0].Start]
	}
	d.Place = withoutDay(body)
	if d.Place == "" {
		return d, d.Agency != "" && body == ""
	}
	return d, d.place()
}

// firstDash is where the first dash of a dateline begins and ends; cut is -1 when there is none.
func firstDash(s string) (cut, end int) {
	cut = -1
	for _, dash := range dashes {
		i := strings.Index(s, dash)
		if i > 0 && (cut < 0 || i < cut) {
			cut, end = i, i+len(strings.TrimRightFunc(dash, unicode.IsSpace))
		}
	}
	return cut, end
}

// withoutDay takes a day without a year off the end of a place: « LYON, 12 mai », "PARIS, May 5", « Lyon, le 12 mai ».
func withoutDay(s string) string {
	parts := strings.Split(s, ",")
	for len(parts) > 1 {
		day := false
		for _, w := range strings.Fields(parts[len(parts)-1]) {
			day = day || hasDigit(w) || stamp.Calendar(strings.Trim(w, "."))
		}
		if last := strings.TrimSpace(parts[len(parts)-1]); !day && last != "" && last != "le" {
			break
		}
		parts = parts[:len(parts)-1]
	}
	return strings.Trim(strings.Join(parts, ","), " ,\u00a0")
}

// place reports whether the place of a dateline looks like one: in capitals up to its first comma, or capitalised where
// an agency stands behind it.
func (d *Dateline) place() bool {
	city, _, _ := strings.Cut(d.Place, ",")
	words := strings.Fields(d.Place)
	if len(words) == 0 || len(words) > maxPlaceWords || hasDigit(d.Place) || strings.ContainsAny(d.Place, "«»\"“”:;!?") {
		return false
	}
	upper, lower := 0, 0
	for _, r := range city {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	if lower == 0 {
		return upper > 1
	}
	return d.Agency != "" && unicode.IsUpper(firstRune(city))
}
