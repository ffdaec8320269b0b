package entity

import (
	"slices"
	"strings"
)

// holders are the people who have a role or a rank, by its noun.
type holders struct {
	last map[string]int // the latest holding of each noun, counted from 1; ranks are behind a zero byte
	all  []holding
	room []int // of those asked for
}

// holding is one person's, and the one before it of the same noun, or 0.
type holding struct{ who, before int }

func (h *holders) free() {
	clear(h.last)
	h.all = h.all[:0]
}

func (h *holders) add(noun string, who int) {
	h.all = append(h.all, holding{who, h.last[noun]})
	h.last[noun] = len(h.all)
}

func (h *holders) addRank(rank string, who int) { h.add("\x00"+rank, who) }

// of lists the people who may have a role or a rank of this noun, each once. The list is valid until the next call.
func (h *holders) of(noun string) []int {
	h.room = h.room[:0]
	if len(h.all) == 0 {
		return nil
	}
	other := strings.TrimSuffix(noun, "e")
	for _, form := range []string{noun, noun + "e", other, "ex-" + noun, strings.TrimPrefix(noun, "ex-"), "\x00" + rankOf(noun), "\x00" + other} {
		for k := h.last[form]; k > 0; k = h.all[k-1].before {
			h.room = append(h.room, h.all[k-1].who)
		}
	}
	slices.Sort(h.room)
	h.room = slices.Compact(h.room)
	return h.room
}
