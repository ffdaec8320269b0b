package score

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// The expected figures are those of score_names.py and score_dates.py on the same little inputs.

func TestNames(t *testing.T) {
	keep := map[string]bool{"PER": true, "ORG": true, "LOC": true}
	var n Names
	n.Add(
		Chunks([]string{"B-PER", "I-PER", "O", "B-LOC", "B-LOC", "I-MISC", "I-ORG"}, keep),
		Chunks([]string{"B-PER", "I-PER", "O", "B-LOC", "I-LOC", "B-MISC", "B-ORG"}, keep),
	)
	n.Add(Chunks([]string{"I-PER", "I-LOC", "O"}, keep), Chunks([]string{"B-PER", "O", "B-ORG"}, keep))
	all := n.Score("")
	assert.InDelta(t, 3.0/5, all.P, 1e-12)
	assert.InDelta(t, 3.0/6, all.R, 1e-12)
	assert.InDelta(t, 2*.6*.5/1.1, all.F, 1e-12)
	assert.InDelta(t, 1, n.Score("PER").F, 1e-12)
	assert.InDelta(t, 0, n.Score("LOC").F, 1e-12)
}

func TestChunks(t *testing.T) {
	keep := map[string]bool{"PER": true, "LOC": true}
	for _, c := range []struct {
		name, reason string
		tags         []string
		want         []Chunk
	}{
		{"inside after nothing", "conlleval begins a chunk there", []string{"I-PER", "I-PER"}, []Chunk{{0, 2, "PER"}}},
		{"inside after another type", "types are never joined", []string{"B-PER", "I-LOC"}, []Chunk{{0, 1, "PER"}, {1, 2, "LOC"}}},
		{"type that is not kept", "it is O, and ends what was open", []string{"B-PER", "I-MISC", "I-PER"}, []Chunk{{0, 1, "PER"}, {2, 3, "PER"}}},
		{"begin after begin", "two names side by side", []string{"B-LOC", "B-LOC"}, []Chunk{{0, 1, "LOC"}, {1, 2, "LOC"}}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, Chunks(c.tags, keep), c.reason) })
	}
}

func TestDates(t *testing.T) {
	const s = "Il a plu du 3 au 5 mai 2021, puis lundi, et l’été dernier."
	whole := Expression{Start: 9, End: 27, Type: "range", Value: "2021-05-03/2021-05-05", Parts: []Expression{
		{Start: 12, End: 13, Type: "date", Value: "2021-05-03"}, {Start: 17, End: 27, Type: "date", Value: "2021-05-05"},
	}}
	monday := Expression{Start: 34, End: 39, Type: "date", Value: "2021-05-10"}
	summer := Expression{Start: 44, End: 57, Type: "date", Value: "2020-SU"}
	gold := []Expression{whole, monday, summer}
	for _, c := range []struct {
		name, reason           string
		predicted              []Expression
		strict, relaxed, value float64
	}{
		{"all of it", "the range whole", gold, 1, 1, 1},
		{"range as parts", "its ends count instead of it", append(append([]Expression{}, whole.Parts...), monday, summer), 1, 1, 1},
		{"nothing", "no precision, no recall", nil, 0, 0, 0},
		{"without the article", "overlaps and is not the same", []Expression{{Start: 46, End: 57, Type: "date", Value: "2020-SU"}}, 0, .4, .4},
		{"wrong value", "found is not resolved", []Expression{{Start: 34, End: 39, Type: "date", Value: "2021-05-03"}}, .4, .4, 0},
		{"no value", "an empty one is never right", []Expression{{Start: 34, End: 39, Type: "date"}}, .4, .4, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			var d Dates
			d.Add(s, gold, c.predicted)
			assert.InDelta(t, c.strict, d.Strict().F, 1e-9, c.reason)
			assert.InDelta(t, c.relaxed, d.Relaxed().F, 1e-9, c.reason)
			assert.InDelta(t, c.value, d.ValueF(), 1e-9, c.reason)
		})
	}
}
