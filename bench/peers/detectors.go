package main

import (
	"strings"

	"github.com/abadojack/whatlanggo"
	"github.com/pemistahl/lingua-go"

	"github.com/copydesk/copydesk/lang"
)

// detector is a system that tells languages by their ISO 639-1 codes; "" and "und" are no answer.
type detector struct {
	name   string
	detect func() func(string) string // made at first use, which is timed
}

func detectors() []detector {
	return []detector{
		{"copydesk", func() func(string) string {
			d := lang.New()
			return func(s string) string { return string(d.Detect(s).Code) }
		}},
		{"whatlanggo", func() func(string) string {
			return func(s string) string { return whatlanggo.DetectLang(s).Iso6391() }
		}},
		{"whatlanggo, reliable only", func() func(string) string {
			return func(s string) string {
				if info := whatlanggo.Detect(s); info.IsReliable() {
					return info.Lang.Iso6391()
				}
				return ""
			}
		}},
		{"lingua-go, fr and en", func() func(string) string {
			return linguaWith(lingua.NewLanguageDetectorBuilder().FromLanguages(lingua.French, lingua.English).Build())
		}},
		{"lingua-go, all languages", func() func(string) string {
			return linguaWith(lingua.NewLanguageDetectorBuilder().FromAllLanguages().Build())
		}},
		{"lingua-go, all, low accuracy", func() func(string) string {
			return linguaWith(lingua.NewLanguageDetectorBuilder().FromAllLanguages().WithLowAccuracyMode().Build())
		}},
	}
}

func linguaWith(d lingua.LanguageDetector) func(string) string {
	return func(s string) string {
		language, certain := d.DetectLanguageOf(s)
		if !certain {
			return ""
		}
		return strings.ToLower(language.IsoCode639_1().String())
	}
}
