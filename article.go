package copydesk

import (
	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/lang"
)

// Schema is the name of the JSON contract of this version. New keys keep it; a key that changes or goes raises it.
const Schema = "copydesk/1"

// Article is a page that was read: what the page is (Document), whom and what it names (Entities), in which language,
// and where it came from. Fields that are absent are zero and left out of its JSON, whose keys come in the order of
// the fields here.
//
// Spans count bytes. Those of mentions, roles and quotations with the field "title" are of Title, all others of Text;
// Slice tells them apart.
type Article struct {
	Schema   string      `json:"schema"`
	Source   Origin      `json:"source,omitzero"`
	Language lang.Result `json:"language"`
	extract.Document
	entity.Entities
	Generator Generator `json:"generator,omitzero"`
}

// Origin is where an article came from: what the Source said, and what was found out on reading.
type Origin struct {
	Path      string          `json:"path,omitempty"` // "-" is the standard input of the command
	URL       string          `json:"url,omitempty"`  // as the caller gave it; Article.URL is what the page says
	MediaType string          `json:"media_type,omitempty"`
	Charset   extract.Charset `json:"charset,omitzero"`
	Retrieved string          `json:"retrieved,omitempty"`
	Reference string          `json:"reference,omitempty"` // the time that relative dates were resolved against
	Line      int             `json:"line,omitempty"`      // of the input, from 1, when each line is read on its own
}

// Generator is what made an article: enough to tell two outputs of different models apart.
type Generator struct {
	Version string            `json:"version,omitempty"` // of this module
	Models  map[string]string `json:"models,omitempty"`  // the digest of each model that is part of it, by name
}
