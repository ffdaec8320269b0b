package dates

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestTheImportTakesNoHeap starts this program once more and asks the runtime what each package allocated while it was
// initialized. A package without a line has nothing to initialize.
func TestTheImportTakesNoHeap(t *testing.T) {
	program, err := os.Executable()
	if err != nil {
		t.Skip(err)
	}
	again := exec.Command(program, "-test.run=^$")
	again.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	var trace strings.Builder
	again.Stderr = &trace
	if err := again.Run(); err != nil {
		t.Skip(err)
	}
	lines := regexp.MustCompile(`(?m)^init (\S+) .*, (\d+) bytes, (\d+) allocs$`).FindAllStringSubmatch(trace.String(), -1)
	assert.NotEmpty(t, lines, "the runtime tells nothing")
	for _, l := range lines {
		if strings.HasSuffix(l[1], "/entity/dates") || strings.Contains(l[1], "/entity/dates/") {
			assert.Equal(t, "0", l[2], l[0])
		}
	}
}
