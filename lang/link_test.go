package lang

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestOnlyLangLinksLingua holds the promise of the package: who imports extract or entity does not pay for 130 MB.
func TestOnlyLangLinksLingua(t *testing.T) {
	tool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("needs the go command")
	}
	const module = "github.com/copydesk/copydesk/"
	for _, c := range []struct {
		packages []string
		links    bool
	}{
		{[]string{module + "lang"}, true},
		{[]string{module + "text", module + "extract/...", module + "entity/..."}, false},
	} {
		out, err := exec.Command(tool, append([]string{"list", "-deps"}, c.packages...)...).Output()
		require.NoError(t, err, c.packages)
		require.Equal(t, c.links, strings.Contains(string(out), "github.com/pemistahl/lingua-go"), c.packages)
	}
}
