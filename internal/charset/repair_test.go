package charset

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// misread is what a program makes of UTF-8 that it takes for the charset.
func misread(p *singleByte, s string) string {
	var out strings.Builder
	for i := range len(s) {
		r := string(p.utf8[s[i]][:p.size[s[i]]])
		if r == "\ufffd" {
			r = string(rune(s[i])) // ISO-8859-1 has its controls in the gaps
		}
		out.WriteString(r)
	}
	return out.String()
}

func TestRepairTextFrench(t *testing.T) {
	for _, s := range sentences(t) {
		got, ok := RepairText(s)
		assert.False(t, ok, "clean text was changed: %q", got)
		for _, p := range []*singleByte{western[0], western[2]} {
			once := misread(p, s)
			if once == s {
				continue
			}
			got, ok = RepairText(once)
			assert.True(t, ok, once)
			assert.Equal(t, s, got)
			got, _ = RepairText(s + " — " + once)
			assert.Equal(t, s+" — "+s, got, "half of the node is sound")
		}
		got, _ = RepairText(misread(western[0], misread(western[0], s)))
		assert.Equal(t, s, got, "encoded three times")
	}
}

func TestRepairText(t *testing.T) {
	for _, c := range []struct{ name, reason, in, want string }{
		{"lone é", "two letters that no text has", "marchÃ©", "marché"},
		{"apostrophe", "three bytes", "lâ€™Ã‰lysÃ©e", "l’Élysée"},
		{"lost no-break space", "scrapers make it a space", "de Paris Ã  LiÃ¨ge", "de Paris à Liège"},
		{"lost space only", "one space stands for the byte and the space", "de Paris Ã LiÃ¨ge", "de Paris à Liège"},
		{"lost closing quote", "9D means nothing in windows-1252", "â€œyesâ€\ufffd", "“yes”"},
		{"guillemets", "signs prove little each, together enough", "Â«\u00a0ouiÂ\u00a0Â»", "«\u00a0oui\u00a0»"},
		{"capitals", "É is 89 after Ã", "RÃ‰PUBLIQUE", "RÉPUBLIQUE"},
		{"euro", "of 82 AC", "40 â‚¬ par mois", "40 € par mois"},
		{"ligature", "œ is C5 93", "le cÅ“ur", "le cœur"},
		{"letter spoken of", "one doubtful sequence proves nothing", "la lettre «\u00a0Â\u00a0»", "la lettre «\u00a0Â\u00a0»"},
		{"circumflex capitals", "real capitals side by side", "THÉÂTRE, PÂTÉ, ÂGÉ", "THÉÂTRE, PÂTÉ, ÂGÉ"},
		{"Portuguese", "Ã before a letter of ASCII", "SÃO PAULO, NÃO", "SÃO PAULO, NÃO"},
		{"Portuguese capitals", "ÃÇ is no sequence", "AÇÃO, NAÇÕES", "AÇÃO, NAÇÕES"},
		{"square root", "√ before a figure", "√2 ≈ 1,41", "√2 ≈ 1,41"},
		{"Vietnamese", "letters of their own", "Việt Nam, Đà Nẵng", "Việt Nam, Đà Nẵng"},
		{"Swedish", "Å before a letter", "ÅÄÖ, Ångström", "ÅÄÖ, Ångström"},
		{"reference in a word", "only an accident puts it there", "march&eacute; de No&euml;l", "marché de Noël"},
		{"reference as apostrophe", "after a letter", "l&rsquo;&eacute;t&eacute;", "l’été"},
		{"number", "decimal and hexadecimal", "l&#8217;&#xE9;t&#233;", "l’été"},
		{"no-break space", "against a letter", "vraiment&nbsp;? «&nbsp;oui&nbsp;»", "vraiment\u00a0? «\u00a0oui\u00a0»"},
		{"company", "names", "AT&amp;T et Marks &amp; Spencer", "AT&T et Marks & Spencer"},
		{"quotes", "around a word", "&quot;oui&quot;", "\"oui\""},
		{"three times", "templates in templates", "l&amp;amp;rsquo;&amp;eacute;t&amp;eacute;", "l’été"},
		{"spoken of", "alone between spaces", "the &amp; sign, the &nbsp; reference", "the &amp; sign, the &nbsp; reference"},
		{"markup spoken of", "never made", "write &lt;p&gt; here", "write &lt;p&gt; here"},
		{"plain ampersand", "no semicolon", "Tom & Jerry; AT&T", "Tom & Jerry; AT&T"},
		{"no such name", "kept", "a&foobar;b", "a&foobar;b"},
		{"both", "escapes of misread text", "l&rsquo;Ã©tÃ©", "l’été"},
		{"empty", "", "", ""},
		{"cut", "invalid UTF-8 is kept", "\xc3", "\xc3"},
		{"cut mark", "invalid UTF-8 is kept", "a\xe2\x88", "a\xe2\x88"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := RepairText(c.in)
			assert.Equal(t, c.want, got, c.reason)
			assert.Equal(t, c.in != c.want, ok)
		})
	}
}

func FuzzRepairText(f *testing.F) {
	for _, s := range []string{"marchÃ©", "lâ€™Ã‰lysÃ©e", "l&rsquo;&eacute;t&eacute;", "\xe2\x88", "Ã ", "√©"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, ok := RepairText(s)
		require.Equal(t, got != s, ok)
		again, _ := RepairText(s)
		require.Equal(t, got, again)
	})
}
