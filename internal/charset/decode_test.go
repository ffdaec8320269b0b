package charset

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

func TestDecodeKeepsTrueLabels(t *testing.T) {
	for _, c := range []struct{ label, text string }{
		{"windows-1251", "Президент заявил, что переговоры продолжатся в понедельник."},
		{"koi8-r", "Президент заявил, что переговоры продолжатся в понедельник."},
		{"iso-8859-2", "Příliš žluťoučký kůň úpěl ďábelské ódy, řekl včera ministr."},
		{"iso-8859-2", "Rząd przyjął wczoraj nową ustawę o podatkach, która wejdzie w życie."},
		{"windows-1250", "Příliš žluťoučký kůň úpěl ďábelské ódy, řekl včera ministr."},
		{"iso-8859-2", "A kormány tegnap döntött az új törvényről, közölte a miniszter."},
		{"iso-8859-7", "Η κυβέρνηση ανακοίνωσε χθες νέα μέτρα για την οικονομία."},
		{"windows-1254", "Hükümet dün yeni önlemleri açıkladı, başbakan şöyle dedi."},
		{"windows-1257", "Vyriausybė vakar paskelbė naujas priemones, sakė ministras."},
		{"gbk", "总统星期一表示，谈判将继续进行。"},
		{"big5", "總統星期一表示，談判將繼續進行。"},
		{"shift_jis", "大統領は月曜日、交渉を続けると述べた。"},
		{"euc-jp", "大統領は月曜日、交渉を続けると述べた。"},
		{"iso-2022-jp", "大統領は月曜日、交渉を続けると述べた。"},
		{"euc-kr", "대통령은 월요일 협상을 계속하겠다고 말했다."},
		{"windows-1255", "הממשלה הודיעה אתמול על צעדים חדשים."},
		{"windows-1256", "أعلنت الحكومة أمس عن إجراءات جديدة."},
		{"windows-874", "รัฐบาลประกาศมาตรการใหม่เมื่อวานนี้"},
	} {
		t.Run(c.label, func(t *testing.T) {
			e, err := htmlindex.Get(c.label)
			require.NoError(t, err)
			p := page("", strings.Repeat(c.text+" ", 3))
			got, err := Decode(encoded(t, e, p), c.label)
			require.NoError(t, err)
			assert.Equal(t, p, string(got.Text))
			assert.Equal(t, Charset{Declared: c.label, Used: c.label}, got.Charset)
		})
	}
}

func TestDecodeWesternStrangers(t *testing.T) {
	for _, s := range []string{
		"Die Regierung hat gestern über die Änderung des Gesetzes beraten, größere Summen fließen später.",
		"El presidente anunció ayer que la economía creció más de lo que se había previsto. ¿Mañana qué?",
		"O presidente disse ontem que a situação não é tão má: as negociações vão continuar.",
		"Regeringen beslöt i går att höja skatten på el, säger ministern från Ångermanland.",
		"Regjeringen vil øke støtten til bønder på Sørlandet, sier statsråden.",
	} {
		b := encoded(t, western[0].charmap(), s)
		for _, label := range []string{"", "utf-8", "windows-1252", "iso-8859-15", "macintosh"} {
			got, err := Decode(b, label)
			require.NoError(t, err)
			assert.Equal(t, s, string(got.Text), label)
		}
	}
}

func (p *singleByte) charmap() encoding.Encoding {
	e, err := htmlindex.Get(p.name)
	if err != nil {
		panic(err)
	}
	return e
}

func TestDecodeCharset(t *testing.T) {
	for _, c := range []struct {
		name, header, in string
		want             Charset
	}{
		{"empty", "", "", Charset{Used: "utf-8"}},
		{"ASCII", "text/html", "plain", Charset{Used: "utf-8"}},
		{"header beats meta", "text/html; charset=UTF8", meta("iso-8859-1") + "é", Charset{Declared: "utf-8", Used: "utf-8"}},
		{"header unknown, meta known", "text/html; charset=foo", meta("iso-8859-15") + "\xe9t\xe9", Charset{Declared: "iso-8859-15", Used: "iso-8859-15"}},
		{"unknown label is reported", "FOO", "été", Charset{Declared: "foo", Used: "utf-8"}},
		{"label tells equals apart", "", meta("iso-8859-15") + "un \xe9t\xe9", Charset{Declared: "iso-8859-15", Used: "iso-8859-15"}},
		{"latin-1 is windows-1252", "iso-8859-1", "un \xe9t\xe9", Charset{Declared: "windows-1252", Used: "windows-1252"}},
		{"http-equiv", "", `<meta http-equiv='Content-Type' content='text/html;charset=ISO-8859-1'>` + "\xe9t\xe9", Charset{Declared: "windows-1252", Used: "windows-1252"}},
		{"charset spoken of", "", `<meta name="description" content="charset=koi8-r">` + "été", Charset{Used: "utf-8"}},
		{"meta in a comment", "", `<!-- <meta charset="koi8-r"> -->` + "été", Charset{Used: "utf-8"}},
		{"meta in a script", "", `<script>"<meta charset='koi8-r'>"</script>` + "été", Charset{Used: "utf-8"}},
		{"meta in the body", "", `<body><meta charset="koi8-r">` + "été", Charset{Used: "utf-8"}},
		{"unclosed quote", "", `<meta charset="iso-8859-15><p>` + "été", Charset{Declared: "iso-8859-15", Used: "utf-8"}},
		{"XML declaration", "", `<?xml version="1.0" encoding="ISO-8859-15"?><p>` + "\xe9t\xe9", Charset{Declared: "iso-8859-15", Used: "iso-8859-15"}},
		{"mark beats label", "koi8-r", "\ufeffété", Charset{Declared: "koi8-r", Used: "utf-8"}},
		{"stray byte", "utf-8", "déjà vu à l’\xe9t\xe9 près de là", Charset{Declared: "utf-8", Used: "utf-8", Repaired: true}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Decode([]byte(c.in), c.header)
			require.NoError(t, err)
			assert.Equal(t, c.want, got.Charset)
			assert.True(t, utf8.Valid(got.Text))
		})
	}
}

func TestDecodeSharesMemory(t *testing.T) {
	b := []byte("\ufeffdéjà")
	got, err := Decode(b, "")
	require.NoError(t, err)
	assert.Same(t, &b[3], &got.Text[0], "UTF-8 is not copied")
}

func TestDecodeBinary(t *testing.T) {
	noise := make([]byte, 4096)
	for i := range noise {
		noise[i] = byte(i * 7 % 31)
	}
	for _, c := range []struct{ name, in, what string }{
		{"PDF", "%PDF-1.7\n", "PDF"},
		{"PNG", "\x89PNG\r\n\x1a\n\x00\x00", "PNG"},
		{"JPEG", "\xff\xd8\xff\xe0", "JPEG"},
		{"gzip not unpacked", "\x1f\x8b\x08\x00", "gzip"},
		{"NUL", strings.Repeat("a\x00\x00\x00\x00b", 100), "NUL bytes"},
		{"control", string(noise), "NUL bytes"},
		{"control without NUL", strings.Repeat("ab\x01\x02", 100), "control bytes"},
		{"video", "\x00\x00\x00\x20ftypisom\x00\x00", "MP4"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Decode([]byte(c.in), "utf-8")
			require.ErrorIs(t, err, ErrBinary)
			var binary *BinaryError
			require.True(t, errors.As(err, &binary))
			assert.Equal(t, c.what, binary.What)
			assert.Equal(t, len(c.in), binary.Size)
			assert.Zero(t, got)
		})
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("été"), "utf-8")
	f.Add([]byte("\xe9t\xe9 \x92"), "gbk")
	f.Add([]byte("\xff\xfea\x00"), "")
	f.Add([]byte("<meta charset='"), "text/html; charset=\"")
	f.Add([]byte("\xe2\x80"), "macintosh")
	f.Fuzz(func(t *testing.T, b []byte, label string) {
		before := bytes.Clone(b)
		got, err := Decode(b, label)
		require.Equal(t, before, b)
		if err != nil {
			require.ErrorIs(t, err, ErrBinary)
			require.Zero(t, got)
			return
		}
		require.True(t, utf8.Valid(got.Text))
		require.Negative(t, bytes.IndexByte(got.Text, 0))
		require.NotEmpty(t, got.Charset.Used)
		again, _ := Decode(b, label)
		require.Equal(t, got, again)
	})
}
