package main

import (
	"path/filepath"
	"strings"

	"github.com/copydesk/copydesk/internal/nametag"
	"github.com/copydesk/copydesk/text"
)

// set is a labelled file with its language.
type set struct {
	Path     string
	Language text.Language
	again    int // how often more than once the training without strangers reads it: it stands for most of what is read
}

// own says that the set is one of the passages in the folder gold.
func (s set) own() bool { return strings.HasPrefix(s.Path, "gold/") }

// shippedSets are the files that the shipped weights are trained on: public domain, CC BY or written for this project.
var shippedSets = []set{
	{"wikinews_fr/train.conll", text.French, 2},
	{"news_fr_1/train.conll", text.French, 0},
	{"news_fr_2/train.conll", text.French, 0},
	{"news_fr_3/train.conll", text.French, 0},
	{"news_fr_4/train.conll", text.French, 0},
	{"news_fr_5/train.conll", text.French, 0},
	{"voa_en/train.conll", text.English, 1},
	{"news_en_1/train.conll", text.English, 0},
	{"news_en_2/train.conll", text.English, 0},
	{"news_en_3/train.conll", text.English, 0},
	{"news_en_4/train.conll", text.English, 0},
	{"wikinews_en/train.conll", text.English, 0},
	{"wikinews_en/interviews.conll", text.English, 0},
	{"wikigold_en/train.conll", text.English, 0},
}

// testSets are the files that training never sees.
var testSets = []set{
	{"wikinews_fr/dev.conll", text.French, 0},
	{"news_fr_1/dev.conll", text.French, 0},
	{"news_fr_2/dev.conll", text.French, 0},
	{"news_fr_3/dev.conll", text.French, 0},
	{"news_fr_4/dev.conll", text.French, 0},
	{"news_fr_5/dev.conll", text.French, 0},
	{"sequoia_fr/train.conll", text.French, 0},
	{"sequoia_fr/dev.conll", text.French, 0},
	{"voa_en/dev.conll", text.English, 0},
	{"news_en_1/dev.conll", text.English, 0},
	{"news_en_2/dev.conll", text.English, 0},
	{"news_en_3/dev.conll", text.English, 0},
	{"news_en_4/dev.conll", text.English, 0},
	{"uner_ewt_en/train.conll", text.English, 0},
	{"crossner_politics_en/dev.conll", text.English, 0},
}

// sequence is one sentence as training sees it.
type sequence struct {
	features []int32 // rows of the weights, token after token
	ends     []int32 // by token, where its features end
	gold     []uint8
}

// prepared is a set with its features as hashes, by sentence.
type prepared struct {
	set       set
	documents []document
	texts     []*text.Document
	held      bool // left out of training as a whole
}

func load(folder string, s set) (prepared, error) {
	documents, err := readCoNLL(filepath.Join(folder, s.Path))
	if err != nil {
		return prepared{}, err
	}
	p := prepared{set: s, documents: documents}
	for i := range documents {
		if strings.HasPrefix(s.Path, "wikigold") {
			dropPeoples(&documents[i])
		}
		p.texts = append(p.texts, documents[i].textDocument(s.Language))
	}
	return p, nil
}

// dropPeoples unlabels nationalities and languages, which the encyclopaedia's guidelines call MISC and ours nothing.
func dropPeoples(d *document) {
	for _, s := range d.Sentences {
		for i, tag := range s.Tags {
			alone := tag == "B-MISC" && (i+1 == len(s.Tags) || s.Tags[i+1] != "I-MISC")
			if alone && nametag.IsPeople(s.Tokens[i]) {
				s.Tags[i] = "O"
			}
		}
	}
}
