package main

import (
	"errors"
	"math"
	"strconv"
	"strings"
)

// sizeUnits are the letters that may end a size, each the power of 1024 of its place.
const sizeUnits = "kmg"

// size is the value of a flag that takes a number of bytes: 5000, 500k, 10M, 1G.
type size struct{ value *int64 }

func (z *size) String() string {
	if z.value == nil {
		return ""
	}
	return sizeName(*z.value)
}

func (z *size) Set(s string) error {
	digits, unit := s, int64(1)
	if s != "" {
		if power := strings.IndexByte(sizeUnits, s[len(s)-1]|0x20); power >= 0 {
			digits, unit = s[:len(s)-1], 1<<(10*(power+1))
		}
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	switch {
	case errors.Is(err, strconv.ErrRange) || err == nil && n > math.MaxInt64/unit:
		return errors.New("it is too large")
	case err != nil:
		return errors.New("it takes a whole number of bytes, or of k, M or G: 5000, 500k, 10M, 1G")
	case n < 1:
		return errors.New("at least one is needed")
	}
	*z.value = n * unit
	return nil
}

// sizeName writes n as Set reads it, in the largest unit that it is a whole number of.
func sizeName(n int64) string {
	unit := ""
	for _, next := range []string{"k", "M", "G"} {
		if n == 0 || n%1024 != 0 {
			break
		}
		n, unit = n/1024, next
	}
	return strconv.FormatInt(n, 10) + unit
}
