package copydesk

import (
	"math"

	"github.com/copydesk/copydesk/lang"
	"github.com/copydesk/copydesk/text"
)

// languageOf finds the language of a text, or takes the one that was told; declared is what its page says.
func (d *Desk) languageOf(s, declared string) lang.Result {
	if d.language != "" {
		return lang.Result{Code: d.language, Confidence: 1, Likelier: d.language}.Declare(declared)
	}
	found := d.detector().Detect(s).Declare(declared)
	if d.likelier && found.Code == text.Und {
		found.Code = found.Likelier
		if found.Confidence > 0 { // of being neither; without any evidence there is no confidence at all
			found.Confidence = math.Round((1-found.Confidence)*100) / 100
		}
	}
	return found
}
