// Command names trains, tags and scores the recognizer of names.
//
//	names tag -lang fr FILE.conll > PREDICTIONS.conll
package main

import (
	"fmt"
	"os"
)

const usage = `usage: names tag [-lang fr|en|und] [-engine default|rules] FILE.conll ...`

func main() {
	commands := map[string]func([]string) error{"tag": runTag, "show": runShow, "experiment": experiment, "clusters": runClusters, "train": runTrain, "reliability": runReliability}
	if len(os.Args) < 2 || commands[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, usage)
		os.Exit(2)
	}
	if err := commands[os.Args[1]](os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "names:", err)
		os.Exit(1)
	}
}
