package annotated

import (
	"sort"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// found is one entity of ours in the shape that scoring needs.
type found struct {
	kind     names.Kind
	name     string
	key      string
	sub      string
	acronym  string
	person   *entity.Person
	mentions []text.Span
}

// flatten lists the entities of all kinds, people first.
func flatten(all *entity.Entities) []found {
	var list []found
	spans := func(mentions []entity.Occurrence) []text.Span {
		var s []text.Span
		for _, m := range mentions {
			s = append(s, m.Span)
		}
		return s
	}
	for i := range all.People {
		p := &all.People[i]
		list = append(list, found{kind: names.Person, name: p.Name, key: p.Key, person: p, mentions: spans(p.Mentions)})
	}
	for _, o := range all.Organizations {
		list = append(list, found{kind: names.Organization, name: o.Name, key: o.Key, sub: string(o.Kind), acronym: o.Acronym, mentions: spans(o.Mentions)})
	}
	for _, p := range all.Places {
		list = append(list, found{kind: names.Place, name: p.Name, key: p.Key, sub: string(p.Kind), mentions: spans(p.Mentions)})
	}
	return list
}

// align pairs gold entities and ours one to one, those with most mentions in common first. The result gives for each
// of ours the gold id, or "".
func align(doc *Document, ours []found) []string {
	gold := map[text.Span]string{}
	for _, m := range doc.mentions {
		gold[m.Span] = m.id
	}
	type pair struct {
		ours, common int
		id           string
	}
	var pairs []pair
	for i, f := range ours {
		common := map[string]int{}
		for _, s := range f.mentions {
			if id, ok := gold[s]; ok && doc.entities[id].kind == f.kind {
				common[id]++
			}
		}
		for id, n := range common {
			pairs = append(pairs, pair{i, n, id})
		}
	}
	sort.Slice(pairs, func(a, b int) bool {
		if pairs[a].common != pairs[b].common {
			return pairs[a].common > pairs[b].common
		}
		if pairs[a].ours != pairs[b].ours {
			return pairs[a].ours < pairs[b].ours
		}
		return pairs[a].id < pairs[b].id
	})
	ids := make([]string, len(ours))
	taken := map[string]bool{}
	for _, p := range pairs {
		if ids[p.ours] == "" && !taken[p.id] {
			ids[p.ours], taken[p.id] = p.id, true
		}
	}
	return ids
}
