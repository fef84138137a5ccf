package name

import (
	"strings"
	"testing"

	"factdiff/compare/fact"
	"factdiff/compare/pair"
	"factdiff/compare/reading"
	"factdiff/sources"
)

func slotsOf(texts ...string) []fact.Slot {
	var rs []*reading.Reading
	for _, t := range texts {
		rs = append(rs, reading.Read(&sources.Article{Text: t, Body: sources.Span{End: len(t)}}))
	}
	return Slots(pair.NewStory(rs))
}

func TestLookalikes(t *testing.T) {
	const plain = "Mayor Ingrid Solberg, 54, opened the bridge. John Avery sang."
	for _, c := range []struct {
		reason string
		texts  []string
		told   string // what the explanation must say; "" for no conflict
	}{
		{"a Cyrillic letter in one article", []string{plain, "Ingrid S\u043elberg, the mayor, left."}, "S[U+043E]lberg has U+043E CYRILLIC SMALL LETTER O for o"},
		{"a Greek capital in the given name", []string{plain, "\u0399ngrid Solberg, the mayor, left."}, "U+0399 GREEK CAPITAL LETTER IOTA for I"},
		{"a digit", []string{plain, "J0hn Avery, a tenor, left."}, "U+0030 DIGIT ZERO for o"},
		{"a space of no width", []string{plain, "Ingrid Sol\u200bberg left."}, "U+200B ZERO WIDTH SPACE, which shows nothing"},
		{"the surname alone is disguised", []string{plain, "Ms. S\u043elberg left."}, "U+043E"},
		{"within one article", []string{plain + " S\u043elberg left.", "It rained."}, "U+043E"},
		{"an organisation", []string{"The Nordic Bank paid for it.", "Workers of the N\u043erdic Bank were there."}, "N[U+043E]rdic"},
		{"a capital I for a small l", []string{"Alan Brown spoke.", "AIan Brown spoke."}, "l and I"},
		{"a letter and its pair", []string{"Bernard Kohler spoke.", "Bemard Kohler spoke."}, "rn and m"},
		{"a soft hyphen says where a word may break", []string{plain, "Ingrid Sol\u00adberg, the mayor, left."}, ""},
		{"both use the same letters", []string{"Ingrid S\u043elberg left.", "Ingrid S\u043elberg came."}, ""},
		{"another spelling is a slip, not a look-alike", []string{plain, "Ingrid Solberk left."}, "slip"},
	} {
		var told []string
		for _, s := range slotsOf(c.texts...) {
			if s.Verdict == fact.Conflict {
				told = append(told, s.Why)
			}
		}
		if got := strings.Join(told, "\n"); (c.told == "") != (got == "") || !strings.Contains(got, c.told) || len(told) > 1 {
			t.Errorf("%s: %q, want %q", c.reason, got, c.told)
		}
	}
}

// What is invisible is less of a matter than letters of another script.
func TestInvisibleIsAWarning(t *testing.T) {
	letters, unseen := slotsOf("Ingrid Solberg left.", "Ingrid S\u043elberg left."), slotsOf("Ingrid Solberg left.", "Ingrid Sol\u200bberg left.")
	if letters[0].LogOdds <= unseen[0].LogOdds || unseen[0].LogOdds <= 0 {
		t.Errorf("letters %.1f, invisible %.1f", letters[0].LogOdds, unseen[0].LogOdds)
	}
}
