package lang

import (
	"math"
	"slices"
	"sync"

	"github.com/copydesk/copydesk/internal/profile"
	"github.com/pemistahl/lingua-go"
)

const (
	// askedLength is how much text lingua-go is asked about, in bytes: it takes a tenth of a millisecond for so much.
	askedLength = 160
	// trust is how much its answer may add to a weight.
	trust = 2.0
	// faith turns its confidence into a weight: the values of low accuracy are bolder than they are right.
	faith = 0.5
)

// question is the languages that a doubt is about, sorted, then zeros.
type question [profile.Grammars + rivals]lingua.Language

// detectors are lingua-go's, a lingua.LanguageDetector for each question. The models behind them are shared, and loaded
// when a text first needs them, so that a program which never doubts never pays.
var detectors sync.Map

// askLingua returns what lingua-go adds to the weight of the sample being in one of the languages.
func askLingua(sample string, s standing) float64 {
	var q question
	n := 0
	for _, l := range languages {
		q[n] = l.lingua
		n++
	}
	for _, column := range s.stranger {
		if l, ok := strangers[s.names[column]]; ok {
			q[n] = l
			n++
		}
	}
	if n == len(languages) {
		return 0
	}
	slices.Sort(q[:n])
	detector, ok := detectors.Load(q)
	if !ok {
		built := lingua.NewLanguageDetectorBuilder().FromLanguages(q[:n]...).WithLowAccuracyMode().Build()
		detector, _ = detectors.LoadOrStore(q, built)
	}
	home, other := 0.0, 0.0
	for _, value := range detector.(lingua.LanguageDetector).ComputeLanguageConfidenceValues(cutAtSpaces(sample, 0, min(len(sample), askedLength))) {
		switch {
		case value.Language() == languages[s.home].lingua:
			home = value.Value()
		case !slices.ContainsFunc(languages, func(l language) bool { return l.lingua == value.Language() }):
			other = max(other, value.Value())
		}
	}
	if home == 0 && other == 0 {
		return 0
	}
	const least = 1e-6
	answer := faith * math.Log((home+least)/(other+least))
	// lingua-go adds in the order of a map, which changes the last digits.
	return math.Round(max(-trust, min(trust, answer))*8) / 8
}
