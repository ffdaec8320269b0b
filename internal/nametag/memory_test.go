package nametag

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/text"
)

// crowd is a text of more distinct words than the memory holds, long words among them.
func crowd(seed int) string {
	var b strings.Builder
	for i := range memorySize/2 + 500 {
		fmt.Fprintf(&b, "Le maire Jean Vasko%d de Berrac%d a vu l’Union des riverains%d. ", i*seed, i%7, i)
	}
	b.WriteString("Saint-Barthélemy-de-Bellegarde-en-Montagne attend le retour de Mme Vasko7.")
	return b.String()
}

// What a tagger has read before, and who reads beside it, changes nothing.
func TestMemoryChangesNoResult(t *testing.T) {
	shipment, err := Shipped()
	require.NoError(t, err)
	tag := func(tagger *Tagger, doc *text.Document) []Name {
		names, err := tagger.Tag(context.Background(), doc)
		require.NoError(t, err)
		return append([]Name(nil), names...)
	}
	docs := []*text.Document{
		text.NewDocument(crowd(1), text.French), text.NewDocument(crowd(3), text.English), text.NewDocument(crowd(1), text.English),
		text.NewDocument("Le P.-D.G. Paul Arvor a quitté Brandt Énergie. Arvor part à Lyon.", text.French),
	}
	var want [][]Name
	for _, doc := range docs {
		want = append(want, tag(NewTagger(shipment.Lexicon, shipment.Model), doc))
	}
	var beside sync.WaitGroup
	for range 2 {
		beside.Go(func() {
			tagger := NewTagger(shipment.Lexicon, shipment.Model)
			for _, order := range [][]int{{0, 1, 2, 3}, {3, 2, 1, 0}} {
				for _, k := range order {
					if got := tag(tagger, docs[k]); fmt.Sprint(got) != fmt.Sprint(want[k]) {
						t.Errorf("document %d read in order %v differs", k, order)
					}
				}
			}
		})
	}
	beside.Wait()
}

func TestSumsOfManyRows(t *testing.T) {
	var labels [Labels]int8
	for y := range labels {
		labels[y] = int8(y*15 - 127)
	}
	row := noWeights
	for y, w := range labels {
		row.set(y, byte(w))
	}
	var total sum
	for range mostRows {
		total.add(&row)
	}
	var scores [Labels]float32
	total.scores(&scores, 1)
	for y, w := range labels {
		require.Equal(t, float32(int(w)*mostRows), scores[y], y)
	}
}

func BenchmarkOpenModel(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := OpenModel(shippedWeights); err != nil {
			b.Fatal(err)
		}
	}
}
