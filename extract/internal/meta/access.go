package meta

import "strings"

// access reads isAccessibleForFree, of the article and of its parts, and the meta tags that say the same. A part that is
// not free makes a page restricted. Phrases and class names are no evidence.
func (r *reader) access() {
	r.out.Access = Unknown
	seen := 0
	for _, v := range append([]*value{r.main}, r.ld.pages...) {
		switch r.free(v, 0, &seen) {
		case no:
			r.out.Access = Restricted
			return
		case yes:
			r.out.Access = Free
		}
	}
	if r.out.Access != Unknown {
		return
	}
	switch answer(firstOf(r.propValue("isAccessibleForFree"), r.metaValue("isaccessibleforfree", "article:content_tier"))) {
	case yes:
		r.out.Access = Free
	case no:
		r.out.Access = Restricted
	}
}

type verdict uint8

const (
	silent verdict = iota
	yes
	no
)

// free asks an object and its parts.
func (r *reader) free(v *value, depth int, seen *int) verdict {
	if *seen++; *seen > maxObjects || depth > 4 {
		return silent
	}
	out := answer(v.get("isAccessibleForFree").text)
	if out == silent && v.get("isAccessibleForFree").kind == arrayValue {
		for i := range v.get("isAccessibleForFree").items {
			out = max(out, answer(v.get("isAccessibleForFree").items[i].text))
		}
	}
	parts := v.get("hasPart").list()
	for i := range parts {
		if r.free(r.ld.follow(&parts[i]), depth+1, seen) == no {
			out = no
		}
	}
	return out
}

// answer reads the values that pages write.
func answer(s string) verdict {
	switch strings.ToLower(strings.TrimSpace(s[strings.LastIndexByte(s, '/')+1:])) {
	case "true", "yes", "1", "free", "open":
		return yes
	case "false", "no", "0", "locked", "metered", "paid", "premium":
		return no
	}
	return silent
}
