package grammar

import "github.com/copydesk/copydesk/entity/dates/internal/scan"

// tenses are the classes and the endings of words by which the tense of a clause is read; a language that has none of a class
// leaves it out.
type tenses struct {
	// Words that tell by themselves.
	past        scan.Class // passed: "was", « était »
	future      scan.Class // "will", « sera »
	conditional scan.Class // « aurait », a past before a participle
	modal       scan.Class // "could", « devrait »
	able        scan.Class // modals that are of the past when denied: "could"
	negation    scan.Class // "not"
	plan        scan.Class // verbs in the present that tell a plan: "returns", « débute »
	ahead       scan.Class // "expected", « prévu »
	than        scan.Class // words before which "expected" is no verb: "than", « que »
	aheadNoun   scan.Class // of those, what is a noun behind an article: "the plan"
	report      scan.Class // tell of the day itself in the present: "says Monday"
	uttered     scan.Class // of those, what is a past behind had: « il a promis »

	// Auxiliaries.
	having     scan.Class // make a past with a participle: "has", « a »
	had        scan.Class // of those, the ones before which every unknown word is a participle: « a »
	present    scan.Class // make a passive in the present: "is", « est »
	moved      scan.Class // participles that make a past with those all the same: « arrivé »
	reflexive  scan.Class // words that make a past of them: « s' »
	infinitive scan.Class // to: words before an infinitive: "to", « pour »
	achieved   scan.Class // words of the past before an infinitive that is past too: "began" to
	recent     scan.Class // words before an infinitive that make a past of it: « vient » de
	idiom      scan.Class // infinitives that are none before « de »: « à partir de »
	perfect    scan.Class // infinitives that make a past with a participle: "have", « avoir »

	// Other forms.
	pastVerb   scan.Class // "went"
	participle scan.Class // « pris », moved included
	notPast    scan.Class // words that only look like a past: "hundred", « marché »
	clause     scan.Class // words that begin a clause: "who", « que »
	cleft      scan.Class // words that make a frame of "is": « c' »
	subject    scan.Class // words behind which an article is a pronoun: « il le savait »

	// Endings, each longer than a bare word by two letters.
	pastEndings, futureEndings, modalEndings, presentEndings []string
	participleEndings, infinitiveEndings, nounEndings        []string
}

func tenseClasses(lex *scan.Lexicon) tenses {
	words := func(name string) []string { return lex.Words(lex.Must(name)) }
	return tenses{
		past: lex.Must("passed"), future: lex.Must("future"), conditional: lex.Must("conditional"), modal: lex.Must("modal"),
		able: lex.Must("able"), negation: lex.Must("negation"), plan: lex.Must("plan"), ahead: lex.Must("ahead"),
		aheadNoun: lex.Must("aheadnoun"), report: lex.Must("report"), uttered: lex.Must("uttered"), than: lex.Must("than"),

		having: lex.Must("having"), had: lex.Must("had"), present: lex.Must("present"), moved: lex.Must("moved"),
		reflexive: lex.Must("reflexive"), infinitive: lex.Must("to"), perfect: lex.Must("perfect"), recent: lex.Must("recent"), achieved: lex.Must("achieved"), idiom: lex.Must("idiom"),

		pastVerb: lex.Must("pastverb"), participle: lex.Must("participle", "moved"), notPast: lex.Must("notpast"),
		clause: lex.Must("clause"), subject: lex.Must("subject"), cleft: lex.Must("cleft"),

		pastEndings: words("pastending"), futureEndings: words("futureending"), modalEndings: words("modalending"),
		presentEndings: words("presentending"), participleEndings: words("participleending"),
		infinitiveEndings: words("infinitiveending"), nounEndings: words("nounending"),
	}
}
