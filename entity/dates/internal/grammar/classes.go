package grammar

import "github.com/copydesk/copydesk/entity/dates/internal/scan"

// classes are the classes of words that the Go part of the grammar asks for; a language that has none of a class leaves
// it out.
type classes struct {
	num, and, ordinal, ordinalMark scan.Class

	yearBefore scan.Class // words after which four figures are a year: "in", « depuis »
	quantity   scan.Class // words after which figures count something: "some", « quelque »
	label      scan.Class // words after which figures are a label: "Route", « page »
	measure    scan.Class // words before which figures count something: "euros", "km"
	work       scan.Class // words near which four figures are a title: "novel", « roman »
	article    scan.Class
	the        scan.Class // the definite one, where no date begins with it
	month      scan.Class
	verb       scan.Class // words that are no noun after a figure: "were", « est »
	after      scan.Class // words that may follow a year: "and", « et »
	time       scan.Class // names of months, days and parts of the day, which go together
	press      scan.Class // words that make a newspaper of a day: "Times"
	term       scan.Class // words that a number of years belongs to: "sentence", « peine »
	since, by  scan.Class // words before an expression that say on which side it lies
	limit      scan.Class // words before an expression that lies behind what the clause tells: "before", « avant »
	until      scan.Class // words before an expression that goes on for longer than the clause tells: "until", « jusqu'au »
	street     scan.Class // words that make a house number of a figure: "Street"
	yearNoun   scan.Class // plurals that a year goes before: "earnings"
	weak       scan.Class // function words, of which alone nothing is made
	goal       scan.Class // words before the day to which something past was put: "for", « pour »
	atFirst    scan.Class // words of a plan that has been dropped: "originally"
	business   scan.Class // words of money: "profit", "sales"
	period     scan.Class // words before a month that figures are about: "for"
	possessive scan.Class // what follows an apostrophe to make a possessive: "s"
	plural     scan.Class // plurals that no ending tells: "children"

	pluralEndings, singularEndings, superlativeEndings []string
}

func wordClasses(lex *scan.Lexicon) classes {
	words := func(name string) []string { return lex.Words(lex.Must(name)) }
	return classes{
		num: lex.Must("num"), and: lex.Must("and"), ordinal: lex.Must("ord"), ordinalMark: lex.Must("ordmark"),
		yearBefore: lex.Must("yearbefore"), quantity: lex.Must("quantity"), label: lex.Must("label"),
		measure: lex.Must("measure"), work: lex.Must("work"), article: lex.Must("article"), the: lex.Must("the"), month: lex.Must("month"),
		verb: lex.Must("verb"), after: lex.Must("after"),
		time:  lex.Must("month", "monthabbr", "weekday", "part", "season"),
		press: lex.Must("press"), term: lex.Must("term"), since: lex.Must("since"), by: lex.Must("by"),
		limit: lex.Must("limit"), until: lex.Must("until"), period: lex.Must("period"), business: lex.Must("business"), atFirst: lex.Must("atfirst"),
		possessive: lex.Must("possessive"), plural: lex.Must("plural"),
		pluralEndings: words("pluralending"), singularEndings: words("singularending"), superlativeEndings: words("superlativeending"),
		street: lex.Must("street"), goal: lex.Must("goal"), weak: lex.Must("weak"), yearNoun: lex.Must("yearnoun"),
	}
}
