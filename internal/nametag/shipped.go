package nametag

import (
	_ "embed"
	"sync"

	"github.com/copydesk/copydesk/internal/gazetteer"
)

//go:generate go -C ../../train run ./names train -data ${COPYDESK_DATA} -o ../internal/nametag

//go:embed weights.bin
var shippedWeights string

//go:embed clusters.bin
var shippedClusters string

// Shipped returns the lexicon and the model of this module. The error says that the embedded bytes are damaged.
var Shipped = sync.OnceValues(func() (*Shipment, error) {
	model, err := OpenModel(shippedWeights)
	if err != nil {
		return nil, err
	}
	return &Shipment{
		Lexicon: Lexicon{Names: gazetteer.Default(), Clusters: OpenClusters(shippedClusters)},
		Model:   model,
	}, nil
})

// Shipment is what a tagger needs.
type Shipment struct {
	Lexicon Lexicon
	Model   *Model
}
