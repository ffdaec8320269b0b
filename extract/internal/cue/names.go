package cue

// topicNames are the names of the topics in the lists.
var topicNames = map[string]Topic{
	"comment": Comment, "comment-head": CommentHead, "comment-form": CommentForm, "comment-policy": CommentPolicy,
	"donation": Donation, "shop": Shop, "newsletter": Newsletter, "paywall": Paywall, "share": Share, "related": Related,
	"read-also": ReadAlso, "tags": Tags, "navigation": Navigation, "breadcrumb": Breadcrumb, "footer": Footer,
	"legal": Legal, "license": License, "cookie": Cookie, "advertisement": Advertisement, "embed": Embed,
	"author-box": AuthorBox, "source-line": SourceLine, "correction": Correction, "poll": Poll, "live-nav": LiveNav,
	"login": Login, "search": Search, "title": Title, "byline": Byline, "date": Date, "caption": Caption,
	"credit": Credit, "lead": Lead, "quote": Quote, "article": Article, "body": Body, "section": Section,
	"header": Header, "sidebar": Sidebar, "modal": Modal, "reply": Reply, "avatar": Avatar, "pending": Pending, "post": Post, "hidden": Hidden,
	"answers": Answers, "anonymous": Anonymous, "recipe": Recipe,
	"person": Person, "clock": Clock, "member": Member, "tool": Tool, "subject": Subject, "signature": Signature, "edited": Edited, "quoting": Quoting, "ending": Ending, "talk": Talk, "removed": Removed,
}

// names are topicNames the other way round.
var names = func() (names [topics]string) {
	for name, topic := range topicNames {
		names[topic] = name
	}
	return names
}()

// String returns the name of the topic in the lists.
func (t Topic) String() string {
	if t >= topics || names[t] == "" {
		return "none"
	}
	return names[t]
}
