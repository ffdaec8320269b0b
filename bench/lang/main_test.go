package main

import (
	"reflect"
	"testing"
)

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
