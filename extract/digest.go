package extract

import "github.com/copydesk/copydesk/extract/internal/model"

// Digest names the model by which the article is told from what is around it, by its bytes.
func Digest() string { return model.Digest() }
