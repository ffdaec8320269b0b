package kindmodel_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/kindmodel"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// rowOf is what the text of a block says by itself.
func rowOf(s string) *kindmodel.Row {
	r := new(kindmodel.Row)
	r.Text(s)
	return r
}

func TestTextsThatSayTheSame(t *testing.T) {
	for _, c := range []struct{ name, reason, a, b string }{
		{"capitals aside", "a word in capitals is the word", "the Newsletter of today here", "the newsletter of today Here"},
		{"accents", "capitals have none on many sites", "Écrivez à la rédaction", "Ecrivez a la redaction"},
		{"apostrophes", "both are written", "s’abonner à l’édition", "s'abonner à l'édition"},
		{"no-break spaces", "they part words as others do", "7 900 abonnés :", "7\u202f900\u00a0abonnés\u00a0:"},
		{"numbers", "how many comments there are says nothing", "42 comments so far", "97 comments so far"},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, words(c.a), words(c.b), c.reason) })
	}
	assert.NotEqual(t, rowOf("5 comments").Features, rowOf("5 commentaires").Features)
}

// words are those of a text alone.
func words(s string) []kindmodel.Feature {
	r := new(kindmodel.Row)
	r.Words(kindmodel.Word, s, 40)
	return r.Features
}

func TestClasses(t *testing.T) {
	names := func(s string) []kindmodel.Feature {
		r := new(kindmodel.Row)
		r.Classes(kindmodel.Class, s, 1)
		return r.Features
	}
	assert.Equal(t, names("news letter box"), names("news-letter__box"), "however they are joined")
	assert.Equal(t, names("news letter box"), names("newsLetterBox2"), "capitals part, numbers are none")
	assert.Empty(t, names("x 3 7-2"), "letters and numbers name nothing")
	assert.Empty(t, names(string(make([]byte, 3000))), "what is too long names nothing")
}

func TestRowIsBounded(t *testing.T) {
	long := ""
	for range 10_000 {
		long += "mot "
	}
	assert.Less(t, len(rowOf(long).Features), 200, "the first words alone are looked at")
	r := rowOf("un")
	r.Reset()
	assert.Empty(t, r.Features)
}

func TestBucket(t *testing.T) {
	r := new(kindmodel.Row)
	for _, x := range []float64{0, 1, 1.5, 99} {
		r.Bucket(kindmodel.Links, x, 1, 2)
	}
	f := r.Features
	assert.Equal(t, f[0], f[1], "a bound belongs to what is below it")
	assert.NotEqual(t, f[1], f[2])
	assert.NotEqual(t, f[2], f[3])
}

// small knows the topic of licences and a constant.
func small() *kindmodel.Model {
	r := new(kindmodel.Row)
	r.Topics(kindmodel.Cue, cue.Of(cue.License))
	return kindmodel.Build([]page.Kind{page.License, page.Other}, 0.5, []kindmodel.Weights{
		{Hash: 0, Values: []int8{-1, 3}}, {Hash: r.Features[0].Hash, Values: []int8{8, 0}},
	})
}

func TestScores(t *testing.T) {
	out := make([]float64, 2)
	small().Scores(new(kindmodel.Row), out)
	assert.Equal(t, []float64{-0.5, 1.5}, out, "what every block has")
	r := new(kindmodel.Row)
	r.TopicsAt(kindmodel.Cue, 0, cue.Of(cue.License), 0.5)
	small().Scores(r, out)
	assert.Equal(t, []float64{1.5, 1.5}, out, "half a feature counts half")
	r.Add(kindmodel.Cue, 99)
	small().Scores(r, out)
	assert.Equal(t, []float64{1.5, 1.5}, out, "what was never seen says nothing")
}

func TestEncode(t *testing.T) {
	good, err := small().MarshalBinary()
	require.NoError(t, err)
	var m kindmodel.Model
	require.NoError(t, m.UnmarshalBinary(good))
	again, err := m.MarshalBinary()
	require.NoError(t, err)
	assert.Equal(t, good, again)
	assert.Equal(t, small().Kinds, m.Kinds)

	for n := range good {
		assert.Error(t, new(kindmodel.Model).UnmarshalBinary(good[:n]), "the first %d bytes", n)
	}
	assert.ErrorContains(t, m.UnmarshalBinary(append(good[:len(good):len(good)], 0)), "after")
	assert.Equal(t, small().Kinds, m.Kinds, "an error leaves the model as it was")
	wrong := append([]byte(nil), good...)
	wrong[len(wrong)-2] = 200
	assert.ErrorContains(t, m.UnmarshalBinary(wrong), "kind 200 of 2")
}

func TestEncodeRefuses(t *testing.T) {
	_, err := kindmodel.Build(nil, 1, nil).MarshalBinary()
	assert.Error(t, err, "no kinds")
	_, err = kindmodel.Build([]page.Kind{page.Other}, 1, []kindmodel.Weights{{Hash: 7}, {Hash: 7}}).MarshalBinary()
	assert.Error(t, err, "one hash twice")
}

// The digest names the weights that ship; training them anew gives the same bytes.
func TestDefault(t *testing.T) {
	b, err := kindmodel.Default().MarshalBinary()
	require.NoError(t, err)
	assert.LessOrEqual(t, len(b), 200_000)
	assert.Len(t, kindmodel.Digest(), 64)
	assert.Contains(t, kindmodel.Default().Kinds, page.Newsletter)
}

func TestDefaultReads(t *testing.T) {
	m := kindmodel.Default()
	for _, c := range []struct {
		text string
		want page.Kind
	}{
		{"Subscribe to our weekly newsletter and get the best stories in your inbox", page.Newsletter},
		{"Recevez notre lettre d’information chaque matin dans votre boîte mail", page.Newsletter},
		{"We use cookies to improve your experience on this site", page.Cookie},
		{"Nous utilisons des cookies pour améliorer votre expérience", page.Cookie},
		{"Your email address will not be published. Required fields are marked *", page.CommentForm},
		{"Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *", page.CommentForm},
		{"Make a donation: every gift keeps our reporting free for everyone", page.Donation},
		{"Faites un don déductible des impôts pour soutenir notre rédaction", page.Donation},
	} {
		t.Run(c.text, func(t *testing.T) {
			out := make([]float64, len(m.Kinds))
			m.Scores(rowOf(c.text), out)
			best := 0
			for k := range out {
				if out[k] > out[best] {
					best = k
				}
			}
			assert.Equal(t, c.want, m.Kinds[best])
		})
	}
}

func FuzzUnmarshalBinary(f *testing.F) {
	good, err := small().MarshalBinary()
	require.NoError(f, err)
	f.Add(good, "licence")
	f.Add(good[:len(good)-1], "")
	f.Add([]byte{1, 0, 0, 0, 0, 0, 0}, "x")
	f.Fuzz(func(t *testing.T, b []byte, text string) {
		var m kindmodel.Model
		if err := m.UnmarshalBinary(b); err != nil {
			if m.Kinds != nil {
				t.Fatal("half a model beside an error")
			}
			return
		}
		row := rowOf(text)
		one, two := make([]float64, len(m.Kinds)), make([]float64, len(m.Kinds))
		m.Scores(row, one)
		m.Scores(row, two)
		for k := range one {
			if math.Float64bits(one[k]) != math.Float64bits(two[k]) {
				t.Fatalf("scores %v, then %v", one, two)
			}
		}
		again, err := m.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		var same kindmodel.Model
		if err := same.UnmarshalBinary(again); err != nil {
			t.Fatal(err)
		}
	})
}

func BenchmarkScores(b *testing.B) {
	m := kindmodel.Default()
	out := make([]float64, len(m.Kinds))
	r := new(kindmodel.Row)
	b.ReportAllocs()
	for b.Loop() {
		r.Reset()
		r.Text("Subscribe to our weekly newsletter and get the best stories in your inbox")
		m.Scores(r, out)
		if out[0] == out[1] {
			b.Fatal("nothing was read")
		}
	}
}
