package meta

import (
	"net/url"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestClean(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"entities", "L&#8217;&eacute;t&eacute; &amp; l&rsquo;hiver", "L’été & l’hiver"},
		{"escaped twice", "a &amp;amp; b", "a & b"},
		{"tags", "The <em>ferry</em><br>is gone", "The ferry is gone"},
		{"signs that are no tags", "3 < 4 > 2", "3 < 4 > 2"},
		{"white space", " a\n\t b ", "a b"},
		{"no-break spaces stay", "« a » : 5\u202f%", "« a » : 5\u202f%"},
		{"soft hyphens and zero width", "heli\u00adkopter\u200b", "helikopter"},
		{"decomposed", "e\u0301te\u0301", "été"},
		{"empty", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, clean(c.in)) })
	}
}

func TestAbsolute(t *testing.T) {
	base, err := url.Parse("https://example.org/a/b")
	require.NoError(t, err)
	for in, want := range map[string]string{
		"c.jpg": "https://example.org/a/c.jpg", "//cdn.example.org/c.jpg": "https://cdn.example.org/c.jpg", "/c": "https://example.org/c",
		"http://x.org/c": "http://x.org/c", "javascript:void(0)": "", "data:image/gif;base64,x": "", "mailto:a@b.c": "", "": "", "http://[": "",
	} {
		assert.Equal(t, want, absolute(base, in), in)
	}
	assert.Equal(t, "/c", absolute(nil, "/c"), "without a base an address stays as written")
}

func TestSameAddress(t *testing.T) {
	assert.True(t, sameAddress("http://www.example.org/a/", "https://example.org/a?utm=1#x"))
	assert.False(t, sameAddress("https://example.org/a", "https://example.org/b"))
}

func TestLargest(t *testing.T) {
	for in, want := range map[string]string{
		"a.jpg 320w, b.jpg 1280w, c.jpg 640w": "b.jpg", "a.jpg 1x, b.jpg 2x": "b.jpg", "a.jpg": "a.jpg", "data:image/gif;base64,x 1w, b.jpg 2w": "b.jpg", "": "",
		"a.jpg 99999999999999999999w": "a.jpg",
	} {
		assert.Equal(t, want, largest(in), in)
	}
}

func TestPictures(t *testing.T) {
	for _, c := range []struct{ name, reason, page, url, alt, caption, credit string }{
		{name: "figure", page: `<figure><img src="a.jpg" alt="x"><figcaption>The ferry. Photo: Jane Doe</figcaption></figure>`, url: "a.jpg", alt: "x", caption: "The ferry.", credit: "Jane Doe"},
		{name: "lazy", reason: "the placeholder is no picture", page: `<figure><img src="data:image/gif;base64,x" data-src="a.jpg"></figure>`, url: "a.jpg"},
		{name: "srcset alone", page: `<img srcset="a.jpg 1w, b.jpg 2w">`, url: "b.jpg"},
		{name: "picture", page: `<figure><picture><source srcset="a.webp 1w, b.webp 2w"><img alt="x"></picture></figure>`, url: "b.webp"},
		{name: "caption of an old system", page: `<div><img src="a.jpg"><p class="wp-caption-text">Le bac. © Jean Petit</p></div>`, url: "a.jpg", caption: "Le bac.", credit: "Jean Petit"},
		{name: "credit of its own", page: `<figure><img src="a.jpg"><figcaption>Le bac</figcaption><span class="photo-credit">AFP</span></figure>`, url: "a.jpg", caption: "Le bac", credit: "AFP"},
		{name: "structured data", page: `<script type="application/ld+json">{"@type":"Article","image":{"contentUrl":"a.jpg","caption":"The ferry","creditText":"Jane Doe"}}</script>`, url: "a.jpg", caption: "The ferry", credit: "Jane Doe"},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := Read(parse(t, c.page), Hints{})
			require.Len(t, m.Images, 1, c.reason)
			im := m.Images[0]
			assert.Equal(t, []string{c.url, c.alt, c.caption, c.credit}, []string{im.URL, im.Alt, im.Caption, im.Credit}, c.reason)
		})
	}
	m := Read(parse(t, `<meta property="og:image" content="https://example.org/a.jpg"><figure><img src="/a.jpg?w=300"><figcaption>x</figcaption></figure>`), Hints{URL: "https://example.org/p"})
	require.Len(t, m.Images, 1, "named twice, kept once")
	assert.Equal(t, "x", m.Images[0].Caption)
}
