package stamp

// zones are the abbreviations whose offset is one and known; a press page that writes CST or BST means the Americas
// and Britain. "ET", "PT" and « heure de Paris » change with the season and give no offset (an empty string).
var zones = map[string]string{
	"z": "Z", "utc": "Z", "gmt": "Z", "tu": "Z",
	"est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00",
	"pst": "-08:00", "pdt": "-07:00", "akst": "-09:00", "akdt": "-08:00", "hst": "-10:00",
	"hne": "-05:00", "hae": "-04:00", "hnc": "-06:00", "hac": "-05:00", "hnr": "-07:00", "har": "-06:00",
	"hnp": "-08:00", "hap": "-07:00", "hna": "-04:00", "haa": "-03:00",
	"bst": "+01:00", "wet": "+00:00", "west": "+01:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00", "eest": "+03:00",
	"mez": "+01:00", "mesz": "+02:00", "msk": "+03:00",
	"wat": "+01:00", "cat": "+02:00", "eat": "+03:00", "sast": "+02:00",
	"pkt": "+05:00", "wib": "+07:00", "hkt": "+08:00", "sgt": "+08:00", "pht": "+08:00", "awst": "+08:00",
	"jst": "+09:00", "kst": "+09:00", "acst": "+09:30", "acdt": "+10:30", "aest": "+10:00", "aedt": "+11:00",
	"nzst": "+12:00", "nzdt": "+13:00", "ist": "", "ast": "", "et": "", "ct": "", "mt": "", "pt": "",
}
