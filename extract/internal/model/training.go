package model

import "github.com/copydesk/copydesk/extract/internal/page"

// Sheet is a page as the program that trains the forests sees it: rows of the figures, in the order of Names.
type Sheet struct {
	page   *page.Page
	matrix *matrix
}

// NewSheet measures a page.
func NewSheet(p *page.Page) *Sheet { return &Sheet{p, measure(p)} }

// First returns the rows of the first forest.
func (s *Sheet) First() [][]float32 { return s.rows(columns[:width]) }

// Second returns the rows of the second forest, p being what a first one said of the blocks.
func (s *Sheet) Second(p []float64) [][]float32 {
	s.matrix.say(s.page, p)
	return s.rows(columns)
}

func (s *Sheet) rows(columns []int) [][]float32 {
	out := make([][]float32, s.matrix.n)
	cells := make([]float32, len(out)*len(columns))
	for i := range out {
		out[i], cells = cells[:len(columns):len(columns)], cells[len(columns):]
		around := s.matrix.cells[s.matrix.around(i):]
		for k, c := range columns {
			out[i][k] = around[c]
		}
	}
	return out
}

// Names are the names of the figures of a row of the second forest; those of the first are its beginning.
func Names() []string { return names() }
