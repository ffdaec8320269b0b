// Package cue knows what the words of a page's furniture speak of: the class and id words of its markup, the phrases of
// its text. Each language keeps its lists in a folder named by its code; all languages are applied at once, since the
// furniture of a page is often in another language than its article.
package cue

import "strings"

// Topic is what a class word or a phrase speaks of.
type Topic uint8

// The topics. The first ones are kinds of blocks, the last ones places on a page.
const (
	None Topic = iota
	Comment
	CommentHead
	CommentForm
	CommentPolicy
	Donation
	Shop
	Newsletter
	Paywall
	Share
	Related
	ReadAlso
	Tags
	Navigation
	Breadcrumb
	Footer
	Legal
	License
	Cookie
	Advertisement
	Embed
	AuthorBox
	SourceLine
	Correction
	Poll
	LiveNav
	Login
	Search
	Title
	Byline
	Date
	Caption
	Credit
	Lead
	Quote

	Article // the article's own element, headline and all
	Body    // the article's text
	Section // the rubric the article stands in
	Header  // of the page
	Sidebar
	Modal     // a layer over the page
	Reply     // « Répondre », "Reply": what a comment ends with
	Post      // of a social network, copied into the page
	Pending   // « en attente de modération »
	Avatar    // the picture of somebody who comments
	Hidden    // for screen readers, for print
	Answers   // « En réponse à … »: which comment another one answers
	Recipe    // the ingredients and steps of a recipe
	Anonymous // who wrote a comment is not known to the page
	Person    // the name of somebody, where comments stand
	Clock     // a time, where comments stand
	Member    // what a page says of somebody who comments: a rank, since when, how often
	Ending    // the foot of an article, not that of the page
	Subject   // the heading that somebody gives a comment
	Signature // what somebody ends all comments with
	Edited    // when a comment was changed
	Quoting   // whose words are quoted in a comment
	Tool      // what can be done with a comment besides answering it, and what readers thought of it
	Removed   // stands where a comment was taken away or is hidden
	Talk      // readers had their say: weaker than Comment and CommentHead, it needs a thread to prove it

	topics
)

// Set is a set of topics.
type Set uint64

// Of makes a set.
func Of(topics ...Topic) Set {
	var s Set
	for _, t := range topics {
		s |= 1 << t
	}
	return s &^ 1
}

// Has reports whether the topic is in the set.
func (s Set) Has(t Topic) bool { return s>>t&1 == 1 && t != None }

// Any reports whether the sets share a topic.
func (s Set) Any(q Set) bool { return s&q != 0 }

// Topics returns all topics, in the order of their constants.
func Topics() []Topic {
	out := make([]Topic, 0, topics-1)
	for t := None + 1; t < topics; t++ {
		out = append(out, t)
	}
	return out
}

// String lists the topics of the set.
func (s Set) String() string {
	var names []string
	for t := None + 1; t < topics; t++ {
		if s.Has(t) {
			names = append(names, t.String())
		}
	}
	return strings.Join(names, " ")
}
