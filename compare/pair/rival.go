package pair

import "factdiff/compare/fact"

// side is one item seen from another article.
type side struct{ item, article int }

// weighRivals fills what a candidate owes to the others: whether the two are
// each other's best match, and whether their values have a partner already.
func weighRivals(items []Item, cs []candidate) {
	best := map[side]float64{}
	for _, c := range cs {
		best[side{c.i, c.b.Article}] = max(best[side{c.i, c.b.Article}], c.likeness)
		best[side{c.j, c.a.Article}] = max(best[side{c.j, c.a.Article}], c.likeness)
	}
	partner := partners(cs)
	said := values(items)
	times := timesSaid(items)
	company := company(partner)
	agrees := bestAgreement(partner)
	next := bestTwo(cs)
	heads := valuesOfHeads(items)
	for k := range cs {
		c := &cs[k]
		left, right := side{c.i, c.b.Article}, side{c.j, c.a.Article}
		x, y := times[valueIn{c.a.Kind, c.a.value, 0}]-1, times[valueIn{c.b.Kind, c.b.value, 0}]-1
		c.lone, c.crowd = min(x, y, 2), min(max(x, y), 2)
		c.margin = c.likeness - max(next.other(left, c.likeness), next.other(right, c.likeness))
		c.heads = max(heads[headOf(c.a)], heads[headOf(c.b)])
		c.rank, c.orphans, c.unsaid, c.support, c.explained, c.settled = 0, 0, 0, 0, 0, 0
		for _, x := range [2]side{left, right} {
			if c.likeness >= best[x] {
				c.rank++
			}
			if partner[x] < c.likeness*partnerShare {
				c.orphans++
			}
			if partner[x] >= c.likeness && c.a.Article != c.b.Article {
				c.settled++
			}
			if agrees[x.item] >= c.likeness {
				c.explained++
			}
			c.support = max(c.support, company[x.item])
			if !said[valueIn{items[x.item].Kind, items[x.item].value, x.article}] {
				c.unsaid++
			}
		}
	}
}

// partnerShare is how alike a partner with the same value must be, as a part
// of the likeness of the pair in question, to be the better explanation.
const partnerShare = 0.5

// partners is the likeness of the best candidate with an equal value.
func partners(cs []candidate) map[side]float64 {
	out := map[side]float64{}
	for _, c := range cs {
		if !c.equal() {
			continue
		}
		l, r := side{c.i, c.b.Article}, side{c.j, c.a.Article}
		out[l], out[r] = max(out[l], c.likeness), max(out[r], c.likeness)
	}
	return out
}

type valueIn struct {
	kind    fact.Kind
	value   int32
	article int
}

func values(items []Item) map[valueIn]bool {
	out := map[valueIn]bool{}
	for i := range items {
		out[valueIn{items[i].Kind, items[i].value, items[i].Article}] = true
	}
	return out
}

// minCompany is how alike the wording of two equal values must be to count as
// a further article that says it.
const minCompany = 0.35

// company counts, for each item, the articles that say its value too.
func company(partner map[side]float64) map[int]int {
	out := map[int]int{}
	for x, likeness := range partner {
		if likeness >= minCompany {
			out[x.item]++
		}
	}
	return out
}

// timesSaid counts the facts of the whole story that say each value.
func timesSaid(items []Item) map[valueIn]int {
	out := map[valueIn]int{}
	for i := range items {
		out[valueIn{items[i].Kind, items[i].value, 0}]++
	}
	return out
}

// bestAgreement is how alike the wording of each item's likeliest partner with
// an equal value is, in whatever article.
func bestAgreement(partner map[side]float64) map[int]float64 {
	out := map[int]float64{}
	for x, likeness := range partner {
		out[x.item] = max(out[x.item], likeness)
	}
	return out
}

// topTwo are the likenesses of an item's two best candidates in an article.
type topTwo map[side][2]float64

func bestTwo(cs []candidate) topTwo {
	out := topTwo{}
	for _, c := range cs {
		for _, x := range [2]side{{c.i, c.b.Article}, {c.j, c.a.Article}} {
			switch t := out[x]; {
			case c.likeness > t[0]:
				out[x] = [2]float64{c.likeness, t[0]}
			case c.likeness > t[1]:
				out[x] = [2]float64{t[0], c.likeness}
			}
		}
	}
	return out
}

// other is the likeness of x's best candidate that is not the one of the
// likeness given.
func (t topTwo) other(x side, mine float64) float64 {
	if best := t[x]; best[0] != mine {
		return best[0]
	}
	return t[x][1]
}

// headIn is what is counted, dated or held in one article.
type headIn struct {
	crowd
	head   int32
	holder int
}

func headOf(it *Item) headIn {
	h := it.head
	if it.Kind == fact.Date {
		h = it.event
	}
	return headIn{crowd{it.Kind, it.Frame.Class, it.Article, 0}, h, it.holder}
}

// valuesOfHeads counts the different values of each head; none where nothing
// is said of what they are.
func valuesOfHeads(items []Item) map[headIn]int {
	out := map[headIn]int{}
	type valueOf struct {
		headIn
		value int32
	}
	seen := map[valueOf]bool{}
	for i := range items {
		h := headOf(&items[i])
		v := valueOf{h, items[i].value}
		if seen[v] || h.head == noTerm && h.holder < 0 {
			continue
		}
		seen[v] = true
		out[h]++
	}
	return out
}
