package main

// language is one column of the table. Languages that lingua-go has no models for borrow the letters of their nearest
// relatives and are told from them by their own words.
type language struct {
	code   string
	models []string // lingua-go's, the best of them at each letter
	shift  float64  // natural logarithms that a borrowed letter or word costs more
	clash  float64  // what a common word of the relatives costs more when this language does not list it
}

// languages is the one list of the columns: the two that are read first, then the strangers. The words of a stranger
// stand in languages/CODE/words.txt, those of the first two come from labelled text and from package text.
var languages = []language{
	{code: "fr", models: []string{"fr"}},
	{code: "en", models: []string{"en"}},
	{code: "af", models: []string{"af"}},
	{code: "az", models: []string{"az"}},
	{code: "br", models: []string{"cy"}, shift: 0.2, clash: 0.01},
	{code: "ca", models: []string{"ca"}},
	{code: "co", models: []string{"it"}, shift: 0.3, clash: 2},
	{code: "cs", models: []string{"cs"}},
	{code: "cy", models: []string{"cy"}},
	{code: "da", models: []string{"da"}},
	{code: "de", models: []string{"de"}},
	{code: "eo", models: []string{"eo"}},
	{code: "es", models: []string{"es"}},
	{code: "et", models: []string{"et"}},
	{code: "eu", models: []string{"eu"}},
	{code: "fi", models: []string{"fi"}},
	{code: "fy", models: []string{"nl"}, shift: 0.3, clash: 1.5},
	{code: "ga", models: []string{"ga"}},
	{code: "gd", models: []string{"ga"}, shift: 0.2, clash: 1.5},
	{code: "gl", models: []string{"pt"}, shift: 0.3, clash: 1.5},
	{code: "gsw", models: []string{"de"}, shift: 0.3, clash: 1.5},
	{code: "hr", models: []string{"hr", "bs"}},
	{code: "ht", models: []string{"fr"}, shift: 0.8, clash: 4},
	{code: "hu", models: []string{"hu"}},
	{code: "id", models: []string{"id", "ms"}},
	{code: "is", models: []string{"is"}},
	{code: "it", models: []string{"it"}},
	{code: "la", models: []string{"la"}},
	{code: "lb", models: []string{"de"}, shift: 0.3, clash: 2},
	{code: "lg", models: []string{"lg"}},
	{code: "lt", models: []string{"lt"}},
	{code: "lv", models: []string{"lv"}},
	{code: "mg", models: []string{"id"}, shift: 0.2, clash: 1},
	{code: "mi", models: []string{"mi"}},
	{code: "mt", models: []string{"it"}, shift: 0.4, clash: 2},
	{code: "nb", models: []string{"nb", "nn"}},
	{code: "nl", models: []string{"nl"}},
	{code: "oc", models: []string{"ca"}, shift: 0.1, clash: 0.5},
	{code: "pl", models: []string{"pl"}},
	{code: "pt", models: []string{"pt"}},
	{code: "ro", models: []string{"ro"}},
	{code: "sco", models: []string{"en"}, shift: 0.8, clash: 0.5},
	{code: "sk", models: []string{"sk"}},
	{code: "sl", models: []string{"sl"}},
	{code: "sn", models: []string{"sn"}},
	{code: "so", models: []string{"so"}},
	{code: "sq", models: []string{"sq"}},
	{code: "st", models: []string{"st", "tn"}},
	{code: "sv", models: []string{"sv"}},
	{code: "sw", models: []string{"sw"}},
	{code: "tl", models: []string{"tl"}},
	{code: "tr", models: []string{"tr"}},
	{code: "ts", models: []string{"ts"}},
	{code: "vi", models: []string{"vi"}},
	{code: "wo", models: []string{"sw"}, shift: 0.3, clash: 1},
	{code: "xar", models: []string{"so"}, shift: 0.3, clash: 1},
	{code: "yo", models: []string{"yo"}},
	{code: "zu", models: []string{"zu", "xh"}},
}
