// Package score holds the metrics of the benchmarks: the same figures as the Python scorers that judge the releases, which
// the tests hold it to.
package score

import "strings"

// Gold is what a page should give. Pointers tell the absent text from the empty one.
type Gold struct {
	ID            string   `json:"id"`
	Language      string   `json:"lang"`
	URL           string   `json:"url"`
	Text          *string  `json:"text"`
	TextMin       *string  `json:"text_min"`       // without its optional paragraphs
	TextNoSummary *string  `json:"text_nosummary"` // without its standfirst
	With          []string `json:"with"`
	Without       []string `json:"without"`
	Title         string   `json:"title"`
	Author        OneOrAll `json:"author"`
	Date          string   `json:"date"`
	Comments      []string `json:"comments"`
}

// Prediction is what a system made of a page.
type Prediction struct {
	ID       string   `json:"id"`
	Text     string   `json:"text"`
	Title    string   `json:"title,omitempty"`
	Author   OneOrAll `json:"author,omitempty"`
	Date     string   `json:"date,omitempty"` // begins with YYYY-MM-DD
	Comments OneOrAll `json:"comments,omitempty"`
}

// PRF is precision, recall and the harmonic mean of the two.
type PRF struct{ P, R, F float64 }

// Share is a number of things and the part of them that was right.
type Share struct {
	N     int
	Right float64
}

// Extraction is the score of a set. What the gold of the set says nothing of is zero: N of a Share, Of of the others.
type Extraction struct {
	Pages          int
	Shingle        PRF // means over pages of 4-word shingles, against the nearest of the texts that Gold has
	ShingleOf      int // pages with a text
	Snippets       PRF
	Accuracy       float64 // of snippets
	SnippetsOf     int
	Title          Share
	Author         Share // all names of the page and no other
	AuthorF        float64
	Date           Share
	CommentsFound  Share
	CommentsLeaked Share // into the text
}

// Of scores predictions by their ID; a page without one counts as empty.
func Of(gold []Gold, predictions []Prediction) Extraction {
	byID := make(map[string]Prediction, len(predictions))
	for _, p := range predictions {
		byID[p.ID] = p
	}
	var t tally
	for _, g := range gold {
		t.add(g, byID[g.ID])
	}
	return t.result(len(gold))
}

type tally struct {
	precisions, recalls         []float64
	texts                       int
	kept, leaked, lost, left    int // snippets
	titles, titlesRight         int
	authors, authorsRight       int
	namesRight, namesBoth       int
	dates, datesRight           int
	comments, found, intoTheTop int
}

func (t *tally) add(g Gold, p Prediction) {
	body := clean(p.Text)
	if g.Text != nil {
		t.shingle(g, body)
	}
	line := flat(body)
	for _, s := range g.With {
		if strings.Contains(line, flat(s)) {
			t.kept++
		} else {
			t.lost++
		}
	}
	for _, s := range g.Without {
		if strings.Contains(line, flat(s)) {
			t.leaked++
		} else {
			t.left++
		}
	}
	if g.Title != "" {
		t.titles++
		t.titlesRight += one(flat(p.Title) == flat(g.Title))
	}
	if len(g.Author) > 0 {
		t.author(people(g.Author.join("; ")), people(p.Author.join("; ")))
	}
	if g.Date != "" {
		t.dates++
		t.datesRight += one(day(p.Date) == day(g.Date))
	}
	comments := flat(p.Comments.join(" "))
	for _, c := range g.Comments {
		if c = flat(c); c != "" {
			t.comments++
			t.found += one(strings.Contains(comments, c))
			t.intoTheTop += one(strings.Contains(line, c))
		}
	}
}

func (t *tally) author(gold, found map[string]bool) {
	both := 0
	for name := range found {
		both += one(gold[name])
	}
	t.authors++
	t.authorsRight += one(both == len(gold) && both == len(found))
	t.namesRight += both
	t.namesBoth += len(gold) + len(found)
}

// shingle scores against the text of the gold that is nearest. A prediction without words has no precision, and a gold
// without words no recall; they stay out of the means.
func (t *tally) shingle(g Gold, body string) {
	t.texts++
	predicted, ofPredicted := shingles(body)
	best, bestOfGold := PRF{F: -1}, 0
	for _, text := range []*string{g.Text, g.TextMin, g.TextNoSummary} {
		if text == nil {
			continue
		}
		gold, ofGold := shingles(clean(*text))
		both := 0
		for s, n := range gold {
			both += min(n, predicted[s])
		}
		if s := prf(both, ofPredicted, ofGold); s.F > best.F {
			best, bestOfGold = s, ofGold
		}
	}
	if ofPredicted > 0 {
		t.precisions = append(t.precisions, best.P)
	}
	if bestOfGold > 0 {
		t.recalls = append(t.recalls, best.R)
	}
}

func (t *tally) result(pages int) Extraction {
	e := Extraction{Pages: pages, ShingleOf: t.texts}
	p, r := mean(t.precisions), mean(t.recalls)
	e.Shingle = PRF{p, r, harmonic(p, r)}
	e.SnippetsOf = t.kept + t.lost + t.leaked + t.left
	e.Snippets = prf(t.kept, t.kept+t.leaked, t.kept+t.lost)
	e.Accuracy = ratio(t.kept+t.left, e.SnippetsOf)
	e.Title = Share{t.titles, ratio(t.titlesRight, t.titles)}
	e.Author = Share{t.authors, ratio(t.authorsRight, t.authors)}
	e.AuthorF = ratio(2*t.namesRight, t.namesBoth)
	e.Date = Share{t.dates, ratio(t.datesRight, t.dates)}
	e.CommentsFound = Share{t.comments, ratio(t.found, t.comments)}
	e.CommentsLeaked = Share{t.comments, ratio(t.intoTheTop, t.comments)}
	return e
}

func day(date string) string {
	runes := []rune(date)
	return string(runes[:min(len(runes), len("2006-01-02"))])
}
