package meta

import (
	"strings"
)

// maxObjects is how many objects of JSON-LD are looked at.
const maxObjects = 5000

// linked is the JSON-LD of a page: its objects by identifier and those that may be the article.
type linked struct {
	byID     map[string]*value
	articles []*value // of the types of articles, in page order
	pages    []*value // WebPage and other works, in page order
	sites    []*value // WebSite and organizations at the top
	seen     int
}

func readLinked(scripts []string) *linked {
	l := &linked{byID: map[string]*value{}}
	budget := maxJSONValues
	var all []value
	for _, s := range scripts {
		values, used := readJSON(s, budget)
		budget -= used
		all = append(all, values...)
	}
	for i := range all {
		l.take(&all[i], 0, true)
	}
	return l
}

// nested are the members whose objects may be the article itself; others hold what the article is about.
var nested = map[string]bool{"@graph": true, "mainEntity": true, "mainEntityOfPage": true, "mainEntityofPage": true, "subjectOf": true, "data": true, "@list": true, "isPartOf": true}

// take files the objects of v. Objects in other members than the nested ones are kept by their identifier alone.
func (l *linked) take(v *value, depth int, top bool) {
	if depth > 12 || l.seen > maxObjects {
		return
	}
	switch v.kind {
	case arrayValue:
		for i := range v.items {
			l.take(&v.items[i], depth+1, top)
		}
	case objectValue:
		l.seen++
		if id := v.get("@id").text; id != "" && len(v.members) > 1 {
			if known, ok := l.byID[id]; !ok || len(known.members) < len(v.members) {
				l.byID[id] = v
			}
		}
		if top {
			switch kind := typeOf(v); {
			case kind == articleType:
				l.articles = append(l.articles, v)
			case kind == pageType:
				l.pages = append(l.pages, v)
			case kind == siteType:
				l.sites = append(l.sites, v)
			}
		}
		for i := range v.members {
			m := &v.members[i]
			if m.value.kind == objectValue || m.value.kind == arrayValue {
				l.take(&m.value, depth+1, top && nested[m.key])
			}
		}
	}
}

type objectType uint8

const (
	otherType objectType = iota
	articleType
	pageType
	siteType
	listType
)

// types are the schema.org types that matter and do not end in "Article".
var types = map[string]objectType{
	"BlogPosting": articleType, "LiveBlogPosting": articleType, "Report": articleType, "SocialMediaPosting": articleType,
	"DiscussionForumPosting": articleType, "ReviewNewsArticle": articleType, "Review": articleType, "CriticReview": articleType, "Blog": pageType,
	"WebPage": pageType, "ItemPage": pageType, "CreativeWork": pageType, "Recipe": pageType, "VideoObject": pageType, "AboutPage": pageType,
	"PodcastEpisode": pageType, "MediaObject": pageType, "HowTo": pageType, "AudioObject": pageType, "Book": pageType, "Event": pageType,
	"WebSite": siteType, "Organization": siteType, "NewsMediaOrganization": siteType, "ItemList": listType, "BreadcrumbList": listType,
}

func typeOf(v *value) objectType {
	best := otherType
	for _, t := range v.get("@type").list() {
		name := t.text[strings.LastIndexAny(t.text, "/:#")+1:]
		if strings.HasSuffix(name, "Article") {
			return articleType
		}
		if k, ok := types[name]; ok && (best == otherType || k == articleType) {
			best = k
		}
	}
	return best
}

// follow returns the object that v refers to by @id, or v itself.
func (l *linked) follow(v *value) *value {
	if v.kind == objectValue && len(v.members) <= 2 {
		if id := v.get("@id").text; id != "" {
			if target, ok := l.byID[id]; ok {
				return target
			}
		}
	}
	return v
}

// main returns the article that the page is about: the one that names the page's address or one of its titles, else the
// first. A page that lists several articles of which none is its own has no main one.
func (l *linked) main(addresses, titles []string) *value {
	if len(l.articles) == 0 {
		return &value{}
	}
	best, most := l.articles[0], -1
	for _, a := range l.articles {
		points := 0
		for _, key := range []string{"url", "@id", "mainEntityOfPage", "mainEntityofPage"} {
			v := a.get(key)
			for _, u := range []string{v.text, v.get("@id").text, v.get("url").text} {
				for _, address := range addresses {
					if u != "" && sameAddress(u, address) {
						points |= 4
					}
				}
			}
		}
		headline := loose(a.get("headline").text)
		for _, t := range titles {
			if headline != "" && strings.Contains(loose(t), headline) {
				points |= 2
			}
		}
		if a.get("author").kind != nothing && a.get("datePublished").kind != nothing {
			points |= 1
		}
		if points > most {
			best, most = a, points
		}
	}
	return best
}

// strs returns the strings of a value: itself, its items, the names of objects.
func (l *linked) strs(v *value) []string {
	var out []string
	for i := range v.list() {
		item := l.follow(&v.list()[i])
		switch item.kind {
		case stringValue, numberValue, literalValue:
			out = append(out, item.text)
		case objectValue:
			for _, n := range item.get("name").list() {
				if n.text != "" {
					out = append(out, n.text)
				}
			}
			if item.get("name").kind == nothing {
				if v := firstOf(item.get("@value").text, item.get("url").text); v != "" {
					out = append(out, v)
				}
			}
		}
	}
	return out
}

// str returns the first string of a value.
func (l *linked) str(v *value) string {
	for _, s := range l.strs(v) {
		return s
	}
	return ""
}
