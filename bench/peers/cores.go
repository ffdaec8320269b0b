package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"time"

	"github.com/copydesk/copydesk"
)

// readOnCores times ReadAll by the clock on the wall, since it is what a second core saves.
func readOnCores(c config, set [][]byte, size int) error {
	defer runtime.GOMAXPROCS(1)
	t := table{
		title: "Whole path, ReadAll by the clock",
		head:  []string{"cores", "pages/s", "MB/s", "× one core", "heap MB after"},
	}
	cores := []int{1}
	if runtime.NumCPU() > 1 {
		cores = append(cores, 2)
	}
	best := make([]time.Duration, len(cores))
	kept := make([]uint64, len(cores))
	for range c.rounds {
		for i, n := range cores {
			runtime.GOMAXPROCS(n)
			runtime.GC()
			began := time.Now()
			if err := readAll(set, n); err != nil {
				return err
			}
			if spent := time.Since(began); best[i] == 0 || spent < best[i] {
				best[i] = spent
			}
			kept[i] = heap()
		}
	}
	for i, n := range cores {
		seconds := best[i].Seconds()
		t.add(fmt.Sprint(n), fmt.Sprintf("%.0f", float64(len(set))/seconds), fmt.Sprintf("%.1f", float64(size)/seconds/1e6),
			fmt.Sprintf("%.2f", best[0].Seconds()/seconds), fmt.Sprintf("%.0f", float64(kept[i])/1e6))
	}
	t.notes = append(t.notes, "By the clock, so other work on the machine counts. The heap holds the pages too.")
	return t.write(os.Stdout)
}

// readByWorkers tells what memory workers need, each number of them in a process of its own.
func readByWorkers(c config, set [][]byte, size int) error {
	var contenders []contender
	for _, n := range []int{1, 2, 4, 8} {
		contenders = append(contenders, contender{strconv.Itoa(n), func() error {
			runtime.GOMAXPROCS(n)
			defer runtime.GOMAXPROCS(1)
			return readAll(set, n)
		}})
	}
	c.rounds, c.peak = 1, true
	measured, err := c.measure("path", "workers", contenders)
	if err != nil {
		return err
	}
	t := table{
		title: "Whole path, memory by the number of workers, beyond the pages",
		head:  []string{"workers", "peak MB"},
	}
	for i, x := range contenders {
		t.add(x.name, measured[i].peakMB())
	}
	return t.write(os.Stdout)
}

func readAll(set [][]byte, workers int) error {
	for _, err := range copydesk.New(copydesk.Workers(workers)).ReadAll(context.Background(), sources(set)) {
		if err != nil && !errors.Is(err, copydesk.ErrNoArticle) {
			return err
		}
	}
	return nil
}
