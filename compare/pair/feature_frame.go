package pair

// Features of what the two values are said of.

// headLevel splits "same" by how rare the shared noun is in the story:
// "years" and "people" are said of many things, "rebounds" of one.
func headLevel(s *Story, c *candidate) int { return rarity(s, said(c.a.head, c.b.head, c), c.a.head) }

// rarity raises the level "same" of a term by how rare it is.
func rarity(s *Story, level int, term int32) int {
	if level == 3 {
		level += ladder(s.weight[term], 3, 4.2)
	}
	return level
}

// headUnsaidLevel takes a shared noun and new values together: "seven bridges"
// beside "8 bridges" where nobody counts bridges otherwise.
func headUnsaidLevel(s *Story, c *candidate) int {
	return 3*ladder(float64(headLevel(s, c)), 3, 5) + c.unsaid
}

func conceptLevel(_ *Story, c *candidate) int {
	switch {
	case c.a.concept == noTerm || c.b.concept == noTerm:
		return 0
	case c.a.concept == c.b.concept:
		return 2
	}
	return 1
}

func pastLevel(_ *Story, c *candidate) int { return count(c.a.old, c.b.old) }

func verbLevel(s *Story, c *candidate) int { return rarity(s, said(c.a.verb, c.b.verb, c), c.a.verb) }
func eventLevel(s *Story, c *candidate) int {
	return rarity(s, said(c.a.event, c.b.event, c), c.a.event)
}

func tellingLevel(_ *Story, c *candidate) int { return count(c.a.Frame.Telling, c.b.Frame.Telling) }
func aheadLevel(_ *Story, c *candidate) int   { return count(c.a.Frame.Ahead, c.b.Frame.Ahead) }

// actorsLevel compares the people who act: two men booked on two days are two
// events.
func actorsLevel(_ *Story, c *candidate) int {
	if len(c.a.actors) == 0 || len(c.b.actors) == 0 {
		return 0
	}
	for _, x := range c.a.actors {
		for _, y := range c.b.actors {
			if x == y {
				return 2
			}
		}
	}
	return 1
}

// unitLevel compares the words for the units: "hours" and "weeks" measure
// different things more often than not.
func unitLevel(_ *Story, c *candidate) int {
	switch a, b := c.a.Frame.UnitWord, c.b.Frame.UnitWord; {
	case a == "" || b == "":
		return 0
	case a == b:
		return 2
	}
	return 1
}

func subjectLevel(_ *Story, c *candidate) int { return said(c.a.subject, c.b.subject, c) }
func objectLevel(_ *Story, c *candidate) int  { return said(c.a.object, c.b.object, c) }

// said compares two words of a frame; a word of one frame that stands in the
// other's sentence counts for something.
func said(a, b int32, c *candidate) int {
	switch {
	case a == noTerm && b == noTerm:
		return 0
	case a == b:
		return 3
	case a != noTerm && holds(c.b.context, a), b != noTerm && holds(c.a.context, b):
		return 2
	case a == noTerm || b == noTerm:
		return 0
	}
	return 1
}

func holds(terms []int32, t int32) bool {
	for _, x := range terms {
		if x == t {
			return true
		}
	}
	return false
}

func modifierLevel(s *Story, c *candidate) int {
	if len(c.a.modifiers) == 0 || len(c.b.modifiers) == 0 {
		return 0
	}
	if shared, _, _ := s.overlap(c.a.modifiers, c.b.modifiers); shared > 0 {
		return 2
	}
	return 1
}

func personLevel(_ *Story, c *candidate) int {
	if c.sameHolder() {
		return 1
	}
	return 0
}

// headsLevel is how many values an article gives of one head: of the points of
// a game there are many, of the pages of an indictment one.
func headsLevel(_ *Story, c *candidate) int { return ladder(float64(c.heads), 1, 2, 3, 5, 8) }
