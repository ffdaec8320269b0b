package entity

import "github.com/copydesk/copydesk/entity/names"

// dialogue is a run of turns in paragraphs behind each other, that two take in turn: quotations [first, last), one of
// them with each parity of paragraph.
type dialogue struct {
	first, last int
	speakers    [2]referent
}

// attributeTurn says who speaks a turn behind a dash that says nothing of it: one of the two of its dialogue; in an
// interview the one who is asked, or the paper, which no name stands for.
func (r *resolution) attributeTurn(k int) referent {
	if k >= r.dialogue.last || k < r.dialogue.first {
		r.dialogue = r.readDialogue(k)
	}
	return r.dialogue.speakers[r.parity(k)]
}

// parity tells the two of a dialogue apart by the paragraph of a turn.
func (r *resolution) parity(k int) int {
	return int(r.paragraph[r.quotes[k].first]-r.paragraph[r.quotes[r.dialogue.first].first]) & 1
}

// readDialogue reads the run of turns that quotation k stands in.
func (r *resolution) readDialogue(k int) dialogue {
	d := dialogue{first: k, last: k + 1, speakers: [2]referent{nobody, nobody}}
	for d.first > 0 && r.follows(d.first) && r.inTurn(d.first-1) {
		d.first--
	}
	for d.last < len(r.quotes) && r.follows(d.last) && r.inTurn(d.last) {
		d.last++
	}
	r.dialogue = d
	told := r.toldSpeakers(&d)
	if !told && r.isInterview(d) {
		return r.interviewed(d)
	}
	if first := &d.speakers[0]; first.index < 0 && r.pairs[r.quotes[d.first].pair].open > 0 {
		*first = r.actorBefore(r.pairs[r.quotes[d.first].pair].open) // « Anne Roux a appelé son frère et rapporte l’échange : »
	}
	r.addressed(&d)
	for side := range d.speakers {
		if who := &d.speakers[side]; who.index < 0 && (side == 0 || d.last > d.first+1) {
			*who = r.takesPart(d, d.speakers[1-side])
		}
	}
	return d
}

// follows reports whether quotation k stands in the paragraph of the one before it, or in the next.
func (r *resolution) follows(k int) bool {
	return r.paragraph[r.quotes[k].first]-r.paragraph[r.quotes[k-1].first] <= 1
}

// inTurn reports whether quotation k is a turn, or stands in one.
func (r *resolution) inTurn(k int) bool {
	pair := r.quotes[k].pair
	for r.pairs[pair].parent >= 0 {
		pair = r.pairs[pair].parent
	}
	return r.pairs[pair].turn
}

// toldSpeakers takes the speakers of those turns that have a clause of their own, and reports whether there are any.
func (r *resolution) toldSpeakers(d *dialogue) bool {
	told := false
	for k := d.first; k < d.last; k++ {
		q := r.quotes[k]
		if q.clause < 0 || !r.pairs[q.pair].turn {
			continue
		}
		subject, ok := r.clauseSubject(q)
		if !ok {
			continue
		}
		told = true
		if side := r.parity(k); d.speakers[side].index < 0 {
			who := r.subjectAt(subject, q.first)
			who.score = min(who.score, scoreNear)
			d.speakers[side] = who
		}
	}
	return told
}

// isInterview reports whether the turns are those of an interview: the text speaks of one, or of "we", or questions
// stand between the turns, or the first of them are questions and answers by turns.
func (r *resolution) isInterview(d dialogue) bool {
	open := r.pairs[r.quotes[d.first].pair].open
	if r.token(open-1) == "?" {
		return true
	}
	if r.token(open-1) == ":" {
		return false
	}
	answers := 0
	for k := d.first; k+1 < d.last; k += 2 {
		if r.asks(k) && !r.asks(k+1) {
			answers++
		}
	}
	if answers > 1 || r.interview {
		r.interview = true
		return true
	}
	for i := max(0, open-reach); i < open; i++ {
		if r.inQuote[i] >= 0 {
			continue
		}
		switch r.folded(i) {
		case "interview", "entretien", "we", "our", "nous", "notre":
			r.interview = true
			return true
		}
	}
	return false
}

// asks reports whether quotation k ends as a question does.
func (r *resolution) asks(k int) bool { return r.token(r.quotes[k].last-1) == "?" }

// interviewed gives the answers of an interview to the one whom the text names first, and the questions to nobody.
func (r *resolution) interviewed(d dialogue) dialogue {
	var asked [2]int
	for k := d.first; k < d.last; k++ {
		if r.pairs[r.quotes[k].pair].turn {
			asked[r.parity(k)] += r.askedness(k)
		}
	}
	side := 0
	if asked[0] > asked[1] && r.token(r.pairs[r.quotes[d.first].pair].open-1) != "?" {
		side = 1
	}
	d.speakers[side] = r.firstNamed(r.quotes[d.first].first)
	return d
}

// askedness tells how much a turn is one of who asks: it ends as a question, and speaks of the other one more than of the
// speaker.
func (r *resolution) askedness(k int) int {
	q, n := r.quotes[k], 0
	if r.asks(k) {
		n += 2
	}
	you, me := 0, 0
	for i := q.first; i < q.last; i++ {
		switch r.folded(i) {
		case "vous", "votre", "vos", "-vous", "tu", "you", "your", "yourself":
			you = 1
		case "je", "j'", "mon", "ma", "mes", "m'", "me", "moi", "i", "my", "i'm", "i'd", "i've":
			me = 1
		}
	}
	return n + you - me
}

// firstNamed returns the person whom the text names first, before token at.
func (r *resolution) firstNamed(at int) referent {
	for i := range r.names {
		n := &r.names[i]
		if n.first >= at {
			break
		}
		if n.Kind == names.Person && n.entity >= 0 && !r.people.all[n.entity].isFamily {
			return referent{kind: names.Person, index: n.entity, score: scoreNear}
		}
	}
	return nobody
}

// addressed takes those who are spoken to for the speakers of the other turns: « Paul, vous tenez ? », « Je ne sais plus,
// monsieur le président. »
func (r *resolution) addressed(d *dialogue) {
	for k := d.first; k < d.last; k++ {
		who := r.vocative(r.quotes[k])
		if who.index < 0 {
			continue
		}
		if other := &d.speakers[1-r.parity(k)]; other.index < 0 && who.index != d.speakers[r.parity(k)].index {
			*other = who
		}
	}
}

// vocative returns whom words speak to: a name, or a title and a role, between their end or beginning and a comma.
func (r *resolution) vocative(q quote) referent {
	end := q.last
	for end > q.first && endsSpeech(r.token(end-1)) {
		end--
	}
	if n := r.personAt(q.first); n != nil && n.first == q.first && r.token(n.last) == "," {
		return r.calledBy(n)
	}
	comma := end - 1
	for comma > q.first && comma > end-6 && r.token(comma) != "," {
		comma--
	}
	if r.token(comma) != "," {
		return nobody
	}
	at := comma + 1
	for at < end-1 && r.isTitle(at) || r.is(at, definite) {
		at++
	}
	if n := r.personAt(at); n != nil && n.last == end {
		return r.calledBy(n)
	}
	if at > comma+1 && at == end-1 && r.isRole(at) {
		if all := r.holders.of(r.folded(at)); len(all) == 1 {
			return referent{kind: names.Person, index: all[0], score: scoreNear}
		}
	}
	return nobody
}

// calledBy returns the person whom a name within words calls: single names there get their person only when it is known
// who speaks, so that a given name is compared with those of all.
func (r *resolution) calledBy(n *name) referent {
	if n.entity >= 0 {
		return referent{kind: names.Person, index: n.entity, score: scoreNear}
	}
	who := nobody
	for k, one := range r.people.all {
		if normal(one.best().givenText()) == n.normal {
			if who.index >= 0 {
				return nobody
			}
			who = referent{kind: names.Person, index: k, score: scoreNear}
		}
	}
	return who
}

// takesPart returns who takes part in a dialogue beside another one: somebody of the paragraph before it; else, of a
// dialogue with one who is known, the person whom the text names first.
func (r *resolution) takesPart(d dialogue, other referent) referent {
	open := r.pairs[r.quotes[d.first].pair].open
	who := r.pronounBut(other, unknown, open)
	if who.index >= 0 && !r.namedIn(who.index, r.paragraph[open]-1) {
		if first := r.firstNamed(open); other.index >= 0 && first.index != other.index {
			who = first
		}
	}
	who.score = min(who.score, scoreNear)
	return who
}

// namedIn reports whether a person is named, or spoken of, in a paragraph.
func (r *resolution) namedIn(who int, paragraph int32) bool {
	for _, i := range r.people.all[who].names {
		if r.paragraph[r.names[i].first] == paragraph {
			return true
		}
	}
	for _, e := range r.subjects {
		if e.who == who && r.paragraph[e.token] == paragraph {
			return true
		}
	}
	return false
}
