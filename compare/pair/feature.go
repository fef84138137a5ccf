package pair

// A feature looks at two items and names a level. Levels are indices into
// the feature's Levels; "missing" is a level of its own, neither for nor
// against.
type feature struct {
	Name   string
	Levels []string
	level  func(*Story, *candidate) int
}

// features is the visible list; weights.tsv has a line for each level.
var features = []feature{
	{"sentence", []string{"under 10 %", "10 %", "20 %", "30 %", "40 %", "55 %", "70 %", "85 %"}, sentenceLevel},
	{"shorter sentence", []string{"under 25 %", "25 %", "40 %", "60 %", "80 %"}, containedLevel},
	{"near words", []string{"none to compare", "under 15 %", "15 %", "35 %", "60 %", "85 %"}, nearLevel},
	{"word before", []string{"missing", "different", "second", "same"}, beforeLevel},
	{"word after", []string{"missing", "different", "second", "same"}, afterLevel},
	{"head", []string{"missing", "different", "said by the other", "same, common", "same", "same, rare"}, headLevel},
	{"quantity", []string{"missing", "different", "same"}, conceptLevel},
	{"look back", []string{"neither", "one", "both"}, pastLevel},
	{"head, value anywhere in the other", cross("head not same", "same", "same, rare", "of both", "of one", "of neither"), headUnsaidLevel},
	{"verb", []string{"missing", "different", "said by the other", "same, common", "same", "same, rare"}, verbLevel},
	{"event", []string{"missing", "different", "said by the other", "same, common", "same", "same, rare"}, eventLevel},
	{"event is telling", []string{"neither", "one", "both"}, tellingLevel},
	{"who acts", []string{"unknown", "others", "same"}, actorsLevel},
	{"titles", []string{"none", "share no word", "share a word", "differ in a word"}, titleLevel},
	{"offices", []string{"of two sorts", "two ranks", "two offices of state"}, officeLevel},
	{"event to come", []string{"neither", "one", "both"}, aheadLevel},
	{"days apart", []string{"unknown", "1", "2 to 3", "4 to 7", "8 to 45", "46 to 400", "more"}, daysLevel},
	{"parts of the date", []string{"none told by both", "none the same", "one the same", "two the same"}, partsLevel},
	{"unit as written", []string{"none", "different", "same"}, unitLevel},
	{"subject", []string{"missing", "different", "said by the other", "same"}, subjectLevel},
	{"object", []string{"missing", "different", "said by the other", "same"}, objectLevel},
	{"modifiers", []string{"missing", "different", "shared"}, modifierLevel},
	{"shared weight", []string{"under 4", "4", "8", "14", "22", "32"}, sharedLevel},
	{"best candidate, value in like context of the other", cross("neither's best", "one's best", "each other's best", "said of both", "said of one", "said of neither"),
		func(_ *Story, c *candidate) int { return 3*c.rank + c.orphans }},
	{"value in like context, anywhere in the other", cross("like: both", "like: one", "like: neither", "anywhere: both", "anywhere: one", "anywhere: neither"),
		func(_ *Story, c *candidate) int { return 3*c.orphans + c.unsaid }},
	{"rarer value, commoner value in the story", cross("rarer: once", "rarer: twice", "rarer: often", "commoner: once", "commoner: twice", "commoner: often"),
		func(_ *Story, c *candidate) int { return 3*c.lone + c.crowd }},
	{"said by both articles", []string{"neither value", "one value", "both values"}, func(_ *Story, c *candidate) int { return c.settled }},
	{"likelier agreement", []string{"of neither", "of one", "of both"}, func(_ *Story, c *candidate) int { return c.explained }},
	{"figures apart", []string{"no figures", "under 1.3 times", "1.3", "3", "12", "100 times"}, ratioLevel},
	{"grain", grains, grainLevel},
	{"same words on both sides", []string{"none", "1", "2", "3", "4 or 5", "6 or more"}, runLevel},
	{"others who say one value", []string{"none", "1", "2 or more"}, func(_ *Story, c *candidate) int { return min(c.support, 2) }},
	{"alone in its sentence", []string{"neither", "one", "both"}, aloneLevel},
	{"names in both sentences", []string{"none to compare", "none", "one", "two", "three or more"}, namesLevel},
	{"person", []string{"unknown", "same"}, personLevel},
	{"lead", []string{"neither", "one", "both"}, leadLevel},
	{"articles", []string{"one article", "unlike", "40 %", "55 %", "70 %", "85 %", "105 %"}, articleLevel},
	{"headlines and leads", []string{"one article", "under 6 %", "6 %", "12 %", "20 %", "30 %", "45 %"}, leadsLevel},
	{"appeared before the other's date", []string{"unknown", "long after it", "within 3 days of it", "the same day", "before it"}, foreseenLevel},
	{"as long before publication", []string{"unknown", "appeared on one day", "not as long", "as long"}, agedLevel},
	{"ahead of the next candidate", []string{"far behind", "behind", "level", "a little ahead", "clearly ahead", "alone"}, marginLevel},
	{"values of one head in an article", []string{"no head", "one", "two", "three or four", "five to seven", "more"}, headsLevel},
	{"published", []string{"unknown", "within 3 days", "within 40 days", "within a year", "further apart"}, publishedLevel},
}

// cross names the levels of two ladders of three taken together: what one
// says depends on the other.
func cross(a0, a1, a2, b0, b1, b2 string) []string {
	var out []string
	for _, a := range []string{a0, a1, a2} {
		for _, b := range []string{b0, b1, b2} {
			out = append(out, a+", "+b)
		}
	}
	return out
}

// ladder returns how many of the rising bounds x reaches.
func ladder(x float64, bounds ...float64) int {
	n := 0
	for _, b := range bounds {
		if x >= b {
			n++
		}
	}
	return n
}

// count is how many of the two hold.
func count(a, b bool) int {
	n := 0
	if a {
		n++
	}
	if b {
		n++
	}
	return n
}
