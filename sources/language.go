package sources

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode"
)

//go:embed languages.txt
var languageData string

// tongue is a language as the data names it.
type tongue struct{ code, name string }

// functionWords maps a word to the languages it is common in, as bits of
// their place in tongues; built at the first article.
var functionWords = sync.OnceValue(func() (d struct {
	tongues []tongue
	words   map[string]uint32
}) {
	d.words = make(map[string]uint32, 700)
	for _, line := range strings.Split(languageData, "\n") {
		f := strings.Fields(line)
		if len(f) < 3 || f[0] == "#" {
			continue
		}
		for _, w := range f[2:] {
			d.words[w] |= 1 << len(d.tongues)
		}
		d.tongues = append(d.tongues, tongue{f[0], f[1]})
	}
	return d
})

// scripts are writing systems that tell the language, or nearly.
var scripts = []struct {
	table *unicode.RangeTable
	tongue
}{
	{unicode.Hiragana, tongue{"ja", "Japanese"}}, {unicode.Katakana, tongue{"ja", "Japanese"}}, {unicode.Hangul, tongue{"ko", "Korean"}},
	{unicode.Han, tongue{"zh", "Chinese"}}, {unicode.Cyrillic, tongue{"ru", "Russian or another Cyrillic language"}},
	{unicode.Arabic, tongue{"ar", "Arabic or another language of that script"}}, {unicode.Hebrew, tongue{"he", "Hebrew"}},
	{unicode.Greek, tongue{"el", "Greek"}}, {unicode.Devanagari, tongue{"hi", "Hindi or another language of that script"}},
	{unicode.Thai, tongue{"th", "Thai"}},
}

// languageSample is how many words are looked at, languageLeast how many are
// needed to tell.
const (
	languageSample = 500
	languageLeast  = 20
	differentLeast = 5 // function words, so that one letter repeated is no language
)

// recognise returns the language of a text; ok is false where the text is
// too short or fits none of those known.
func recognise(text string) (t tongue, ok bool) {
	text = text[:min(len(text), languageSample*12)]
	if t, ok := byScript(text); ok {
		return t, true
	}
	d := functionWords()
	hits := make([]int, len(d.tongues))
	seen := map[string]bool{}
	words := 0
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if words++; words > languageSample {
			break
		}
		w = strings.ToLower(w)
		bits := d.words[w]
		if len(w) == 1 { // letters stand for many things in many languages
			bits = 0
		}
		if bits != 0 {
			seen[w] = true
		}
		for i := 0; bits != 0; bits, i = bits>>1, i+1 {
			hits[i] += int(bits & 1)
		}
	}
	best := 0
	for i, n := range hits {
		if n > hits[best] {
			best = i
		}
	}
	if words < languageLeast || len(seen) < differentLeast || hits[best]*7 < words || best != 0 && hits[best]*4 < hits[0]*5 {
		return tongue{}, false
	}
	return d.tongues[best], true
}

// byScript tells the language where at least a third of the letters are of
// one script that is not Latin.
func byScript(text string) (tongue, bool) {
	letters := 0
	counts := make([]int, len(scripts))
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		if r < 0x370 {
			continue
		}
		for i, s := range scripts {
			if unicode.Is(s.table, r) {
				counts[i]++
				break
			}
		}
	}
	if letters < languageLeast {
		return tongue{}, false
	}
	for i, n := range counts {
		if n*3 > letters || scripts[i].code == "ja" && n*10 > letters {
			return scripts[i].tongue, true
		}
	}
	return tongue{}, false
}

// setLanguage compares what the source says of its language with its words,
// and warns where they are not English.
func setLanguage(a *Article, strict bool) error {
	a.Language = strings.TrimSpace(strings.ReplaceAll(a.Language, "_", "-"))
	said, _, _ := strings.Cut(strings.ToLower(a.Language), "-")
	t, ok := recognise(a.Slice(a.Body))
	switch {
	case !ok && (said == "" || said == "en" || countWords(a.Slice(a.Body)) >= languageLeast):
		return nil
	case !ok:
		t = tongue{said, said}
	case t.code != said:
		a.Language = t.code
	}
	if t.code == "en" {
		return nil
	}
	if strict {
		return &Error{Source: a.Path, Reason: "it is not in English but in " + t.name, Next: "leave it out, or leave --strict out"}
	}
	a.Foreign = t.name
	a.warn(fmt.Sprintf("in %s, not English: only names, numbers and dates that do not depend on the language can be compared", t.name))
	return nil
}
