package number

import (
	"strings"

	"factdiff/compare/lexicon/lemma"
	"factdiff/compare/quantity"
	"factdiff/compare/reading"
	"factdiff/compare/text"
)

// concepts are the quantities every report of an event gives, and the words
// they go by: "killing four people", "the death toll rose to 11", "24 dead"
// all say how many died. Verbs stand in their base form.
var concepts = map[string][]string{
	"dead": {"kill", "die", "dead", "death", "fatality", "toll", "slay", "murder", "killed", "slain", "perish", "drown",
		"fatalities", "deaths", "casualty", "murders", "homicide", "execute", "succumb"},
	"injured":   {"injure", "wound", "hurt", "injured", "wounded", "injury", "injuries", "hospitalize", "hospitalise"},
	"missing":   {"missing", "unaccounted", "disappear", "vanish"},
	"arrested":  {"arrest", "detain", "arrests", "apprehend", "arrested"},
	"displaced": {"displace", "evacuate", "homeless", "displaced", "flee", "evacuees", "refugees"},
	"damaged":   {"damage", "destroy", "collapse", "topple", "flatten", "damaged", "destroyed"},
	"rescued":   {"rescue", "save", "survive", "survivors", "rescued"},
	"magnitude": {"magnitude", "magnitude quake", "quake", "earthquake", "tremor", "richter"},
	"sentence":  {"sentence"},
	"bail":      {"bail", "bond"},
	"stolen":    {"steal", "rob", "stolen", "loot"},
	"paid":      {"pay", "cost", "price", "fine"},
	"earned":    {"earn", "gross", "revenue", "profit"},
}

var conceptOf = func() map[string]string {
	m := map[string]string{}
	for c, words := range concepts {
		for _, w := range words {
			m[w] = c
		}
	}
	return m
}()

// concept names the quantity a number gives, or "": by what is counted, else
// by the verb that governs it, else by what narrows it.
func concept(m quantity.Mention, r *reading.Reading) string {
	if m.Unit == "magnitude" {
		return "magnitude"
	}
	if c := outcome(m, r); c != "" && m.HeadInherited {
		return c // "2 dead, 1 wounded": the noun is that of the other
	}
	for _, head := range []string{m.Head, lemma.Noun(m.Head)} {
		if c := conceptOf[head]; c != "" && c != "magnitude" {
			return c
		}
	}
	if c := described(m, r); c != "" {
		return c
	}
	if inhabitants(m, r) {
		return "population"
	}
	if m.Class != quantity.Count && m.Class != quantity.Money {
		return ""
	}
	if c := outcome(m, r); c != "" {
		return c
	}
	if bailed(m, r) {
		return "bail"
	}
	for _, verb := range []string{m.Verb, lemma.Verb(m.Verb)} {
		if c := conceptOf[verb]; c != "" {
			return c
		}
	}
	for _, w := range m.Modifiers {
		if c := conceptOf[w]; c != "" {
			return c
		}
	}
	return ""
}

// described names what a number joined to its unit says of a thing: the pages
// of a verdict in "a 90-page verdict", the length of an inquiry in "a
// two-year inquiry".
func described(m quantity.Mention, r *reading.Reading) string {
	if m.First+1 >= len(r.Tokens) || r.Tokens[m.First+1].Norm != "-" && !strings.Contains(r.Tokens[m.First].Norm, "-") && !strings.HasSuffix(r.Tokens[m.End-1].Norm, "long") {
		return ""
	}
	switch {
	case m.Class == quantity.Measure && m.Head != "":
		return m.Unit + " of " + lemma.Noun(m.Head)
	case m.Class == quantity.Count && m.Head != "" && len(m.Modifiers) > 0:
		return lemma.Noun(m.Head) + " of " + lemma.Noun(m.Modifiers[0])
	}
	return ""
}

// settlements are what people live in by the thousand.
var settlements = map[string]bool{"city": true, "town": true, "village": true, "community": true, "suburb": true, "island": true, "nation": true,
	"country": true, "state": true, "county": true, "district": true, "region": true, "province": true, "camp": true, "capital": true, "port": true}

// inhabitants reports how many live in a place: "a town of 3,000 people",
// "home to about 900 residents", "a population of 12,000".
func inhabitants(m quantity.Mention, r *reading.Reading) bool {
	if m.Class != quantity.Count {
		return false
	}
	if m.Head == "population" {
		return true
	}
	if m.First < 2 || m.Head != "inhabitants" && m.Head != "residents" && m.Head != "people" {
		return false
	}
	before, last := r.Tokens[m.First-2].Norm, r.Tokens[m.First-1].Norm
	return last == "to" && before == "home" || last == "of" && settlements[before]
}

// bailTokens is how far before an amount the bail it sets may stand.
const bailTokens = 6

// bailed reports amounts that bail is set at: "his bail was set at $4
// million", "held on a bond of $20,000".
func bailed(m quantity.Mention, r *reading.Reading) bool {
	first := r.Sentences[r.Tokens[m.First].Sentence].First
	for i := m.First - 1; m.Class == quantity.Money && i >= max(first, m.First-bailTokens); i-- {
		switch t := &r.Tokens[i]; {
		case conceptOf[t.Norm] == "bail":
			return true
		case t.Kind == text.Number || t.Tag == text.Comma:
			return false
		}
	}
	return false
}

// outcomeTokens is how far behind what is counted its outcome may stand.
const outcomeTokens = 8

// outcome finds what became of those counted in the words behind them: "24
// people dead", "five were confirmed dead", "30 others got minor injuries".
func outcome(m quantity.Mention, r *reading.Reading) string {
	if m.Class != quantity.Count {
		return ""
	}
	s := r.Sentences[r.Tokens[m.First].Sentence]
	for i := m.End; i < min(s.End, m.End+outcomeTokens); i++ {
		switch t := &r.Tokens[i]; {
		case t.Kind == text.Number || t.Tag == text.Comma || t.Tag == text.CC:
			return ""
		case t.Tag == text.JJ || t.Tag == text.VBN || t.Tag == text.NN || t.Tag == text.NNS || t.Tag == text.VBD:
			for _, w := range [2]string{t.Norm, lemma.Lemma(t.Norm, t.Tag)} {
				switch c := conceptOf[w]; c {
				case "dead", "injured", "missing", "displaced":
					return c
				}
			}
		}
	}
	return ""
}
