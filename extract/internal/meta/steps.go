package meta

// maxSteps is how many lines of structured data are taken at most.
const maxSteps = 400

// lines returns what the structured data gives line by line of a text that is a list: what a recipe takes and its steps.
func (l *linked) lines() []string {
	var out []string
	for _, page := range l.pages {
		for _, key := range []string{"recipeIngredient", "recipeInstructions", "step", "supply", "tool"} {
			out = l.steps(out, page.get(key), 0)
		}
	}
	return out
}

// steps adds the texts of a value: strings, steps, sections of steps.
func (l *linked) steps(out []string, v *value, depth int) []string {
	if depth > 6 {
		return out
	}
	for i := range v.list() {
		item := l.follow(&v.list()[i])
		if len(out) >= maxSteps {
			return out
		}
		switch item.kind {
		case stringValue:
			if s := clean(item.text); s != "" {
				out = append(out, s)
			}
		case objectValue:
			for _, key := range []string{"name", "text"} {
				if s := clean(item.get(key).text); s != "" {
					out = append(out, s)
				}
			}
			out = l.steps(out, item.get("itemListElement"), depth+1)
		}
	}
	return out
}
