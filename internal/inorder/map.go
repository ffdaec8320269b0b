// Package inorder does work on several goroutines and hands out the results in the order of the work.
package inorder

import (
	"context"
	"iter"
	"sync"
)

// Map calls do for each item of in on at most workers goroutines and yields the results in the order of the items.
// At most 2×workers items are in flight: taken from in, and their result not yet yielded; so memory is bounded by the
// workers, however many items there are.
//
// in is advanced and yield is called on the caller's own goroutine, never both at once. When the loop is left, the
// context that do gets is cancelled and the goroutines have ended before the loop's statement has. When ctx ends, the
// items in flight and the next one still go through do, which can tell by the context, and no further item is taken:
// a sequence that was cut short says so by its last result.
func Map[In, Out any](ctx context.Context, workers int, in iter.Seq[In], do func(ctx context.Context, index int, item In) Out) iter.Seq[Out] {
	workers = max(workers, 1)
	return func(yield func(Out) bool) {
		ctx, cancel := context.WithCancel(ctx)
		tasks := make(chan func(), 2*workers)
		var running sync.WaitGroup
		defer running.Wait()
		defer close(tasks)
		defer cancel()

		started, index := 0, 0
		var pending queue[Out]
		for item := range in {
			result, i := make(chan Out, 1), index
			pending.add(result)
			index++
			if started < workers {
				started++
				running.Go(func() {
					for task := range tasks {
						task()
					}
				})
			}
			tasks <- func() { result <- do(ctx, i, item) }
			if ctx.Err() != nil {
				break
			}
			for pending.ready() || pending.len() == 2*workers {
				if !yield(pending.take()) {
					return
				}
			}
		}
		for pending.len() > 0 {
			if !yield(pending.take()) {
				return
			}
		}
	}
}

// queue is the results that are still to come, oldest first.
type queue[Out any] struct{ results []chan Out }

func (q *queue[Out]) len() int { return len(q.results) }

func (q *queue[Out]) add(result chan Out) { q.results = append(q.results, result) }

func (q *queue[Out]) ready() bool { return len(q.results) > 0 && len(q.results[0]) > 0 }

// take waits for the oldest result.
func (q *queue[Out]) take() Out {
	result := <-q.results[0]
	q.results[0] = nil // the array lives on; what was yielded must not
	q.results = q.results[1:]
	return result
}
