package entity

import "slices"

// role is what the text calls a person, on tokens [first, last), and the noun that heads it.
type role struct {
	first, last, head int
	nominal           bool // it stands for the name, away from it
}

// addRole notes a role of a person, each wording once, whatever its capitals.
func (r *resolution) addRole(who int, p phrase) {
	one := r.people.all[who]
	if p.last <= p.first || one.isFamily {
		return
	}
	for k, other := range one.roles {
		if slices.Equal(r.fold[other.first:other.last], r.fold[p.first:p.last]) {
			return
		}
		if other.head == p.head {
			if p.last-p.first > other.last-other.first {
				one.roles[k].first, one.roles[k].last = p.first, p.last
			}
			return // the same words, read with less around them
		}
	}
	head := r.folded(p.head)
	r.holders.add(head, who)
	one.roles = append(one.roles, role{first: p.first, last: p.last, head: p.head, nominal: p.nominal})
	if one.gender == unknown && p.opener >= 0 {
		one.gender = r.genderOfPhrase(p.opener, p.head)
	}
	if one.gender == unknown {
		one.gender = r.word(p.head).RoleGender()
	}
}

// findRoles reads the roles beside each name of a person, once.
func (r *resolution) findRoles() {
	for k, one := range r.people.all {
		for _, i := range one.names {
			if n := &r.names[i]; !n.rolesRead {
				r.rolesOf(k, n)
				n.rolesRead = true
			}
		}
	}
}

func (r *resolution) rolesOf(who int, n *name) {
	start := n.first
	if n.title.text != "" {
		start = n.title.first
		if r.is(start-1, definite) && r.token(start-2) == "," {
			start-- // « son président, le Dr X », "its pastor, the Rev. X"
		}
	}
	for range 2 {
		p, ok := r.roleBefore(start)
		if !ok {
			break
		}
		r.addRole(who, p)
		if q, ok := r.becameAfter(p, n.first); ok {
			r.addRole(who, q)
		}
		if q := r.joinedBehind(p, n.first); q.last > 0 {
			r.addRole(who, q)
		}
		if start = p.first; p.opener >= 0 {
			start = p.opener
		}
		if q, ok := r.roleJoined(p, start); ok {
			r.addRole(who, q)
		}
		if r.token(start-1) != "," {
			break // « Son avocat, l’ancien ministre X »
		}
	}
	for _, p := range r.rolesAfter(n) {
		r.addRole(who, p)
	}
}
