// Package resolve turns expressions into TIMEX3 values and intervals: against the reference time, against the dates
// before them in the text, or against neither, in which case they stay open. It knows no language.
package resolve
