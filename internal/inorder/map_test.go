package inorder_test

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/internal/inorder"
)

func count(n int, taken *atomic.Int64) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			taken.Add(1)
			if !yield(i) {
				return
			}
		}
	}
}

func TestMapKeepsTheOrder(t *testing.T) {
	for _, workers := range []int{-1, 1, 2, 8} {
		t.Run(fmt.Sprint(workers, " workers"), func(t *testing.T) {
			var taken atomic.Int64
			got := slices.Collect(inorder.Map(t.Context(), workers, count(200, &taken), func(_ context.Context, index, item int) int {
				if item%7 == 0 {
					time.Sleep(time.Millisecond) // later items overtake this one
				}
				assert.Equal(t, index, item)
				return item * item
			}))
			want := make([]int, 200)
			for i := range want {
				want[i] = i * i
			}
			assert.Equal(t, want, got)
		})
	}
}

func TestMapBoundsWhatIsInFlight(t *testing.T) {
	const workers = 3
	var taken, running atomic.Int64
	yielded := int64(0)
	for range inorder.Map(t.Context(), workers, count(100, &taken), func(context.Context, int, int) int {
		assert.LessOrEqual(t, running.Add(1), int64(workers), "one item a worker")
		time.Sleep(100 * time.Microsecond)
		running.Add(-1)
		return 0
	}) {
		assert.LessOrEqual(t, taken.Load()-yielded, int64(2*workers))
		yielded++
	}
	assert.EqualValues(t, 100, yielded)
}

func TestMapStopsItsGoroutinesWhenTheLoopIsLeft(t *testing.T) {
	before := runtime.NumGoroutine()
	var taken atomic.Int64
	for result := range inorder.Map(t.Context(), 4, count(1_000_000, &taken), func(ctx context.Context, _, item int) int {
		if item > 3 {
			<-ctx.Done() // hangs for ever unless leaving the loop cancels it
		}
		return item
	}) {
		if result == 3 {
			break
		}
	}
	assert.Less(t, taken.Load(), int64(20))
	assert.LessOrEqual(t, runtime.NumGoroutine(), before, "the goroutines have ended with the loop")
}

func TestMapEndsWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var taken atomic.Int64
	var last error
	n := 0
	for err := range inorder.Map(ctx, 2, count(1_000_000, &taken), func(ctx context.Context, _, _ int) error { return ctx.Err() }) {
		if n++; n == 10 {
			cancel()
		}
		last = err
	}
	assert.ErrorIs(t, last, context.Canceled, "a sequence that was cut short says so")
	assert.Less(t, n, 20)
}

func TestMapOfNothing(t *testing.T) {
	var taken atomic.Int64
	assert.Empty(t, slices.Collect(inorder.Map(t.Context(), 2, count(0, &taken), func(context.Context, int, int) int { return 1 })))
}
