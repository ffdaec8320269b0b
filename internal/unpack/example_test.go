package unpack_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"

	"github.com/copydesk/copydesk/internal/unpack"
)

func ExampleBody() {
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	w.Write([]byte("<p>L’école rouvre.</p>"))
	w.Close()
	out, err := unpack.Body(context.Background(), packed.Bytes(), "", 1<<20)
	fmt.Println(string(out.Body), out.Encoding, err)

	_, err = unpack.Body(context.Background(), packed.Bytes(), "", 10)
	var limit *unpack.LimitError
	if errors.As(err, &limit) {
		fmt.Println(limit.Encoding, limit.Got, limit.Max)
	}
	// Output:
	// <p>L’école rouvre.</p> [gzip] <nil>
	// gzip 25 10
}
