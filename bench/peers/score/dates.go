package score

import (
	"regexp"
	"strings"
)

// Expression is an expression of time in a text, in code points. A range of the gold has its ends in Parts.
type Expression struct {
	Start int          `json:"start"`
	End   int          `json:"end"`
	Type  string       `json:"type"`
	Value string       `json:"value,omitempty"` // TIMEX3
	Parts []Expression `json:"parts,omitempty"`
}

// Dates counts expressions: spans that are the same, spans that overlap, and values of those.
type Dates struct {
	gold, predicted, same         int
	predictedTouched, goldTouched int
	valued                        int
}

// Add counts a text. A range may have been found whole, or as its parts.
func (d *Dates) Add(text string, gold, predicted []Expression) {
	runes := []rune(text)
	var wanted []Expression
	for _, g := range gold {
		if len(g.Parts) > 0 && !foundWhole(runes, g, predicted) {
			wanted = append(wanted, g.Parts...)
		} else {
			wanted = append(wanted, g)
		}
	}
	spans := func(list []Expression) map[[2]int]bool {
		set := map[[2]int]bool{}
		for _, e := range list {
			set[[2]int{e.Start, e.End}] = true
		}
		return set
	}
	d.gold += len(wanted)
	d.predicted += len(predicted)
	wantedSpans := spans(wanted)
	for span := range spans(predicted) {
		d.same += one(wantedSpans[span])
	}
	for _, p := range predicted {
		touched := false
		for _, g := range wanted {
			touched = touched || overlap(p, g) > 0
		}
		d.predictedTouched += one(touched)
	}
	for _, g := range wanted {
		if p := nearest(g, predicted); p != nil {
			d.goldTouched++
			d.valued += one(p.Value != "" && p.Value == strings.TrimSpace(g.Value))
		}
	}
}

// nearest is the prediction that shares most with g, the shorter of two that share as much; nil when none does.
func nearest(g Expression, predicted []Expression) *Expression {
	var best *Expression
	for i := range predicted {
		p := &predicted[i]
		shared := overlap(*p, g)
		if shared <= 0 {
			continue
		}
		if best == nil || shared > overlap(*best, g) || shared == overlap(*best, g) && p.End-p.Start < best.End-best.Start {
			best = p
		}
	}
	return best
}

func overlap(a, b Expression) int { return min(a.End, b.End) - max(a.Start, b.Start) }

// Strict wants the same span.
func (d *Dates) Strict() PRF { return prf(d.same, d.predicted, d.gold) }

// Relaxed wants spans that overlap.
func (d *Dates) Relaxed() PRF {
	p, r := ratio(d.predictedTouched, d.predicted), ratio(d.goldTouched, d.gold)
	return PRF{p, r, harmonic(p, r)}
}

// ValueF is the F1 of Relaxed times the share of what was found whose value is the same (value F1 of TempEval-3).
func (d *Dates) ValueF() float64 { return d.Relaxed().F * ratio(d.valued, d.goldTouched) }

var governing = regexp.MustCompile(`(?i)^(?:(?:le|la|les|l['’]|l’|un|une|du|des|de|d['’]|au|aux|à|a|en|dans|ce|cet|cette|ces|the|an|on|in|at|of|by|for|from|since|depuis|about|around|vers|d['’]ici|this|pour)[\s\x{85}\p{Z}]+|l['’]|d['’])+`)

// core is the span without the articles and prepositions before it and the marks behind it.
func core(text []rune, e Expression) [2]int {
	start, end := e.Start, min(e.End, len(text))
	if start >= end {
		return [2]int{start, end}
	}
	s := string(text[start:end])
	if m := governing.FindString(s); m != "" && len(m) < len(s) {
		start += len([]rune(m))
	}
	for end > start && strings.ContainsRune(" ,.;:!?)»\"'", text[end-1]) {
		end--
	}
	return [2]int{start, end}
}

func foundWhole(text []rune, g Expression, predicted []Expression) bool {
	for _, p := range predicted {
		if core(text, p) == core(text, g) {
			return true
		}
	}
	return false
}
