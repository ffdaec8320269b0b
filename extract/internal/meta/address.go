package meta

import (
	"fmt"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// addressStamp reads the date that many systems put in an address: /2017/05/05/, /20170505/, -2017-05-05-, /2017/05/.
func addressStamp(path string) (best stamp.Stamp, found bool) {
	for i := 0; i+4 <= len(path); i++ {
		if i > 0 && digit(path[i-1]) || !(path[i] == '2' && path[i+1] == '0' || path[i] == '1' && path[i+1] == '9') {
			continue
		}
		run := i
		for run < len(path) && digit(path[run]) {
			run++
		}
		switch {
		case run-i == 8:
			if st, ok := stamp.Parse(path[i:run], ""); ok {
				return st, true // a day is more than a month
			}
		case run-i == 4 && run < len(path) && strings.IndexByte("/-_.", path[run]) >= 0:
			if st, ok := parts(path[i:], path[run]); ok && !found {
				if best, found = st, true; st.Precision == stamp.Day {
					return best, true
				}
			}
		}
	}
	return best, found
}

// parts reads 2017/05/05 or 2017/05/ with one separator.
func parts(s string, separator byte) (stamp.Stamp, bool) {
	fields := strings.SplitN(s, string(separator), 4)
	if len(fields) < 3 {
		return stamp.Stamp{}, false
	}
	month, ok := small(fields[1])
	if !ok || month > 12 {
		return stamp.Stamp{}, false
	}
	if day, ok := small(leading(fields[2])); ok && day <= 31 {
		return stamp.Parse(fmt.Sprintf("%s-%02d-%02d", fields[0], month, day), "")
	}
	if separator != '/' {
		return stamp.Stamp{}, false
	}
	return stamp.Parse(fmt.Sprintf("%s-%02d", fields[0], month), "")
}

// leading is the digits that s begins with, when no letter follows them.
func leading(s string) string {
	i := 0
	for i < len(s) && digit(s[i]) {
		i++
	}
	if i < len(s) && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z') {
		return ""
	}
	return s[:i]
}

// small reads a number of one or two digits that is not 0.
func small(s string) (int, bool) {
	if len(s) == 0 || len(s) > 2 {
		return 0, false
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if !digit(s[i]) {
			return 0, false
		}
		n = 10*n + int(s[i]-'0')
	}
	return n, n > 0
}
