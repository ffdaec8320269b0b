package main

import (
	"cmp"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/internal/nametag"
)

// vocabulary numbers words by falling frequency; number 0 stands for the border of a sentence and for rare words.
type vocabulary struct {
	words  []string
	counts []int
	habits []nametag.Habit
	after  []map[int32]int32 // bigrams: word, next word, count
	before []map[int32]int32
}

// plainWord writes numbers alike and letters small, as the features do with words.
func plainWord(token string) string {
	token = strings.ToLower(strings.ReplaceAll(token, "’", "'"))
	if strings.ContainsAny(token, "0123456789") && strings.Trim(token, "0123456789.,:") == "" {
		return strings.Map(func(r rune) rune {
			if '0' <= r && r <= '9' {
				return '0'
			}
			return r
		}, token)
	}
	return token
}

func readVocabulary(folder string, least int) (*vocabulary, error) {
	counts := make(map[string]int)
	seen := make(casings)
	var sentences [][]string
	err := rawSentences(folder, func(tokens []string) {
		s := make([]string, len(tokens))
		for i, t := range tokens {
			s[i] = plainWord(t)
			counts[s[i]]++
		}
		seen.add(tokens, s)
		sentences = append(sentences, s)
	})
	if err != nil {
		return nil, err
	}
	v := &vocabulary{words: []string{""}, counts: []int{0}, habits: []nametag.Habit{nametag.NoHabit}}
	for w, n := range counts {
		if n >= least {
			v.words = append(v.words, w)
		}
	}
	slices.SortFunc(v.words[1:], func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	numbers := make(map[string]int32, len(v.words))
	for i, w := range v.words[1:] {
		numbers[w] = int32(i + 1)
		v.counts = append(v.counts, counts[w])
		v.habits = append(v.habits, seen.habit(w))
	}
	v.after, v.before = make([]map[int32]int32, len(v.words)), make([]map[int32]int32, len(v.words))
	for i := range v.words {
		v.after[i], v.before[i] = make(map[int32]int32), make(map[int32]int32)
	}
	for _, s := range sentences {
		last := int32(0)
		for _, w := range append(s, "") {
			next := numbers[w]
			v.after[last][next]++
			v.before[next][last]++
			last = next
		}
	}
	return v, nil
}

// neighbour is a word beside another, or a class beside a word, with how often.
type neighbour struct{ id, count int32 }

func sorted(m map[int32]int32) []neighbour {
	list := make([]neighbour, 0, len(m))
	for id, n := range m {
		list = append(list, neighbour{id, n})
	}
	slices.SortFunc(list, func(a, b neighbour) int { return cmp.Compare(a.id, b.id) })
	return list
}

// exchange puts each word into one of k classes so that the class of a word tells as much as possible about the class
// of the next one, moving one word at a time to its best class (Martin, Liermann, Ney 1998).
func exchange(v *vocabulary, k, rounds int, log io.Writer) []int32 {
	n := len(v.words)
	after, before := make([][]neighbour, n), make([][]neighbour, n)
	for i := range n {
		after[i], before[i] = sorted(v.after[i]), sorted(v.before[i])
	}
	class := make([]int32, n)
	for i := 1; i < n; i++ {
		class[i] = int32(1 + (i-1)%(k-1))
	}
	pair := make([]int32, k*k)
	left, right := make([]int32, k), make([]int32, k)
	for i := range n {
		for _, b := range after[i] {
			pair[class[i]*int32(k)+class[b.id]] += b.count
			left[class[i]] += b.count
			right[class[b.id]] += b.count
		}
	}
	entropy := logTable()
	out, in := make([]int32, k), make([]int32, k)
	for round := range rounds {
		moved := 0
		for w := int32(1); int(w) < n; w++ {
			clear(out)
			clear(in)
			self, outs, ins := int32(0), int32(0), int32(0)
			for _, b := range after[w] {
				outs += b.count
				if b.id == w {
					self += b.count
					continue
				}
				out[class[b.id]] += b.count
			}
			for _, b := range before[w] {
				ins += b.count
				if b.id != w {
					in[class[b.id]] += b.count
				}
			}
			from := class[w]
			shift(pair, left, right, k, from, out, in, self, outs, ins, -1)
			best, gain := from, math.Inf(-1)
			outList, inList := nonzero(out), nonzero(in)
			for c := int32(1); int(c) < k; c++ {
				g := 0.0
				for _, o := range outList {
					p := pair[c*int32(k)+o.id]
					add := o.count
					if o.id == c {
						add += self + in[c]
					}
					g += entropy(p+add) - entropy(p)
				}
				for _, i := range inList {
					if i.id == c && out[c] > 0 {
						continue
					}
					p := pair[i.id*int32(k)+c]
					add := i.count
					if i.id == c {
						add += self
					}
					g += entropy(p+add) - entropy(p)
				}
				if self > 0 && out[c] == 0 && in[c] == 0 {
					p := pair[c*int32(k)+c]
					g += entropy(p+self) - entropy(p)
				}
				g -= entropy(left[c]+outs) - entropy(left[c]) + entropy(right[c]+ins) - entropy(right[c])
				if g > gain {
					best, gain = c, g
				}
			}
			shift(pair, left, right, k, best, out, in, self, outs, ins, 1)
			if best != from {
				class[w] = best
				moved++
			}
		}
		fmt.Fprintf(log, "classes %d round %d moved %d of %d\n", k, round+1, moved, n)
		if moved*200 < n {
			break
		}
	}
	return class
}

func shift(pair, left, right []int32, k int, c int32, out, in []int32, self, outs, ins, sign int32) {
	for o, n := range out {
		pair[c*int32(k)+int32(o)] += sign * n
	}
	for i, n := range in {
		pair[int32(i*k)+c] += sign * n
	}
	pair[c*int32(k)+c] += sign * self
	left[c] += sign * outs
	right[c] += sign * ins
}

func nonzero(counts []int32) []neighbour {
	var list []neighbour
	for i, n := range counts {
		if n != 0 {
			list = append(list, neighbour{int32(i), n})
		}
	}
	return list
}

// logTable returns n·log n, from a table for small n.
func logTable() func(int32) float64 {
	table := make([]float64, 1<<16)
	for n := 1; n < len(table); n++ {
		table[n] = float64(n) * math.Log(float64(n))
	}
	return func(n int32) float64 {
		if int(n) < len(table) {
			return table[n]
		}
		return float64(n) * math.Log(float64(n))
	}
}

// clusterSettings say how many classes there are and which words get one.
type clusterSettings struct{ fine, coarse, rounds, least int }

// makeClusters writes the table of word classes.
func makeClusters(folder string, c clusterSettings, log io.Writer) ([]byte, error) {
	v, err := readVocabulary(folder, c.least)
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(log, "%d words\n", len(v.words))
	fine := exchange(v, c.fine, c.rounds, log)
	coarse := exchange(v, c.coarse, c.rounds, log)
	words := make([]nametag.ClusteredWord, 0, len(v.words))
	for i, w := range v.words[1:] {
		words = append(words, nametag.ClusteredWord{Word: w, Fine: uint16(fine[i+1]), Coarse: uint8(coarse[i+1]), Habit: v.habits[i+1]})
	}
	return nametag.BuildClusters(words), nil
}

func runClusters(args []string) error {
	flags := flag.NewFlagSet("clusters", flag.ContinueOnError)
	folder := flags.String("data", os.Getenv("COPYDESK_DATA"), "folder of the data")
	out := flags.String("o", "clusters.bin", "file to write")
	var c clusterSettings
	flags.IntVar(&c.fine, "fine", shippedClusters.fine, "fine classes")
	flags.IntVar(&c.coarse, "coarse", shippedClusters.coarse, "coarse classes")
	flags.IntVar(&c.rounds, "rounds", shippedClusters.rounds, "rounds of exchange")
	flags.IntVar(&c.least, "least", shippedClusters.least, "least number of times a word is seen")
	if err := flags.Parse(args); err != nil {
		return err
	}
	data, err := makeClusters(*folder, c, os.Stderr)
	if err != nil {
		return err
	}
	return os.WriteFile(*out, data, 0o644)
}
