// Package stamp reads the points in time that pages print or carry for machines: « Publié le 30/04/2024 - 16:00 »,
// "May 5, 2017 at 9:02 p.m. EDT", "2023-05-12T18:04:00+02:00", « il y a 3 jours », RFC 822 and Unix seconds.
//
// A Stamp is ISO 8601 cut to the precision the page gives, in the page's own offset: nothing is converted, and a page
// without an offset gives a time without one. Today's date is never asked for: relative stamps ("2 hours ago") and
// stamps without a year are read only where a reference time or an earlier stamp of the same line stands.
//
// The months, weekdays, cues and units of each language are data in a folder named by its code; all languages are read
// at once, because a page's stamps are often not in the page's language. The functions are safe for concurrent use,
// linear in their input, and never fail: what is not a stamp is left out.
package stamp
