package thread

import "testing"

// TestRareShapes reads threads whose comments are told apart by means that few systems use.
func TestRareShapes(t *testing.T) {
	testSystems(t, []system{
		{
			"indented by an empty picture", "the first cell is as wide as the depth",
			`<h2>2 comments</h2><table class="comment-tree"><tr class="athing comtr" id="1"><td><table><tr><td class="ind" indent="0"><img src="s.gif" height="1" width="0"></td><td class="default"><div><span class="comhead"><a href="#" class="hnuser">pdw</a> <span class="age" title="2021-03-09T12:30:00"><a href="#">3 hours ago</a></span> <a class="togg">[–]</a></span></div><div class="comment"><div class="commtext">It drifted again.</div><div class="reply"><a href="#">reply</a></div></div></td></tr></table></td></tr>
			<tr class="athing comtr" id="2"><td><table><tr><td class="ind" indent="1"><img src="s.gif" height="1" width="40"></td><td class="default"><div><span class="comhead"><a href="#" class="hnuser">mkl_</a> <span class="age" title="2021-03-09T12:44:00"><a href="#">3 hours ago</a></span> <a class="togg">[–]</a></span></div><div class="comment"><div class="commtext">By how much?<p>I measured nine.</div><div class="reply"><a href="#">reply</a></div></div></td></tr></table></td></tr></table>`,
			[]row{{"pdw", "2021-03-09T12:30", "It drifted again.", 0, 0}, {"mkl_", "2021-03-09T12:44", "By how much?\nI measured nine.", 1, 0}},
		},
		{
			"a subject, a score and a line with it all", "the name stands after the score",
			`<div id="commentlisting"><h2>2 comments</h2><ul><li class="comment"><div class="commentTop"><div class="title"><h4><a href="#">Obligatory</a> <span class="score">(Score:5, Funny)</span></h4></div><div class="details">by <a href="#">drawback (1337)</a> on Monday May 03, 2004 @09:12AM (<a href="#">#90210</a>)</div></div><div class="commentBody"><div>I for one welcome the tide.</div></div><div class="commentSub"><a>Reply to This</a> <a>Share</a></div></li><li class="comment"><div class="commentTop"><div class="title"><h4><a href="#">Re:Obligatory</a> <span class="score">(Score:2)</span></h4></div><div class="details">by <a href="#">sluice (42)</a> on Monday May 03, 2004 @09:40AM (<a href="#">#90233</a>)</div></div><div class="commentBody"><div>It was here first.</div></div><div class="commentSub"><a>Reply to This</a> <a>Share</a></div></li></ul></div>`,
			[]row{{"drawback (1337)", "2004-05-03T09:12", "I for one welcome the tide.", 0, 0}, {"sluice (42)", "2004-05-03T09:40", "It was here first.", 0, 0}},
		},
		{
			"a name with a colon, no date", "as chats under live reports are",
			`<div class="live-comments"><h3>Vos commentaires</h3><ul><li class="comment"><strong>Roue Libre :</strong> <span>Un fils d’éleveur, forcément.</span></li><li class="comment"><strong>Salers19 :</strong> <span>La meneuse s’appelle Pervenche.</span></li></ul></div>`,
			[]row{{"Roue Libre", "", "Un fils d’éleveur, forcément.", 0, 0}, {"Salers19", "", "La meneuse s’appelle Pervenche.", 0, 0}},
		},
		{
			"letters", "signed below with a place, without dates",
			`<section class="letters comments"><h2>Letters from readers</h2><article class="comment letter"><p>You printed the tide tables upside down.</p><p>Twice.</p><p class="author">R. Pell, Wexham</p></article><article class="comment letter"><p>I liked them.</p><p class="author">Ann Orr, Slough</p></article></section>`,
			[]row{{"R. Pell, Wexham", "", "You printed the tide tables upside down.\nTwice.", 0, 0}, {"Ann Orr, Slough", "", "I liked them.", 0, 0}},
		},
		{
			"details and lists", "replies hide behind a summary",
			`<div class="comments"><h2>Commentaires</h2><div class="comment"><div class="who"><b>Lou</b>, <time datetime="2023-03-06T08:01:00+01:00">6 mars à 8h01</time></div><div class="what">C’est long.</div><details><summary>1 réponse</summary><div class="comment"><div class="who"><b>Max</b>, <time datetime="2023-03-06T09:30:00+01:00">6 mars à 9h30</time></div><div class="what">C’est court.</div></div></details></div></div>`,
			[]row{{"Lou", "2023-03-06T08:01:00+01:00", "C’est long.", 0, 0}, {"Max", "2023-03-06T09:30:00+01:00", "C’est court.", 1, 0}},
		},
		{
			"data attributes", "nothing on the page but for machines",
			`<div id="comments"><h3>2 commentaires</h3><div class="c" data-author="Lou" data-depth="0"><div class="c-h"><span class="c-a">Lou</span><span class="c-d" data-timestamp="2023-03-06T08:01:00+01:00">hier</span></div><div class="c-b">C’est long.</div></div><div class="c" data-author="Max" data-depth="1"><div class="c-h"><span class="c-a">Max</span><span class="c-d" data-timestamp="2023-03-06T09:30:00+01:00">hier</span></div><div class="c-b">C’est court.</div></div></div>`,
			[]row{{"Lou", "2023-03-06T08:01:00+01:00", "C’est long.", 0, 0}, {"Max", "2023-03-06T09:30:00+01:00", "C’est court.", 1, 0}},
		},
		{
			"Wix", "each line is a box, classes are hashes",
			`<section data-hook="comments"><h2 data-hook="comments-title">Comments (2)</h2><div class="_2xYz" data-hook="comment"><div class="_1a"><div class="_9b"><div data-hook="profile-link">Guest</div><div class="_7c">Jun 04, 2021</div></div></div><div class="_3d"><div><p>What a lovely walk.</p></div></div><div class="_5e"><button>Like</button><button>Reply</button></div></div><div class="_2xYz" data-hook="comment"><div class="_1a"><div class="_9b"><div data-hook="profile-link">Moira T</div><div class="_7c">Jun 05, 2021</div></div></div><div class="_3d"><div><p>Mind the bull.</p><p>He is called Trinity.</p></div></div><div class="_5e"><button>Like</button><button>Reply</button></div></div></section>`,
			[]row{{"Guest", "2021-06-04", "What a lovely walk.", 0, 0}, {"Moira T", "2021-06-05", "Mind the bull.\nHe is called Trinity.", 0, 0}},
		},
		{
			"one comment only", "a single one is read as well as many",
			`<div id="comments" class="comments-area"><h2 class="comments-title">Une réflexion sur « La cloche »</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Zoé</b> <span class="says">dit :</span></div><div class="comment-metadata"><a href="#"><time datetime="2019-05-03T10:02:00+02:00">3 mai 2019 à 10 h 02 min</time></a></div></footer><div class="comment-content"><p>Je l’entends.</p></div><div class="reply"><a>Répondre</a></div></article></li></ol></div>`,
			[]row{{"Zoé", "2019-05-03T10:02:00+02:00", "Je l’entends.", 0, 0}},
		},
		{
			"pingbacks", "a line from another blog is one of the list",
			`<div id="comments"><h2>2 comments</h2><ol><li class="comment"><div class="comment-author"><cite class="fn">Tess</cite></div><div class="comment-meta"><a href="#">May 3, 2012 at 9:12 am</a></div><p>Lovely.</p></li><li class="pingback"><p>Pingback: <a href="#">The week in bells</a></p></li><li class="comment"><div class="comment-author"><cite class="fn">Ivo</cite></div><div class="comment-meta"><a href="#">May 4, 2012 at 8:40 am</a></div><p>Quite.</p></li></ol></div>`,
			[]row{{"Tess", "2012-05-03T09:12", "Lovely.", 0, 0}, {"Ivo", "2012-05-04T08:40", "Quite.", 0, 0}},
		},
		{
			"centre column of frames", "bold names and dates in brackets after line breaks",
			`<p><b>Vos réactions :</b></p><p><b>Yvon</b> (03/05/2001 12:04)<br>Elle sonnait faux.</p><p><b>Marie-Jo</b> (04/05/2001 08:31)<br>Pas du tout !<br>Enfin, un peu.</p>`,
			[]row{{"Yvon", "2001-05-03T12:04", "Elle sonnait faux.", 0, 0}, {"Marie-Jo", "2001-05-04T08:31", "Pas du tout !\nEnfin, un peu.", 0, 0}},
		},
		{
			"the same again", "short texts and names that recur are what they are",
			`<div id="comments"><h2>3 commentaires</h2><div class="comment"><span class="author">J’aime le rail</span> <time datetime="2019-05-03T10:02">3 mai</time><p>+1</p><a class="reply">Répondre</a></div><div class="comment"><span class="author">J’aime le rail</span> <time datetime="2019-05-03T10:05">3 mai</time><p>+1</p><a class="reply">Répondre</a></div><div class="comment"><span class="author">J’aime le rail</span> <time datetime="2019-05-03T10:09">3 mai</time><p>Oui.</p><a class="reply">Répondre</a></div></div>`,
			[]row{{"J’aime le rail", "2019-05-03T10:02", "+1", 0, 0}, {"J’aime le rail", "2019-05-03T10:05", "+1", 0, 0}, {"J’aime le rail", "2019-05-03T10:09", "Oui.", 0, 0}},
		},
		{
			"quotations with their speakers", "who is quoted has not written the comment",
			`<div class="comments"><h2>2 commentaires</h2><div class="comment"><div class="head"><b>Anna</b> — 3 mai 2012 à 10:02</div><div class="text"><p>Il pleut.</p></div></div><div class="comment"><div class="head"><b>Max</b> — 3 mai 2012 à 11:47</div><div class="text"><p>Anna a écrit :</p><blockquote><p>Il pleut.</p></blockquote><p>Pas ici.</p><ul><li>ni lundi</li><li>ni mardi</li></ul></div></div></div>`,
			[]row{{"Anna", "2012-05-03T10:02", "Il pleut.", 0, 0}, {"Max", "2012-05-03T11:47", "Anna a écrit :\nIl pleut.\nPas ici.\nni lundi\nni mardi", 0, 0}},
		},
		{
			"brackets and pictures in names", "a name is what stands there, whole",
			`<section id="comments"><h2>3 Comments</h2><div class="comment"><div class="comment-author">R. Kettering (owner no. 0417)</div><div class="comment-date">24/07/2019 07:31</div><div class="comment-text"><p>Ten on the map.</p></div><div>Last edited 24/07/2019 07:40 by R. Kettering</div></div><div class="comment"><div class="comment-author">Wren 🐚</div><div class="comment-date">24/07/2019 08:10</div><div class="comment-text"><p>Corrected, thanks.</p></div></div><div class="comment"><div class="comment-author">M. D.</div><div class="comment-date">24/07/2019 09:02</div><div class="comment-text"><p>Nine!</p></div></div></section>`,
			[]row{{"R. Kettering (owner no. 0417)", "2019-07-24T07:31", "Ten on the map.", 0, 0}, {"Wren 🐚", "2019-07-24T08:10", "Corrected, thanks.", 0, 0}, {"M. D.", "2019-07-24T09:02", "Nine!", 0, 0}},
		},
		{
			"forms between", "a form to answer stands under each comment",
			`<div id="comments"><h3>2 Comments</h3><ul><li><div class="meta"><a href="#">tom</a> <span>May 3, 2017 10:00 am</span></div><div class="body">It rang again.</div><form><label>Your reply</label><textarea></textarea><button>Post</button></form><ul><li><div class="meta"><a href="#">Ann B.</a> <span>May 3, 2017 11:00 am</span></div><div class="body">Not here.</div><form><label>Your reply</label><textarea></textarea><button>Post</button></form></li></ul></li></ul></div>`,
			[]row{{"tom", "2017-05-03T10:00", "It rang again.", 0, 0}, {"Ann B.", "2017-05-03T11:00", "Not here.", 1, 0}},
		},
		{
			"paragraphs with heads of their own", "all in one box, heads in bold on a line",
			`<div id="commentaires"><h2>Vos avis</h2><p><strong>Mireille</strong>, le 3 mai 2008 à 10:02<br>Je suis née là.</p><p>Rien n’a changé.</p><p><strong>J.-P. Roux</strong>, le 4 mai 2008 à 21:15<br>Si, le café.</p></div>`,
			[]row{{"Mireille", "2008-05-03T10:02", "Je suis née là.\nRien n’a changé.", 0, 0}, {"J.-P. Roux", "2008-05-04T21:15", "Si, le café.", 0, 0}},
		},
		{
			"relative times and a level", "a level and the age of an account are no names",
			`<div class="comments"><h2>2 comments</h2><div class="comment"><div class="info"><span class="username">bev</span><span class="level">Rising star</span><span class="since">Member since 2014</span><span class="ago">2 hours ago</span></div><div class="msg">He taught my brother.</div><div><button>👍 12</button><button>Reply</button></div></div><div class="comment"><div class="info"><span class="username">T. B.</span><span class="level">Novice</span><span class="since">Member since 2016</span><span class="ago">1 hour ago</span></div><div class="msg">Did it work?</div><div><button>👍</button><button>Reply</button></div></div></div>`,
			[]row{{"bev", "", "He taught my brother.", 0, 0}, {"T. B.", "", "Did it work?", 0, 0}},
		},
	})
}
