package copydesk

import (
	"math"

	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/lang"
	"github.com/copydesk/copydesk/text"
)

// languageOf finds the language of a document, or takes the one that was told, and marks the kept blocks that are in
// another. It changes nothing of the document but the language of its blocks.
func (d *Desk) languageOf(document *extract.Document) lang.Result {
	if d.language != "" {
		return lang.Result{Code: d.language, Confidence: 1, Likelier: d.language}.Declare(document.Declared)
	}
	var kept []int
	var spans []text.Span
	for i := range document.Blocks {
		if block := &document.Blocks[i]; block.Kept {
			kept, spans = append(kept, i), append(spans, block.Span)
		}
	}
	found, languages := d.detector().Blocks(document.Text, spans)
	for i, code := range languages {
		document.Blocks[kept[i]].Language = code
	}
	found = found.Declare(document.Declared)
	if d.likelier && found.Code == text.Und {
		found.Code = found.Likelier
		if found.Confidence > 0 { // of being neither; without any evidence there is no confidence at all
			found.Confidence = math.Round((1-found.Confidence)*100) / 100
		}
	}
	return found
}
