package names

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// exactKey is the form under which a caller's name is kept: its pieces in NFC, a blank between them.
func exactKey(pieces []string) string { return norm.NFC.String(strings.Join(pieces, " ")) }

// upperKey is the form of the same name in a headline in capitals. Names of one short piece have none: "Us" is not "US".
func upperKey(pieces []string) string {
	if len(pieces) == 1 && len(pieces[0]) < 4 {
		return exactKey(pieces)
	}
	return strings.ToUpper(exactKey(pieces))
}
