package text

// Split cuts the tokens of s into sentences. Each token lies in exactly one of them, and a Sentence spans from the
// start of its first token to the end of its last.
//
// A sentence ends after a full stop, a question mark, an exclamation mark or an ellipsis, and after the quotation
// marks and brackets that close behind it, unless a small letter follows (« Vraiment ? » dit-il) or the stop belongs to
// an abbreviation. A blank line always ends one; so does a line break, except where the lines of a paragraph are
// wrapped, so that headlines need no full stop. Tokens of the caller's own making are cut by the same rules.
func Split(s string, tokens []Token, language Language) []Sentence {
	if len(tokens) == 0 {
		return nil
	}
	sp := splitter{text: s, tokens: tokens, rules: rulesOf(language)}
	sentences := make([]Sentence, 0, len(tokens)/20+1)
	first := 0
	for i := range tokens {
		if i+1 < len(tokens) && !sp.endsAfter(i) {
			continue
		}
		sentences = append(sentences, Sentence{
			Span:  Span{Start: tokens[first].Start, End: tokens[i].End},
			First: first, Last: i + 1,
		})
		first = i + 1
	}
	return sentences
}

type splitter struct {
	text    string
	tokens  []Token
	rules   *rules
	stopped bool // a mark that ends a sentence was read, and since then only marks that close
	wrapped int  // the text up to here is a paragraph of wrapped lines
	looked  int  // the text up to here was looked at for wrapped lines
}

// endsAfter reports whether a sentence ends between token i and the next one.
func (sp *splitter) endsAfter(i int) bool {
	t, next := sp.tokens[i], sp.tokens[i+1]
	switch sp.breaks(t.End, next.Start) {
	case 0:
	case 1:
		if !sp.isWrapped(t.End) && !(isLowerAt(sp.text, next.Start) && !sp.stopped) {
			sp.stopped = false
			return true
		}
	default:
		sp.stopped = false
		return true
	}
	token := t.Of(sp.text)
	switch {
	case t.Kind == Punct && endsSentence(token):
		sp.stopped = true
	case sp.stopped && t.Kind == Punct && sp.closes(i):
	case t.Kind == Word && token[len(token)-1] == '.':
		sp.stopped = false
		return sp.endsAbbreviation(token, i)
	default:
		sp.stopped = false
		return false
	}
	if sp.closes(i + 1) {
		return false // the closing mark belongs to this sentence
	}
	if sp.continues(i + 1) {
		sp.stopped = false
		return false
	}
	sp.stopped = false
	return true
}

func endsSentence(token string) bool {
	switch token {
	case ".", "!", "?", "…", "‽", "。":
		return true
	}
	return len(token) > 1 && (token[0] == '.' || token[0] == '!' || token[0] == '?')
}

// closes reports whether token i is a mark that closes what was opened before it. A straight quotation mark does when
// it touches what stands before it and not what follows.
func (sp *splitter) closes(i int) bool {
	t := sp.tokens[i]
	if t.Kind != Punct {
		return false
	}
	switch t.Of(sp.text) {
	case "»", "”", "’", ")", "]", "›", "''":
		return true
	case "!", "?", "…", "...":
		return true
	case `"`, "'":
		before := i > 0 && sp.tokens[i-1].End == t.Start
		after := i+1 < len(sp.tokens) && sp.tokens[i+1].Start == t.End && sp.tokens[i+1].Kind != Punct
		return before && !after
	}
	return false
}

// continues reports whether the sentence goes on at token i, after a mark that may end one: a small letter or a mark
// that ends no sentence follows.
func (sp *splitter) continues(i int) bool {
	for ; i < len(sp.tokens); i++ {
		t := sp.tokens[i]
		switch t.Kind {
		case Punct:
			switch t.Of(sp.text) {
			case ",", ";", ":":
				return true
			case "«", "“", "‘", `"`, "'", "(", "[", "–", "—", "-", "--":
				// What opens says nothing: the word behind it does.
				if i+1 < len(sp.tokens) && sp.breaks(t.End, sp.tokens[i+1].Start) == 0 {
					continue
				}
			}
			return false
		case Word:
			return isLowerAt(sp.text, t.Start) || sp.text[t.Start] == '-'
		default:
			return false
		}
	}
	return false
}

// endsAbbreviation reports whether a sentence ends with the abbreviation at token i.
func (sp *splitter) endsAbbreviation(token string, i int) bool {
	bare := token[:len(token)-1]
	if sp.closes(i+1) || sp.rules.titles.has(bare) {
		return false
	}
	for next := i + 1; next < len(sp.tokens); next++ {
		t := sp.tokens[next]
		if t.Kind == Punct {
			switch t.Of(sp.text) {
			case "«", "“", "‘", `"`:
				if next == i+1 {
					continue
				}
			}
			return false
		}
		if t.Kind != Word || !isUpperAt(sp.text, t.Start) {
			return false
		}
		// "J. M. G. Le Clézio": a second initial, or a capital behind the article, makes it a name.
		if len(bare) == 1 && (sp.isInitial(i-1) || next+1 < len(sp.tokens) && isUpperAt(sp.text, sp.tokens[next+1].Start)) {
			return false
		}
		return sp.rules.starters.has(t.Of(sp.text))
	}
	return false
}

// isInitial reports whether token i is one capital with its stop.
func (sp *splitter) isInitial(i int) bool {
	if i < 0 {
		return false
	}
	token := sp.tokens[i].Of(sp.text)
	return len(token) == 2 && token[1] == '.' && isUpperAt(token, 0)
}

// breaks counts the line breaks between two tokens: 0, 1 or 2 for a blank line.
func (sp *splitter) breaks(from, to int) int {
	count := 0
	for i := from; i < to && count < 2; i++ {
		switch sp.text[i] {
		case '\n':
			count++
		case '\r':
			if i+1 >= to || sp.text[i+1] != '\n' {
				count++
			}
		}
	}
	return count
}

// A paragraph is wrapped when all its lines but the last have between these many bytes, and there are three or more.
const (
	shortestWrapped = 40
	longestWrapped  = 110
)

// isWrapped reports whether offset i stands in a paragraph of wrapped lines.
func (sp *splitter) isWrapped(i int) bool {
	if i >= sp.looked {
		sp.lookAhead(i)
	}
	return i < sp.wrapped
}

// lookAhead reads from the line of offset i to the end of its paragraph, once.
func (sp *splitter) lookAhead(i int) {
	start := max(sp.looked, lineStart(sp.text, i, sp.looked))
	lines, fits, line := 1, true, start
	end := start
	for ; end < len(sp.text); end++ {
		if sp.text[end] != '\n' {
			continue
		}
		length := end - line
		if length > 0 && sp.text[end-1] == '\r' {
			length--
		}
		if length == 0 {
			break
		}
		if end+1 < len(sp.text) && sp.text[end+1] != '\n' && sp.text[end+1] != '\r' {
			fits = fits && shortestWrapped <= length && length <= longestWrapped
			lines++
		}
		line = end + 1
	}
	if end-line > longestWrapped {
		fits = false
	}
	sp.looked = max(end, i+1)
	if fits && lines >= 3 {
		sp.wrapped = sp.looked
	}
}

func lineStart(s string, i, from int) int {
	for i > from && s[i-1] != '\n' {
		i--
	}
	return i
}
