package pair

// Features of the words the two values stand among.

func sentenceLevel(_ *Story, c *candidate) int {
	return ladder(dice(c.shared, c.a.weight, c.b.weight), .1, .2, .3, .4, .55, .7, .85)
}

func containedLevel(_ *Story, c *candidate) int {
	least := min(c.a.weight, c.b.weight)
	if least == 0 {
		return 0
	}
	return ladder(c.shared/least, .25, .4, .6, .8)
}

func nearLevel(s *Story, c *candidate) int {
	shared, l, r := s.overlap(c.a.near, c.b.near)
	if l == 0 || r == 0 {
		return 0
	}
	return 1 + ladder(dice(shared, l, r), .15, .35, .6, .85)
}

func beforeLevel(_ *Story, c *candidate) int { return adjacent(c.a.before, c.b.before) }
func afterLevel(_ *Story, c *candidate) int  { return adjacent(c.a.after, c.b.after) }

// adjacent compares the two nearest words on one side.
func adjacent(a, b [2]int32) int {
	switch {
	case a[0] == noTerm || b[0] == noTerm:
		return 0
	case a[0] == b[0]:
		return 3
	case a[0] == b[1] || a[1] == b[0] || a[1] == b[1] && a[1] != noTerm:
		return 2
	}
	return 1
}

// aloneLevel counts the items that are the only fact of their kind and class
// in their sentence: a rival in the sentence makes a mix-up likely.
func aloneLevel(_ *Story, c *candidate) int { return count(c.a.alone, c.b.alone) }

// namesLevel counts the words that are capitalised in both sentences.
func namesLevel(_ *Story, c *candidate) int {
	if len(c.a.names) == 0 || len(c.b.names) == 0 {
		return 0
	}
	n := 0
	for _, t := range c.a.names {
		if holds(c.b.names, t) {
			n++
		}
	}
	return 1 + min(n, 3)
}

func sharedLevel(_ *Story, c *candidate) int { return ladder(c.shared, 4, 8, 14, 22, 32) }

func leadLevel(_ *Story, c *candidate) int { return count(c.a.lead, c.b.lead) }

// runLevel counts the words, function words too, that stand next to both
// values without a break: a mark of copied or edited text.
func runLevel(s *Story, c *candidate) int {
	return ladder(float64(s.run(c.a, c.b, -1)+s.run(c.a, c.b, +1)), 1, 2, 3, 4, 6)
}

// maxRun is the most words counted on one side.
const maxRun = 4

// run counts equal words outward from the two values on one side.
func (s *Story) run(a, b *Item, step int) int {
	x, y := a.edge(step), b.edge(step)
	p, q := s.Readings[a.Article], s.Readings[b.Article]
	sa, sb := p.Sentences[a.Sentence], q.Sentences[b.Sentence]
	n := 0
	for ; n < maxRun && x >= sa.First && x < sa.End && y >= sb.First && y < sb.End; n++ {
		if p.Tokens[x].Norm != q.Tokens[y].Norm {
			break
		}
		x, y = x+step, y+step
	}
	return n
}

// marginLevel says whether another pair would explain one of the two as well.
func marginLevel(_ *Story, c *candidate) int {
	if c.margin >= c.likeness && c.likeness > 0 {
		return 5
	}
	return ladder(c.margin, -.3, -.01, .02, .25)
}
