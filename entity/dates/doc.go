// Package dates finds and resolves dates, times, durations and repeated times in French and English text.
//
// It reads tokens once with a scanner and a compositional grammar per language. Relative expressions ("last Friday",
// « la veille ») are resolved against a reference time that the caller gives, or against a date before them in the
// text; without either they stay open and say so. Today's date is never used.
package dates
