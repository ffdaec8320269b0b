package nametag

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/crf"
	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

func TestLabelsRoundTrip(t *testing.T) {
	tags := strings.Fields("B-PER I-PER O B-ORG B-ORG I-ORG I-ORG O B-MISC B-LOC")
	require.Equal(t, tags, Decode(Encode(tags)))
	require.Equal(t, []Run{{0, 2, 0}, {3, 4, 1}, {4, 7, 1}, {8, 9, 3}, {9, 10, 2}}, AppendRuns(nil, Encode(tags)))
}

func TestConstrainAllowsOnlyNames(t *testing.T) {
	c := crf.NewChain(Labels)
	Constrain(c)
	for _, tags := range []string{"B-PER I-PER I-PER O", "O B-ORG B-LOC", "B-PER"} {
		labels := Encode(strings.Fields(tags))
		require.NotEqual(t, crf.Never, c.Start[labels[0]], tags)
		for i := 1; i < len(labels); i++ {
			require.NotEqual(t, crf.Never, c.Pair[int(labels[i-1])*Labels+int(labels[i])], tags)
		}
	}
	require.Equal(t, crf.Never, c.Start[1+inside])
	require.Equal(t, crf.Never, c.End[1+begin])
	require.Equal(t, crf.Never, c.Pair[(1+begin)*Labels+1+parts+end], "a name does not change its type")
}

func TestBuildAndOpen(t *testing.T) {
	rows := map[uint32][Labels]float32{7: {0: 1, 3: -2.5}, 1 << 30: {16: 100}, 99: {5: 0.0001}}
	learnt := Learnt{Rows: rows, Pairs: make([]float32, Labels*Labels), Calibration: Identity()}
	data := Build(learnt)
	require.Equal(t, data, Build(learnt))
	m, err := OpenModel(string(data))
	require.NoError(t, err)
	var total sum
	var scores [Labels]float32
	m.emit([]uint32{7, 12345, 1 << 30}, &total)
	total.scores(&scores, m.scale)
	require.InDelta(t, 1, scores[0], 0.03)
	require.InDelta(t, -2.5, scores[3], 0.03)
	require.InDelta(t, largestWeight, scores[16], 0.03)
	require.Zero(t, scores[1])
	require.InDelta(t, 0.5, m.calibrate(0.5), 1e-6)
}

func TestOpenModelRefusesDamage(t *testing.T) {
	data := Build(Learnt{Rows: map[uint32][Labels]float32{7: {0: 1}}, Pairs: make([]float32, Labels*Labels), Calibration: Identity()})
	for n := range len(data) {
		_, err := OpenModel(string(data[:n]))
		require.ErrorIs(t, err, ErrModel)
	}
}

func TestShippedModelOpens(t *testing.T) {
	shipment, err := Shipped()
	require.NoError(t, err)
	fine, coarse, habit := shipment.Lexicon.Clusters.Lookup(formOf("the").class)
	require.NotZero(t, fine)
	require.NotZero(t, coarse)
	require.Equal(t, NeverCapital, habit)
}

func formOf(token string) form {
	var f form
	f.read(token)
	return f
}

func TestForm(t *testing.T) {
	for token, want := range map[string]casing{
		"paris": lowerCase, "Paris": capitalized, "PARIS": upperCase, "iPhone": mixedCase, "McDonald": mixedCase, "J.": initial,
		"Jean-Luc": capitalized, "L’Express": capitalized, "1,204": numeric, "—": mark, "Élysée": capitalized, "E\u0301lyse\u0301e": capitalized,
	} {
		require.Equal(t, want, formOf(token).casing, token)
	}
	require.Equal(t, formOf("Élysée"), formOf("E\u0301lyse\u0301e"), "NFC and NFD are one")
	require.Equal(t, formOf("l’").lower, formOf("l'").lower)
	require.Equal(t, formOf("Élysée").fold, formOf("elysee").fold)
}

func TestFeaturesDoNotAllocate(t *testing.T) {
	shipment, err := Shipped()
	require.NoError(t, err)
	tagger := NewTagger(shipment.Lexicon, shipment.Model)
	doc := text.NewDocument("Le ministre Paul Arvor a rencontré à Lyon la direction de Brandt Énergie. M. Arvor n’a rien promis.", text.French)
	run := func() {
		if names, err := tagger.Tag(context.Background(), doc); err != nil || len(names) == 0 {
			t.Fatal(names, err)
		}
	}
	run()
	require.Zero(t, testing.AllocsPerRun(20, run))
}

func TestUnknownLanguageReadsEveryCue(t *testing.T) {
	s := NewScratch(Lexicon{Names: gazetteer.Default(), Clusters: OpenClusters("")})
	s.Read(text.NewDocument("Mme Smith", text.Und))
	require.NotZero(t, s.forms[0].cue&gazetteer.Honorific)
}
