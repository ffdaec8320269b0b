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
		if key == "" || len(s) > 80 || seen[key] || len(r.out.Tags) >= maxTags {
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
	}
}
