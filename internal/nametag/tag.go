package nametag

import (
	"context"

	"github.com/copydesk/copydesk/internal/crf"
	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// Name is a name found: the tokens [First, Last) of the document, the number of its type and how sure the model is.
type Name struct {
	First, Last, Type int
	Probability       float64 // the model's own
	Score             float64 // calibrated
}

// Tagger is a Scratch with a model: one document at a time, no allocation once its memory has grown.
type Tagger struct {
	*Scratch
	model     *Model
	lattice   crf.Lattice
	emissions []float32
	labels    []uint8
	pooled    []typeCounts
	shares    []typeCounts // by token: the probability of each type
	runs      []Run
	names     []Name
	outside   [roles]sum // what the border of a sentence weighs
	spareSum  sum
}

// typeCounts holds a sum for each type and, last, for being no name.
type typeCounts [len(Types) + 1]float32

// NewTagger returns a tagger.
func NewTagger(lexicon Lexicon, model *Model) *Tagger {
	t := &Tagger{Scratch: NewScratch(lexicon), model: model}
	t.lattice.Prepare(model.chain)
	for r := range roles {
		t.outside[r] = t.weigh(r, outside)
	}
	return t
}

// acronymPrior is what the lists add to the score of "no name" for capitals that name nobody: labelled text has too few
// of them to learn it.
const acronymPrior = 2.5

// hashtagPrior makes a hashtag a name of its own whatever it is made of.
const (
	hashtagPrior = 20
	hashtagLabel = 1 + misc*parts + single
)

// pooling is how much the other occurrences of a word weigh when they agree, in the scores of the chain.
const pooling = 2

// Tag finds the names of the document. The slice is valid until the next call.
func (t *Tagger) Tag(ctx context.Context, doc *text.Document) ([]Name, error) {
	n := len(doc.Tokens)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	t.Read(doc)
	t.emissions = resize(t.emissions, n*Labels)
	t.labels = resize(t.labels, n)
	t.names = t.names[:0]
	for k, s := range doc.Sentences {
		if k%32 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		for i := s.First; i < s.Last; i++ {
			t.score(i, s, (*[Labels]float32)(t.emissions[i*Labels:]))
			switch {
			case t.namesNobody(i):
				t.emissions[i*Labels] += acronymPrior
			case t.forms[i].hashtag:
				t.emissions[i*Labels+hashtagLabel] += hashtagPrior
			}
		}
	}
	t.pool(doc)
	for k, s := range doc.Sentences {
		if k%32 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		t.decode(s)
	}
	return t.names, nil
}

// namesNobody says that token i is an acronym of a common noun, alone.
func (t *Tagger) namesNobody(i int) bool {
	f, r := &t.forms[i], t.runOf[i]
	return f.cue&gazetteer.CommonAcronym != 0 && f.casing == upperCase && !t.shouting[i] && r >= 0 && t.Scratch.runs[r].last-t.Scratch.runs[r].first == 1
}

// pool lets the occurrences of a word in the document speak for each other: same word, same type.
func (t *Tagger) pool(doc *text.Document) {
	e := &t.evidence
	t.pooled = resize(t.pooled, len(e.counts))
	clear(t.pooled)
	t.shares = resize(t.shares, len(doc.Tokens))
	for _, s := range doc.Sentences {
		if !t.repeats(s) {
			continue
		}
		t.lattice.Marginals(t.emissions[s.First*Labels:s.Last*Labels], s.Last-s.First)
		for i := s.First; i < s.Last; i++ {
			id := e.word[i]
			if id < 0 {
				continue
			}
			var share typeCounts
			marginal := t.lattice.Marginal[(i-s.First)*Labels : (i-s.First+1)*Labels]
			share[len(Types)] = marginal[0]
			for y := 1; y < Labels; y++ {
				share[(y-1)/parts] += marginal[y]
			}
			t.shares[i] = share
			for k, p := range share {
				t.pooled[id][k] += p
			}
		}
	}
	for i, id := range e.word[:len(doc.Tokens)] {
		if id < 0 || e.total(id) < 2 {
			continue
		}
		others := float32(e.total(id) - 1)
		for k := range len(Types) {
			bonus := pooling * (t.pooled[id][k] - t.shares[i][k]) / (others + 0.5)
			for part := range parts {
				t.emissions[i*Labels+1+k*parts+part] += bonus
			}
		}
		t.emissions[i*Labels] += pooling * (t.pooled[id][len(Types)] - t.shares[i][len(Types)]) / (others + 0.5)
	}
}

// repeats says that a word of the sentence has other occurrences, so that the sentence takes part in the pooling.
func (t *Tagger) repeats(s text.Sentence) bool {
	for i := s.First; i < s.Last; i++ {
		if id := t.evidence.word[i]; id >= 0 && t.evidence.total(id) > 1 {
			return true
		}
	}
	return false
}

func (t *Tagger) decode(s text.Sentence) {
	n := s.Last - s.First
	emissions, labels := t.emissions[s.First*Labels:s.Last*Labels], t.labels[s.First:s.Last]
	if t.lattice.Sure(emissions, n) {
		return
	}
	t.lattice.Best(emissions, labels)
	t.runs = AppendRuns(t.runs[:0], labels)
	if len(t.runs) == 0 {
		return
	}
	t.lattice.Marginals(emissions, n)
	for _, r := range t.runs {
		p := t.lattice.Span(r.First, labels[r.First:r.Last])
		t.names = append(t.names, Name{First: s.First + r.First, Last: s.First + r.Last, Type: r.Type, Probability: p, Score: t.model.calibrate(p)})
	}
}
