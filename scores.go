package copydesk

import (
	"math"
	"slices"

	"github.com/copydesk/copydesk/entity"
)

// rounded returns a copy of a whose scores have at most three places: what is beyond tells a
// reader nothing. Those of blocks are made so. The copy is only good for writing: it shares with a what has no scores.
func (a *Article) rounded() *Article {
	out := *a
	out.People = slices.Clone(a.People)
	for i := range out.People {
		out.People[i].Mentions = roundedMentions(out.People[i].Mentions)
	}
	out.Organizations = slices.Clone(a.Organizations)
	for i := range out.Organizations {
		out.Organizations[i].Mentions = roundedMentions(out.Organizations[i].Mentions)
	}
	out.Places = slices.Clone(a.Places)
	for i := range out.Places {
		out.Places[i].Mentions = roundedMentions(out.Places[i].Mentions)
	}
	out.Quotations = slices.Clone(a.Quotations)
	for i := range out.Quotations {
		speaker := &out.Quotations[i].Speaker
		speaker.Score = threePlaces(speaker.Score)
	}
	return &out
}

func roundedMentions(mentions []entity.Occurrence) []entity.Occurrence {
	out := slices.Clone(mentions)
	for i := range out {
		out[i].Score = threePlaces(out[i].Score)
	}
	return out
}

func threePlaces(score float64) float64 { return math.Round(score*1000) / 1000 }
