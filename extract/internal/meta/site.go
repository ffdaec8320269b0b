package meta

import (
	"net/url"
	"strings"
)

// site reads the name of the site.
func (r *reader) site() {
	candidates := []string{r.metaValue("og:site_name", "application-name", "al:android:app_name", "twitter:app:name:iphone", "apple-mobile-web-app-title", "dc.publisher", "publisher")}
	for _, list := range [][]*value{r.ld.articles, r.ld.pages} {
		for _, a := range list {
			candidates = append(candidates, r.ld.name(a.get("publisher")))
		}
	}
	for _, s := range r.ld.sites {
		candidates = append(candidates, s.get("name").text)
	}
	for _, c := range candidates {
		c = clean(c)
		if c != "" && len(c) <= 100 && !strings.Contains(c, "://") {
			r.out.Site = strings.TrimSpace(c)
			return
		}
	}
}

// name is the name of an object, or of the one it refers to.
func (l *linked) name(v *value) string {
	for i := range v.list() {
		item := l.follow(&v.list()[i])
		if item.kind == stringValue {
			return item.text
		}
		if n := l.str(item.get("name")); n != "" {
			return n
		}
	}
	return ""
}

// hosts are the names of the site as its address has them, for comparison: "lemonde", "lemondefr".
func (r *reader) hosts() []string {
	if r.hostNames != nil {
		return r.hostNames
	}
	out := []string{}
	for _, address := range r.known() {
		u, err := url.Parse(address)
		if err != nil || u.Hostname() == "" {
			continue
		}
		host := strings.TrimPrefix(u.Hostname(), "www.")
		out = append(out, loose(host))
		labels := strings.Split(host, ".")
		for i, l := range labels {
			if i < len(labels)-1 && len(l) > 2 {
				out = append(out, loose(l))
				if first, _, ok := strings.Cut(l, "-"); ok && len(first) > 3 {
					out = append(out, first)
				}
			}
		}
		if len(labels) > 2 {
			out = append(out, loose(strings.Join(labels[len(labels)-2:], "")))
		}
	}
	r.hostNames = out
	return out
}
