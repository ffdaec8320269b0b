package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
)

// kindByContext is the kind that the words around a name tell where neither it nor a noun beside it does: what is said of
// it, who works there, where one hears it.
func (b *bodies) kindByContext(n *name) OrganizationKind {
	if kind := b.v.kindSaidBefore(n); kind != "" {
		return kind
	}
	if kind := b.v.kindSaidBehind(n); kind != "" {
		return kind
	}
	if b.v.hasScore(n) {
		return Club
	}
	return ""
}

// onAir reports whether a name stands behind words for where a broadcaster is heard and seen: « au micro de Canal 8 »,
// « devant les caméras de », "on the airwaves of".
func (v *view) onAir(n *name) bool {
	if !v.joinsName(n.first-1) || !v.sameSentence(n.first-2, n.first) {
		return false
	}
	at := n.first - 2
	if v.is(n.first-1, definite) {
		at--
	}
	switch v.folded(at) {
	case "micro", "micros", "cameras", "ondes", "antenne", "plateau", "colonnes", "microphone", "microphones", "airwaves", "pages":
		return true
	}
	return false
}

// kindSaidBefore reads the words before a name: a calling and its preposition, "coach of", « stagiaire chez », what firms
// have, "shares in", whom one tells.
func (v *view) kindSaidBefore(n *name) OrganizationKind {
	at := n.first - 1
	if v.is(at, definite) && !v.is(at, preposition) {
		at--
	}
	if !v.sameSentence(at, n.first) || v.nameAt(at) != nil {
		return ""
	}
	f := v.folded(at)
	switch f {
	case "chez":
		return Company
	case "told":
		return Media
	case "of", "de", "d'", "du", "des", "at", "in", "for", "a", "au":
	default:
		return kindOfStaff(f) // « le délégué CGT », "a Labour MP"
	}
	for k := at - 1; k >= at-4 && v.sameSentence(k, at) && v.nameAt(k) == nil && v.isWord(k) && !v.is(k, verb); k-- {
		if kind := kindOfStaff(v.fold[k]); kind != "" {
			return kind
		}
		if kind := kindOfBelongings(v.fold[k]); kind != "" {
			return kind
		}
		if v.is(k, preposition|determiner|connector) {
			break
		}
	}
	return ""
}

// kindSaidBehind reads what is said of a name right behind it: "X shares", « X, qui emploie », "X called a strike".
func (v *view) kindSaidBehind(n *name) OrganizationKind {
	at := n.last
	if v.isPossessiveMark(at) {
		at++
	}
	if v.token(at) == "," {
		at++
	}
	if v.is(at, relative) {
		at++
	}
	for k := at; k < at+5 && v.sameSentence(k, n.first) && v.nameAt(k) == nil; k++ {
		f := v.folded(k)
		if k == at {
			if kind := kindOfBelongings(f); kind != "" {
				return kind
			}
			if v.isPossessiveMark(n.last) {
				if kind := kindOfStaff(f); kind != "" {
					return kind
				}
			}
		}
		switch f {
		case "strike", "struck", "walkout", "preavis", "greve", "debrayage":
			return Union
		case "emploie", "employait", "fabrique", "fabriquait", "commercialise", "exploite", "employs", "manufactures", "makes", "sells", "operates", "owns":
			return Company
		}
	}
	return ""
}

// kindOfStaff is the kind of body that has people of a calling.
func kindOfStaff(folded string) OrganizationKind {
	switch folded {
	case "pdg", "p.-d.g.", "ceo", "cfo", "cofondateur", "cofondatrice", "fondateur", "fondatrice", "actionnaire", "actionnaires", "salarie", "salaries", "salariee", "ouvriers", "cofounder", "co-founder", "founder", "shareholder", "shareholders",
		"workers", "employees", "customers", "clients", "investors", "investisseurs", "executive", "executives", "operating", "directoire", "gerant", "gerante", "associe", "associee":
		return Company
	case "redacteur", "redactrice", "journaliste", "journalistes", "reporter", "reporters", "correspondant", "correspondante", "editor", "columnist", "correspondent", "editorialiste", "presentateur", "presentatrice", "lecteurs", "readers", "viewers",
		"listeners", "host", "broadcaster", "auditeurs", "telespectateurs", "newsroom", "redaction":
		return Media
	case "entraineur", "entraineuse", "coach", "attaquant", "attaquante", "gardien", "buteur", "buteuse", "ailier", "avant-centre", "striker", "midfielder", "defender", "goalkeeper", "winger", "supporteurs", "supporters", "fans", "footballeur", "footballeuse":
		return Club
	case "depute", "deputee", "senateur", "senatrice", "candidat", "candidate", "candidats", "elus", "conseillers", "mp", "mps", "mep", "lawmakers", "candidates", "voters", "electeurs", "militants", "eurodepute", "eurodeputee":
		return Party
	case "delegue", "deleguee", "syndicaliste", "syndicalistes":
		return Union
	case "etudiant", "etudiante", "etudiants", "student", "students", "lecturer", "doyen", "doyenne", "alumni", "graduate", "graduates":
		return University
	}
	return ""
}

// kindOfBelongings is the kind of body that has a thing.
func kindOfBelongings(folded string) OrganizationKind {
	switch folded {
	case "shares", "stock", "actions", "usine", "usines", "factory", "factories", "magasin", "magasins", "stores", "filiale", "subsidiary", "boutiques", "capital", "profits", "revenue", "revenues", "benefices", "ventes", "takeover", "rachat", "faillite", "bankruptcy", "warehouse", "entrepot", "franchise":
		return Company
	case "une", "columns", "colonnes", "front-page", "scoop":
		return Media
	case "ballot", "ballots", "manifesto", "electorate":
		return Party
	case "stadium", "vestiaire", "maillot", "jersey":
		return Club
	}
	return ""
}

// hasScore reports whether the sentence of a name tells the score of a match: "2-1".
func (v *view) hasScore(n *name) bool {
	for i := max(v.doc.Sentences[v.sentence[n.first]].First, n.first-horizon); i < len(v.fold) && v.sameSentence(i, n.first) && i < n.last+horizon; i++ {
		token := v.fold[i]
		before, after, ok := strings.Cut(token, "-")
		if !ok {
			before, after, ok = strings.Cut(token, "–")
		}
		if ok && len(before) < 3 && len(after) < 3 && isDigits(before) && isDigits(after) {
			return true
		}
		if v.isNumber(i) && v.isDash(i+1) && v.isNumber(i+2) && len(token) < 3 && len(v.folded(i+2)) < 3 {
			return true
		}
	}
	return false
}

func isDigits(s string) bool {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return s != ""
}

// isLoose reports whether the head of a name tells little: parties, unions and associations have it alike.
func (b *bodies) isLoose(n *name) bool {
	for _, w := range n.words {
		switch w {
		case "alliance", "front", "mouvement", "movement", "rassemblement", "rally", "union", "coalition", "ligue", "league", "congres", "congress", "collectif", "initiative", "forum", "convention":
			return true
		}
	}
	return false
}

// looseKind is the kind of a name whose head is loose: a party in brackets behind a person, or where the sentence is of
// politics; a union where the name is of those who work.
func (b *bodies) looseKind(one *body) OrganizationKind {
	for _, i := range one.names {
		if n := &b.v.names[i]; b.isLoose(n) && b.besidePerson(n) == Party {
			return Party
		}
	}
	for _, i := range one.names {
		n := &b.v.names[i]
		if !b.isLoose(n) {
			continue
		}
		if ofWorkers(n.words) {
			return Union
		}
		if b.v.ofPolitics(n) {
			return Party
		}
	}
	return ""
}

// ofWorkers reports whether the words of a name tell those who work: « Fédération des travailleurs », "Alliance of Artists".
func ofWorkers(words []string) bool {
	for _, w := range words {
		switch w {
		case "travailleurs", "salaries", "syndicats", "syndicale", "syndical", "personnels", "ouvriers", "employes", "fonctionnaires", "cheminots", "soignants", "enseignants", "infirmiers", "dockers", "mineurs",
			"workers", "employees", "labour", "labor", "nurses", "teachers", "miners", "seafarers", "artists", "actors", "musicians", "journalists", "pilots":
			return true
		}
	}
	return false
}

// ofPolitics reports whether the sentence of a name speaks of elections or councils.
func (v *view) ofPolitics(n *name) bool {
	for i := max(v.doc.Sentences[v.sentence[n.first]].First, n.first-horizon); i < len(v.fold) && v.sameSentence(i, n.first) && i < n.last+horizon; i++ {
		if v.nameAt(i) != nil {
			continue
		}
		switch v.fold[i] {
		case "election", "elections", "voters", "candidate", "candidates", "ballot", "donors", "seats", "parliament", "parliamentary", "majority", "opposition", "coalition", "councillor", "councillors", "council", "lawmakers", "party", "leader",
			"scrutin", "electeurs", "sieges", "majorite", "deputes", "depute", "maire", "elus", "parti", "senateur", "legislatives", "municipales", "presidentielle", "candidat", "candidats":
			return true
		}
	}
	return false
}

// namedSo reports whether token i introduces the name behind it as that of what stands before: « baptisé », "called".
func (v *view) namedSo(i int) bool {
	switch v.folded(i) {
	case "baptise", "baptisee", "nomme", "nommee", "appele", "appelee", "denomme", "denommee", "intitule", "intitulee", "called", "named", "dubbed", "styled":
		return true
	}
	return false
}

// kindApart is the kind of the noun of an apposition before a name: « Le syndicat des joueurs, l’UPF », "The industry body,
// Rail First,".
func (v *view) kindApart(n *name, h *lexicon.Heads) string {
	at := n.first - 1
	if v.is(at, definite) {
		at--
	}
	if v.token(at) != "," || !v.sameSentence(at, n.first) {
		return ""
	}
	opener := at - 1
	for opener >= at-9 && v.sameSentence(opener, at) && v.isWord(opener) && v.nameAt(opener) == nil && !v.is(opener, verb|relative) {
		if v.is(opener, determiner) && (!v.is(opener, preposition) || v.is(opener-1, determiner) || v.lex.HeadFirst && opener > 0 && !v.isWord(opener-1)) && !(v.is(opener-1, preposition) && v.nameAt(opener-1) == nil) {
			break
		}
		opener--
	}
	if opener < 0 || !v.sameSentence(opener, at) || !v.is(opener, determiner) || v.is(opener-1, preposition) && v.sameSentence(opener-1, opener) {
		return ""
	}
	kind := ""
	for k := opener + 1; k < at && v.nameAt(k) == nil && !(v.is(k, preposition) && !v.is(k, modifier)); k++ {
		if found := v.headAt(k, at, h); found != "" {
			if kind = found; v.lex.HeadFirst {
				break
			}
		}
	}
	return kind
}
