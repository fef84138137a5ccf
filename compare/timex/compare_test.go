package timex

import "testing"

// one reads a sentence with one expression.
func one(t *testing.T, sentence, published string) Mention {
	t.Helper()
	ms := read(sentence, published)
	if len(ms) != 1 {
		t.Fatalf("%q: %d expressions, want 1: %v", sentence, len(ms), ms)
	}
	return ms[0]
}

func TestCompare(t *testing.T) {
	const monday = "2025-12-01"
	for _, c := range []struct {
		a, pubA, b, pubB string
		want             Relation
		reason           string
	}{
		{"They met on December 2.", "2025-12-03", "They met on Tuesday.", "2025-12-05", Same, "two wordings of one day"},
		{"They met on December 2.", "2025-12-03", "They will meet on Monday.", monday, Disjoint, "another day"},
		{"They met on December 2.", "2025-12-03", "They met in early December.", "2025-12-20", Within, "day in part of month"},
		{"They met on December 22.", "2025-12-23", "They met in early December.", "2025-12-23", Disjoint, "late in the month is not early"},
		{"They met in December.", "2025-12-23", "They met at 2 p.m. on Dec. 2.", "2025-12-23", Contains, "hour in month"},
		{"They met this week.", "2025-12-03", "They met on Tuesday.", "2025-12-05", Contains, "day in week"},
		{"They met at 3 p.m. EST Tuesday.", "2025-12-03", "They met at 2000 GMT Tuesday.", "2025-12-03", Same, "one instant in two zones"},
		{"They met at 3 p.m. EST Tuesday.", "2025-12-03", "They met at 3 p.m. Tuesday.", "2025-12-03", Same, "the zone left out"},
		{"They met at 3 p.m. EST Tuesday.", "2025-12-03", "They met at 9 p.m. Tuesday.", "2025-12-03", Unknown, "the second may be told in another zone"},
		{"They met at 3 p.m. EST Tuesday.", "2025-12-03", "They met at 4 p.m. EST Tuesday.", "2025-12-03", Disjoint, "another hour"},
		{"They met at 11 p.m. EST Tuesday.", "2025-12-03", "They met on Tuesday.", "2025-12-03", Within, "the day is that of the place"},
		{"They met on Tuesday.", "", "They met on Tuesday.", "", Same, "one weekday, no publication date"},
		{"They met on Tuesday.", "", "They met on Friday.", "", Disjoint, "two weekdays, no publication date"},
		{"They met on Tuesday.", "", "They met on December 2.", "", Unknown, "only the year could tell"},
		{"They met on Tuesday.", "", "They met on December 2.", "2025-12-03", Same, "one of them dated"},
		{"They met on Friday.", "", "They met on December 2.", "2025-12-03", Disjoint, "one of them dated, another weekday"},
		{"They met on December 2.", "", "They met on December 2.", "2025-12-03", Same, "the year left out"},
		{"They met on December 3.", "", "They met on December 2.", "2025-12-03", Disjoint, "the year left out, another day"},
		{"They met in December.", "", "They met on December 2.", "2025-12-03", Contains, "the year left out, day in month"},
		{"They met on Tuesday evening.", "", "They met on Tuesday.", "", Within, "part of a weekday"},
		{"They met for two days.", monday, "They met on Tuesday.", monday, Unknown, "a length is no date"},
		{"They met recently.", monday, "They met recently.", monday, Unknown, "pointing without a date"},
		{"They met on Monday, August 27, 2015.", monday, "They met on August 27, 2015.", monday, Disjoint, "that day was a Thursday"},
		{"They met in 2011.", monday, "They met in the 2010s.", monday, Within, "year in decade"},
	} {
		a, b := one(t, c.a, c.pubA), one(t, c.b, c.pubB)
		if got := Compare(a, b); got != c.want {
			t.Errorf("%s: %q (%s) to %q (%s): %v, want %v", c.reason, c.a, a.Value, c.b, b.Value, got, c.want)
		}
		if got := Compare(b, a); got != c.want.Inverse() {
			t.Errorf("%s, the other way round: %v, want %v", c.reason, got, c.want.Inverse())
		}
	}
}

func TestCommonYear(t *testing.T) {
	for _, c := range []struct {
		a, b string
		near int
		year int
		ok   bool
	}{
		{"They met on Tuesday.", "They met on December 2.", 2024, 2025, true},
		{"They met on December 2.", "They met on Tuesday.", 2025, 2025, true},
		{"They met on Tuesday.", "They met on December 2.", 2022, 2025, true},
		{"They met on Friday.", "They met on December 2.", 2024, 2022, true},
		{"They met on Saturday.", "They met on February 29.", 2024, 2020, true},
		{"They met on Tuesday.", "They met on December 2, 2025.", 1990, 2025, true},
		{"They met on Friday.", "They met on December 2, 2025.", 1990, 2025, false},
		{"They met in May.", "They met on December 2.", 2024, 0, false},
		{"They met on Tuesday.", "They met on Friday.", 2024, 0, false},
		{"They met on Tuesday, December 2.", "They met on December 2.", 2024, 2025, true},
		{"They met on Tuesday, December 2.", "They met on Tuesday.", 2024, 2025, true},
		{"They met on Tuesday, December 2.", "They met on Wednesday.", 2024, 0, false},
		{"They met on Tuesday, December 2.", "They met on December 3.", 2024, 0, false},
	} {
		year, ok := CommonYear(one(t, c.a, ""), one(t, c.b, ""), c.near)
		if year != c.year || ok != c.ok {
			t.Errorf("%q and %q near %d: %d, %v; want %d, %v", c.a, c.b, c.near, year, ok, c.year, c.ok)
		}
	}
}
