package meta

import (
	"strings"
)

// license reads the licence that the page states: rel=license, JSON-LD, microdata, a link to Creative Commons. A link in
// a comment thread, a sidebar or a caption is not the page's.
func (r *reader) license() {
	pick := func(address, name string) bool {
		address = absolute(r.out.Base, address)
		cc := LicenseName(firstOf(address, name))
		if cc == "" && address == "" && name == "" {
			return false
		}
		r.out.License = License{Name: firstOf(cc, clean(name)), URL: address}
		return true
	}
	for _, rel := range []string{"license", "cc"} {
		for _, l := range r.links {
			if l.rel == rel && pick(l.href, l.text) {
				return
			}
		}
	}
	for _, v := range append([]*value{r.main}, r.ld.pages...) {
		field := v.get("license")
		if s := firstOf(field.text, field.get("url").text, field.get("@id").text, field.get("name").text); s != "" {
			if strings.Contains(s, "://") {
				pick(s, field.get("name").text)
			} else {
				pick("", s)
			}
			return
		}
	}
	if s := firstOf(r.propValue("license"), r.metaValue("dc.rights", "dcterms.license", "dc.rights.license", "license")); LicenseName(s) != "" {
		if strings.Contains(s, "://") {
			pick(s, "")
		} else {
			pick("", LicenseName(s))
		}
	}
}

// LicenseName names the Creative Commons licence that an address or a phrase speaks of: "CC BY-SA 4.0", "CC0 1.0"; ""
// when it speaks of none.
func LicenseName(s string) string {
	l := strings.ToLower(s)
	if i := strings.Index(l, "creativecommons.org/"); i >= 0 {
		parts := strings.Split(strings.Trim(l[i+len("creativecommons.org/"):], "/ "), "/")
		switch {
		case len(parts) >= 2 && parts[0] == "licenses":
			return licenseOf(parts[1], versionOf(parts[2:]))
		case len(parts) >= 2 && parts[0] == "publicdomain" && parts[1] == "zero":
			return strings.TrimSpace("CC0 " + versionOf(parts[2:]))
		case len(parts) >= 2 && parts[0] == "publicdomain":
			return "Public Domain Mark"
		}
		return "Creative Commons"
	}
	fields := strings.FieldsFunc(l, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '.')
	})
	for i, f := range fields {
		switch {
		case f == "cc0":
			return strings.TrimSpace("CC0 " + versionOf(fields[i+1:]))
		case f == "cc" && i+1 < len(fields) && fields[i+1] == "by":
			var terms []string
			j := i + 1
			for ; j < len(fields) && licenseTerms[fields[j]]; j++ {
				terms = append(terms, fields[j])
			}
			return licenseOf(strings.Join(terms, "-"), versionOf(fields[j:]))
		case f == "creative" && i+1 < len(fields) && fields[i+1] == "commons":
			return "Creative Commons"
		}
	}
	return ""
}

var licenseTerms = map[string]bool{"by": true, "nc": true, "nd": true, "sa": true}

func licenseOf(terms, version string) string {
	return strings.TrimSpace("CC " + strings.ToUpper(terms) + " " + version)
}

// versionOf is the version number that the parts begin with.
func versionOf(parts []string) string {
	if len(parts) > 0 && len(parts[0]) == 3 && digit(parts[0][0]) && parts[0][1] == '.' && digit(parts[0][2]) {
		return parts[0]
	}
	return ""
}
