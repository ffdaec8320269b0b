package main

import (
	"context"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/internal/nametag"
	"github.com/copydesk/copydesk/text"
)

func TestInlineMarkup(t *testing.T) {
	got, err := parseInline("M. [PER Paul Arvor] a quitté l’[ORG Insee].", text.French)
	if err != nil {
		t.Fatal(err)
	}
	want := []sentence{{
		Tokens: []string{"M.", "Paul", "Arvor", "a", "quitté", "l’", "Insee", "."},
		Tags:   []string{"O", "B-PER", "I-PER", "O", "O", "O", "B-ORG", "O"},
	}}
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("got %v, want %v", got, want)
	}
}

func TestInlineMarkupErrors(t *testing.T) {
	for name, line := range map[string]string{"unknown type": "[FOO Bar] x", "open bracket": "[PER Bar", "inside a token": "anti[ORG Otan]isme"} {
		t.Run(name, func(t *testing.T) {
			if got, err := parseInline(line, text.French); err == nil || got != nil {
				t.Fatalf("got %v and error %v", got, err)
			}
		})
	}
}

func TestOwnGoldIsWellFormed(t *testing.T) {
	sets, err := ownGold()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range sets {
		names := 0
		for _, d := range p.documents {
			for _, s := range d.Sentences {
				names += len(nametag.AppendRuns(nil, nametag.Encode(s.Tags)))
			}
		}
		if names == 0 {
			t.Errorf("%s: %d documents without a name", p.set.Path, len(p.documents))
		}
	}
}

func TestStrangersKeepWhatNamesSay(t *testing.T) {
	d := document{[]sentence{{Tokens: []string{"Vasseur", "leads", "Vasseur", "Bank", "in", "May"}, Tags: []string{"B-PER", "O", "B-ORG", "I-ORG", "O", "O"}}}}
	got := estrange(d, text.English, 1, rand.New(rand.NewPCG(1, 2))).Sentences[0].Tokens
	if got[0] == "Vasseur" || got[0] != got[2] {
		t.Errorf("a name becomes one stranger throughout the document: %v", got)
	}
	if got[1] != "leads" || got[3] != "Bank" || got[5] != "May" {
		t.Errorf("cues and words outside of names stay: %v", got)
	}
}

func TestCoNLLWithoutBordersIsCut(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.conll")
	data := ""
	for range 30 {
		data += "Paris\tB-LOC\n\n"
	}
	if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
	documents, err := readCoNLL(path)
	if err != nil || len(documents) != 3 {
		t.Fatalf("%d documents, %v", len(documents), err)
	}
}

// A small training is the same twice and has learnt what it was shown.
func TestTrainingIsDeterministicAndLearns(t *testing.T) {
	sets, err := ownGold()
	if err != nil {
		t.Fatal(err)
	}
	sets = slices.DeleteFunc(sets, func(p prepared) bool { return p.set.Path != "gold/fr.txt" && p.set.Path != "gold/en.txt" })
	lexicon := nametag.Lexicon{Names: gazetteer.Default(), Clusters: nametag.OpenClusters("")}
	train := func() []byte {
		l := &learner{settings: settings{epochs: 4, rate: 0.1, dropout: 0.1, minCount: 1, strange: 1, seed: 3}}
		l.mix(l.trainMany(lexicon, sets, augmentation{strangers: 0.5, exchanged: 0.2, copies: 1}, io.Discard), 0.5)
		return l.bytes(pruning{weight: 0.05}, nametag.Identity())
	}
	first, second := train(), train()
	if string(first) != string(second) {
		t.Fatal("two trainings give different bytes")
	}
	model, err := nametag.OpenModel(string(first))
	if err != nil {
		t.Fatal(err)
	}
	outcomes, err := judge(nametag.NewTagger(lexicon, model), sets)
	if err != nil {
		t.Fatal(err)
	}
	right := 0
	for _, o := range outcomes {
		if o.right {
			right++
		}
	}
	if len(outcomes) == 0 || right*10 < len(outcomes)*9 {
		t.Fatalf("%d of %d mentions of the training text are right", right, len(outcomes))
	}
	if _, err := nametag.NewTagger(lexicon, model).Tag(canceled(), sets[0].texts[0]); err == nil {
		t.Fatal("a cancelled context is an error")
	}
}

func canceled() context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return ctx
}

func TestExchangeFindsClasses(t *testing.T) {
	v := &vocabulary{words: []string{"", "the", "a", "cat", "dog", "fish"}, counts: make([]int, 6)}
	v.after, v.before = make([]map[int32]int32, 6), make([]map[int32]int32, 6)
	for i := range 6 {
		v.after[i], v.before[i] = make(map[int32]int32), make(map[int32]int32)
	}
	add := func(a, b int32) {
		v.after[a][b]++
		v.before[b][a]++
	}
	for range 20 {
		for article := int32(1); article <= 2; article++ {
			for noun := int32(3); noun <= 5; noun++ {
				add(0, article)
				add(article, noun)
				add(noun, 0)
			}
		}
	}
	class := exchange(v, 3, 10, io.Discard)
	if class[1] != class[2] || class[3] != class[4] || class[4] != class[5] || class[1] == class[3] {
		t.Fatalf("classes %v", class)
	}
}
