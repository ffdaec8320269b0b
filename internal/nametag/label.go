package nametag

import "github.com/copydesk/copydesk/internal/crf"

// Types are the kinds of names, in the order of the labels.
var Types = [...]string{"PER", "ORG", "LOC", "MISC"}

// misc is the number of the last of them.
const misc = 3

// A label is 0 outside of names, else 1 + 4*type + part.
const (
	begin = iota
	inside
	end
	single
	parts
)

// Labels is the number of labels.
const Labels = 1 + parts*len(Types)

// Encode turns BIO tags ("B-PER") into labels.
func Encode(tags []string) []uint8 {
	labels := make([]uint8, len(tags))
	for i := 0; i < len(tags); {
		kind := typeOf(tags[i])
		if kind < 0 {
			i++
			continue
		}
		j := i + 1
		for j < len(tags) && tags[j] == "I-"+Types[kind] {
			j++
		}
		base := uint8(1 + parts*kind)
		for t := i; t < j; t++ {
			labels[t] = base + inside
		}
		labels[i], labels[j-1] = base+begin, base+end
		if j == i+1 {
			labels[i] = base + single
		}
		i = j
	}
	return labels
}

// Decode turns labels into BIO tags.
func Decode(labels []uint8) []string {
	tags := make([]string, len(labels))
	for i, y := range labels {
		switch {
		case y == 0:
			tags[i] = "O"
		case (y-1)%parts == begin || (y-1)%parts == single:
			tags[i] = "B-" + Types[(y-1)/parts]
		default:
			tags[i] = "I-" + Types[(y-1)/parts]
		}
	}
	return tags
}

func typeOf(tag string) int {
	for i, t := range Types {
		if len(tag) > 2 && tag[2:] == t {
			return i
		}
	}
	return -1
}

// Run is a name in a sequence of labels: the tokens [First, Last) and the number of its type.
type Run struct{ First, Last, Type int }

// AppendRuns appends the names of the sequence.
func AppendRuns(runs []Run, labels []uint8) []Run {
	for i := 0; i < len(labels); i++ {
		if labels[i] == 0 {
			continue
		}
		kind := int(labels[i]-1) / parts
		j := i
		for j+1 < len(labels) && (labels[j]-1)%parts != end && (labels[j]-1)%parts != single && labels[j+1] != 0 {
			j++
		}
		runs = append(runs, Run{i, j + 1, kind})
		i = j
	}
	return runs
}

// Constrain scores Never the pairs that no sequence of names has.
func Constrain(c *crf.Chain) {
	for from := range Labels {
		for to := range Labels {
			if !follows(from, to) {
				c.Pair[from*Labels+to] = crf.Never
			}
		}
		if !follows(0, from) {
			c.Start[from] = crf.Never
		}
		if !follows(from, 0) {
			c.End[from] = crf.Never
		}
	}
}

// follows says that label to may stand behind label from.
func follows(from, to int) bool {
	open := from != 0 && ((from-1)%parts == begin || (from-1)%parts == inside)
	continues := to != 0 && ((to-1)%parts == inside || (to-1)%parts == end)
	if open != continues {
		return false
	}
	return !open || (from-1)/parts == (to-1)/parts
}
