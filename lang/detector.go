package lang

import (
	"math"

	"github.com/copydesk/copydesk/internal/profile"
	"github.com/copydesk/copydesk/text"
)

// Detector tells languages. The zero value is not one: use New. It may be used by many goroutines.
type Detector struct {
	know func() *knowledge
	ask  func(sample string, s standing) float64 // nil: nobody
}

// Option changes a Detector.
type Option func(*Detector)

// TableOnly leaves lingua-go out: what the table cannot tell stays doubtful. It saves the memory of the models and
// some milliseconds at the first doubtful text.
func TableOnly() Option {
	return func(d *Detector) { d.ask = nil }
}

// New returns a detector. Models are loaded when a text needs them and shared by all detectors.
func New(options ...Option) *Detector {
	d := &Detector{know: embedded, ask: askLingua}
	for _, o := range options {
		o(d)
	}
	return d
}

// Detect says what s is with a detector that has no options.
func Detect(s string) Result { return New().Detect(s) }

// Detect says what s is. Of a long text it reads samples from several places, so a text is what most of it is. Text
// without letters is text.Und with confidence 0.
func (d *Detector) Detect(s string) Result {
	var r Result
	k := d.know()
	k.withScore(func(score *profile.Score) {
		longest := ""
		var parts [pieces]tally
		n := 0
		sample(s, func(piece string) {
			before := tally{score.Counts, score.Grammar}
			score.Add(piece)
			parts[n] = before.to(score)
			n++
			if len(piece) > len(longest) {
				longest = piece
			}
		})
		evidence := k.stand(score)
		// An article with a long table is what its paragraphs are.
		for _, part := range parts[:n] {
			if part.counts.Words >= paragraphWords {
				evidence.prose = max(evidence.prose, prose(part.counts, part.grammar[evidence.home]))
			}
		}
		r = d.decide(evidence, longest)
	})
	return r
}

// paragraphWords is how many words of a sample show that it is running text.
const paragraphWords = 25

// tally is what of a score can be told apart piece by piece.
type tally struct {
	counts  profile.Counts
	grammar [profile.Grammars]int
}

// to is what was added to the score since the tally was taken.
func (t tally) to(s *profile.Score) tally {
	out := tally{counts: s.Counts.Minus(t.counts)}
	for l := range out.grammar {
		out.grammar[l] = s.Grammar[l] - t.grammar[l]
	}
	return out
}

// decide turns evidence into a result, with lingua-go's word where the table leaves doubt.
func (d *Detector) decide(s standing, sample string) Result {
	if s.empty() {
		return Result{Code: text.Und, Likelier: d.know().read[0].code}
	}
	weight := s.weight()
	if d.ask != nil && s.askable() {
		weight += d.ask(sample, s)
	}
	weight = min(weight, s.bound())
	r := Result{Likelier: d.know().read[s.home].code}
	p := probability(weight)
	if p < .5 {
		r.Code = text.Und
		r.Confidence = round(1 - p)
		return r
	}
	r.Code = r.Likelier
	r.Confidence = round(p * probability(s.lead))
	return r
}

func probability(weight float64) float64 { return 1 / (1 + math.Exp(-weight)) }

// round keeps two figures: more would pretend to know, and would show the order in which lingua-go adds.
func round(p float64) float64 { return math.Round(p*100) / 100 }
