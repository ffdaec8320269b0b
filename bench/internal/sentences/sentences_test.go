package sentences

import (
	"reflect"
	"testing"
)

func TestJoined(t *testing.T) {
	in := []Text{{"fr", "aaaa"}, {"fr", "bbbb"}, {"fr", "cc"}, {"en", "dddd"}, {"en", "eeee"}, {"en", "ff"}}
	want := []Text{{"fr", "aaaa bbbb"}, {"en", "dddd eeee"}}
	if got := Joined(in, 8); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v: languages are not mixed, what is left over is left out", got, want)
	}
}

func TestFirstWords(t *testing.T) {
	in := []Text{{"fr", "un deux  trois quatre"}, {"fr", "un"}}
	want := []Text{{"fr", "un deux trois"}, {"fr", "un"}}
	if got := FirstWords(in, 3); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
