package quantity

import "testing"

// Each row is one sentence of our own and every number that must be read of
// it: class, words, value with unit, head, (modifiers).
var readings = []struct{ name, text, want string }{
	{"a count in digits with its noun", "The company has 350 employees.", "count | 350 | 350 | employees"},
	{"a bound belongs to the value", "More than 30 people came.", "count | More than 30 | 30..+Inf | people"},
	{"words of several tokens are one number", "They freed two hundred and twelve dogs.", "count | two hundred and twelve | 212 | dogs"},
	{"a hyphened unit noun is the head", "She backed the 19-point peace plan.", "count | 19 | 19 | point | (plan peace)"},
	{"a noun after of narrows the head", "He faces two counts of murder.", "count | two | 2 | counts | (murder)"},
	{"a coordinated number inherits its noun", "The blast killed four people and injured nine.", "count | four | 4 | people\ncount | nine | 9 | people"},
	{"currency and scale", "It cost $1.6 million.", "money | $1.6 million | 1.6e+06 USD"},
	{"currency as a noun", "It cost seventy million dollars.", "money | seventy million dollars | 7e+07 USD"},
	{"feet become metres", "The wall is 100 feet high.", "measure | 100 feet | 30.48 m | (high)"},
	{"a range with and", "Between 3 and 5 men ran.", "count | 3 and 5 | 3..5 | men"},
	{"a vote is a score, no range", "The bill passed 52-48.", "score | 52-48 | 52..48"},
	{"the toll before the number is its head", "The death toll rose to 24.", "count | 24 | 24 | toll | (death)"},
	{"a block is a label", "It happened in the 300 block of Main Street.", "label | 300 | 300 | block | (main street)"},
	{"how long a meeting lasts", "A five-hour meeting ended.", "measure | five-hour | 1.8e+04 s | meeting"},
}

func TestRead(t *testing.T) {
	for _, c := range readings {
		if got := lines(c.text); got != c.want {
			t.Errorf("%s\n%s\n got %s\nwant %s", c.name, c.text, got, c.want)
		}
	}
}
