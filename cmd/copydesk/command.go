package main

import (
	"slices"

	"github.com/copydesk/copydesk"
)

// command is one of the things that copydesk does.
type command struct {
	name    string
	summary string
	view    copydesk.View
	// verbatim commands take plain text as it is: nothing is cut from it, and offsets are of the input.
	verbatim bool
	// without are the flags of other commands that would change nothing here.
	without  []string
	about    string // the help page, above the flags
	examples string
}

// offers reports whether the command has a flag that not all have.
func (c *command) offers(flag string) bool { return !slices.Contains(c.without, flag) }

// commands in the order of the help page.
var commands = []*command{
	{
		name:    "read",
		summary: "the article with everything: text, comments, language, people, organizations, places, dates",
		view:    copydesk.Everything,
		about: `Reads pages and prints articles: title, authors, dates of publication, text, comments, images, links, every
block with what it is and whether it was kept, the language, and the people, organizations, places, dates and
quotations of the text. A page without an article is an error.`,
		examples: `  copydesk read page.html
  copydesk read --output articles.jsonl pages/
  curl -s https://example.org/a | copydesk read --url https://example.org/a --format json -
  copydesk read pages/ | jq -r '.people[]?.name' | sort | uniq -c | sort -rn`,
	},
	{
		name:    "extract",
		summary: "title, text, blocks, comments and metadata, without names and dates",
		view:    copydesk.NoEntities,
		about: `Reads pages and prints articles as read does, without looking for people, organizations, places and dates.
It is the faster for it.`,
		examples: `  copydesk extract --format markdown page.html
  copydesk extract --favor precision pages/ > articles.jsonl
  copydesk extract page.html.gz | jq '.blocks[] | select(.kept | not) | {kind, text}'`,
	},
	{
		name:     "lang",
		summary:  "the language: fr, en, or und for any other",
		view:     copydesk.LanguageOnly,
		verbatim: true,
		without:  []string{"date", "offsets", "favor"},
		about: `Prints the language of each input, fr, en or und, and how sure it is. Of a page it is the language of the
article; plain text is taken as it is. What a page declares of itself is shown beside it and never decides. A text
too short to tell is und; an empty input is an error. With --lines each line is a record, a blank one too,
and an empty input has none.`,
		examples: `  copydesk lang page.html notes.txt
  copydesk lang --lines sentences.txt | jq -r .language.code | sort | uniq -c`,
	},
	{
		name:     "entities",
		summary:  "people, organizations, places and dates",
		view:     copydesk.EntitiesOnly,
		verbatim: true,
		about: `Prints the people, organizations, places, dates and quotations of each input. Plain text is taken as it is:
offsets count in the decoded input, after a byte order mark, line ends untouched. Of a page they count in the text
that 'copydesk read' prints. An empty input is an error;
with --lines each line is a record, a blank one too, and an empty input has none.

A text in neither language, or too short to tell, is read as the likelier of the two all the same. language.confidence
says so: it is then at most 0.5, and 0 where the text is surely in neither, or tells nothing. What is found there is a
guess: a whole sentence may come out as one name. Leave it out with jq 'select(.language.confidence > 0.5)', tell the
language with --lang, or use read, which looks for no names where the language is und.`,
		examples: `  copydesk entities notes.txt
  copydesk entities --date 2017-05-06 --offsets runes notes.txt
  echo "Angela Merkel left Berlin on Friday." | copydesk entities --lang en --date 2017-05-06
  copydesk entities --lines --lang fr depeches.txt`,
	},
}

func commandNamed(name string) *command {
	for _, c := range commands {
		if c.name == name {
			return c
		}
	}
	return nil
}
