package lang

import (
	"math"

	"github.com/copydesk/copydesk/internal/profile"
)

// standing is the evidence of the table, with natural logarithms in place of its costs.
type standing struct {
	home     int     // of the languages, the likelier
	lead     float64 // over the other one
	margin   float64 // over the best stranger, negative when that is better
	stranger []int   // columns of the best strangers, the best first
	names    []string
	known    float64 // share of the words that have a row
	counts   profile.Counts
	spelling float64 // what a letter costs in the words without a row, in the language that each fits best
}

// rivals is how many strangers lingua-go is asked about.
const rivals = 3

func stand(s *profile.Score) standing {
	out := standing{counts: s.Counts, names: table().Languages}
	for l := range languages {
		if s.Costs[l] < s.Costs[out.home] {
			out.home = l
		}
	}
	out.lead = math.Inf(1)
	for l := range languages {
		if l != out.home {
			out.lead = min(out.lead, float64(s.Costs[l]-s.Costs[out.home])*profile.Step)
		}
	}
	for range rivals {
		best := -1
		for l := len(languages); l < len(s.Costs); l++ {
			if (best < 0 || s.Costs[l] < s.Costs[best]) && !has(out.stranger, l) {
				best = l
			}
		}
		out.stranger = append(out.stranger, best)
	}
	out.margin = float64(s.Costs[out.stranger[0]]-s.Costs[out.home]) * profile.Step
	if s.Counts.Words > 0 {
		out.known = float64(s.Known) / float64(s.Counts.Words)
	}
	if s.Letters > 0 {
		out.spelling = float64(s.Spelling) * profile.Step / float64(s.Letters)
	}
	return out
}

func has(list []int, l int) bool {
	for _, x := range list {
		if x == l {
			return true
		}
	}
	return false
}

// empty reports a text without a letter.
func (s standing) empty() bool { return s.counts.Latin == 0 && s.counts.Other == 0 }

// weight is the logarithm of the odds that the text is in its home language and in no other.
func (s standing) weight() float64 {
	w := s.margin - prior
	if s.counts.Other > 0 {
		// Words of the Latin alphabet are strewn in texts of other scripts, seldom the other way round.
		w = min(w, otherScript*(float64(s.counts.Latin)/float64(s.counts.Other)-3))
	}
	return w
}

const (
	// prior is what is asked of the margin before a text is more likely of its home language than of another.
	prior = 0.5
	// otherScript turns the letters of the Latin alphabet to one of another script into a weight, with three as even.
	otherScript = 4.0
)

// askable reports a doubt that lingua-go may settle.
func (s standing) askable(weight float64) bool {
	return math.Abs(weight) < 3
}
