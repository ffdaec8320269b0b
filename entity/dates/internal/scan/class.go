package scan

// Class is a set of word classes: one for each name of a lexicon, MaxClasses at most.
type Class struct{ low, high uint64 }

// MaxClasses is how many classes a lexicon may have.
const MaxClasses = 128

// The classes that the scanner sets itself or asks for. They are the first of every lexicon.
var (
	Roman        = classAt(0) // written like a Roman numeral, ordinal endings included: "XXe"
	Elision      = classAt(1) // what an apostrophe cuts off: "l", "d", "qu"
	Proper       = classAt(2) // in lower case it is something else: "may"
	Abbreviation = classAt(3) // a full stop behind it ends no sentence: "janv"
	Glue         = classAt(4) // may follow a figure without a space: "h", "th", "pm"
)

const firstFree = 5

// classAt is the set of the nth class alone.
func classAt(n int) Class {
	if n < 64 {
		return Class{low: 1 << n}
	}
	return Class{high: 1 << (n - 64)}
}

// Has tells whether the two sets share a class.
func (c Class) Has(o Class) bool { return c.low&o.low|c.high&o.high != 0 }

// Or is the union of the two sets.
func (c Class) Or(o Class) Class { return Class{c.low | o.low, c.high | o.high} }

// Without is the set without the classes of o.
func (c Class) Without(o Class) Class { return Class{c.low &^ o.low, c.high &^ o.high} }

// None tells whether the set is empty.
func (c Class) None() bool { return c.low|c.high == 0 }
