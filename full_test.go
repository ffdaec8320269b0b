package copydesk_test

import (
	"reflect"
	"strings"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/text"
)

const (
	fullTitle = "L’été 🎈 d’Ann"
	fullText  = "« Où ? » 🎈 dit Zoé."
	inTitle   = "Ann"
	inText    = "Zoé"
)

// fullArticle has every field of every type filled, by reflection, so that a new one cannot be forgotten. Every span
// is that of inText, or of inTitle where the field says so, behind characters of one to four bytes.
func fullArticle() *copydesk.Article {
	a := &copydesk.Article{}
	fill(reflect.ValueOf(a).Elem(), "", 0)
	a.Schema, a.Title, a.Text = copydesk.Schema, fullTitle, fullText
	dropped := a.Blocks[0]
	dropped.Kind, dropped.Kept, dropped.Text, dropped.Span = extract.Donation, false, "Soutenez-nous", text.Span{}
	for i := range a.Blocks {
		a.Blocks[i].Text = ""
	}
	a.Blocks = append(a.Blocks, dropped)
	a.Language.Likelier = ""
	a.Declared, a.Document.MediaType, a.Document.Charset = "", "", extract.Charset{} // no keys of their own
	return a
}

// words are values of types that take only some.
var words = map[reflect.Type]string{
	reflect.TypeFor[extract.Kind]():            string(extract.Paragraph),
	reflect.TypeFor[extract.Precision]():       string(extract.Day),
	reflect.TypeFor[extract.Access]():          string(extract.Free),
	reflect.TypeFor[entity.OrganizationKind](): string(entity.Party),
	reflect.TypeFor[entity.PlaceKind]():        string(entity.City),
	reflect.TypeFor[entity.Field]():            "",
	reflect.TypeFor[dates.Type]():              string(dates.TypeDate),
	reflect.TypeFor[dates.Anchor]():            string(dates.AnchorSelf),
	reflect.TypeFor[dates.Precision]():         string(dates.PrecisionDay),
	reflect.TypeFor[names.Kind]():              string(names.Person),
	reflect.TypeFor[text.Language]():           string(text.French),
}

// plainWords are those of fields whose type is string.
var plainWords = map[string]string{"Modifier": "START", "MediaType": "text/plain"}

func fill(v reflect.Value, field string, depth int) {
	if v.Type() == reflect.TypeFor[text.Span]() {
		start := strings.Index(fullText, inText)
		v.Set(reflect.ValueOf(text.Span{Start: start, End: start + len(inText)}))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				fill(v.Field(i), f.Name, depth)
			}
		}
	case reflect.Slice:
		if depth > 4 { // types that hold lists of themselves
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			fill(v.Index(i), field, depth+2)
		}
		if last := v.Index(1); last.Kind() == reflect.Struct && last.FieldByName("Field").IsValid() {
			start := strings.Index(fullTitle, inTitle)
			last.FieldByName("Field").SetString(string(entity.Title))
			last.FieldByName("Span").Set(reflect.ValueOf(text.Span{Start: start, End: start + len(inTitle)}))
		}
	case reflect.Map:
		v.Set(reflect.ValueOf(map[string]string{"x": "y"}))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), field, depth+1)
	case reflect.String:
		word, limited := words[v.Type()]
		if plain := plainWords[field]; plain != "" {
			word, limited = plain, true
		}
		if !limited {
			word = "x"
		}
		v.SetString(word)
	case reflect.Int:
		v.SetInt(1)
	case reflect.Float64:
		v.SetFloat(0.5)
	case reflect.Bool:
		v.SetBool(true)
	}
}
