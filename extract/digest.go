package extract

import (
	"github.com/copydesk/copydesk/extract/internal/kindmodel"
	"github.com/copydesk/copydesk/extract/internal/model"
	"github.com/copydesk/copydesk/internal/digest"
)

// Digest names the models by which the article is told from what is around it, and that by its kinds, by their bytes.
func Digest() string { return digest.Of(model.Digest(), kindmodel.Digest()) }
