package copydesk_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/text"
)

const examplePage = `<!DOCTYPE html><html lang="en"><head><title>Ferry stays in port</title>
<meta property="article:published_time" content="2021-08-18T07:30:00+01:00"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Ferry stays in port</h1><p class="byline">By Anna Keller</p>
<p>The ferry will not sail before the inquiry has ended, Angela Merkel told reporters in Berlin on Tuesday.</p>
<p>The owners have promised to pay for the hotel rooms of all passengers until the crossing opens again next week.</p>
</article><footer>© 2021 The Tasker Post</footer></body></html>`

func Example() {
	article, err := copydesk.Read(context.Background(), strings.NewReader(examplePage))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(article.Title)
	fmt.Println(article.Authors[0].Name, article.Published.Time, article.Language.Code)
	for _, person := range article.People {
		mention := person.Mentions[0]
		fmt.Println(person.Name, mention.Start, mention.End, article.Text[mention.Start:mention.End])
	}
	for _, date := range article.Dates {
		fmt.Println(date.Text, date.Value)
	}
	// Output:
	// Ferry stays in port
	// Anna Keller 2021-08-18T07:30:00+01:00 en
	// Angela Merkel 54 67 Angela Merkel
	// Tuesday 2021-08-17
	// next week 2021-W34
}

func ExampleArticle_Slice() {
	page := strings.ReplaceAll(examplePage, "<h1>Ferry stays in port</h1>", "<h1>Angela Merkel visits the ferry</h1>")
	article, err := copydesk.Read(context.Background(), strings.NewReader(page))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, mention := range article.People[0].Mentions {
		fmt.Printf("%q %d %s\n", mention.Field, mention.Start, article.Slice(mention.Span, mention.Field))
	}
	// Output:
	// "title" 0 Angela Merkel
	// "" 54 Angela Merkel
}

func ExampleDesk_Read() {
	desk := copydesk.New(copydesk.WithoutEntities(), copydesk.WithExtract(extract.FavorPrecision(), extract.MaxBytes(1<<20)))
	article, err := desk.Read(context.Background(), strings.NewReader(examplePage), copydesk.Source{URL: "https://tasker-post.example/ferry"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, block := range article.Blocks {
		switch {
		case block.Kept:
			fmt.Println(block.Kind, block.Span.Start, block.Span.End)
		case block.Kind == extract.Title || block.Kind == extract.Byline:
			fmt.Println(block.Kind, block.Text)
		}
	}
	// Output:
	// title Ferry stays in port
	// byline By Anna Keller
	// paragraph 0 104
	// paragraph 106 217
}

func ExampleDesk_Read_errors() {
	desk := copydesk.New(copydesk.WithExtract(extract.MaxBytes(100)))
	_, err := desk.Read(context.Background(), strings.NewReader(examplePage), copydesk.Source{})
	var limit *copydesk.LimitError
	if errors.As(err, &limit) {
		fmt.Println(limit.What, limit.Max)
	}
	_, err = desk.Read(context.Background(), strings.NewReader("<ul><li>News<li>Sport</ul>"), copydesk.Source{})
	fmt.Println(errors.Is(err, copydesk.ErrNoArticle))
	// Output:
	// bytes of input 100
	// true
}

func ExampleDesk_ReadText() {
	desk := copydesk.New(copydesk.Language(text.French))
	article, err := desk.ReadText(context.Background(), "Angela Merkel a quitté Berlin vendredi.", copydesk.Source{Reference: "2017-05-06"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(article.People[0].Name, article.Places[0].Name, article.Dates[0].Value)
	// Output: Angela Merkel Berlin 2017-05-05
}

func ExampleDesk_ReadAll() {
	sources := slices.Values([]copydesk.Source{
		{Path: "testdata/pages/en-agency-dateline/page.html"},
		{Path: "testdata/no-such-page.html"},
		{URL: "https://tasker-post.example/ferry", Open: func() (io.ReadCloser, error) {
			return io.NopCloser(strings.NewReader(examplePage)), nil
		}},
	})
	for article, err := range copydesk.New().ReadAll(context.Background(), sources) {
		var failed *copydesk.SourceError
		if errors.As(err, &failed) {
			fmt.Println("failed:", failed.Source.Path)
			continue
		}
		fmt.Println(article.Title)
	}
	// Output:
	// Ferry with 214 aboard drifts for six hours in Tasker Strait
	// failed: testdata/no-such-page.html
	// Ferry stays in port
}

func ExampleEncoder() {
	desk := copydesk.New(copydesk.Language(text.French))
	article, err := desk.ReadText(context.Background(), "« Où ? » a demandé Angela Merkel.", copydesk.Source{})
	if err != nil {
		fmt.Println(err)
		return
	}
	out := copydesk.NewEncoder(os.Stdout)
	out.View = copydesk.LanguageOnly
	if err := out.Encode(article); err != nil {
		fmt.Println(err)
	}
	fmt.Println(article.People[0].Mentions[0].Span, "in bytes")
	// Output:
	// {"schema":"copydesk/1","language":{"code":"fr","confidence":1}}
	// {23 36} in bytes
}
