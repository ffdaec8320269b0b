package main

import (
	"fmt"
	"runtime"
	"time"
)

// pass is what one run over all inputs took. Processor time counts, that of the garbage collector included, and so
// other programs on the machine do not.
type pass struct {
	spent   time.Duration
	allocs  uint64
	bytes   uint64
	peak    int64 // of resident memory in bytes, beyond the inputs; 0 when it was not asked for
	outcome error
}

// A contender is what is measured, under the name of its row.
type contender struct {
	name string
	run  func() error
}

// over runs f and measures it.
func over(f func() error) pass {
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	began := processorTime()
	err := f()
	spent := processorTime() - began
	runtime.ReadMemStats(&after)
	return pass{spent: spent, allocs: after.Mallocs - before.Mallocs, bytes: after.TotalAlloc - before.TotalAlloc, outcome: err}
}

// inTurn measures the contenders in turn, rounds times, and keeps the fastest pass of each: what is measured side by
// side is slowed down by the same neighbours.
func inTurn(rounds int, contenders []contender) ([]pass, error) {
	best := make([]pass, len(contenders))
	for round := range rounds {
		for i, x := range contenders {
			p := over(x.run)
			if p.outcome != nil {
				return nil, fmt.Errorf("%s: %w", x.name, p.outcome)
			}
			if round == 0 || p.spent < best[i].spent {
				best[i] = p
			}
		}
	}
	return best, nil
}

// first is what the first use of something costs: the time, and the heap that it leaves behind.
type first struct {
	spent time.Duration
	heap  int64
}

func firstUse(f func() error) (first, error) {
	before := heap()
	began := processorTime()
	err := f()
	return first{processorTime() - began, int64(heap()) - int64(before)}, err
}

// heap is what is in use, without what only waits to be collected.
func heap() uint64 {
	runtime.GC()
	runtime.GC() // what the first one let go of pools is collected by the second
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}
