package gazetteer

// Class is a set of kinds of entries; a word can be of several.
type Class uint64

// The classes. Names are shared by all languages, cues belong to the language that they were listed for.
const (
	FirstName Class = 1 << iota
	CommonFirstName
	Surname
	City
	Region
	Country
	PlaceName
	Company
	Media
	Club
	Body // parties, agencies, ministries, unions, universities, armed groups, international bodies
	MiscName
	OrdinaryWord // a name that is an ordinary word too: "Orange", "Time", "Nice"

	Demonym
	Calendar
	Honorific
	Role
	OrganizationHead
	OrganizationSuffix
	PlaceHead
	MiscHead
	SpeechVerb
	PlacePreposition // words that stand before places more often than before people
	MedicalWord      // leaflets, trials and treatments speak so
	CommonAcronym    // "GDP", « TVA »: capitals that name nobody
	OrganizationNoun // says what an organization is without being part of its name: "maker", « jeune pousse »
	ThingNoun        // likewise of works, products and ships
	Opener           // words that often open a sentence or head a column and seldom begin a name
	NeverName        // articles, pronouns and other words that a capital at the start of a sentence does not make a name

	SportWord          // reports of matches, races and transfers speak so
	OrganizationVerb   // what companies, clubs and bodies do and people and places seldom: "acquires", « embauche »
	Conjunction        // join the names of an enumeration
	OrganizationEnding // last words of names of companies, clubs and bodies: "Motors", « Énergies »

	prefix // a longer entry begins with these words
)

// The unions that callers ask for most.
const (
	Place        = City | Region | Country | PlaceName
	Organization = Company | Media | Club | Body
)

// Count is the number of classes that a caller can see.
const Count = 33

// list says which file holds which class. Cue lists are looked up under their language alone.
type list struct {
	File  string
	Class Class
	Cue   bool
}

// Lists are the files that a folder of the tree may hold; one that is absent is an empty one.
var lists = []list{
	{File: "first_names.txt", Class: FirstName | CommonFirstName},
	{File: "surnames.txt", Class: Surname},
	{File: "cities.txt", Class: City},
	{File: "regions.txt", Class: Region},
	{File: "countries.txt", Class: Country},
	{File: "places.txt", Class: PlaceName},
	{File: "companies.txt", Class: Company},
	{File: "companies_past.txt", Class: Company},
	{File: "companies_more.txt", Class: Company},
	{File: "companies_english.txt", Class: Company},
	{File: "companies_sectors.txt", Class: Company},
	{File: "media.txt", Class: Media},
	{File: "media_regional.txt", Class: Media},
	{File: "media_english.txt", Class: Media},
	{File: "clubs.txt", Class: Club},
	{File: "clubs_europe.txt", Class: Club},
	{File: "clubs_more.txt", Class: Club},
	{File: "bodies.txt", Class: Body},
	{File: "bodies_francophone.txt", Class: Body},
	{File: "bodies_english.txt", Class: Body},
	{File: "organizations.txt", Class: Body},
	{File: "misc.txt", Class: MiscName},
	{File: "products.txt", Class: MiscName},
	{File: "events.txt", Class: MiscName},
	{File: "words.txt", Class: OrdinaryWord},
	{File: "demonyms.txt", Class: Demonym, Cue: true},
	{File: "months.txt", Class: Calendar, Cue: true},
	{File: "honorifics.txt", Class: Honorific, Cue: true},
	{File: "roles.txt", Class: Role, Cue: true},
	{File: "organization_heads.txt", Class: OrganizationHead, Cue: true},
	{File: "organization_suffixes.txt", Class: OrganizationSuffix, Cue: true},
	{File: "place_heads.txt", Class: PlaceHead, Cue: true},
	{File: "misc_heads.txt", Class: MiscHead, Cue: true},
	{File: "speech_verbs.txt", Class: SpeechVerb, Cue: true},
	{File: "place_prepositions.txt", Class: PlacePreposition, Cue: true},
	{File: "common_acronyms.txt", Class: CommonAcronym, Cue: true},
	{File: "medical_words.txt", Class: MedicalWord, Cue: true},
	{File: "organization_nouns.txt", Class: OrganizationNoun, Cue: true},
	{File: "thing_nouns.txt", Class: ThingNoun, Cue: true},
	{File: "sport_words.txt", Class: SportWord, Cue: true},
	{File: "organization_verbs.txt", Class: OrganizationVerb, Cue: true},
	{File: "conjunctions.txt", Class: Conjunction, Cue: true},
	{File: "organization_endings.txt", Class: OrganizationEnding, Cue: true},
	{File: "openers.txt", Class: Opener, Cue: true},
	{File: "never.txt", Class: NeverName, Cue: true},
}
