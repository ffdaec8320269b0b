package meta_test

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/extract/internal/meta"
)

func ExampleRead() {
	page := `<title>Who owns the ferry? | The Ledger</title><meta property="og:site_name" content="The Ledger">
<body><article><h1>Who owns the ferry?</h1><p class="byline">By Jane Doe and John Roe</p><p>Posted on May 5, 2017 at 9:02 p.m. EDT</p></article>`
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		fmt.Println(err)
		return
	}
	m := meta.Read(root, meta.Hints{})
	fmt.Println(m.Title)
	for _, a := range m.Authors {
		fmt.Println(a.Name)
	}
	fmt.Println(m.Published.Time, m.Published.Precision, m.Published.Source)
	// Output:
	// Who owns the ferry?
	// Jane Doe
	// John Roe
	// 2017-05-05T21:02-04:00 minute line
}

func ExampleByline() {
	s, _ := meta.Byline("Par Luce Amiel et Jean-Noël Dufau, avec AFP")
	fmt.Println(s.Authors, s.Agency)
	// Output: [Luce Amiel Jean-Noël Dufau] AFP
}

func ExampleDatelineOf() {
	p := "LYON, 12 mai (AFP) – Le pont restera fermé."
	d, _ := meta.DatelineOf(p)
	fmt.Printf("%s|%s|%s\n", d.Of(p), d.Place, d.Agency)
	// Output: LYON, 12 mai (AFP) –|LYON|AFP
}
