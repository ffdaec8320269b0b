package meta

import "strings"

// maxTags bounds the tags that are kept of a page.
const maxTags = 60

// tags reads the topics: JSON-LD, article:tag, the keyword tags, rel=tag.
func (r *reader) tags() {
	seen := map[string]bool{}
	add := func(s string) {
		s = strings.Trim(clean(s), " ,;#")
		key := loose(s)
		if key == "" || len(s) > 80 || seen[key] || machineTag(s) || len(r.out.Tags) >= maxTags {
			return
		}
		seen[key] = true
		r.out.Tags = append(r.out.Tags, s)
	}
	list := func(s string) {
		for _, part := range strings.FieldsFunc(s, func(c rune) bool { return c == ',' || c == ';' || c == '|' || c == '、' }) {
			add(part)
		}
	}
	for _, l := range r.links {
		if l.rel == "tag" {
			add(l.text)
		}
	}
	for _, v := range r.values["article:tag"] {
		list(v)
	}
	for _, v := range r.ld.strs(r.main.get("keywords")) {
		if !strings.Contains(v, "://") {
			list(v)
		}
	}
	if len(r.out.Tags) == 0 {
		list(r.metaValue("news_keywords", "parsely-tags", "sailthru.tags", "keywords"))
		if r.titleWords() {
			r.out.Tags = nil
		}
	}
}

// machineTag reports whether a tag is for programs: "Category: x", an identifier.
func machineTag(s string) bool {
	return strings.Contains(s, ": ") || strings.Count(s, "-") >= 4 && !strings.Contains(s, " ") || strings.ContainsAny(s, "=_{}")
}

// titleWords reports whether the tags are the words of the title, as some systems fill the keywords.
func (r *reader) titleWords() bool {
	in := map[string]bool{}
	for _, w := range strings.Fields(r.out.Title) {
		in[loose(w)] = true
	}
	single := 0
	for _, t := range r.out.Tags {
		if in[loose(t)] {
			single++
		}
	}
	return single >= 3 && 3*single >= 2*len(r.out.Tags)
}
