package pair

import "factdiff/compare/fact"

// offices are the pairs of titles that some sentence gives one person at once,
// by holder: "president and general manager", "Sgt. Ann Lowe, a sheriff's
// deputy". Elsewhere the person may go by either.
type offices map[int][][2]*fact.Fact

func officesAtOnce(items []Item) offices {
	out := offices{}
	told := map[crowd][]*Item{}
	for i := range items {
		it := &items[i]
		if it.Kind != fact.Role || it.holder < 0 {
			continue
		}
		at := crowdOf(it.Fact)
		for _, other := range told[at] {
			if other.holder == it.holder && other.value != it.value {
				out[it.holder] = append(out[it.holder], [2]*fact.Fact{other.Fact, it.Fact})
			}
		}
		told[at] = append(told[at], it)
	}
	return out
}

// both reports whether the two titles of a candidate are held at once, in
// these words or in others for the same offices.
func (o offices) both(c *candidate, judge Judge) bool {
	if c.a.Kind != fact.Role || !c.sameHolder() {
		return false
	}
	for _, p := range o[c.a.holder] {
		if tells(judge, c, p[0], p[1]) || tells(judge, c, p[1], p[0]) {
			return true
		}
	}
	return false
}

// tells reports whether x is the one title of the candidate and y the other. A
// word for both, "lawmaker" for a senator or a representative, is neither.
func tells(judge Judge, c *candidate, x, y *fact.Fact) bool {
	same := func(a, b *fact.Fact) bool {
		v := judge(a, b).Verdict
		return v == fact.Agree || v == fact.Compatible
	}
	return same(c.a.Fact, x) && same(c.b.Fact, y) && !same(c.a.Fact, y) && !same(c.b.Fact, x)
}
