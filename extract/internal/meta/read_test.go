package meta

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

func parse(t testing.TB, page string) *html.Node {
	root, err := html.Parse(strings.NewReader(page))
	require.NoError(t, err)
	return root
}

// frPage is a page of a French regional paper in the markup of a common system.
const frPage = `<!doctype html><html lang="fr-FR"><head>
<title>Le pont de Vaux fermé jusqu’à lundi - Le Courrier des quais</title>
<meta property="og:site_name" content="Le Courrier des quais">
<meta property="og:title" content="Le pont de Vaux fermé jusqu&#8217;à lundi">
<meta name="description" content="Une poutre menace &amp;amp; inquiète.">
<link rel="canonical" href="/local/pont-de-vaux">
<script type="application/ld+json"><!--
{"@context":"https://schema.org","@graph":[
 {"@type":"WebSite","name":"Le Courrier des quais"},
 {"@type":["NewsArticle"],"headline":"Le pont de Vaux fermé jusqu\u2019à lundi",
  "author":[{"@id":"#luce"},{"@type":"Person","name":"Jean-Noël Dufau"},{"@type":"Organization","name":"AFP"}],
  "datePublished":"2023-12-18T15:12:00+01:00","dateModified":"2023-12-18T18:47:00+01:00",
  "isAccessibleForFree":"True","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False"},
  "keywords":["Ponts","Vaux, Loire"],"license":"https://creativecommons.org/licenses/by-sa/4.0/",
  "image":{"@type":"ImageObject","url":"/img/pont.jpg","caption":"Le pont, lundi. © Jean Petit"},},
 {"@type":"Person","@id":"#luce","name":"Luce Amiel","url":"/auteurs/luce"}
]}
//--></script></head><body><nav>Accueil</nav><main><article><h1>Le pont de Vaux fermé jusqu’à lundi</h1>
<p class="signature">Par <a href="/auteurs/luce">Luce Amiel</a></p><p>Publié le <time datetime="2023-12-18T15:12:00+01:00">18/12/2023 à 15h12</time></p>
<figure><img data-src="/img/pont.jpg" src="data:image/gif;base64,x" alt="Le pont"><figcaption>Le pont, lundi. <span class="credit">Photo Jean Petit</span></figcaption></figure>
<p>Le texte de l’article.</p></article></main><aside class="related"><h2>Autre titre</h2><span class="author">Par Quelqu’un Autre</span></aside></body></html>`

func TestReadFrench(t *testing.T) {
	m := Read(parse(t, frPage), Hints{URL: "https://courrier.example/local/pont-de-vaux?x=1"})
	assert.Equal(t, "Le pont de Vaux fermé jusqu’à lundi", m.Title)
	assert.Equal(t, []Author{{Name: "Luce Amiel", URL: "https://courrier.example/auteurs/luce"}, {Name: "Jean-Noël Dufau"}, {Name: "AFP"}}, m.Authors)
	assert.Equal(t, "AFP", m.Agency)
	assert.Equal(t, "Le Courrier des quais", m.Site)
	assert.Equal(t, "https://courrier.example/local/pont-de-vaux", m.URL)
	assert.Equal(t, "Une poutre menace & inquiète.", m.Description)
	assert.Equal(t, "2023-12-18T15:12:00+01:00", m.Published.Time)
	assert.Equal(t, "json-ld datePublished", m.Published.Source)
	assert.Equal(t, "2023-12-18T18:47:00+01:00", m.Modified.Time)
	assert.Equal(t, "fr-FR", m.Language)
	assert.Equal(t, []string{"Ponts", "Vaux", "Loire"}, m.Tags)
	assert.Equal(t, License{Name: "CC BY-SA 4.0", URL: "https://creativecommons.org/licenses/by-sa/4.0/"}, m.License)
	assert.Equal(t, Restricted, m.Access, "a part is not free")
	require.Len(t, m.Images, 1)
	assert.Equal(t, "https://courrier.example/img/pont.jpg", m.Images[0].URL)
	assert.Equal(t, "Le pont", m.Images[0].Alt)
	assert.Equal(t, "Le pont, lundi.", m.Images[0].Caption)
	assert.Equal(t, "Jean Petit", m.Images[0].Credit)
	assert.NotNil(t, m.Images[0].Node)
}

func TestReadFields(t *testing.T) {
	const h1 = `<body><article><h1>The ferry that never came back</h1>`
	for _, c := range []struct {
		name, reason, page string
		hints              Hints
		got                func(*Metadata) any
		want               any
	}{
		{name: "title without the site, known by its address", page: `<title>Who owns the ferry? | The Ledger</title>`, hints: Hints{URL: "https://ledger.example/a"}, got: title, want: "Who owns the ferry?"},
		{name: "title without the section that the heading leaves out", page: `<title>Who owns the ferry? - Sport - Gazette</title>` + `<body><h1>Who owns the ferry?</h1>`, got: title, want: "Who owns the ferry?"},
		{name: "title of the readers", reason: "both stand on the page, the cards repeat one", got: title, want: "Nobody owns the ferry",
			page: `<meta property="og:title" content="Nobody owns the ferry"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry: owner of the boat unknown"}</script><body><h1>Ferry: owner of the boat unknown</h1><h2>Nobody owns the ferry</h2>`},
		{name: "kicker in the heading and the cards", got: title, want: "On strike / The ferry stays in port until Monday",
			page: `<meta property="og:title" content="On strike / The ferry stays in port until Monday"><script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry stays in port until Monday"}</script><body><h1><span>On strike</span> <span>The ferry stays in port until Monday</span></h1>`},
		{name: "fr town before the title", got: title, want: "Le bac reste au port jusqu’à lundi",
			page: `<title>Le bac reste au port jusqu’à lundi</title><meta property="og:title" content="Vaux. Le bac reste au port jusqu’à lundi"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Le bac reste au port jusqu’à lundi"}</script><body><h1>Vaux. Le bac reste au port jusqu’à lundi</h1>`},
		{name: "kicker in the headline alone", got: title, want: "The ferry stays in port until Monday",
			page: `<meta property="og:title" content="The ferry stays in port until Monday"><script type="application/ld+json">{"@type":"NewsArticle","headline":"On strike: The ferry stays in port until Monday"}</script><body><h1>On strike: The ferry stays in port until Monday</h1>`},
		{name: "headline cut off", got: title, want: strings.Repeat("A long title of many words ", 5) + "that goes on",
			page: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"` + strings.Repeat("A long title of many words ", 4) + `"}</script><body><h1>` + strings.Repeat("A long title of many words ", 5) + `that goes on</h1>`},
		{name: "the logo is no title", page: `<title>Who owns the ferry? - Gazette</title><meta property="og:site_name" content="Gazette"><body><h1>Gazette</h1><h2 class="title">Who owns the ferry?</h2>`, got: title, want: "Who owns the ferry?"},
		{name: "byline beside rel=author links", page: h1 + `<p><a rel="author" href="/j">Jane Doe</a> and <a rel="author" href="/r">John Roe</a></p>`, got: names, want: []string{"Jane Doe", "John Roe"}},
		{name: "byline without a space", page: h1 + `<div class="byline"><span>By</span><span>Jane Doe</span><span>May 5, 2017</span></div>`, got: names, want: []string{"Jane Doe"}},
		{name: "fr byline after the date", page: h1 + `<p>le 12 mai 2023 par <a href="#">Luce Amiel</a>.</p>`, got: names, want: []string{"Luce Amiel"}},
		{name: "author of meta", page: `<meta name="author" content="Jane Doe, John Roe and Ann Poe">`, got: names, want: []string{"Jane Doe", "John Roe", "Ann Poe"}},
		{name: "family name first", page: `<meta name="dc.creator" content="Doe, Jane">`, got: names, want: []string{"Jane Doe"}},
		{name: "profile is no name", page: `<meta property="article:author" content="https://www.example.org/jane"><meta name="author" content="Jane Doe">`, got: names, want: []string{"Jane Doe"}},
		{name: "given and family name", page: `<script type="application/ld+json">{"@type":"Article","author":{"givenName":"Jane","familyName":"Doe"}}</script>`, got: names, want: []string{"Jane Doe"}},
		{name: "house signs where nobody else does", page: `<script type="application/ld+json">{"@type":"Article","author":{"@type":"Organization","name":"The Ledger"}}</script>`, got: names, want: []string{"The Ledger"}},
		{name: "person before the house", page: `<meta name="author" content="Ledger Staff"><meta property="og:site_name" content="Ledger">` + h1 + `<p>By Jane Doe</p>`, got: names, want: []string{"Jane Doe"}},
		{name: "byline of a comment", page: h1 + `<div class="comments"><p class="author">By Bob Troll</p></div>`, got: names, want: []string(nil)},
		{name: "byline of a teaser", page: h1 + `<aside><p>By Bob Other</p></aside>`, hints: Hints{}, got: names, want: []string{"Bob Other"}, reason: "near the title and nothing else signs"},
		{name: "signature at the margin", page: h1 + strings.Repeat("<p>Some words of the article stand here.</p>", 90) + `<p align="right"><i>P.-A. Mercier</i></p>`, got: names, want: []string{"P.-A. Mercier"}},
		{name: "card label", page: `<meta name="twitter:label1" content="Écrit par"><meta name="twitter:data1" content="Luce Amiel">`, got: names, want: []string{"Luce Amiel"}},
		{name: "date of the line", page: h1 + `<p>Publié le 12 mai 2022 à 06h00, modifié le 13 mai 2022 à 11h24</p>`, got: published, want: "2022-05-12T06:00"},
		{name: "date modified of the line", page: h1 + `<p>Publié le 12 mai 2022 à 06h00, modifié le 13 mai 2022 à 11h24</p>`, got: modified, want: "2022-05-13T11:24"},
		{name: "the paper's own time", reason: "the same instant, in UTC in the attribute", page: h1 + `<time datetime="2023-03-15T03:41:00Z">March 14, 2023 at 10:41 p.m. CDT</time>`, got: published, want: "2023-03-14T22:41-05:00"},
		{name: "date of the address", page: h1, hints: Hints{URL: "https://example.org/2017/05/06/ferry"}, got: published, want: "2017-05-06"},
		{name: "a future date never wins", page: `<meta name="date" content="2031-01-01"><meta name="pubdate" content="2017-05-06">`, hints: Hints{Retrieved: "2020-01-01T00:00:00Z"}, got: published, want: "2017-05-06"},
		{name: "only future dates", page: `<meta name="date" content="2031-01-01">`, hints: Hints{Retrieved: "2020-01-01T00:00:00Z"}, got: published, want: ""},
		{name: "only a date of change", page: h1 + `<p>Dernière mise à jour : 04.05.2017</p>`, got: published, want: "2017-05-04"},
		{name: "month first in the United States", page: `<html lang="en-US">` + h1 + `<p>Posted 4/5/2017</p>`, got: published, want: "2017-04-05"},
		{name: "day first in Britain", page: `<html lang="en-GB">` + h1 + `<p>Posted 4/5/2017</p>`, got: published, want: "2017-05-04"},
		{name: "date of a comment", page: h1 + `<ol class="commentlist"><li>12 mai 2022 à 06h00</li></ol>`, got: published, want: ""},
		{name: "label in an element of its own", page: h1 + `<label>Mise à jour</label><div>04.05.2017</div><p>Publié le 3 mai 2017</p>`, got: modified, want: "2017-05-04"},
		{name: "told date", reason: "the sentence speaks of another day", page: h1 + `<p>6 mai 2017</p><p>La ville avait été bombardée le 3 avril 1944, et depuis ce jour rien ne fut plus comme avant dans la vallée de la Vaux.</p>`, got: published, want: "2017-05-06"},
		{name: "issued anew", reason: "the page prints the day of its last change alone", got: published, want: "2022-01-12",
			page: `<script type="application/ld+json">{"@type":"Article","datePublished":"2021-11-29T14:13:37Z","dateModified":"2022-01-12T14:27:30Z"}</script>` + h1 + `<p>12. Januar 2022</p>`},
		{name: "corrected the day after", got: published, want: "2021-11-29T14:13:37Z",
			page: `<script type="application/ld+json">{"@type":"Article","datePublished":"2021-11-29T14:13:37Z","dateModified":"2021-11-30T14:27:30Z"}</script>` + h1 + `<p>30 November 2021</p>`},
		{name: "relative", page: h1 + `<time>il y a 3 heures</time>`, hints: Hints{Retrieved: "2023-12-18T21:30:00+01:00"}, got: published, want: "2023-12-18T18:30+01:00"},
		{name: "relative without a reference", reason: "today is never asked for", page: h1 + `<time>2 hours ago</time>`, got: published, want: ""},
		{name: "script", page: `<script>window.state={"publishedAt":"2017-05-06T10:00:00Z"}</script>` + h1, got: published, want: "2017-05-06T10:00:00Z"},
		{name: "changed, in the paper's own time", reason: "the hour of publication tells how far it is ahead", got: modified, want: "2024-05-06T18:30",
			page: `<script type="application/ld+json">{"@type":"Article","datePublished":"2024-05-05T22:30:00Z","dateModified":"2024-05-06T16:30:00Z"}</script>` + h1 + `<p>06/05/2024 00:30</p><p>06/05/2024 18:30</p>`},
		{name: "changed, in UTC alone", reason: "nothing is converted", got: modified, want: "2024-05-06T16:30:00Z",
			page: `<script type="application/ld+json">{"@type":"Article","datePublished":"2024-05-05T22:30:00Z","dateModified":"2024-05-06T16:30:00Z"}</script>` + h1 + `<p>06/05/2024 00:30</p><p>06/05/2024 11:30</p>`},
		{name: "fr saved later than published", reason: "the meta tag does not say what of", got: published, want: "2021-10-13",
			page: `<html lang="fr"><meta name="date" content="2021-10-15">` + h1 + `<p>Paru le 13/10/2021</p>`},
		{name: "fr posted by somebody", reason: "a comment that says « Posté le » comes later", got: published, want: "2005-11-21T22:10",
			page: h1 + `<div>Posté par <a href="/u/1">Luce_A</a> le 21/11/2005 22:10 (12 lectures)</div><p>Le texte.</p><div>Posté le : 24/11/2005 18:31</div>`},
		{name: "en posted by somebody", got: published, want: "2005-11-21",
			page: h1 + `<div>Posted by Jane Doe on November 21, 2005 in Roads</div><p>The text.</p><div>Posted: November 24, 2005</div>`},
		{name: "fr date and comma before the author", got: names, want: []string{"Luce Amiel"},
			page: h1 + `<p><small>jeudi 14 mai 2009, par <a href="spip.php?auteur7">Luce Amiel</a></small></p>`},
		{name: "en box of the author", reason: "nobody signs beside the title", got: names, want: []string{"Jane Doe"},
			page: `<div class="sidebar"><h3 class="author__name">Jane Doe</h3><p>Editor and printer.</p></div>` + h1},
		{name: "fr box of the author", got: names, want: []string{"Luce Amiel"},
			page: `<aside><p class="nom-auteur">Luce Amiel</p></aside>` + h1},
		{name: "boxes of several authors", reason: "teasers of other articles", got: names, want: []string(nil),
			page: `<div class="sidebar"><p class="author-name">Jane Doe</p><p class="author-name">John Roe</p></div>` + h1},
		{name: "box of a commenter", got: names, want: []string(nil), page: h1 + `<div class="comments"><p class="author-name">Jane Doe</p></div>`},
		{name: "the day somebody joined", got: published, want: "2009-01-21T05:42",
			page: h1 + `<p>Joined: 18 Sep 2008</p><p>21 Jan 2009, 05:42</p>`},
		{name: "access unknown", reason: "phrases are no evidence", page: h1 + `<p class="paywall">Réservé aux abonnés</p>`, got: access, want: Unknown},
		{name: "access free", page: `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>`, got: access, want: Free},
		{name: "tags of links", page: h1 + `<a rel="tag" href="/t/mer">Mer</a><a rel="category tag" href="/t/port">Port</a>`, got: tags, want: []string{"Mer", "Port"}},
		{name: "licence of a link", page: h1 + `<p>Sous <a href="https://creativecommons.org/licenses/by-nd/4.0/">licence libre</a></p>`, got: license, want: "CC BY-ND 4.0"},
		{name: "licence in a comment", page: h1 + `<div class="comment"><a href="https://creativecommons.org/licenses/by/4.0/">CC</a></div>`, got: license, want: ""},
		{name: "declared language of structured data", page: `<script type="application/ld+json">{"@type":"Article","inLanguage":"fr_CA"}</script>`, got: language, want: "fr-CA"},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, c.got(Read(parse(t, c.page), c.hints)), c.reason)
		})
	}
}

func title(m *Metadata) any     { return m.Title }
func names(m *Metadata) any     { return namesOf(m.Authors) }
func published(m *Metadata) any { return m.Published.Time }
func modified(m *Metadata) any  { return m.Modified.Time }
func access(m *Metadata) any    { return m.Access }
func tags(m *Metadata) any      { return m.Tags }
func license(m *Metadata) any   { return m.License.Name }
func language(m *Metadata) any  { return m.Language }

// Broken JSON-LD still says who wrote what when.
func TestBrokenJSON(t *testing.T) {
	for name, script := range map[string]string{
		"trailing commas":        `{"@type":"NewsArticle","author":[{"name":"Jane Doe",},],"datePublished":"2017-05-06",}`,
		"raw line break":         "{\"@type\":\"NewsArticle\",\"description\":\"one\ntwo\t\",\"author\":\"Jane Doe\",\"datePublished\":\"2017-05-06\"}",
		"comment marks":          `<!-- {"@type":"NewsArticle","author":"Jane Doe","datePublished":"2017-05-06"} -->`,
		"CDATA":                  `//<![CDATA[` + "\n" + `{"@type":"NewsArticle","author":"Jane Doe","datePublished":"2017-05-06"}` + "\n//]]>",
		"unescaped quotes":       `{"@type":"NewsArticle","description":"He said "no" twice","author":"Jane Doe","datePublished":"2017-05-06"}`,
		"entities":               `{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;author&quot;:&quot;Jane Doe&quot;,&quot;datePublished&quot;:&quot;2017-05-06&quot;}`,
		"end cut off":            `{"@type":"NewsArticle","author":"Jane Doe","datePublished":"2017-05-06","articleBody":"and then`,
		"two values in a row":    `{"@type":"WebSite"}{"@type":"NewsArticle","author":"Jane Doe","datePublished":"2017-05-06"}`,
		"semicolon":              `{"@type":"NewsArticle","author":"Jane Doe","datePublished":"2017-05-06"};`,
		"bad escapes":            `{"@type":"NewsArticle","description":"it\'s \u00zz","author":"Jane Doe","datePublished":"2017-05-06"}`,
		"comma forgotten":        "{\"@type\":\"NewsArticle\",\n\"author\":\"Jane Doe\"\n\"datePublished\":\"2017-05-06\"}",
		"array around, unclosed": `[{"@type":"NewsArticle","author":{"@type":"Person","name":["Jane Doe"]},"datePublished":"2017-05-06"`,
	} {
		t.Run(name, func(t *testing.T) {
			m := Read(parse(t, `<script type="application/ld+json">`+script+`</script><body><p>x`), Hints{})
			assert.Equal(t, []string{"Jane Doe"}, namesOf(m.Authors))
			assert.Equal(t, "2017-05-06", m.Published.Time)
		})
	}
}

func TestHostile(t *testing.T) {
	many := func(n int, s string) string { return strings.Repeat(s, n) }
	for name, page := range map[string]string{
		"deep JSON":             `<script type="application/ld+json">` + many(100_000, `{"a":[`) + `</script>`,
		"long JSON":             `<script type="application/ld+json">[` + many(300_000, `{"@type":"Article"},`) + `]</script>`,
		"quotes":                `<script type="application/ld+json">{` + many(200_000, `" `) + `</script>`,
		"many scripts":          many(20_000, `<script type="application/ld+json">{"@type":"Article","headline":"x"}</script>`),
		"references in a ring":  `<script type="application/ld+json">[{"@type":"Article","@id":"a","hasPart":{"@id":"b"},"author":{"@id":"b"}},{"@id":"b","hasPart":{"@id":"a"},"author":{"@id":"a"}}]</script>`,
		"ten thousand times":    `<body><h1>A title of a page</h1>` + many(10_000, `<time datetime="2017-05-06">6 May 2017</time>`),
		"invalid dates":         `<meta name="date" content="2017-99-99">` + many(5_000, `<meta name="date" content="0000-00-00">`),
		"ten thousand authors":  `<meta name="author" content="` + many(10_000, `Jane Doe `) + `">` + many(10_000, `<a rel="author">Jane Doe</a>`),
		"ten thousand headings": many(10_000, `<h1>A title of a page</h1>`),
		"ten thousand figures":  `<body><figure>` + many(10_000, `<img src="a.jpg"><figcaption>x © y</figcaption>`) + `</figure>`,
		"images side by side":   `<body><div>` + many(20_000, `<img src="a.jpg">`),
		"one long line":         `<body><p>By ` + many(200_000, `Jane Doe, `),
		"long class":            `<body><p class="` + many(200_000, `author `) + `">x`,
		"separators":            `<title>` + many(50_000, ` | a`) + `</title>`,
		"empty":                 ``,
		"not UTF-8":             "<title>\xff\xfe</title><h1>\xff</h1><p>By \xff</p>",
	} {
		t.Run(name, func(t *testing.T) {
			root := parse(t, page)
			m := Read(root, Hints{URL: "https://example.org/a", Retrieved: "2020-01-01T00:00:00Z"})
			assert.LessOrEqual(t, len(m.Authors), maxAuthors+8)
			assert.LessOrEqual(t, len(m.Published.Candidates), maxCandidates)
			assert.LessOrEqual(t, len(m.Tags), maxTags)
			assert.Equal(t, fmt.Sprint(*m), fmt.Sprint(*Read(root, Hints{URL: "https://example.org/a", Retrieved: "2020-01-01T00:00:00Z"})))
		})
	}
}

// A language plugs in as data.
func TestInventedLanguage(t *testing.T) {
	l, err := loadWords(fstest.MapFS{"xx/words.txt": {Data: []byte("# invented\nby: zum\nand: zo\nclass author: zumba\n")}}, []string{"xx"})
	require.NoError(t, err)
	sg := signer{words: l}
	rest, ok := sg.opening("Zum Jane Doe zo John Roe")
	require.True(t, ok)
	assert.Equal(t, []string{"Jane Doe", "John Roe"}, sg.read(rest, cuedLine).Authors)
	assert.Equal(t, authorHint, l.classHint("page-zumba"))
	_, err = loadWords(fstest.MapFS{"xx/words.txt": {Data: []byte("bye: zum")}}, []string{"xx"})
	assert.ErrorContains(t, err, "xx/words.txt:1")
	_, err = loadWords(fstest.MapFS{}, []string{"xx"})
	assert.ErrorContains(t, err, "language xx")
}

func FuzzRead(f *testing.F) {
	f.Add(frPage)
	f.Add(`<script type="application/ld+json">{"@type":"NewsArticle","author":"Jane Doe","datePublished":"2017-05-06",}</script><h1>x</h1><p>By Jane Doe`)
	f.Add(`<time datetime="2023-03-15T03:41:00Z">March 14, 2023 at 10:41 p.m. CDT</time><img srcset="a 1x, b 2x">`)
	f.Fuzz(func(t *testing.T, page string) {
		root, err := html.Parse(strings.NewReader(page))
		if err != nil {
			return
		}
		h := Hints{URL: "https://example.org/2017/05/06/a", Retrieved: "2020-01-01"}
		a, b := fmt.Sprint(*Read(root, h)), fmt.Sprint(*Read(root, h))
		if a != b {
			t.Fatalf("two answers:\n%s\n%s", a, b)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	root := parse(b, frPage)
	b.ReportAllocs()
	for b.Loop() {
		if m := Read(root, Hints{}); len(m.Authors) != 3 {
			b.Fatalf("want 3 authors, got %v", m.Authors)
		}
	}
}

// BenchmarkParse is what the walk is measured against.
func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if parse(b, frPage).FirstChild == nil {
			b.Fatal("no tree")
		}
	}
}

// A tree is only read: many goroutines may read one page, and all get the same answer.
func TestReadConcurrently(t *testing.T) {
	root := parse(t, frPage)
	want := fmt.Sprint(*Read(root, Hints{}))
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			assert.Equal(t, want, fmt.Sprint(*Read(root, Hints{})))
		})
	}
	group.Wait()
}
