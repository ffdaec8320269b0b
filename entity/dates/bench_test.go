package dates_test

import (
	"context"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/text"
)

// prose is news prose with about as many dates as the page of a newspaper has.
var prose = map[text.Language]string{
	text.French: "Le conseil municipal, réuni lundi soir en séance publique, a adopté par 21 voix contre 12 le projet de rénovation de la gare. " +
		"Les travaux, estimés à 14 millions d’euros, doivent commencer en septembre et durer deux ans, a précisé le maire. " +
		"L’opposition, qui réclamait un référendum, dénonce un passage en force et saisira le tribunal administratif dans les prochains jours. " +
		"Construite en 1887, la gare accueille chaque jour plus de 9 000 voyageurs, contre 6 500 il y a dix ans. " +
		"« Nous n’avons plus le droit d’attendre », a plaidé l’élu, rappelant que le quai central avait été fermé le 12 mars dernier. ",
	text.English: "The city council voted 21 to 12 Monday night to approve the renovation of the central train station. " +
		"Work on the $14 million project is expected to begin in September and will last two years, the mayor said. " +
		"The opposition, which had asked for a referendum, said it would take the matter to court in the coming days. " +
		"Built in 1887, the station serves more than 9,000 passengers every day, compared with 6,500 a decade ago. " +
		"“We can no longer afford to wait,” the mayor said, recalling that the main platform was closed on March 12. ",
}

var wanted = map[text.Language]int{text.French: 8, text.English: 8}

func BenchmarkFind(b *testing.B) {
	for _, language := range []text.Language{text.French, text.English} {
		b.Run(string(language), func(b *testing.B) {
			const times = 40
			doc := text.NewDocument(strings.Repeat(prose[language]+"\n\n", times), language)
			b.SetBytes(int64(len(doc.Text)))
			b.ReportAllocs()
			for b.Loop() {
				found, err := dates.Find(context.Background(), doc, dates.Options{Reference: "2018-06-20T10:00:00+02:00"})
				if err != nil {
					b.Fatal(err)
				}
				if len(found) != wanted[language]*times {
					b.Fatalf("want %d dates, got %d", wanted[language]*times, len(found))
				}
			}
		})
	}
}

// BenchmarkFindInASentence is the cost of a short text, where what is made for each call tells.
func BenchmarkFindInASentence(b *testing.B) {
	doc := text.NewDocument("Le magasin rouvrira le 2 avril après trois semaines de travaux.", text.French)
	b.ReportAllocs()
	for b.Loop() {
		found, err := dates.Find(context.Background(), doc, dates.Options{Reference: "2018-03-20"})
		if err != nil {
			b.Fatal(err)
		}
		if len(found) != 2 {
			b.Fatalf("want 2 dates, got %d", len(found))
		}
	}
}
