package thread

import "testing"

// TestPaperSystems reads the threads of papers and of the services that they embed, and those of forums.
func TestPaperSystems(t *testing.T) {
	testSystems(t, []system{
		{
			"Coral", "names and dates are buttons",
			`<section id="comments" class="coral coral-stream"><h2 class="coral-counter">Comments <span>142</span></h2><p>Please be civil.</p>
			<div class="coral coral-comment" id="comment-1"><div class="coral-comment-header"><button class="coral-username">OldBoatman</button><button class="coral-timestamp"><time datetime="2022-08-03T06:02:11Z">16 hours ago</time></button></div><div class="coral-comment-content"><p>They sold off two reservoirs in 1999.</p></div><div class="coral-comment-actionBar"><button>Respect</button> <span>38</span><button>Reply</button><button>Share</button><button>Report</button></div>
			<div class="coral-replies"><div class="coral coral-comment" id="comment-2"><div class="coral-comment-header"><button class="coral-username">MrsPym</button><span class="coral-inReplyTo">In reply to OldBoatman</span><button class="coral-timestamp"><time datetime="2022-08-03T07:15:40Z">15 hours ago</time></button></div><div class="coral-comment-content"><p>Source?</p></div><div class="coral-comment-actionBar"><button>Respect</button><button>Reply</button><button>Share</button><button>Report</button></div></div></div></div>
			<div class="coral coral-comment" id="comment-3"><div class="coral-comment-header"><button class="coral-username">j.k.thorne</button><button class="coral-timestamp"><time datetime="2022-08-03T09:48:00Z">12 hours ago</time></button></div><div class="coral-comment-content"><p>31 per cent of what, though?</p><p>So it is really more like 25.</p></div><div class="coral-comment-actionBar"><button>Respect</button> <span>12</span><button>Reply</button><button>Share</button><button>Report</button></div></div><button class="coral-loadMore">Load more</button></section>`,
			[]row{{"OldBoatman", "2022-08-03T06:02", "They sold off two reservoirs in 1999.", 0, 0}, {"MrsPym", "2022-08-03T07:15", "Source?", 1, 0}, {"j.k.thorne", "2022-08-03T09:48", "31 per cent of what, though?\nSo it is really more like 25.", 0, 0}},
		},
		{
			"Disqus", "bullets and arrows around names",
			`<div id="disqus_thread"><nav><ul><li>2 Comments</li><li>Login</li><li>Sort by Best</li></ul></nav><ul id="post-list" class="post-list"><li class="post" id="post-1"><div class="post-content"><div class="avatar"><img/></div><div class="post-body"><header><span class="post-byline"><span class="author publisher-anchor-color"><a href="#">Dusty</a></span></span> <span class="post-meta"><span class="bullet">•</span> <a class="time-ago" href="#" title="Saturday, May 6, 2017 7:02 PM">7 years ago</a></span></header><div class="post-message"><p>I farmed there.</p></div><footer><menu><li class="voting"><a>△</a> <a>▽</a></li><li class="bullet">•</li><li class="reply"><a>Reply</a></li><li class="bullet">•</li><li class="share">Share ›</li></menu></footer></div></div>
			<ul class="children"><li class="post" id="post-2"><div class="post-content"><div class="post-body"><header><span class="post-byline"><span class="author"><a href="#">cal_o</a></span> <span><a class="parent-link" href="#"><i class="icon-forward"></i> Dusty</a></span></span> <span class="post-meta"><span class="bullet">•</span> <a class="time-ago" href="#" title="Saturday, May 6, 2017 7:40 PM">7 years ago</a></span></header><div class="post-message"><p>Would you email me?</p></div><footer><menu><li class="voting"><a>△</a> <a>▽</a></li><li class="reply"><a>Reply</a></li><li class="share">Share ›</li></menu></footer></div></div></li></ul></li></ul></div>`,
			[]row{{"Dusty", "2017-05-06T19:02", "I farmed there.", 0, 0}, {"cal_o", "2017-05-06T19:40", "Would you email me?", 1, 0}},
		},
		{
			"IntenseDebate", "weeks ago behind a dot",
			`<div class="idc-thread" id="idc-container"><h3>Comments (2)</h3><div class="idc-c" id="IDComment1"><div class="idc-c-h"><div class="idc-c-h-inner"><p><a href="#" class="idc-a">Fran</a> · <a class="idc-date" href="#">512 weeks ago</a></p></div></div><div class="idc-c-t"><p>Not a word of it is true.</p></div><div class="idc-c-b"><a>Reply</a></div></div><div class="idc-c" id="IDComment2"><div class="idc-c-h"><div class="idc-c-h-inner"><p><a class="idc-a">Hal</a> · <a class="idc-date" href="#">512 weeks ago</a></p></div></div><div class="idc-c-t"><p>It is.</p></div><div class="idc-c-b"><a>Reply</a></div></div></div>`,
			[]row{{"Fran", "", "Not a word of it is true.", 0, 0}, {"Hal", "", "It is.", 0, 0}},
		},
		{
			"a network's plugin", "the date stands among the tools below",
			`<div class="fb-comments"><div>2 commentaires</div><div class="post"><div><a class="UFICommentActorName" href="#">Fatou Sow</a></div><div>Dakar, Sénégal</div><div class="text">C’est honteux.</div><div class="actions"><a>J’aime</a> · <a>Répondre</a> · <abbr class="timestamp" title="3 mai 2017 12:04" data-utime="1493813040">7 ans</abbr></div></div><div class="post"><div><a class="UFICommentActorName" href="#">Pape D.</a></div><div class="text">Honteux ? Non.</div><div class="actions"><a>J’aime</a> · <a>Répondre</a> · <abbr class="timestamp" title="3 mai 2017 15:10" data-utime="1493824200">7 ans</abbr></div></div></div>`,
			[]row{{"Fatou Sow", "2017-05-03T12:04", "C’est honteux.", 0, 0}, {"Pape D.", "2017-05-03T15:10", "Honteux ? Non.", 0, 0}},
		},
		{
			"Isso", "votes are characters",
			`<section id="isso-thread"><h4>2 commentaires</h4><div id="isso-root"><div id="isso-1" class="isso-comment"><div class="isso-avatar"></div><div class="isso-text-wrapper"><div class="isso-comment-header"><span class="isso-author">Zou</span><span class="isso-spacer">•</span><a class="isso-permalink" href="#isso-1"><time datetime="2021-03-09T12:30:00.000Z">il y a 3 ans</time></a></div><div class="isso-text"><p>Beau travail.</p></div><div class="isso-comment-footer"><span class="isso-votes">2</span><a class="isso-upvote">▲</a><a class="isso-downvote">▼</a><a class="isso-reply">Répondre</a></div></div><div class="isso-follow-up"><div id="isso-2" class="isso-comment"><div class="isso-text-wrapper"><div class="isso-comment-header"><span class="isso-author">Anonyme</span><span class="isso-spacer">•</span><a class="isso-permalink" href="#"><time datetime="2021-03-09T14:00:00.000Z">il y a 3 ans</time></a></div><div class="isso-text"><p>Pareil.</p></div><div class="isso-comment-footer"><a class="isso-upvote">▲</a><a class="isso-downvote">▼</a><a class="isso-reply">Répondre</a></div></div></div></div></div></div></section>`,
			[]row{{"Zou", "2021-03-09T12:30", "Beau travail.", 0, 0}, {"Anonyme", "2021-03-09T14:00", "Pareil.", 1, 0}},
		},
		{
			"bbPress", "the head is a box beside that of the post",
			`<div id="bbpress-forums"><h3>2 réponses</h3><div class="bbp-body"><div id="post-88" class="bbp-reply-header"><div class="bbp-meta"><span class="bbp-reply-post-date">3 mai 2017 à 9 h 12</span><a href="#post-88" class="bbp-reply-permalink">#88</a></div></div><div class="post-88 reply"><div class="bbp-reply-author"><a href="#" class="bbp-author-link"><span class="bbp-author-name">Mado</span></a><div class="bbp-author-role">Participant</div></div><div class="bbp-reply-content"><p>La mienne sonne encore.</p></div></div>
			<div id="post-89" class="bbp-reply-header"><div class="bbp-meta"><span class="bbp-reply-post-date">3 mai 2017 à 10 h 05</span><a href="#post-89" class="bbp-reply-permalink">#89</a></div></div><div class="post-89 reply"><div class="bbp-reply-author"><a href="#" class="bbp-author-link"><span class="bbp-author-name">Yann</span></a><div class="bbp-author-role">Maître des clés</div></div><div class="bbp-reply-content"><p>Veinarde.</p></div></div></div></div>`,
			[]row{{"Mado", "2017-05-03T09:12", "La mienne sonne encore.", 0, 88}, {"Yann", "2017-05-03T10:05", "Veinarde.", 0, 89}},
		},
		{
			"vBulletin", "tables with the date above and the member beside",
			`<h2>Comments on this story</h2><div id="posts"><table id="post1"><tr><td class="thead">05-03-2009, 09:12 AM</td><td class="thead">#<a href="#">1</a></td></tr><tr><td class="alt2"><a class="bigusername" href="#">capacitor</a><div class="smallfont">Senior Member</div><div class="smallfont">Join Date: Jan 2004<br>Posts: 1,204</div></td><td class="alt1"><div id="post_message_1">First.</div></td></tr></table>
			<table id="post2"><tr><td class="thead">05-03-2009, 10:40 AM</td><td class="thead">#<a href="#">2</a></td></tr><tr><td class="alt2"><a class="bigusername" href="#">fabmonkey</a><div class="smallfont">Junior Member</div><div class="smallfont">Join Date: Mar 2008<br>Posts: 12</div></td><td class="alt1"><div id="post_message_2">No, second.</div></td></tr></table></div>`,
			[]row{{"capacitor", "2009-05-03T09:12", "First.", 0, 0}, {"fabmonkey", "2009-05-03T10:40", "No, second.", 0, 0}},
		},
		{
			"links with points", "the line of a name has points and hours",
			`<div class="commentarea"><div class="panestack-title">all 2 comments</div><div class="sitetable"><div class="thing comment"><p class="tagline"><a class="expand">[–]</a><a href="#" class="author">gullwing</a> <span class="score">12 points</span> <time title="Wed May 3 09:12:00 2017 UTC" datetime="2017-05-03T09:12:00+00:00">7 years ago</time></p><div class="md"><p>They always do this.</p></div><ul class="flat-list buttons"><li><a>permalink</a></li><li><a>embed</a></li><li><a>save</a></li><li><a>report</a></li><li><a>reply</a></li></ul><div class="child"><div class="thing comment"><p class="tagline"><a class="expand">[–]</a><a href="#" class="author">tern_</a> <span class="score">3 points</span> <time datetime="2017-05-03T09:40:00+00:00">7 years ago</time></p><div class="md"><p>Who does?</p></div><ul class="flat-list buttons"><li><a>permalink</a></li><li><a>save</a></li><li><a>parent</a></li><li><a>report</a></li><li><a>reply</a></li></ul></div></div></div></div></div>`,
			[]row{{"gullwing", "2017-05-03T09:12", "They always do this.", 0, 0}, {"tern_", "2017-05-03T09:40", "Who does?", 1, 0}},
		},
		{
			"numbered, name and time in a sentence", "the sentence is a head",
			`<div id="comments"><h3>Comments</h3><ol><li class="dna-comment"><p class="comment-header"><span class="comment-number">1.</span> At 09:12am on 03 May 2010, <span class="vcard"><a class="fn" href="#">BluesBerry</a></span> wrote:</p><div class="comment-text"><p>It was ever thus.</p></div><p class="comment-footer"><a href="#">Complain about this comment</a></p></li><li class="dna-comment"><p class="comment-header"><span class="comment-number">2.</span> At 10:02am on 03 May 2010, <span class="vcard"><a class="fn" href="#">Jobs R Us</a></span> wrote:</p><div class="comment-text"><p>#1 No it was not.</p></div><p class="comment-footer"><a href="#">Complain about this comment</a></p></li></ol></div>`,
			[]row{{"BluesBerry", "2010-05-03T09:12", "It was ever thus.", 0, 1}, {"Jobs R Us", "2010-05-03T10:02", "#1 No it was not.", 0, 2}},
		},
		{
			"name, town and date below", "as letters to the editor are signed",
			`<div id="reader-comments"><h3>Readers' comments (2)</h3><div class="comment-body"><p class="comment-text">Shut it down.</p><p class="user-info"><a class="js-usr" href="#">Brian</a>, Leeds, United Kingdom, 3 May 2012 09:12</p><p class="rating">Rating <span>214</span></p></div><div class="comment-body"><p class="comment-text">Open it up.</p><p class="user-info"><a class="js-usr" href="#">mags</a>, Perth, Australia, 3 May 2012 10:20</p><p class="rating">Rating <span>12</span></p></div></div>`,
			[]row{{"Brian", "2012-05-03T09:12", "Shut it down.", 0, 0}, {"mags", "2012-05-03T10:20", "Open it up.", 0, 0}},
		},
		{
			"réactions with « Signaler un abus »", "tools recur below each text",
			`<div class="bloc-reactions"><h2>Vos réactions</h2><div class="reaction"><p class="reaction-auteur"><span class="pseudo">papy34</span> - le 03/05/2016 à 09:12</p><p>On marche sur la tête.</p><p class="reaction-outils"><a>Signaler un abus</a> | <a>Répondre</a> | <a>Recommander (12)</a></p></div><div class="reaction"><p class="reaction-auteur"><span class="pseudo">Lulu de Sète</span> - le 03/05/2016 à 11:30</p><p>Comme d’habitude.</p><p class="reaction-outils"><a>Signaler un abus</a> | <a>Répondre</a> | <a>Recommander (0)</a></p></div></div>`,
			[]row{{"papy34", "2016-05-03T09:12", "On marche sur la tête.", 0, 0}, {"Lulu de Sète", "2016-05-03T11:30", "Comme d’habitude.", 0, 0}},
		},
		{
			"member badges", "what stands by each name is no name",
			`<section class="comments"><h2>2 commentaires</h2><ul><li class="comment"><div class="comment__avatar">PB</div><div class="comment__user">Paul B.</div><div class="comment__badge">Abonné</div><time datetime="2022-05-12T07:48:00+02:00">Il y a 2 ans</time><div class="comment__text">Ma voisine !</div><div class="comment__actions"><button>12</button><button>Répondre</button><button>Signaler</button></div></li><li class="comment"><div class="comment__avatar">MD</div><div class="comment__user">M. D.</div><div class="comment__badge">Abonné</div><time datetime="2022-05-12T09:03:00+02:00">Il y a 2 ans</time><div class="comment__text">Vous aviez refusé.</div><div class="comment__actions"><button>3</button><button>Répondre</button><button>Signaler</button></div></li></ul></section>`,
			[]row{{"Paul B.", "2022-05-12T07:48", "Ma voisine !", 0, 0}, {"M. D.", "2022-05-12T09:03", "Vous aviez refusé.", 0, 0}},
		},
		{
			"eZ", "the date stands before the name, under a subject",
			`<div class="content-view-children"><h2>Vos réactions (2)</h2><div class="content-view-line"><div class="class-comment"><h3>Scandaleux</h3><div class="attribute-byline"><p class="date">13/06/2009 09:11</p><p class="author">Un habitant de la rue du Pont</p></div><div class="attribute-message"><p>Et la taxe augmente.</p></div></div></div><div class="content-view-line"><div class="class-comment"><h3>Re: Scandaleux</h3><div class="attribute-byline"><p class="date">13/06/2009 11:52</p><p class="author">Nadine D.</p></div><div class="attribute-message"><p>Soutien aux éboueurs.</p></div></div></div></div>`,
			[]row{{"Un habitant de la rue du Pont", "2009-06-13T09:11", "Et la taxe augmente.", 0, 0}, {"Nadine D.", "2009-06-13T11:52", "Soutien aux éboueurs.", 0, 0}},
		},
		{
			"tools in a list", "a reply of one word, tools as entries of a list",
			`<div class="discussion"><h3>Discussion</h3><ol class="media-list"><li class="media" id="comment-77"><div class="media-body"><h5 class="media-heading"><span class="user">harborgal</span> <small>Oct 18, 2019 9:12am</small></h5><div class="comment-text">Finally.</div><ul class="list-inline"><li>Report</li><li>Add Reply</li></ul></div><ol><li class="media" id="comment-78"><div class="media-body"><h5 class="media-heading"><span class="user">Dad of 3</span> <small>Oct 18, 2019 9:30am</small></h5><div class="comment-text">Velcro.</div><ul class="list-inline"><li>Report</li><li>Add Reply</li></ul></div></li></ol></li></ol></div>`,
			[]row{{"harborgal", "2019-10-18T09:12", "Finally.", 0, 0}, {"Dad of 3", "2019-10-18T09:30", "Velcro.", 1, 0}},
		},
		{
			"microdata", "the vocabulary of search engines says who and when",
			`<div><h2>Avis des internautes</h2><div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ludo</span></span><meta itemprop="dateCreated" content="2019-01-03T10:00"><span class="d" itemprop="dateCreated" datetime="2019-01-03T10:00">jeudi 3</span><div itemprop="text">Le son était affreux.</div></div><div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author"><span itemprop="name">Inès</span></span><span class="d" itemprop="dateCreated" datetime="2019-01-03T11:30">jeudi 3</span><div itemprop="text">Pas au balcon.</div></div></div>`,
			[]row{{"Ludo", "2019-01-03T10:00", "Le son était affreux.", 0, 0}, {"Inès", "2019-01-03T11:30", "Pas au balcon.", 0, 0}},
		},
		{
			"headings and paragraphs", "nothing holds a comment together but the order",
			`<div class="comments"><h3>2 commentaires</h3><h4>Mireille, le 3 mai 2008 à 10:02</h4><p>Je suis née là.</p><p>Rien n’a changé.</p><h4>J.-P. Roux, le 4 mai 2008 à 21:15</h4><p>Si, le café.</p></div>`,
			[]row{{"Mireille", "2008-05-03T10:02", "Je suis née là.\nRien n’a changé.", 0, 0}, {"J.-P. Roux", "2008-05-04T21:15", "Si, le café.", 0, 0}},
		},
		{
			"name, place and time", "three lines by classes that say nothing",
			`<section id="comments-panel"><h2>Comments 2</h2><div class="css-1"><div class="css-2"><div class="css-3">R</div><div class="css-4"><span class="css-5">Rosa</span><br><span class="css-6">Duluth, MN</span><span class="css-7">March 3</span></div></div><div class="css-8"><p>We have known this since 1980.</p></div><div class="css-9"><button>12 Recommend</button><button>Share</button><button>Flag</button></div></div><div class="css-1"><div class="css-2"><div class="css-3">K</div><div class="css-4"><span class="css-5">K. L. Ito</span><br><span class="css-6">Honolulu</span><span class="css-7">March 4</span></div></div><div class="css-8"><p>Some of us have.</p></div><div class="css-9"><button>Recommend</button><button>Share</button><button>Flag</button></div></div></section>`,
			[]row{{"Rosa", "", "We have known this since 1980.", 0, 0}, {"K. L. Ito", "", "Some of us have.", 0, 0}},
		},
		{
			"quotes of others", "a quotation of another comment stays in the text",
			`<div id="comments"><h3>2 comments</h3><div class="comment"><div class="meta"><strong>wren</strong> · <a href="#">3 May 2017, 10:02</a></div><div class="text"><p>It rains.</p></div></div><div class="comment"><div class="meta"><strong>finch</strong> · <a href="#">3 May 2017, 11:47</a></div><div class="text"><blockquote><p>It rains.</p></blockquote><p>Not here.</p></div></div></div>`,
			[]row{{"wren", "2017-05-03T10:02", "It rains.", 0, 0}, {"finch", "2017-05-03T11:47", "It rains.\nNot here.", 0, 0}},
		},
	})
}
