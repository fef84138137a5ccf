package compare

import "factdiff/compare/fact"

// alarmOdds is how much likelier or less likely a conflict of a kind is to
// deserve a look than the weights of pairing say, in log-odds. The weights
// come from planted slips, which are commoner there than in the press; these
// figures from reading the conflicts of untouched stories (docs/alarms.md).
var alarmOdds = map[fact.Kind]float64{fact.Number: -0.5, fact.Date: -0.8, fact.Role: -1.5}

// bothOdds holds for conflicts one of whose articles says both values: nearly
// always they are then said of two things.
const bothOdds = -1.5

// calibrate lets the confidence of conflicts be what reading found.
func calibrate(slots []fact.Slot) {
	for i := range slots {
		s := &slots[i]
		odds, known := alarmOdds[s.Kind]
		if !known || s.Verdict != fact.Conflict || s.Copied {
			continue
		}
		s.Weigh("kind of conflict", string(s.Kind)+"s, as read in the press", odds)
		if !s.Within && bothValues(s) {
			s.Weigh("said by one article", "both values", bothOdds)
		}
	}
}

// bothValues reports whether one article says two values of the slot.
func bothValues(s *fact.Slot) bool {
	said := map[int]string{}
	for _, f := range s.Facts {
		n := f.Value.Normalized()
		if first, ok := said[f.Article]; ok && first != n {
			return true
		}
		said[f.Article] = n
	}
	return false
}
