package text

// Span is a half-open range of bytes in a text: text[Start:End].
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Of returns the part of s that the span covers. It panics, as slicing does, when the span is not of s.
func (p Span) Of(s string) string { return s[p.Start:p.End] }

// Len is the length of the span in bytes.
func (p Span) Len() int { return p.End - p.Start }

// Contains reports whether q lies inside p; a span contains itself.
func (p Span) Contains(q Span) bool { return p.Start <= q.Start && q.End <= p.End }

// Overlaps reports whether the two spans share at least one byte.
func (p Span) Overlaps(q Span) bool { return p.Start < q.End && q.Start < p.End }
