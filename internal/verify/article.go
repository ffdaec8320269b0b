// Package verify says in which ways an Article breaks what every Article promises, whatever page it was read from. Tests
// and the soak program hold each page they can find to it.
package verify

import (
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/text"
)

// between stands between two kept blocks of a text.
const between = "\n\n"

// Article lists the broken promises of an article by itself; none is nil.
func Article(a *copydesk.Article) []string {
	var faults []string
	fault := func(format string, args ...any) { faults = append(faults, fmt.Sprintf(format, args...)) }
	if a.Schema != copydesk.Schema {
		fault("schema is %q", a.Schema)
	}
	if strings.TrimSpace(a.Text) == "" {
		fault("the text is empty")
	}
	for name, s := range map[string]string{"title": a.Title, "text": a.Text, "lead": a.Lead} {
		if !utf8.ValidString(s) {
			fault("%s is not UTF-8", name)
		}
	}
	if !strings.HasPrefix(a.Text, a.Lead) {
		fault("the text does not begin with the lead %q", head(a.Lead))
	}
	switch l := a.Language; {
	case l.Code != text.French && l.Code != text.English && l.Code != text.Und:
		fault("language is %q", l.Code)
	case l.Confidence < 0 || l.Confidence > 1:
		fault("confidence is %v", l.Confidence)
	}
	switch a.Access {
	case extract.Free, extract.Restricted, extract.Unknown:
	default:
		fault("access is %q", a.Access)
	}
	faults = append(faults, tiles(a)...)
	spans("article", reflect.ValueOf(a).Elem(), a, &faults)
	return faults
}

// tiles holds the kept blocks to covering the text but for what stands between them.
func tiles(a *copydesk.Article) []string {
	var faults []string
	at := 0
	for i, b := range a.Blocks {
		if b.Kept != b.Kind.Kept() {
			faults = append(faults, fmt.Sprintf("blocks[%d]: kept is %v of a %s", i, b.Kept, b.Kind))
		}
		if b.Path == "" {
			faults = append(faults, fmt.Sprintf("blocks[%d] has no path", i))
		}
		if b.Score < 0 || b.Score > 1 || b.Score != b.Score {
			faults = append(faults, fmt.Sprintf("blocks[%d]: score is %v", i, b.Score))
		}
		if !b.Kept {
			if strings.TrimSpace(b.Text) == "" {
				faults = append(faults, fmt.Sprintf("blocks[%d]: a dropped %s without words", i, b.Kind))
			}
			continue
		}
		if at > 0 {
			if !strings.HasPrefix(a.Text[at:], between) {
				return append(faults, fmt.Sprintf("blocks[%d]: no blank line before it", i))
			}
			at += len(between)
		}
		if b.Span.Start != at || b.Span.End <= at || b.Span.End > len(a.Text) {
			return append(faults, fmt.Sprintf("blocks[%d]: span %v, but the one before it ended so that it starts at %d of %d", i, b.Span, at, len(a.Text)))
		}
		at = b.Span.End
	}
	if at != len(a.Text) && len(a.Blocks) > 0 {
		faults = append(faults, fmt.Sprintf("the kept blocks cover %d bytes of %d", at, len(a.Text)))
	}
	return faults
}

// spans holds everything that has a span and words to having the words at the span.
func spans(at string, v reflect.Value, a *copydesk.Article, faults *[]string) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			spans(fmt.Sprintf("%s[%d]", at, i), v.Index(i), a, faults)
		}
	case reflect.Struct:
		if _, ok := v.Interface().(extract.Block); ok {
			return // tiles has seen to it
		}
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				spans(at+"."+f.Name, v.Field(i), a, faults)
			}
		}
		if v.FieldByName("Span").IsValid() && !v.IsZero() {
			if fault := spanFault(v, a); fault != "" {
				*faults = append(*faults, at+": "+fault)
			}
		}
	}
}

func spanFault(v reflect.Value, a *copydesk.Article) string {
	base := a.Text
	if field := v.FieldByName("Field"); field.IsValid() && field.String() == string(entity.Title) {
		base = a.Title
	}
	span := v.FieldByName("Span").Interface().(text.Span)
	switch {
	case span.Start < 0 || span.End <= span.Start || span.End > len(base):
		return fmt.Sprintf("span %v of %d bytes", span, len(base))
	case !onRune(base, span.Start) || !onRune(base, span.End):
		return fmt.Sprintf("span %v cuts a character", span)
	}
	if words := v.FieldByName("Text"); words.IsValid() && words.String() != span.Of(base) {
		return fmt.Sprintf("says %q where there is %q", head(words.String()), head(span.Of(base)))
	}
	return ""
}

func onRune(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

// head is enough of s to find it again.
func head(s string) string {
	if runes := []rune(s); len(runes) > 40 {
		return string(runes[:40]) + "…"
	}
	return s
}
