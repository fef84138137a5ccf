package timex

import "testing"

// TestNoTime holds sentences whose words look like times and mean none.
func TestNoTime(t *testing.T) {
	for _, s := range []string{
		"He may resign.", "May I go?", "Theresa May spoke.", "Mrs. May left the room.", "They march on.", "He sat down.",
		"The Sun rose over the hills.", "The cat sat.", "It won the second prize.", "April Jones spoke.", "August Wilson wrote it.",
		"June Carter sang.", "He had a second chance.", "A quarter of them left.", "Three-quarters of the food is lost.",
		"A 14-year-old girl was hurt.", "He is 61 years old.", "They lost 1,990 people.", "It cost $1998.", "The vote was 52-48.",
		"The score was 3:2.", "The quarterback passed for 200 yards in the third quarter.", "It makes four flights a week.",
		"Black Friday sales rose.", "The Sunday Times said so.", "He wrote for the paper \"This Week\".", "Prices fall in the north.",
		"They spring from poor homes.", "He walked 2000 miles.", "Call Room 1998.", "The first of them left.", "The Christmas tree fell.",
		"He was hit in the back.", "He is in his eighties.", "They live at 1600 Pennsylvania Avenue.", "It weighs 2000 pounds.",
		"The mar on the wall.", "Is that so?", "Sept was a gunner.",
	} {
		if ms := read(s, examplesPublished); len(ms) > 0 {
			t.Errorf("%q: found %q = %s", s, s[ms[0].Span.Start:ms[0].Span.End], ms[0].Value)
		}
	}
}
