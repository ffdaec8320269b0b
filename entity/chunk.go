package entity

// chunk hands out zeroed items from one array, which serves the next document after free. What was handed out before an
// array is full stays valid.
type chunk[T any] struct{ items []T }

// chunkSize is how many items an array has at least: what a document of some hundred words needs.
const chunkSize = 64

// next returns a new item.
func (c *chunk[T]) next() *T { return &c.take(1)[0] }

// take returns n new items.
func (c *chunk[T]) take(n int) []T {
	from := len(c.items)
	if from+n > cap(c.items) {
		c.items, from = make([]T, 0, max(n, chunkSize, 2*cap(c.items))), 0
	}
	c.items = c.items[:from+n]
	return c.items[from : from+n : from+n]
}

// free takes all items back.
func (c *chunk[T]) free() {
	clear(c.items)
	c.items = c.items[:0]
}
