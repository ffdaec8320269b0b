package lang

import (
	"math"
	"slices"

	"github.com/copydesk/copydesk/internal/profile"
)

// standing is the evidence of the table, with natural logarithms in place of its costs.
type standing struct {
	home     int     // of the languages, the likelier
	lead     float64 // over the other one
	margin   float64 // over the best stranger, negative when that is better
	stranger []int   // columns of the best strangers, the best first
	names    []string
	prose    float64 // the most that the weight may be, for a text that may be code or a list
	counts   profile.Counts
}

// rivals is how many strangers lingua-go is asked about.
const rivals = 3

func (k *knowledge) stand(s *profile.Score) standing {
	out := standing{counts: s.Counts, names: k.table.Languages}
	for l := range k.read {
		if s.Costs[l] < s.Costs[out.home] {
			out.home = l
		}
	}
	out.lead = math.Inf(1)
	for l := range k.read {
		if l != out.home {
			out.lead = min(out.lead, float64(s.Costs[l]-s.Costs[out.home])*profile.Step)
		}
	}
	for range min(rivals, len(s.Costs)-len(k.read)) {
		best := -1
		for l := len(k.read); l < len(s.Costs); l++ {
			if (best < 0 || s.Costs[l] < s.Costs[best]) && !slices.Contains(out.stranger, l) {
				best = l
			}
		}
		out.stranger = append(out.stranger, best)
	}
	out.margin = float64(s.Costs[out.stranger[0]]-s.Costs[out.home]) * profile.Step
	if s.Counts.Words > 0 {
		out.prose = prose(s.Counts, s.Grammar[out.home])
	}
	return out
}

// empty reports a text without a letter.
func (s standing) empty() bool { return s.counts.Latin == 0 && s.counts.Other == 0 }

// weight is the logarithm of the odds that the text is in its home language and in no other, as far as words and
// letters tell.
func (s standing) weight() float64 {
	n := float64(s.counts.Words)
	return s.margin - prior - sentencePrior*max(0, min(1, (n-5)/5)) - fewWordsPrior*max(0, (5-n)/5)
}

// bound is the most that weight may be for a text of this make, whatever its words.
func (s standing) bound() float64 { return min(s.prose, s.script()) }

// script bounds the weight of what is in another script: words of the Latin alphabet are strewn in texts of other
// scripts, seldom the other way round.
func (s standing) script() float64 {
	if s.counts.Other == 0 {
		return math.Inf(1)
	}
	return otherScript * (float64(s.counts.Latin)/float64(s.counts.Other) - 3)
}

const (
	// prior is what is asked of the margin before a text is more likely of its home language than of another.
	prior = 0.5
	// sentencePrior is what is asked in addition of ten words: a sentence in its own language has no narrow margin.
	sentencePrior = 2.0
	// fewWordsPrior is what is asked in addition where there is hardly a word: it may be a name.
	fewWordsPrior = 1.0
	// otherScript turns the letters of the Latin alphabet to one of another script into a weight, with three as even.
	otherScript = 4.0
	// manyMarks is how many marks a letter code and addresses have; prose has a tenth of it.
	manyMarks = 0.13
	// fewMarks are too few to tell.
	fewMarks = 4
	// markWeight turns the marks a letter that are missing to that into a weight.
	markWeight = 80.0
	// proseWords is how many words of prose hold words of grammar for certain.
	proseWords = 8
	// grammarWeight turns the share of words of grammar beyond the least into a weight.
	grammarWeight = 80.0
)

// prose bounds the weight of what is no running text: code and addresses by their marks, lists of names and of other
// things by the want of words of grammar, which are half of any text and a quarter of any sentence.
func prose(c profile.Counts, grammar int) float64 {
	w := math.Inf(1)
	if c.Mark >= fewMarks {
		w = markWeight * (manyMarks - float64(c.Mark)/float64(c.Latin))
	}
	if c.Words >= proseWords {
		// Of many words more may be asked than of a few.
		least := min(.10, .03+.001*float64(c.Words))
		w = min(w, grammarWeight*(float64(grammar)/float64(c.Words)-least))
	}
	return w
}

const (
	// doubt is the weight up to which lingua-go is asked.
	doubt = 3.0
	// askableWords is how many words it needs: of fewer, the table knows more.
	askableWords = 7
)

// askable reports a doubt that lingua-go may settle.
func (s standing) askable() bool {
	return math.Abs(s.weight()) < doubt && s.bound() > 0 && s.counts.Words >= askableWords
}
