package nametag

// Clusters maps words in small letters to a fine and a coarse class and a habit, read in place from bytes: the number
// of slots, then slots of a 32-bit hash, a 16-bit fine class, an 8-bit coarse one and a habit; hash 0 is an empty slot.
type Clusters struct {
	slots string
	count uint32
}

// Habit says how often a word has a capital where no sentence begins.
type Habit uint8

// The habits, from a word that is hardly ever a name to one that is always written as one.
const (
	NoHabit Habit = iota // the word is too rare to tell
	NeverCapital
	SeldomCapital
	EitherCapital
	MostlyCapital
	AlwaysCapital
)

const clusterSlot = 8

// OpenClusters reads a table made by the program that trains; an empty one knows no word.
func OpenClusters(data string) *Clusters {
	if len(data) < 4+clusterSlot {
		return &Clusters{}
	}
	return &Clusters{slots: data[4:], count: word(data, 0)}
}

// Lookup returns the classes and the habit of a word, all of them 0 for a word that is not in the table.
func (c *Clusters) Lookup(class uint32) (fine, coarse uint16, habit Habit) {
	if c.count == 0 {
		return 0, 0, NoHabit
	}
	class = max(class, 1)
	for i := home(class, c.count); ; {
		at := int(i) * clusterSlot
		switch word(c.slots, at) {
		case class:
			return half(c.slots, at+4), uint16(c.slots[at+6]), Habit(c.slots[at+7])
		case 0:
			return 0, 0, NoHabit
		}
		if i++; i == c.count {
			i = 0
		}
	}
}

// home is the first slot in which a hash may stand.
func home(h, count uint32) uint32 {
	return uint32(uint64(h*0x9e3779b1) * uint64(count) >> 32)
}

func word(s string, i int) uint32 {
	return uint32(s[i]) | uint32(s[i+1])<<8 | uint32(s[i+2])<<16 | uint32(s[i+3])<<24
}

func half(s string, i int) uint16 { return uint16(s[i]) | uint16(s[i+1])<<8 }
