package lang

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/unicode/norm"

	"github.com/copydesk/copydesk/text"
)

// oddities are texts that language detectors get wrong; each was written for this test.
var oddities = []struct {
	name, reason string
	want         text.Language
	in           string
}{
	{"gibberish, keyboard", "letters without a language", text.Und, "asdkj qwpoe zmxnc vbqwe rtyui plokm hgfds wqert yuiop lkjhg"},
	{"gibberish, syllables", "pronounceable, and no words", text.Und, "mavoli terupan dosefi lakumo pireta gonabu silefo marutel vopadi renuko falitu"},
	{"gibberish, base64", "mixed case and figures", text.Und, "QWxhZGRpbjpvcGVuIHNlc2FtZQ dGhpcyBpcyBhIHRlc3Q Zm9vYmFyYmF6cXV4 U29tZVRleHQ"},
	{"consonants", "no vowels", text.Und, "xkcd brrr pfft grmbl tsktsk hmpf zzzz brtzl krxwq"},
	{"lorem ipsum", "Latin of a kind", text.Und, "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua."},
	{"code, Go", "English keywords are no English", text.Und, "func main() { for i := 0; i < len(args); i++ { if err := run(args[i]); err != nil { log.Fatal(err) } } }\nreturn nil }"},
	{"code, JavaScript", "the same", text.Und, "var x = document.getElementById('main'); x.addEventListener('click', function(e) { e.preventDefault(); window.location = '/a?b=1'; });"},
	{"code, SQL", "capitals and identifiers", text.Und, "SELECT u.id, u.name FROM users u LEFT JOIN orders o ON o.user_id = u.id WHERE o.total > 100 GROUP BY u.id;"},
	{"code, JSON", "keys", text.Und, `{"id": 1204, "type": "article", "tags": ["a", "b"], "url": "https://example.org/p/1204", "score": 0.87, "ok": true}`},
	{"code, CSS", "properties", text.Und, ".main { margin: 0 auto; padding: 12px; color: #333; } .main > p { font-size: 14px; line-height: 1.5; }"},
	{"markup", "tags", text.Und, `<div class="row"><span id="x1" data-v="3"></span><img src="/a/b.png" width="120"/></div><br/><hr/>`},
	{"table of figures", "numbers with units", text.Und, "2019 12,4 % 1 204\n2020 11,8 % 1 187\n2021 13,1 % 1 310\n2022 12,9 % 1 298\nkm kg m2"},
	{"names, French", "a list of people has no language", text.Und, "Martin, Bernard, Thomas, Petit, Robert, Richard, Durand, Dubois, Moreau, Laurent, Simon, Michel, Lefebvre"},
	{"names, English", "the same", text.Und, "Smith, Johnson, Williams, Brown, Jones, Miller, Davis, Wilson, Anderson, Taylor, Thompson, Harris"},
	{"names, mixed", "the same", text.Und, "Kowalski Müller García Rossi Ivanov Nguyen Yılmaz Papadopoulos Andersson Nagy Popescu Novák"},
	{"places", "the same", text.Und, "Berlin, Madrid, Roma, Lisboa, Wien, Praha, Warszawa, Budapest, Oslo, Helsinki, København"},
	{"digits", "no letters", text.Und, "1204 33 (0)1 44 55 66 77 – 2024/05/17 12:30"},
	{"emoji", "no letters", text.Und, "😀😀🎉🔥 👍🏽 ❤️ 🇫🇷"},
	{"digits and emoji", "no letters", text.Und, "100% 🔥🔥 24/7 💯 3 ➡ 4"},
	{"punctuation", "no letters", text.Und, "... !!! ??? « » — … ()"},
	{"empty", "nothing", text.Und, ""},
	{"addresses", "no text", text.Und, "https://example.org/a/b?c=1 http://www.example.com/x.html contact@example.org www.example.net/index.php?id=12"},

	{"capitals, French", "letters in any case", text.French, "LE GOUVERNEMENT ANNONCE UNE BAISSE DES IMPÔTS POUR LES MÉNAGES LES PLUS MODESTES"},
	{"capitals, French, no accents", "typewriters and agencies", text.French, "LE GOUVERNEMENT ANNONCE UNE REFORME DE L'ECOLE ET DE L'HOPITAL POUR L'ANNEE PROCHAINE"},
	{"capitals, English", "letters in any case", text.English, "THE GOVERNMENT ANNOUNCES A TAX CUT FOR THE POOREST HOUSEHOLDS IN THE COUNTRY"},
	{"no accents", "keyboards without them", text.French, "deja vu a l'Elysee: le president a ete recu a dejeuner par la delegation europeenne, apres une journee tres chargee"},
	{"no accents, short", "a headline", text.French, "Deja vu a l'Elysee, dit-on a gauche"},
	{"accents apart", "NFD", text.French, norm.NFD.String("L’élève a été reçu à l’école après la fête, où il répétait une pièce.")},
	{"soft hyphens", "invisible", text.French, "Le gou\u00adver\u00adne\u00adment a pré\u00adsen\u00adté son bud\u00adget de\u00advant le par\u00adle\u00adment."},
	{"Québec", "words and turns of its own", text.French, "C'est plate en titi, mais y'a pas personne qui va magasiner icitte à soir, faque on reste à maison à jaser pis à boire une liqueur."},
	{"Québec, news", "institutions of its own", text.French, "La mairesse de l'arrondissement a déposé mardi un avis de motion pour geler les permis de construction des cégeps et des garderies."},
	{"Belgium", "numbers and offices", text.French, "Le bourgmestre, âgé de septante-trois ans, a annoncé que la commune bruxelloise prendrait en charge la guindaille et les nonante kots."},
	{"Switzerland", "numbers and offices", text.French, "Le Conseil d'État vaudois a accepté septante amendements, la votation aura lieu au mois de juin dans huitante communes."},
	{"Franglais", "French grammar, English nouns", text.French, "Le CEO a fait un call avec le team marketing pour brainstormer sur le business plan, c'était vraiment un win-win selon le manager."},
	{"Franglais, start-up", "the same", text.French, "On a pitché notre start-up au board, ils ont adoré le storytelling mais le go-to-market doit être challengé asap par les sales."},
	{"speech", "contractions", text.French, "T'as vu ça ? J'sais pas c'qu'il veut, mais y m'a dit qu'il viendrait p't-être d'main."},
	{"English with French names", "names do not decide", text.English, "Jean-Luc Mélenchon and Marine Le Pen met the mayor of Saint-Étienne at the Hôtel de Ville on Tuesday, officials said."},
	{"French with English names", "names do not decide", text.French, "Boris Johnson et Keir Starmer ont rencontré Joe Biden à Washington, selon le New York Times et le Wall Street Journal."},
	{"American", "spelling", text.English, "Y'all gonna wanna check the color of them apples 'fore you head on down to the county fair this fall."},
	{"Indian English", "words of its own", text.English, "The minister said that two lakh crore rupees would be given to the panchayats, and the opposition staged a dharna outside the Lok Sabha."},
	{"headline, English", "no small words", text.English, "Prime Minister Faces Angry Voters Over Rising Energy Bills"},
	{"headline, French", "few small words", text.French, "Retraites : nouvelle journée de mobilisation jeudi"},

	{"Haitian", "French words, other grammar", text.Und, "Prezidan an te di ke gouvènman li a ap travay pou tout moun nan peyi a jwenn manje ak dlo, men anpil moun pa kwè li."},
	{"Guadeloupean", "the same", text.Und, "Moun-la ka travay an jaden-la tou lé jou, men yo pa ka touvé ayen pou manjé, sé timoun-la ka pléré."},
	{"Mauritian", "the same", text.Und, "Bann dimounn dan vilaz pe dir ki gouvernman pa finn fer nanye pou zot, zot bizin travay dir pou gagn enn ti lavi."},
	{"Catalan", "neighbour of French", text.Und, "El govern ha anunciat que les eleccions es faran abans de l'estiu, però els partits encara no s'han posat d'acord."},
	{"Occitan", "neighbour of French", text.Und, "Lo govèrn a anonciat que las eleccions se faràn abans l'estiu, mas los partits an pas encara trobat un acòrdi."},
	{"Scots", "neighbour of English", text.Und, "The auld wife didnae ken whaur her bairns had gaun, sae she socht them aw nicht doon by the burn an ower the brae."},
	{"Latin", "of books", text.Und, "Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua Celtae appellantur."},
	{"Latin, church", "the same", text.Und, "Pater noster, qui es in caelis, sanctificetur nomen tuum, adveniat regnum tuum, fiat voluntas tua sicut in caelo et in terra."},
	{"romanised Arabic, Maghreb", "figures for letters", text.Und, "Salam khoya, wach rak labas? Ana ghadi nemchi l dar ghedda, walakin ma 3reftch wach lwalida kayna wella la."},
	{"romanised Arabic, Egypt", "the same", text.Und, "Ana mesh 3aref leh el nas de kolaha bet2ool keda, bas e7na lazem neshoof el mawdoo3 da el naharda."},
	{"romanised Arabic, scholars", "transliteration", text.Und, "Qala al-wazir inna al-hukuma satabda'u fi tatbiq al-qanun al-jadid mundhu bidayat al-shahr al-qadim."},
	{"Walloon", "neighbour of French", text.Und, "Li marexhå a dmandé å djonnea di rivni dmwin å matén po-z aler cweri les bwès ki sont dvins li cinse."},
	{"German", "called English by detectors of two languages", text.Und, "Die Bundesregierung hat am Dienstag beschlossen, die Steuern für kleine Betriebe im kommenden Jahr zu senken."},
	{"German, short", "the same", text.Und, "Der Minister war in Berlin"},
	{"Dutch", "the same", text.Und, "De regering heeft dinsdag besloten om de belastingen voor kleine bedrijven volgend jaar te verlagen."},
	{"Spanish", "neighbour", text.Und, "El gobierno decidió el martes bajar los impuestos a las pequeñas empresas el próximo año."},
	{"Italian", "neighbour", text.Und, "Il governo ha deciso martedì di abbassare le tasse per le piccole imprese il prossimo anno."},
	{"Portuguese", "neighbour", text.Und, "O governo decidiu na terça-feira baixar os impostos para as pequenas empresas no próximo ano."},
	{"Romanian", "neighbour", text.Und, "Guvernul a decis marți să reducă impozitele pentru întreprinderile mici în anul viitor."},
	{"Esperanto", "invented", text.Und, "La registaro decidis marde malaltigi la impostojn por malgrandaj entreprenoj en la venonta jaro."},
	{"Breton", "in France", text.Und, "Ar gouarnamant en deus divizet d'ar Meurzh izelaat an tailhoù evit an embregerezhioù bihan er bloaz a zeu."},
	{"Corsican", "in France", text.Und, "U guvernu hà decisu marti di calà e tasse per e piccule imprese l'annu chì vene, ma i sindachi ùn sò micca cuntenti."},
	{"Alsatian", "in France", text.Und, "D'Regierung het am Zischdi beschlosse, d'Stiere fer kleini Betrieb im nächschte Johr z'senke, awwer d'Ditt sin nit zfridde."},
	{"Welsh", "in Britain", text.Und, "Mae'r llywodraeth wedi penderfynu gostwng trethi ar gyfer busnesau bach y flwyddyn nesaf."},
	{"Afrikaans", "like Dutch and English", text.Und, "Die regering het Dinsdag besluit om die belasting vir klein ondernemings volgende jaar te verlaag."},
	{"Wolof", "in Senegal", text.Und, "Nguur gi dogal na ci talaata ji ne dina wàññi galag yi ñuy jël ci liggéeykat yu ndaw yi déwén."},
	{"Malagasy", "in Madagascar", text.Und, "Nanapa-kevitra ny governemanta ny talata teo fa hampihena ny hetra ho an'ny orinasa madinika amin'ny taona ho avy."},
	{"Swahili", "in Kenya", text.Und, "Serikali imeamua siku ya Jumanne kupunguza kodi kwa biashara ndogo ndogo mwaka ujao."},
	{"Vietnamese", "accents everywhere", text.Und, "Chính phủ hôm thứ Ba đã quyết định giảm thuế cho các doanh nghiệp nhỏ trong năm tới."},
	{"Russian", "other script", text.Und, "Правительство решило во вторник снизить налоги для малых предприятий в следующем году."},
	{"Chinese", "other script", text.Und, "政府星期二决定明年降低小企业的税收。"},
	{"Greek with English names", "the script of most letters", text.Und, "Η εταιρεία Microsoft ανακοίνωσε το νέο Windows Phone για το iPhone στην Αθήνα"},
	{"Arabic with a French name", "the same", text.Und, "أعلن الرئيس Emmanuel Macron أن الحكومة ستخفض الضرائب"},
}

func TestDetectOddities(t *testing.T) {
	for _, c := range oddities {
		t.Run(c.name, func(t *testing.T) {
			got := Detect(c.in)
			assert.Equal(t, c.want, got.Code, "%s: %+v", c.reason, got)
			long := strings.Repeat(c.in+"\n", 12)
			got = Detect(long)
			assert.Equal(t, c.want, got.Code, "said twelve times: %+v", got)
		})
	}
}
