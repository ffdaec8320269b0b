package lang

import (
	"math"

	"github.com/copydesk/copydesk/internal/profile"
	"github.com/copydesk/copydesk/text"
)

// Detector tells languages. The zero value is not one: use New. It may be used by many goroutines.
type Detector struct {
	ask func(sample string, s standing) float64
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
	d := &Detector{ask: askLingua}
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
	withScore(func(score *profile.Score) {
		doubtful := ""
		sample(s, func(piece string) {
			score.Add(piece)
			if len(piece) > len(doubtful) {
				doubtful = piece
			}
		})
		r = d.decide(stand(score), doubtful)
	})
	return r
}

// decide turns evidence into a result, with lingua-go's word where the table leaves doubt.
func (d *Detector) decide(s standing, sample string) Result {
	if s.empty() {
		return Result{Code: text.Und, Likelier: languages[0].code}
	}
	weight := s.weight()
	if d.ask != nil && s.askable() {
		weight += d.ask(sample, s)
	}
	weight = min(weight, s.bound())
	r := Result{Likelier: languages[s.home].code}
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
