package cue

// DateStart returns where the words begin that introduce a date at offset end of line: « Publié le », "on". They are data
// of the languages and lie after offset from.
func DateStart(line string, from, end int) int {
	lists := load()
	words := split(line[from:end])
	start := end
	for i := len(words) - 1; i >= 0 && lists.dating[words[i].bare]; i-- {
		start = from + words[i].start
	}
	return start
}

// DateWords reports whether a text has no other words than those that introduce dates.
func DateWords(s string) bool {
	lists := load()
	words := split(s)
	for _, w := range words {
		if !lists.dating[w.bare] && !lists.stop[w.bare] {
			return false
		}
	}
	return len(words) > 0
}
