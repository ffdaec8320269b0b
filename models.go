package copydesk

import (
	"maps"
	"sync"

	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/internal/nametag"
	"github.com/copydesk/copydesk/lang"
)

// models are the digests of what was learnt and is part of this module.
var models = sync.OnceValue(func() map[string]string {
	return map[string]string{
		"extract":   short(extract.Digest()),
		"gazetteer": short(gazetteer.Digest()),
		"language":  short(lang.Digest()),
		"names":     short(nametag.Digest()),
	}
})

// short is enough of a digest to tell the models of one program's history apart.
func short(digest string) string { return "sha256:" + digest[:16] }

// generator is the same for all articles of a program; each has its own copy of the map.
func generator() Generator {
	return Generator{Version: Version, Models: maps.Clone(models())}
}
