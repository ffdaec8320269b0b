package main

import (
	"reflect"
	"testing"
)

func TestJoined(t *testing.T) {
	in := []labelled{{"fr", "aaaa"}, {"fr", "bbbb"}, {"fr", "cc"}, {"en", "dddd"}, {"en", "eeee"}, {"en", "ff"}}
	want := []labelled{{"fr", "aaaa bbbb"}, {"en", "dddd eeee"}}
	if got := joined(in, 8); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v: languages are not mixed, what is left over is left out", got, want)
	}
}

func TestFirstWords(t *testing.T) {
	in := []labelled{{"fr", "un deux  trois quatre"}, {"fr", "un"}}
	want := []labelled{{"fr", "un deux trois"}, {"fr", "un"}}
	if got := firstWords(in, 3); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestLineSpans(t *testing.T) {
	s := "a\n\nbc\n"
	var got []string
	for _, span := range lineSpans(s) {
		got = append(got, span.Of(s))
	}
	if want := []string{"a", "bc"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
