package main

import (
	"runtime"
	"time"
)

// pass is what one run over all inputs took. Processor time counts, that of the garbage collector included, and so
// other programs on the machine do not.
type pass struct {
	spent   time.Duration
	allocs  uint64
	bytes   uint64
	outcome error
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
	return pass{spent, after.Mallocs - before.Mallocs, after.TotalAlloc - before.TotalAlloc, err}
}

// inTurn measures the runs in turn, rounds times, and keeps the fastest pass of each: what is measured side by side is
// slowed down by the same neighbours.
func inTurn(rounds int, runs []func() error) ([]pass, error) {
	best := make([]pass, len(runs))
	for round := range rounds {
		for i, run := range runs {
			p := over(run)
			if p.outcome != nil {
				return nil, p.outcome
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
