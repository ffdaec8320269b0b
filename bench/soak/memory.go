package main

import (
	"context"
	"fmt"
	"runtime"

	"github.com/copydesk/copydesk"
)

// room is how much more heap than at the beginning is taken for noise.
const room = 8 << 20

// memory reads pages over and over, n in all, and fails when the heap has grown between the first tenth of them, by which
// everything is loaded, and the last.
func memory(ctx context.Context, paths []string, workers, n int) error {
	desk := copydesk.New(copydesk.Workers(workers))
	var first uint64
	done := 0
	for done < n {
		for range desk.ReadAll(ctx, sources(paths[:min(len(paths), n-done)])) {
			if done++; done == max(n/10, 1) {
				first = heap()
			}
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	last := heap()
	fmt.Printf("heap after %d pages %.1f MB, after %d pages %.1f MB\n", max(n/10, 1), megabytes(first), n, megabytes(last))
	if last > first+first/10+room {
		return fmt.Errorf("the heap grew from %d to %d bytes", first, last)
	}
	return nil
}

// heap is what is in use, without what is only waiting to be collected.
func heap() uint64 {
	runtime.GC()
	runtime.GC() // what the first one let go of pools is collected by the second
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

func megabytes(n uint64) float64 { return float64(n) / (1 << 20) }
