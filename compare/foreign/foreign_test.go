package foreign

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"factdiff/compare/fact"
	"factdiff/compare/kinds"
	"factdiff/compare/reading"
	"factdiff/sources"
)

func article(language, text string) *sources.Article {
	a := &sources.Article{Text: text, Body: sources.Span{End: len(text)}, Language: language, Published: "2025-12-05"}
	if language != "en" {
		a.Foreign = "language " + language
	}
	return a
}

func TestFigures(t *testing.T) {
	for _, c := range []struct{ reason, language, text, want string }{
		{"a decimal comma", "de", "Es waren 45,3 Prozent.", "45,3 Prozent=45.3 %"},
		{"a point sets thousands apart", "de", "Es kamen 12.480 Menschen.", "12.480=12480"},
		{"both marks", "de", "Das kostet 1.234,50 Euro.", "1.234,50 Euro=1234.5 EUR"},
		{"both marks the other way", "es", "Cuesta 1,234.50 euros.", "1,234.50 euros=1234.5 EUR"},
		{"narrow blanks", "fr", "Il a coûté 12\u202f480 €.", "12\u202f480 €=12480 EUR"},
		{"apostrophes", "de", "Rund 12'480 Menschen kamen.", "12'480=12480"},
		{"a blank before the sign", "fr", "Soit 61,7\u00a0% des voix.", "61,7\u00a0%=61.7 %"},
		{"percent in two words", "es", "Subió el 4,5 por ciento.", "4,5 por ciento=4.5 %"},
		{"millions", "es", "Costó 45,3 millones de dólares.", "45,3 millones de dólares=45300000 USD"},
		{"short millions", "de", "Es kostet 45,3 Mio. Euro.", "45,3 Mio. Euro=45300000 EUR"},
		{"a sign before", "de", "Es kostet € 45.", "€ 45=45 EUR"},
		{"billions are not those of English", "de", "Es kostet 2 Milliarden Euro.", "2 Milliarden Euro=2000000000 EUR"},
		{"a measure", "it", "È lungo 2,4 km.", "2,4 km=2400 m"},
		{"a speed", "fr", "À 120 km/h.", "120 km/h=33.333 m/s"},
		{"a temperature", "sv", "Det var 31,5 °C.", "31,5 °C=31.5 C"},
		{"small counts may be anything", "de", "Es gab 14 Tote und 20 Verletzte.", ""},
		{"a year is no count", "de", "Es war 1997 und 2025.", ""},
		{"times of day, telephone numbers, scores, laws", "de", "Um 14:30 Uhr und 14.30 Uhr, Tel. 030 1234567, 112/2024, Ziffer 3.2.1.", ""},
		{"round numbers say little", "de", "Es kamen 12.000 Menschen.", ""},
	} {
		r := Read(article(c.language, c.text))
		var got []string
		for _, m := range r.Numbers {
			v := fmt.Sprint(float64(int(m.Value*1000)) / 1000)
			if m.Value >= 1000 {
				v = fmt.Sprintf("%.0f", m.Value)
			}
			if m.Value == 1234.5 {
				v = "1234.5"
			}
			got = append(got, strings.TrimSpace(r.Article.Slice(m.Span)+"="+v+" "+m.Unit))
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%s: %q, want %q", c.reason, strings.Join(got, "|"), c.want)
		}
	}
}

func TestDays(t *testing.T) {
	for _, c := range []struct{ reason, language, text, want string }{
		{"the year first", "de", "Am 2025-12-02 war es.", "2025-12-02=2025-12-02"},
		{"the day first", "de", "Am 2.12.2025 war es.", "2.12.2025=2025-12-02"},
		{"blanks behind the points", "cs", "Dne 2. 12. 2025 byl.", "2. 12. 2025=2025-12-02"},
		{"the day first behind strokes", "fr", "Le 02/12/2025 à midi.", "02/12/2025=2025-12-02"},
		{"no thirteenth month", "fr", "Le 12/13/2025 à midi.", ""},
		{"no thirtieth of February", "de", "Am 30. Februar 2025.", ""},
		{"the name of a month", "de", "Am 2. Dezember 2025 war es.", "2. Dezember 2025=2025-12-02"},
		{"with de", "es", "El 2 de diciembre de 2025 fue.", "2 de diciembre de 2025=2025-12-02"},
		{"the first", "fr", "Le 1er mars 2025.", "1er mars 2025=2025-03-01"},
		{"another script", "ru", "Это было 2 декабря 2025 года.", "2 декабря 2025=2025-12-02"},
		{"the nearest year", "de", "Am 30. Dezember war es, am 2. Januar nicht.", "30. Dezember=2025-12-30|2. Januar=2026-01-02"},
		{"Japanese", "ja", "橋は2025年12月2日に開通した。", "2025年12月2日=2025-12-02"},
		{"addresses and versions", "de", "Version 1.2.3 und 192.168.10.12, 3. Platz.", ""},
	} {
		r := Read(article(c.language, c.text))
		var got []string
		for _, m := range r.Times {
			got = append(got, r.Article.Slice(m.Span)+"="+m.Value)
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%s: %q, want %q", c.reason, strings.Join(got, "|"), c.want)
		}
	}
}

func TestNamesNeedAnotherSource(t *testing.T) {
	const english = "Mayor Ingrid Solberg met Vladimir Ivanov. Anna Petersen, a nurse, and Karl Fischer were there."
	for _, c := range []struct{ reason, language, text, want string }{
		{"the same letters", "de", "Die Bürgermeisterin Ingrid Solberg kam.", "Ingrid Solberg"},
		{"a genitive", "de", "Die Rede Ingrid Solbergs war kurz.", "Ingrid Solberg"},
		{"a case", "pl", "Rozmowa z Ingrid Solbergiem trwała.", "Ingrid Solberg"},
		{"no endings in French", "fr", "Elle a vu Ingrid Solbergs hier.", "Ingrid Solbergs"},
		{"another romanisation", "de", "Wladimir Iwanow kam.", "Wladimir Iwanow"},
		{"another script", "ru", "Владимир Иванов приехал.", "Владимир Иванов"},
		{"a slip", "de", "Anna Petersn kam.", "Anna Petersn"},
		{"a surname alone is a noun as likely", "de", "Der Fischer kam mit Solberg.", ""},
		{"someone else", "de", "Bundeskanzler Otto Weber und Anna Fischer kamen.", ""},
		{"words of a name in two sentences", "de", "So sprach Ingrid. Solberg kam.", ""},
	} {
		rs := []*reading.Reading{reading.Read(article("en", english)), Read(article(c.language, c.text))}
		People(rs)
		var got []string
		for _, m := range rs[1].People.Mentions {
			got = append(got, rs[1].Article.Slice(m.Span))
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%s: %q, want %q", c.reason, strings.Join(got, "|"), c.want)
		}
	}
}

func join(language, english, foreign string) []fact.Slot {
	rs := []*reading.Reading{reading.Read(article("en", english)), Read(article(language, foreign))}
	People(rs)
	var facts []fact.Fact
	for i, r := range rs {
		facts = append(facts, kinds.Read(i, r)...)
	}
	own, others := Split(facts, rs)
	return Join(nil, own, others, rs)
}

func TestJoin(t *testing.T) {
	const turnout = "Turnout in Easton was 61.7 percent, said Anna Petersen of Harbour Lights."
	for _, c := range []struct {
		reason, language, english, foreign string
		want                               fact.Verdict
	}{
		{"the same figure beside the same names", "de", turnout, "Die Beteiligung in Easton lag bei 61,7 Prozent, sagte Anna Petersen.", fact.Agree},
		{"the same figure and nothing else", "de", turnout, "Die Beteiligung lag bei 61,7 Prozent.", ""},
		{"another figure beside three of the same names", "de", turnout, "Die Beteiligung in Easton lag bei 67,1 Prozent, sagte Anna Petersen von Harbour Lights.", fact.Conflict},
		{"another figure beside few names", "de", turnout, "Die Steuer in Easton lag bei 67,1 Prozent.", ""},
		{"two figures in the sentence", "de", turnout, "Die Beteiligung in Easton stieg von 12,5 auf 67,1 Prozent, 5,5 % mehr, sagte Anna Petersen von Harbour Lights.", ""},
		{"the figure stands elsewhere as well", "de", turnout, "Die Beteiligung in Easton lag bei 67,1 Prozent, sagte Anna Petersen von Harbour Lights. Später waren es 61,7 Prozent.", ""},
		{"other units", "de", turnout, "Die Strecke in Easton ist 67,1 km lang, sagte Anna Petersen von Harbour Lights.", ""},
		{"money may be of another sort", "de", "Anna Petersen of Harbour Lights paid $45.3 million in Easton.", "Anna Petersen von Harbour Lights zahlte in Easton 54,3 Millionen Dollar.", ""},
		{"the same day", "de", "Ingrid Solberg opened the Nordic Bridge on December 2, 2025.", "Ingrid Solberg hat die Nordic Bridge am 2.12.2025 eröffnet.", fact.Agree},
		{"another day beside the same names", "de", "Ingrid Solberg opened the Nordic Bridge on December 2, 2025.", "Ingrid Solberg hat die Nordic Bridge am 3.12.2025 eröffnet.", fact.Conflict},
		{"another day beside one name", "de", "Ingrid Solberg opened a bridge on December 2, 2025.", "Die Bürgermeisterin Solberg kam am 3.12.2025 zurück.", ""},
	} {
		slots := join(c.language, c.english, c.foreign)
		var got fact.Verdict
		if len(slots) > 0 {
			got = slots[0].Verdict
		}
		if got != c.want || len(slots) > 1 {
			t.Errorf("%s: %d slots, %q, want %q", c.reason, len(slots), got, c.want)
		}
	}
}

// A fact goes to the row that its equal already stands in.
func TestJoinWidensARow(t *testing.T) {
	rs := []*reading.Reading{reading.Read(article("en", "Turnout in Easton was 61.7 percent, said Anna Petersen.")), Read(article("fr", "À Easton, 61,7 % des voix, dit Anna Petersen."))}
	own, others := Split(append(kinds.Read(0, rs[0]), kinds.Read(1, rs[1])...), rs)
	slot := fact.Slot{Kind: fact.Number, Facts: own[:0:0]}
	for _, f := range own {
		if f.Kind == fact.Number {
			slot.Facts = append(slot.Facts, f)
		}
	}
	slots := Join([]fact.Slot{slot}, own, others, rs)
	if len(slots) != 1 || len(slots[0].Facts) != 2 {
		t.Errorf("%+v", slots)
	}
}

func TestNote(t *testing.T) {
	r := Read(article("de", "Am 2.12.2025 waren es 61,7 Prozent."))
	got := Note("B", r, kinds.Read(1, r))
	if want := "B is in language de: only what does not depend on the language was compared, 0 names, 1 figure and 1 date; its roles, ages, places, quotations and claims were not read"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("de", "Ingrid Solberg hat am 2. Dezember 2025 die Nordic Bridge in Easton eröffnet. Sie hat 45,3 Mio. Euro gekostet, 12.480 Menschen kamen, 67,1 %.")
	f.Add("fr", "Le 02/12/2025, Ingrid Solberk a payé 12\u202f480,50 € à Easton, soit 4 pour cent, 31 °C, 120 km/h.")
	f.Add("ja", "橋は2025年12月2日に開通した。長さは2.4 kmである。")
	f.Add("es", "El 1º de enero costó $1,234.5 millones de dólares; 2. 12. 2025; 1'000'000")
	f.Add("ru", "Владимир Иванов сказал 2 декабря 2025 года: 1 234 млн долларов")
	const english = "Mayor Ingrid Solberg opened the Nordic Bridge in Easton on December 2, 2025. It cost 45.3 million euros, said Vladimir Ivanov, 67.1 percent."
	f.Fuzz(func(t *testing.T, language, text string) {
		if !utf8.ValidString(text) || language == "en" {
			return
		}
		rs := []*reading.Reading{reading.Read(article("en", english)), Read(article(language, text))}
		People(rs)
		var facts []fact.Fact
		for i, r := range rs {
			facts = append(facts, kinds.Read(i, r)...)
		}
		own, others := Split(facts, rs)
		check := func(s sources.Span) {
			if s.Empty() || s.Start < 0 || s.End > len(text) || !utf8.ValidString(text[s.Start:s.End]) {
				t.Fatalf("a span %v of %q", s, text)
			}
		}
		for _, x := range others {
			check(x.Span)
		}
		for _, m := range rs[1].People.Mentions {
			check(m.Span)
		}
		for _, s := range Join(nil, own, others, rs) {
			if s.Verdict == "" || len(s.Facts) < 2 {
				t.Errorf("a slot of %d facts, verdict %q", len(s.Facts), s.Verdict)
			}
		}
	})
}
