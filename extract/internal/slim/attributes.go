package slim

// Reads reports whether an attribute, in lower case, is one that the readers of a page look at. The switch holds all
// that the packages beside this one read; a test compares it with their sources.
func Reads(key string) bool {
	switch key {
	case "id", "class", "role", "style", "hidden", "open", "align", "lang", "xml:lang",
		"aria-hidden", "aria-label", "aria-level",
		"data-testid", "data-component", "data-module", "data-type",
		"href", "rel", "name", "type", "placeholder", "title", "alt", "content", "value", "http-equiv",
		"property", "itemprop", "itemtype",
		"src", "srcset", "data-src", "data-srcset", "data-original", "data-lazy", "data-lazy-src", "data-lazy-srcset",
		"data-hi-res-src", "data-full-src", "data-echo",
		"date", "datetime", "data-date", "data-datetime", "data-time", "data-timestamp", "data-ts", "data-utime",
		"data-created", "data-published",
		"data-depth", "data-level", "data-indent", "data-nesting-level", "data-comment-depth", "data-niveau", "data-lvl", "data-reply-level", "depth", "level", "indent", "width", "size",
		"data-id", "data-comment-id", "data-commentid", "data-post-id", "data-parent", "data-parent-id", "data-parentid", "data-parent-comment-id", "parentid", "data-reply-to", "data-in-reply-to":
		return true
	}
	return false
}

// longest is how many bytes the longest of these attributes has.
const longest = len("data-parent-comment-id")

// compared reports whether the parser itself compares the attributes of elements of a tag: of those that it opens again
// after a wrongly nested end tag, which are three at most of equal attributes. All attributes of theirs stay. Links are
// never open twice, so theirs do not count.
func compared(tag string) bool {
	switch tag {
	case "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u":
		return true
	}
	return false
}
