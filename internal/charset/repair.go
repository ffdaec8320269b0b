package charset

// RepairText mends one text node: characters encoded twice ("Ã©", "â€™") and character references escaped twice
// ("&eacute;" left over after the page was parsed). It returns s itself and false when nothing is more plausible than
// what stands there, which costs two searches for a byte. It is meant for prose, not for the text of code.
func RepairText(s string) (string, bool) {
	out, encoded := repairEncoding(s)
	out, escaped := repairEscapes(out)
	return out, encoded || escaped
}
