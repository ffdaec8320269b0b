package thread

import "testing"

// TestShapes reads threads of papers that wrote their own, with few or no classes, and of services met less often.
func TestShapes(t *testing.T) {
	testSystems(t, []system{
		{
			"labels before the fields", "as guest books had them",
			`<h3>Vos commentaires</h3><table><tr><td><b>Auteur :</b> Yvon<br><b>Date :</b> 03/05/2002 12:04<br><b>Message :</b> Elle sonnait faux.<hr></td></tr><tr><td><b>Auteur :</b> Marie-Jo<br><b>Date :</b> 04/05/2002 08:31<br><b>Message :</b> Pas du tout !<hr></td></tr></table>`,
			[]row{{"Yvon", "2002-05-03T12:04", "Elle sonnait faux.", 0, 0}, {"Marie-Jo", "2002-05-04T08:31", "Pas du tout !", 0, 0}},
		},
		{
			"two cells", "name and date in the left cell, the text in the right one",
			`<h2>Réactions</h2><table class="forumline"><tr><th>Auteur</th><th>Message</th></tr><tr><td valign="top"><b>Yvon</b><br><small>03 mai 2004 12:04</small></td><td>Elle sonnait faux depuis Pâques et personne ne disait rien au conseil.<br>Voilà.</td></tr><tr><td valign="top"><b>tintin</b><br><small>03 mai 2004 20:31</small></td><td>Moi je dors mieux.</td></tr></table>`,
			[]row{{"Yvon", "2004-05-03T12:04", "Elle sonnait faux depuis Pâques et personne ne disait rien au conseil.\nVoilà.", 0, 0}, {"tintin", "2004-05-03T20:31", "Moi je dors mieux.", 0, 0}},
		},
		{
			"a line between dashes", "paragraphs signed below, parted by rules",
			`<h3>Readers respond</h3><div class="responses"><p>Shut it down.</p><p><i>— Brian Pell, Leeds, 3 May 2002</i></p><hr><p>Open it up.</p><p>And soon.</p><p><i>— Mags Orr, Perth, 4 May 2002</i></p><hr></div>`,
			[]row{{"Brian Pell, Leeds", "2002-05-03", "Shut it down.", 0, 0}, {"Mags Orr, Perth", "2002-05-04", "Open it up.\nAnd soon.", 0, 0}},
		},
		{
			"Drupal 5", "subject, then name and date after a dash",
			`<div id="comments"><div class="comment"><h3 class="title"><a href="#c1">Enfin</a></h3><div class="submitted">Réjean - dim, 2009/05/03 - 12:04</div><div class="content"><p>Il était temps.</p></div><div class="links">» <a href="#">répondre</a></div></div><div class="comment"><h3 class="title"><a href="#c2">Bof</a></h3><div class="submitted">Ginette T. - dim, 2009/05/03 - 15:20</div><div class="content"><p>On verra.</p></div><div class="links">» <a href="#">répondre</a></div></div></div>`,
			[]row{{"Réjean", "2009-05-03T12:04", "Il était temps.", 0, 0}, {"Ginette T.", "2009-05-03T15:20", "On verra.", 0, 0}},
		},
		{
			"Komento", "titles, ranks and counts",
			`<div id="section-kmt" class="kmt"><h3 class="kmt-title">Commentaires (2)</h3><ul class="kmt-list"><li id="kmt-1" class="kmt-item"><div class="kmt-wrap"><div class="kmt-avatar"><img/></div><div class="kmt-content"><div class="kmt-head"><span class="kmt-author"><a href="#">Awa</a></span> <span class="kmt-time">il y a environ 9 ans</span></div><div class="kmt-body"><p>Bravo à nos vieux.</p></div><div class="kmt-control"><span class="kmt-like">0</span><a>J’aime</a><a>Répondre</a><a>Signaler</a></div></div></div></li><li id="kmt-2" class="kmt-item"><div class="kmt-wrap"><div class="kmt-content"><div class="kmt-head"><span class="kmt-author">Zongo</span> <span class="kmt-time">il y a environ 9 ans</span></div><div class="kmt-body"><p>C’est peu.</p></div><div class="kmt-control"><span class="kmt-like">2</span><a>J’aime</a><a>Répondre</a><a>Signaler</a></div></div></div></li></ul></div>`,
			[]row{{"Awa", "", "Bravo à nos vieux.", 0, 0}, {"Zongo", "", "C’est peu.", 0, 0}},
		},
		{
			"Remark", "points with signs stand by the name",
			`<div id="remark42" class="comments"><h3>Comments: 2</h3><article class="comment" id="rm-1"><div class="comment__info"><button class="comment__username">Tess</button><a class="comment__time" href="#">03/05/2021, 09:12</a><span class="comment__score">+3</span></div><div class="comment__text"><p>Lovely piece.</p></div><div class="comment__actions"><button>Reply</button></div></article><div class="thread thread_level_1"><article class="comment" id="rm-2"><div class="comment__info"><button class="comment__username">ivo</button><a class="comment__time" href="#">03/05/2021, 10:40</a><span class="comment__score">0</span></div><div class="comment__text"><p>Isn’t it?</p></div><div class="comment__actions"><button>Reply</button></div></article></div></div>`,
			[]row{{"Tess", "2021-05-03T09:12", "Lovely piece.", 0, 0}, {"ivo", "2021-05-03T10:40", "Isn’t it?", 1, 0}},
		},
		{
			"issues of a repository", "name and date in a sentence, nothing else",
			`<div class="utterances"><h3>2 Comments</h3><div class="timeline-comment"><div class="comment-header"><a class="author" href="#">kbd</a> commented <a href="#"><time datetime="2021-03-09T12:30:00Z">on Mar 9, 2021</time></a></div><div class="comment-body"><p>Works here.</p><pre>make all</pre></div></div><div class="timeline-comment"><div class="comment-header"><a class="author" href="#">priya</a> commented <time datetime="2021-03-10T08:00:00Z">on Mar 10, 2021</time><span class="label">Owner</span></div><div class="comment-body"><p>Thanks!</p></div></div></div>`,
			[]row{{"kbd", "2021-03-09T12:30", "Works here.\nmake all", 0, 0}, {"priya", "2021-03-10T08:00", "Thanks!", 0, 0}},
		},
		{
			"Mastodon below a blog", "handles and counts of a network",
			`<div id="comments"><h2>Commentaires</h2><div class="mastodon-comment"><div class="author"><a class="name" href="#">Lise B.</a><a class="handle" href="#">@lise@piaille.example</a></div><a class="date" href="#">3 mai 2023, 10:12</a><div class="content"><p>Merci pour ce fil.</p></div><div class="status"><span>↩ 1</span><span>♻ 2</span><span>★ 5</span></div></div><div class="mastodon-comment" style="margin-left:calc(var(--indent)*1)"><div class="author"><a class="name" href="#">tom</a><a class="handle" href="#">@tom@mamot.example</a></div><a class="date" href="#">3 mai 2023, 11:40</a><div class="content"><p>Oui, merci.</p></div><div class="status"><span>↩ 0</span></div></div></div>`,
			[]row{{"Lise B.", "2023-05-03T10:12", "Merci pour ce fil.", 0, 0}, {"tom", "2023-05-03T11:40", "Oui, merci.", 0, 0}},
		},
		{
			"classes that only name an item", "date first, newest first, pages below",
			`<div id="reagir"><p class="titre">4 réactions</p><ul class="liste"><li><span class="dt">05/05/2010 | 22:14</span> <b>Gégé</b><p>Toujours pareil.</p></li><li><span class="dt">04/05/2010 | 09:02</span> <b>nanou</b><p>Merci à eux.</p></li><li><span class="dt">04/05/2010 | 08:55</span> <b>Un voisin</b><p>On en a vu d’autres.</p></li></ul><div class="pages"><a>1</a> <a>2</a> <a>Suivant</a></div></div>`,
			[]row{{"Gégé", "2010-05-05T22:14", "Toujours pareil.", 0, 0}, {"nanou", "2010-05-04T09:02", "Merci à eux.", 0, 0}, {"Un voisin", "2010-05-04T08:55", "On en a vu d’autres.", 0, 0}},
		},
		{
			"the paper answers", "an answer inside a comment is one of its own",
			`<section class="commentaires"><h2>3 commentaires</h2><article class="com"><header><span class="pseudo">Alba</span><span class="date">Le 03/05/2019 à 09:12</span></header><p>Où est la carte ?</p><article class="com reponse"><header><span class="pseudo">La rédaction</span><span class="date">Le 03/05/2019 à 10:00</span></header><p>Elle vient d’être ajoutée.</p></article></article><article class="com"><header><span class="pseudo">Titi</span><span class="date">Le 03/05/2019 à 11:12</span></header><p>Merci.</p></article></section>`,
			[]row{{"Alba", "2019-05-03T09:12", "Où est la carte ?", 0, 0}, {"La rédaction", "2019-05-03T10:00", "Elle vient d’être ajoutée.", 1, 0}, {"Titi", "2019-05-03T11:12", "Merci.", 0, 0}},
		},
		{
			"numbers and bars", "a number, a name and a date in one line of text",
			`<div class="comments"><h3>Comments</h3><p class="chead">1 | Old Tom | 3 May 2006, 09:12</p><p>It was ever thus.</p><p class="chead">2 | Ann | 3 May 2006, 10:15</p><p>Was it?</p><p>I doubt it.</p></div>`,
			[]row{{"Old Tom", "2006-05-03T09:12", "It was ever thus.", 0, 0}, {"Ann", "2006-05-03T10:15", "Was it?\nI doubt it.", 0, 0}},
		},
		{
			"a form inside the last element", "the form is no comment",
			`<div id="comments"><h3>2 commentaires</h3><ul><li><p><strong>Zoé</strong> le 3 mai 2014 à 10 h 02</p><p>Je l’entends.</p></li><li><p><strong>Ali</strong> le 3 mai 2014 à 11 h 40</p><p>Moi aussi.</p><form><p>Votre commentaire</p><textarea></textarea><input type=submit></form></li></ul></div>`,
			[]row{{"Zoé", "2014-05-03T10:02", "Je l’entends.", 0, 0}, {"Ali", "2014-05-03T11:40", "Moi aussi.", 0, 0}},
		},
		{
			"Discourse below an article", "the number of likes stands for itself",
			`<section class="topic-thread"><h3>Start Discussion 2 replies</h3><article class="post"><div class="author"><h3><a href="#">stratum</a></h3></div><div class="post-date">Nov 18, 2020 3:12pm</div><div class="cooked"><p>Nitpick: half of one.</p></div><span class="likes">3 Likes</span></article><article class="post"><div class="author"><h3><a href="#">priya</a> <span class="user-title">Author</span></h3></div><div class="post-date">Nov 18, 2020 4:40pm</div><div class="cooked"><p>You are right.</p></div><span class="likes">1 Like</span></article><footer><a>Continue Discussion</a></footer></section>`,
			[]row{{"stratum", "2020-11-18T15:12", "Nitpick: half of one.", 0, 0}, {"priya", "2020-11-18T16:40", "You are right.", 0, 0}},
		},
		{
			"OpenWeb", "a level, a dot and a time without elements",
			`<div id="comments-anchor"><div data-spot-im-class="message"><div class="spcv_root"><div><span class="spcv_username">bayou_bev</span> <span class="spcv_level">Rising star</span> <time class="spcv_time">21 October, 2017</time></div><div class="spcv_text"><p>He taught my brother to swim.</p></div><div><button>Reply</button><button>👍 12</button><button>👎 1</button><button>Share</button></div></div></div><div data-spot-im-class="message"><div class="spcv_root"><div><span class="spcv_username">T. Batiste</span> <time class="spcv_time">21 October, 2017</time></div><div class="spcv_text"><p>Did it work?</p></div><div><button>Reply</button><button>👍</button><button>👎</button><button>Share</button></div></div></div></div>`,
			[]row{{"bayou_bev", "2017-10-21", "He taught my brother to swim.", 0, 0}, {"T. Batiste", "2017-10-21", "Did it work?", 0, 0}},
		},
		{
			"WordPress with the date behind the name", "a dash or a word between them",
			`<h3>2 Comments »</h3><ol id="comments"><li id="comment-1"><p>Nothing rings like that.</p><cite>Comment by <a href="#">Old Tom</a> — May 3, 2005 @ 10:00 am</cite></li><li id="comment-2"><p>Oh yes.</p><cite>Comment by Ann — May 3, 2005 @ 11:12 am</cite></li></ol><p>RSS feed for comments on this post.</p>`,
			[]row{{"Old Tom", "2005-05-03T10:00", "Nothing rings like that.", 0, 0}, {"Ann", "2005-05-03T11:12", "Oh yes.", 0, 0}},
		},
		{
			"lines of a video site", "the name is a handle, tools are words",
			`<div id="comments"><h2>2 comments</h2><div class="c-item"><a class="c-av">J</a><div class="c-main"><div class="c-h"><a>@jtaylor</a> <a>2 years ago (edited)</a></div><div class="c-t">Goosebumps at 2:14.</div><div class="c-tools"><span>1.2K</span> <span>Reply</span></div></div></div><div class="c-item"><a class="c-av">M</a><div class="c-main"><div class="c-h"><a>@mina.k</a> <a>2 years ago</a></div><div class="c-t">Same.</div><div class="c-tools"><span>14</span> <span>Reply</span></div></div></div></div>`,
			[]row{{"@jtaylor", "", "Goosebumps at 2:14.", 0, 0}, {"@mina.k", "", "Same.", 0, 0}},
		},
		{
			"answers by class", "nothing but a class says which comment answers; the earlier date is relative",
			`<section class="reactions"><h3>Les réactions des lecteurs</h3><div class="reaction"><div class="reaction__main"><span class="reaction__pseudo">Lou</span><span class="reaction__badge">Abonné</span> <span class="reaction__date">Il y a 3 heures <em>le 24/08/2021 à 14:12</em></span><p class="reaction__txt">À ce prix-là j’entre aussi.</p></div></div>
			<div class="reaction reaction--child"><div class="reaction__main"><span class="reaction__pseudo">jojo</span> <span class="reaction__date">le 24/08/2021 à 14:30</span><p class="reaction__txt">Je ferais 15.</p></div></div></section>`,
			[]row{{"Lou", "2021-08-24T14:12", "À ce prix-là j’entre aussi.", 0, 0}, {"jojo", "2021-08-24T14:30", "Je ferais 15.", 1, 0}},
		},
		{
			"depth as a custom property", "what the page shows is in its own offset, the time for machines in UTC",
			`<section id="webmentions"><h2>Replies</h2><div class="comment reply" style="--d:0"><div class="details"><a class="name">Wren</a> <a class="user">@wren@tidal.example</a></div><a class="date"><time datetime="2023-10-20T08:02:44.000Z">20/10/2023, 09:02</time></a><div class="content"><p>We had two of them.</p></div></div>
			<div class="comment reply" style="--d:1"><div class="details"><a class="name">Noor H. Quill</a> <a class="user">@noor@salt.example</a></div><a class="date"><time datetime="2023-10-20T08:10:03.000Z">20/10/2023, 09:10</time></a><div class="content"><p>Give one back?</p></div></div></section>`,
			[]row{{"Wren", "2023-10-20T09:02", "We had two of them.", 0, 0}, {"Noor H. Quill", "2023-10-20T09:10", "Give one back?", 1, 0}},
		},
		{
			"forum posts", "terms about a member, a quotation, a signature, a line of changes",
			`<div id="comments"><h4>2 Comments</h4><ol class="posts"><li class="post"><div class="posthead">#1 <span class="date">8th March 2011, 07:55</span></div><div class="userinfo"><a class="username"><strong>gresley</strong></a> <span class="usertitle">Junior Member</span><dl><dt>Join Date</dt> <dd>Jan 2010</dd><dt>Location</dt><dd>Hinckley</dd></dl></div><div class="postbody"><blockquote class="postcontent">Wheel slip.</blockquote><div class="signaturecontainer">LMS was a mistake</div></div></li>
			<li class="post"><div class="posthead">#2 <span class="date">8th March 2011, 09:10</span></div><div class="userinfo"><a class="username"><strong>Pargeter</strong></a> <span class="usertitle">Moderator</span><dl><dt>Join Date</dt> <dd>Aug 2004</dd></dl></div><div class="postbody"><blockquote class="postcontent"><div class="quote"><div>Originally Posted by <strong>gresley</strong></div><div>Wheel slip.</div></div>On the level?</blockquote><blockquote class="lastedited">Last edited by Pargeter; 8th March 2011 at 09:22.</blockquote></div></li></ol></div>`,
			[]row{{"gresley", "2011-03-08T07:55", "Wheel slip.", 0, 1}, {"Pargeter", "2011-03-08T09:10", "Wheel slip.\nOn the level?", 0, 2}},
		},
		{
			"rows with subjects", "a subject stands above each head, answers lie in tables of their own",
			`<h2>Messages</h2><table><tr><td><b><a href="#1">La taxe</a></b></td></tr><tr><td>10 février 2007 à 08:14, par <b>Lomig</b></td></tr><tr><td><p>Faites le compte.</p></td></tr><tr><td><a href="#r">Répondre à ce message</a></td></tr>
			<tr><td><ul><table><tr><td><b>&gt; La taxe</b></td></tr><tr><td>10 février 2007 à 11:52, par <a href="#">un percepteur</a></td></tr><tr><td><p>12 200 euros.</p><p>Je n'ai rien dit.</p></td></tr></table></ul></td></tr>
			<tr><td><b><a href="#3">recette</a></b></td></tr><tr><td>13 février 2007 à 23:47</td></tr><tr><td><p>Quelqu'un l'a ?</p></td></tr></table>`,
			[]row{{"Lomig", "2007-02-10T08:14", "Faites le compte.", 0, 0}, {"un percepteur", "2007-02-10T11:52", "12 200 euros.\nJe n'ai rien dit.", 1, 0}, {"", "2007-02-13T23:47", "Quelqu'un l'a ?", 0, 0}},
		},
		{
			"what customers say", "neither dates nor answers: a class alone makes no thread",
			`<section id="reader-comments"><h2>What subscribers say</h2><ul class="comment-list"><li class="comment"><p>“It knew my cow’s name.”</p><cite class="comment__author">Rhodri B., subscriber since 2009</cite></li><li class="comment"><p>“I came back in April.”</p><cite class="comment__author">Malcolm E., Over Coombe</cite></li></ul></section>`,
			nil,
		},
	})
}
