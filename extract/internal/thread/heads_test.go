package thread

import "testing"

// TestHeads reads threads whose heads are told from the texts by little.
func TestHeads(t *testing.T) {
	testSystems(t, []system{
		{
			"a subject below the head", "a heading between the head and the text is neither",
			`<section class="comments" id="comments"><h2>Comments</h2><article class="comment"><header><p class="submitted">Submitted by <span class="username">Ada Prow</span> on <span>Fri, 03/23/2018 - 09:12</span></p><h3 class="comment__title"><a href="#c1">A small thing</a></h3></header><div class="comment-body"><p>The bell was cast in two halves.</p><p>Ask at the forge.</p></div></article>
			<div class="indented"><article class="comment"><header><p class="submitted">Submitted by <span class="username">forge</span> on <span>Fri, 03/23/2018 - 10:40</span></p><h3 class="comment__title"><a href="#c2">Re: A small thing</a></h3></header><div class="comment-body"><p>We sold it.</p></div></article></div></section>`,
			[]row{{"Ada Prow", "2018-03-23T09:12", "The bell was cast in two halves.\nAsk at the forge.", 0, 0}, {"forge", "2018-03-23T10:40", "We sold it.", 1, 0}},
		},
		{
			"an item that does not say its depth", "it is as deep as those beside it",
			`<div id="comments"><h2>3 réflexions</h2><ol><li class="comment depth-1"><div><cite class="fn">Anne</cite> <time datetime="2013-05-03T10:00:00Z">3 mai 2013</time></div><p>Je l’entends.</p><ul class="children"><li class="comment depth-2"><div><cite class="fn">Luc</cite> <time datetime="2013-05-03T11:00:00Z">3 mai 2013</time></div><p>Moi non.</p></li></ul></li><li class="comment"><div><cite class="fn">Zoé</cite> <time datetime="2013-05-03T12:00:00Z">3 mai 2013</time></div><p>Moi si.</p></li></ol></div>`,
			[]row{{"Anne", "2013-05-03T10:00", "Je l’entends.", 0, 0}, {"Luc", "2013-05-03T11:00", "Moi non.", 1, 0}, {"Zoé", "2013-05-03T12:00", "Moi si.", 0, 0}},
		},
		{
			"a name that ends with an initial", "its point ends no sentence",
			`<h2>2 messages</h2><ul class="forum"><li class="forum-fil"><div class="forum-message"><small>Le 9 mars 2016 à 18:22, par <span>Paul D.</span></small><div class="forum-texte"><p>Je garde les clés.</p></div></div><ul><li class="forum-fil"><div class="forum-message"><small>Le 10 mars 2016 à 07:41, par <span>Lise C.</span></small><div class="forum-texte"><p>Lesquelles ?</p></div></div></li></ul></li></ul>`,
			[]row{{"Paul D.", "2016-03-09T18:22", "Je garde les clés.", 0, 0}, {"Lise C.", "2016-03-10T07:41", "Lesquelles ?", 1, 0}},
		},
		{
			"rows of a table, English", "a row with the head, a row with the text, under a line about readers",
			`<font size=2><b>READERS’ VIEWS (2)</b></font><table><tr><td bgcolor="#EEE"><b>1.</b> Posted by <b>Nell (Cork)</b> 03/05/2004 14:31</td></tr><tr><td>Is that the same bell?</td></tr><tr><td bgcolor="#EEE"><b>2.</b> Posted by <b>a ringer</b> 04/05/2004 19:05</td></tr><tr><td>It is.<br><br>I rang it.</td></tr></table>`,
			[]row{{"Nell (Cork)", "2004-05-03T14:31", "Is that the same bell?", 0, 1}, {"a ringer", "2004-05-04T19:05", "It is.\nI rang it.", 0, 2}},
		},
		{
			"rows of a table, French", "a number, a name and a date apart by commas",
			`<b>Opinions des lecteurs (2)</b><table><tr bgcolor="#F4F"><td><b>1.</b> Ti-Jean, 22 juin 2004, 11h08</td></tr><tr><td>On ne l’entend plus.</td></tr><tr bgcolor="#F4F"><td><b>2.</b> Rollande D., 22 juin 2004, 13h30</td></tr><tr><td>Moi oui.</td></tr></table>`,
			[]row{{"Ti-Jean", "2004-06-22T11:08", "On ne l’entend plus.", 0, 1}, {"Rollande D.", "2004-06-22T13:30", "Moi oui.", 0, 2}},
		},
	})
}
