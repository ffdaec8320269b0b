// Command names trains, tags with, scores and measures the recognizer of names.
//
//	names train -data DIR -o DIR        make clusters.bin and weights.bin, bit for bit those of the module
//	names train -fr FILE -en FILE -o DIR   make weights.bin from your own labelled files; DIR holds clusters.bin
//	names tag -lang fr FILE.conll       write the tokens with predicted tags, for score_names.py
//	names raw FILE.jsonl                score on running text made by conll_text.py
//	names reliability -data DIR         how often mentions of each score are right
//	names speed FILE.conll              tokens per second of the tagger and of prose, in one run
//	names experiment -data DIR          train with other settings and print the scores; nothing is written
//	names clusters -data DIR -o FILE    make the word classes alone
//	names show -lang fr FILE.txt        print the mentions of a text
package main

import (
	"fmt"
	"os"
)

const usage = "usage: names train|tag|raw|reliability|speed|experiment|clusters|show [flags] [files]; names COMMAND -h lists the flags"

func main() {
	commands := map[string]func([]string) error{"tag": runTag, "show": runShow, "speed": runSpeed, "raw": runRaw, "experiment": experiment, "clusters": runClusters, "train": runTrain, "reliability": runReliability}
	if len(os.Args) < 2 || commands[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, usage)
		os.Exit(2)
	}
	if err := commands[os.Args[1]](os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "names:", err)
		os.Exit(1)
	}
}
