package main

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/internal/nametag"
)

func labelled(words, tags string) sentence {
	return sentence{Tokens: strings.Fields(words), Tags: strings.Fields(tags)}
}

func TestExchangeKeepsTypesAndOpenings(t *testing.T) {
	s := newStock()
	s.add([]document{{[]sentence{labelled("Otan Orange Brandt Énergie Lyon Paul", "B-ORG B-ORG B-ORG I-ORG B-LOC B-PER")}}})
	d := document{[]sentence{
		labelled("l’ Insee voit Renault , dit Paul", "O B-ORG O B-ORG O O B-PER"),
		labelled("l’ Insee part", "O B-ORG O"),
	}}
	got := s.exchange(d, 1, rand.New(rand.NewPCG(1, 2)))
	first := got.Sentences[0]
	if name := first.Tokens[1]; name != "Otan" && name != "Orange" {
		t.Errorf("a name that begins with a vowel stands behind l’, got %v", first.Tokens)
	}
	if got.Sentences[1].Tokens[1] != first.Tokens[1] {
		t.Errorf("the same name becomes the same throughout the document: %v", got)
	}
	if want := []string{"O", "B-ORG", "O", "B-ORG", "I-ORG", "O", "O", "B-PER"}; !reflect.DeepEqual(first.Tags, want) {
		t.Errorf("tags %v for %v", first.Tags, first.Tokens)
	}
	if first.Tokens[len(first.Tokens)-1] != "Paul" {
		t.Errorf("people stay: %v", first.Tokens)
	}
	if same := s.exchange(d, 0, nil); !reflect.DeepEqual(same, d) {
		t.Errorf("a share of nothing changes nothing")
	}
}

func TestHabits(t *testing.T) {
	c := make(casings)
	for range 50 {
		tokens := strings.Fields("Le ministre a vu la Seine et le Parc , dit on")
		c.add(tokens, strings.Fields(strings.ToLower(strings.Join(tokens, " "))))
	}
	tokens := strings.Fields("un parc ancien")
	c.add(tokens, tokens)
	for word, want := range map[string]nametag.Habit{
		"ministre": nametag.NeverCapital, "seine": nametag.AlwaysCapital, "parc": nametag.AlwaysCapital, "le": nametag.NeverCapital, "ancien": nametag.NoHabit,
	} {
		if got := c.habit(word); got != want {
			t.Errorf("%s: %d, want %d", word, got, want)
		}
	}
}
