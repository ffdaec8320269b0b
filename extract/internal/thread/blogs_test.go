package thread

import "testing"

// TestBlogSystems reads what the makers of blogs and sites write under an article, each in its own markup.
func TestBlogSystems(t *testing.T) {
	testSystems(t, []system{
		{
			"Blogger, a definition list", "name, text and date are three entries of a list",
			`<div class='comments' id='comments'><h4>2 commentaires:</h4><dl id='comments-block'>
			<dt class='comment-author' id='c1'><a name='c1'></a>Anonyme a dit…</dt><dd class='comment-body'><p>Et le parking ?</p></dd><dd class='comment-footer'><span class='comment-timestamp'><a href='#c1'>15 octobre 2014 à 08:12</a></span></dd>
			<dt class='comment-author' id='c2'><a href='#' rel='nofollow'>soizic_22</a> a dit…</dt><dd class='comment-body'><p>Merci Maël.<br />Toujours aussi bien écrit.</p></dd><dd class='comment-footer'><span class='comment-timestamp'><a href='#c2'>15 octobre 2014 à 10:40</a></span></dd></dl></div>
			<p class='comment-footer'><a href='#'>Enregistrer un commentaire</a></p>`,
			[]row{{"Anonyme", "2014-10-15T08:12", "Et le parking ?", 0, 0}, {"soizic_22", "2014-10-15T10:40", "Merci Maël.\nToujours aussi bien écrit.", 0, 0}},
		},
		{
			"Blogger, threaded", "replies have a head line of their own",
			`<section class='comments threaded' id='comments'><h3 class='title'>3 comments:</h3><div id='comment-holder'><div class="comment-thread toplevel-thread"><ol id="top-ra">
			<li class="comment" id="c1"><div class="avatar-image-container"><img src="a.png"/></div><div class="comment-block"><div class="comment-header"><cite class="user"><a href="#">Tom Orr</a></cite><span class="icon user"></span><span class="datetime secondary-text"><a href="#">March 4, 2015 at 7:12 AM</a></span></div><p class="comment-content">Is the ferry back?</p><span class="comment-actions secondary-text"><a class="comment-reply">Reply</a><span class="item-control"><a>Delete</a></span></span></div>
			<div class="comment-replies"><div class="comment-thread inline-thread"><span class="thread-toggle"><span class="thread-arrow"></span><span class="thread-count"><a>Replies</a></span></span><ol class="thread-chrome"><div><li class="comment" id="c2"><div class="comment-block"><div class="comment-header"><cite class="user blog-author"><a href="#">Sal</a></cite><span class="icon user blog-author"></span><span class="datetime secondary-text"><a href="#">March 4, 2015 at 8:40 AM</a></span></div><p class="comment-content">On Monday.</p><span class="comment-actions secondary-text"><span class="item-control"><a>Delete</a></span></span></div></li></div><div class="continue"><a class="comment-reply">Reply</a></div></ol></div></div></li>
			<li class="comment" id="c3"><div class="comment-block"><div class="comment-header"><cite class="user">Anonymous</cite><span class="datetime secondary-text"><a href="#">March 5, 2015 at 11:03 PM</a></span></div><p class="comment-content">At last.<br>Good.</p><span class="comment-actions secondary-text"><a class="comment-reply">Reply</a></span></div></li></ol></div></div></section>`,
			[]row{{"Tom Orr", "2015-03-04T07:12", "Is the ferry back?", 0, 0}, {"Sal", "2015-03-04T08:40", "On Monday.", 1, 0}, {"Anonymous", "2015-03-05T23:03", "At last.\nGood.", 0, 0}},
		},
		{
			"WordPress, its first theme", "the name is a citation, the date small print",
			`<h3 id="comments">2 Responses to &#8220;The bell&#8221;</h3><ol class="commentlist">
			<li class="alt" id="comment-12"><cite><a href='http://x.example' rel='external nofollow'>Old Tom</a></cite> Says: <br /><small class="commentmetadata"><a href="#comment-12" title="">May 3rd, 2007 at 9:12 am</a></small><p>Nothing rings like that.</p></li>
			<li id="comment-13"><cite>Ann</cite> Says: <br /><small class="commentmetadata"><a href="#comment-13" title="">May 4th, 2007 at 4:01 pm</a></small><p>Oh yes.</p><p>I heard it.</p></li></ol>
			<h3 id="respond">Leave a Reply</h3>`,
			[]row{{"Old Tom", "2007-05-03T09:12", "Nothing rings like that.", 0, 0}, {"Ann", "2007-05-04T16:01", "Oh yes.\nI heard it.", 0, 0}},
		},
		{
			"WordPress, themes of 2010", "« dit : » stands behind the name",
			`<div id="comments"><h3 id="comments-title">2 réponses à <em>La cloche</em></h3><ol class="commentlist"><li class="comment even depth-1" id="li-comment-4"><div id="comment-4"><div class="comment-author vcard"><img alt='' src='g.png' class='avatar'/><cite class="fn"><a href='#' class='url'>Le Goff</a></cite> <span class="says">dit&nbsp;:</span></div><div class="comment-meta commentmetadata"><a href="#comment-4">3 mai 2011 à 9 h 12 min</a></div><div class="comment-body"><p>Je l’entends.</p></div><div class="reply"><a class='comment-reply-link' href='#'>Répondre</a></div></div>
			<ul class='children'><li class="comment byuser bypostauthor odd depth-2" id="li-comment-5"><div id="comment-5"><div class="comment-author vcard"><cite class="fn">Anna</cite> <span class="says">dit&nbsp;:</span></div><em class="comment-awaiting-moderation">Votre commentaire est en attente de modération.</em><div class="comment-meta commentmetadata"><a href="#comment-5">3 mai 2011 à 18 h 40 min</a></div><div class="comment-body"><p>Moi non.</p></div><div class="reply"><a class='comment-reply-link' href='#'>Répondre</a></div></div></li></ul></li></ol></div>`,
			[]row{{"Le Goff", "2011-05-03T09:12", "Je l’entends.", 0, 0}, {"Anna", "2011-05-03T18:40", "Moi non.", 1, 0}},
		},
		{
			"WordPress, block themes", "columns inside the list",
			`<div class="wp-block-comments"><h2 class="wp-block-comments-title">3 réponses à « La cloche »</h2><ol class="wp-block-comment-template"><li id="comment-2" class="comment even depth-1"><div class="wp-block-columns"><div class="wp-block-column"><div class="wp-block-avatar"><img alt="Avatar de Anna" src="a.png"></div></div><div class="wp-block-column"><div class="wp-block-comment-author-name"><a href="#">Anna</a></div><div class="wp-block-group"><div class="wp-block-comment-date"><time datetime="2023-03-06T08:01:00+01:00"><a href="#">6 mars 2023</a></time></div></div><div class="wp-block-comment-content"><p>Enfin.</p></div><div class="wp-block-comment-reply-link"><a class="comment-reply-link" href="#">Répondre</a></div></div></div><ol><li id="comment-3" class="comment odd depth-2"><div class="wp-block-columns"><div class="wp-block-column"><div class="wp-block-comment-author-name">Paul</div><div class="wp-block-group"><div class="wp-block-comment-date"><time datetime="2023-03-06T09:30:00+01:00"><a href="#">6 mars 2023</a></time></div></div><div class="wp-block-comment-content"><p>Oui, enfin !</p><p>Et après ?</p></div><div class="wp-block-comment-reply-link"><a class="comment-reply-link" href="#">Répondre</a></div></div></div></li></ol></li></ol></div>`,
			[]row{{"Anna", "2023-03-06T08:01:00+01:00", "Enfin.", 0, 0}, {"Paul", "2023-03-06T09:30:00+01:00", "Oui, enfin !\nEt après ?", 1, 0}},
		},
		{
			"wpDiscuz", "votes and tools stand around the text",
			`<div id="wpdcom"><div class="wpd-thread-head"><div class="wpd-thread-info">2 Comments</div><div class="wpd-filter-wrap"><span>Oldest</span><span>Newest</span><span>Most Voted</span></div></div><div class="wpd-thread-list">
			<div id='wpd-comm-7_0' class='comment even depth-1 wpd-comment wpd_comment_level-1'><div class="wpd-comment-wrap"><div class="wpd-comment-left"><div class="wpd-avatar"><img/></div><div class="wpd-comment-label"><span>Member</span></div></div><div class="wpd-comment-right"><div class="wpd-comment-header"><div class="wpd-comment-author">marsh_hen</div><div class="wpd-comment-date" title="June 3, 2021 8:14 am"><i></i> 3 years ago</div></div><div class="wpd-comment-text"><p>They dredged it twice.</p></div><div class="wpd-comment-footer"><div class="wpd-vote"><div class="wpd-vote-result">4</div></div><div class="wpd-reply-button"><span>Reply</span></div><div class="wpd-tool"><span>View Replies (1)</span></div></div></div></div>
			<div id='wpd-comm-8_7' class='comment odd depth-2 wpd-comment wpd-reply wpd_comment_level-2'><div class="wpd-comment-wrap"><div class="wpd-comment-right"><div class="wpd-comment-header"><div class="wpd-comment-author">Bob K</div><div class="wpd-comment-date" title="June 3, 2021 9:00 am">3 years ago</div></div><div class="wpd-reply-to">Reply to <a href="#">marsh_hen</a></div><div class="wpd-comment-text"><p>Three times.</p></div><div class="wpd-comment-footer"><div class="wpd-vote"><div class="wpd-vote-result">0</div></div><div class="wpd-reply-button"><span>Reply</span></div></div></div></div></div></div></div></div>`,
			[]row{{"marsh_hen", "2021-06-03T08:14", "They dredged it twice.", 0, 0}, {"Bob K", "2021-06-03T09:00", "Three times.", 1, 0}},
		},
		{
			"Drupal 6", "one line has it all, the subject is a heading",
			`<div id="comments"><h2 class="comments">Commentaires</h2><div class="comment odd"><h3><a href="#comment-1">Bravo</a></h3><span class="submitted">Posté par Réjean le lun, 03/05/2010 - 12:04.</span><div class="content"><p>Il était temps.</p></div><ul class="links"><li class="comment_reply"><a href="#">répondre</a></li></ul></div>
			<div class="indented"><div class="comment even"><h3><a href="#comment-2">Pas sûr</a></h3><span class="submitted">Posté par Ginette T. le lun, 03/05/2010 - 15:20.</span><div class="content"><p>On verra bien.</p></div><ul class="links"><li class="comment_reply"><a href="#">répondre</a></li></ul></div></div></div>`,
			[]row{{"Réjean", "2010-05-03T12:04", "Il était temps.", 0, 0}, {"Ginette T.", "2010-05-03T15:20", "On verra bien.", 1, 0}},
		},
		{
			"Joomla K2", "name and date come in any order",
			`<div class="itemComments"><h3 class="itemCommentsCounter"><span>2</span> commentaires</h3><ul class="itemCommentsList"><li class="odd"><span class="commentLink"><a href="#comment9">Lien vers le commentaire</a></span><img src="a.png" class="avatar"/><span class="commentDate">mercredi, 03 mai 2017 09:12</span><span class="commentAuthorName">posté par <a href="#">Issa K.</a></span><p>Que Dieu nous garde.</p></li>
			<li class="even"><span class="commentLink"><a href="#comment10">Lien vers le commentaire</a></span><span class="commentDate">mercredi, 03 mai 2017 11:48</span><span class="commentAuthorName">posté par awa</span><p>Amen.</p></li></ul></div>`,
			[]row{{"Issa K.", "2017-05-03T09:12", "Que Dieu nous garde.", 0, 0}, {"awa", "2017-05-03T11:48", "Amen.", 0, 0}},
		},
		{
			"SPIP", "the title of a message is no part of it, the forum nests lists",
			`<div class="comments"><h2>2 Messages de forum</h2><ul class="forum"><li class="forum-fil"><div class="forum-message" id="forum12"><div class="forum-chapo"><strong class="forum-titre"><a href="#forum12">La cloche</a></strong> <small>3 mai 2012, <span>par Yann</span></small></div><div class="forum-texte"><p>On ne l’entend plus du bourg.</p><p class="forum-repondre-message"><a href="#">Répondre à ce message</a></p></div></div>
			<ul class="forum"><li class="forum-fil"><div class="forum-message" id="forum13"><div class="forum-chapo"><strong class="forum-titre"><a href="#forum13">La cloche</a></strong> <small>4 mai 2012, <span>par Mado</span></small></div><div class="forum-texte"><p>Si, du lavoir.</p><p class="forum-repondre-message"><a href="#">Répondre à ce message</a></p></div></div></li></ul></li></ul></div>`,
			[]row{{"Yann", "2012-05-03", "On ne l’entend plus du bourg.", 0, 0}, {"Mado", "2012-05-04", "Si, du lavoir.", 1, 0}},
		},
		{
			"Dotclear", "the feed of the comments is not the last of them",
			`<div id="comments"><h3>Commentaires</h3><dl><dt id="c540"><a href="#c540" class="comment-number">1.</a> Le lundi 28 novembre 2011, 12:31 par <a href="x" rel="nofollow">Loco</a></dt><dd><p>Et le coût des sillons ?</p></dd>
			<dt id="c541"><a href="#c541" class="comment-number">2.</a> Le lundi 28 novembre 2011, 18:02 par Michèle</dt><dd><p>Mon père était aiguilleur.</p><p>Il pleurerait.</p></dd></dl></div>
			<p id="comments-feed">Fil des commentaires de ce billet</p><p>Les commentaires pour ce billet sont fermés.</p>`,
			[]row{{"Loco", "2011-11-28T12:31", "Et le coût des sillons ?", 0, 1}, {"Michèle", "2011-11-28T18:02", "Mon père était aiguilleur.\nIl pleurerait.", 0, 2}},
		},
		{
			"Canalblog", "signed below with the tools in the same line",
			`<div id="comments"><h3>Commentaires sur La cloche</h3><ul><li class="comment"><div class="comment_body">Coucou, très bel article !<br/>Bises</div><div class="comment_footer itemfooter">Posté par <a href="#">Mamie Josy</a>, mercredi 3 mai 2006 à 12:03 | <a href="#">Citer</a> | <a href="#">Signaler</a></div></li>
			<li class="comment"><div class="comment_body">Merci du partage.</div><div class="comment_footer itemfooter">Posté par lili13, jeudi 4 mai 2006 à 08:15 | <a href="#">Citer</a> | <a href="#">Signaler</a></div></li></ul></div>`,
			[]row{{"Mamie Josy", "2006-05-03T12:03", "Coucou, très bel article !\nBises", 0, 0}, {"lili13", "2006-05-04T08:15", "Merci du partage.", 0, 0}},
		},
		{
			"Skyrock", "the nickname alone, then the date with words",
			`<div id="comments"><h2>Commentaires (2)</h2><ul><li class="comment"><p class="author"><a href="#" class="pseudo">x-lolotte-x</a>, Posté le lundi 03 mai 2010 12:03</p><div class="text">trop bien ton article</div><p class="tools"><a>Répondre</a> <a>Signaler</a></p></li><li class="comment"><p class="author"><a href="#" class="pseudo">kevin-du-59</a>, Posté le mardi 04 mai 2010 18:20</p><div class="text">lache tes com</div><p class="tools"><a>Répondre</a> <a>Signaler</a></p></li></ul></div>`,
			[]row{{"x-lolotte-x", "2010-05-03T12:03", "trop bien ton article", 0, 0}, {"kevin-du-59", "2010-05-04T18:20", "lache tes com", 0, 0}},
		},
		{
			"Overblog", "the date has its own class; initials stand for a picture",
			`<div class="ob-comments"><h4>Commenter cet article</h4><div class="ob-comment"><span class="ob-avatar"><span>M</span></span><div class="ob-info"><span class="ob-name">Marcel</span> <span class="ob-date">03/05/2014 12:03</span></div><div class="ob-text">Je partage.</div><a class="ob-reply">Répondre</a><div class="ob-replies"><div class="ob-comment"><span class="ob-avatar"><span>J</span></span><div class="ob-info"><span class="ob-name">Jo le Basque</span> <span class="ob-date">03/05/2014 19:47</span></div><div class="ob-text">Moi pas.</div></div></div></div></div>`,
			[]row{{"Marcel", "2014-05-03T12:03", "Je partage.", 0, 0}, {"Jo le Basque", "2014-05-03T19:47", "Moi pas.", 1, 0}},
		},
		{
			"Movable Type", "a colon stands between the words and the name",
			`<div id="comments" class="comments"><h3 class="comments-header">Comments (2)</h3><div class="comments-content"><div class="comment" id="comment-901"><div class="comment-content"><p>I was there.</p></div><p class="comment-footer">Posted by: Hank | March 23, 2006 07:15 AM</p></div><div class="comment" id="comment-902"><div class="comment-content"><p>And how many wells?</p></div><p class="comment-footer">Posted by: <a href="#" rel="nofollow">wexley mom</a> at March 23, 2006 09:02 AM</p></div></div></div>`,
			[]row{{"Hank", "2006-03-23T07:15", "I was there.", 0, 0}, {"wexley mom", "2006-03-23T09:02", "And how many wells?", 0, 0}},
		},
		{
			"Movable Type without elements", "paragraphs, then a line that signs",
			`<div class="comments-head">Comments</div><div class="comments-body"><p>I was there.</p><p>All night.</p><span class="comments-post">Posted by: Hank at March 23, 2003 07:15 AM</span></div><div class="comments-body"><p>And the wells?</p><span class="comments-post">Posted by: <a href="#">mom</a> at March 23, 2003 09:02 AM</span></div><div class="comments-head">Post a comment</div>`,
			[]row{{"Hank", "2003-03-23T07:15", "I was there.\nAll night.", 0, 0}, {"mom", "2003-03-23T09:02", "And the wells?", 0, 0}},
		},
		{
			"TypePad", "says it all in a paragraph below",
			`<h2>Commentaires</h2><div class="comments-content"><div class="comment" id="c-1"><div class="comment-content"><p>Très juste.</p></div><p class="comment-footer">Rédigé par : Yves | le 12 mai 2007 à 10:31</p></div><div class="comment" id="c-2"><div class="comment-content"><p>Trop long.</p></div><p class="comment-footer">Rédigé par : <a href="#">Zoé</a> | le 13 mai 2007 à 08:10</p></div></div>`,
			[]row{{"Yves", "2007-05-12T10:31", "Très juste.", 0, 0}, {"Zoé", "2007-05-13T08:10", "Trop long.", 0, 0}},
		},
		{
			"Plone", "name and date in one byline",
			`<div class="discussion"><div class="comment replyTreeLevel0" id="11"><div class="commentImage"><img/></div><div class="documentByline">Posted by <a href="#">Marit Dale</a> at <span>Nov 03, 2012 09:12 AM</span></div><div class="commentBody"><p>We counted eleven.</p></div></div><div class="comment replyTreeLevel1" style="margin-left: 2em" id="12"><div class="documentByline">Posted by <a href="#">P. Voss</a> at <span>Nov 03, 2012 10:40 AM</span></div><div class="commentBody"><p>Twelve.</p></div></div></div>`,
			[]row{{"Marit Dale", "2012-11-03T09:12", "We counted eleven.", 0, 0}, {"P. Voss", "2012-11-03T10:40", "Twelve.", 1, 0}},
		},
		{
			"Squarespace", "a date as long ago, likes below",
			`<div class="squarespace-comments"><h3>Comments <span>(2)</span></h3><div class="comment-list"><div class="comment"><div class="comment-header clear"><div class="comment-user"><div class="comment-avatar"></div><div class="comment-author-name">Philippa</div><div class="comment-timestamp">3 years ago · 2 Likes</div></div></div><div class="comment-body"><p>Made this on Sunday.</p></div><div class="comment-footer clear"><div class="comment-reply">Reply</div></div></div><div class="comment"><div class="comment-header"><div class="comment-author-name">Guest</div><div class="comment-timestamp">3 years ago · 0 Likes</div></div><div class="comment-body"><p>So did I.</p></div></div></div></div>`,
			[]row{{"Philippa", "", "Made this on Sunday.", 0, 0}, {"Guest", "", "So did I.", 0, 0}},
		},
		{
			"Substack", "a badge is no name",
			`<div class="comments-page"><h4>Discussion about this post</h4><div class="comment-list-items"><div class="comment"><div class="comment-content"><div class="comment-meta"><a href="#" class="commenter-name">Rhodri H.</a><a class="commenter-publication" href="#">Slate Notes</a><a class="comment-timestamp" href="#" title="Feb 19, 2024, 9:12 AM">Feb 19</a></div><div class="comment-body"><p>My mother rode it.</p></div><div class="comment-actions"><span>Like (12)</span><a>Reply</a><a>Share</a></div></div><div class="comment-list"><div class="comment"><div class="comment-content"><div class="comment-meta"><a href="#" class="commenter-name">Teo Marsh</a><span class="author-badge">Author</span><a class="comment-timestamp" title="Feb 19, 2024, 3:05 PM">Feb 19</a></div><div class="comment-body"><p>Have you a photograph?</p></div><div class="comment-actions"><span>Like (3)</span><a>Reply</a><a>Share</a></div></div></div></div></div></div></div>`,
			[]row{{"Rhodri H.", "2024-02-19T09:12", "My mother rode it.", 0, 0}, {"Teo Marsh", "2024-02-19T15:05", "Have you a photograph?", 1, 0}},
		},
		{
			"Ghost", "name, then the date; no class says what they are",
			`<section class="gh-comments"><h2>Discussion des membres</h2><div><p>2 commentaires</p></div><div class="x"><div class="y"><div><div>AB</div></div><div><h4>Aline Brun</h4><div><span>12 févr. 2024</span></div></div></div><div class="z"><p>Merci pour l’enquête.</p></div><div><button>3</button><button>Répondre</button></div></div><div class="x"><div class="y"><div><div>CD</div></div><div><h4>C. Diop</h4><div><span>13 févr. 2024</span></div></div></div><div class="z"><p>Et la suite ?</p></div><div><button>0</button><button>Répondre</button></div></div></section>`,
			[]row{{"Aline Brun", "2024-02-12", "Merci pour l’enquête.", 0, 0}, {"C. Diop", "2024-02-13", "Et la suite ?", 0, 0}},
		},
		{
			"phpNuke", "tables, the subject first and a score",
			`<table><tr><td><b>Les commentaires appartiennent à leurs auteurs.</b></td></tr></table><table><tr><td><b>Re: La cloche</b> (Score: 1)<br>par <a href="#">Yvon</a> le Lundi 03 mai 2004 à 12:04:10</td></tr><tr><td>Elle sonnait faux depuis Pâques.</td></tr><tr><td>[ <a href="#">Répondre</a> ]</td></tr></table><table><tr><td><b>Re: La cloche</b> (Score: 1)<br>par <a href="#">Anonyme</a> le Lundi 03 mai 2004 à 20:31:44</td></tr><tr><td>Moi je dors mieux.</td></tr><tr><td>[ <a href="#">Répondre</a> ]</td></tr></table>`,
			[]row{{"Yvon", "2004-05-03T12:04", "Elle sonnait faux depuis Pâques.", 0, 0}, {"Anonyme", "2004-05-03T20:31", "Moi je dors mieux.", 0, 0}},
		},
	})
}
