package timex

// rules are the tables of the grammar. The longest match wins, of equally
// long ones the first.
func rules() [][]rule {
	return [][]rule{calendarRules, holidayRules, periodRules, dayRules, unitRules, shiftRules, referenceRules, timeRules, durationRules, setRules}
}
