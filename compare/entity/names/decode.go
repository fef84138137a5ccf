package names

import (
	"factdiff/compare/text/perceptron"
)

// Label says of what type a span of tokens is.
type Label uint8

// The labels. Outside is for a token that belongs to no name.
const (
	Outside Label = iota
	Person
	Place
	Organization
	Labels = 4
)

var labelNames = [Labels]string{"outside", "person", "place", "organization"}

// String is the name of the label.
func (l Label) String() string { return labelNames[l] }

// Span is a run of tokens [First, End) found to be one name.
type Span struct {
	First, End int
	Label      Label
}

// The classes of the model: one a label for the name as a whole, one a label
// and position for a token in it.
const (
	wholeClass = 1                   // + label
	tokenClass = wholeClass + Labels // + label*positions + position
)

// position is where a token stands in its name.
const (
	single = iota
	begin
	inner
	final
	positions
)

// WholeClass is the class under which whole-name features weigh for a label.
func WholeClass(l Label) uint8 { return uint8(wholeClass + l) }

// TokenClass is the class under which the features of token i of a name of n
// tokens weigh.
func TokenClass(l Label, i, n int) uint8 {
	p := inner
	switch {
	case l == Outside || n == 1:
		p = single
	case i == 0:
		p = begin
	case i == n-1:
		p = final
	}
	return uint8(tokenClass + int(l)*positions + p)
}

// Weights give features their scores.
type Weights interface {
	Add(s *perceptron.Scores, feature uint64)
}

// Find returns the names of the document in order of place.
func (r *Reader) Find() []Span {
	r.gather()
	return r.findWith(&model)
}

func (r *Reader) findWith(w Weights) []Span {
	d := decoder{Reader: r, weights: w}
	for g := r.next(0); g.first < g.end; g = r.next(g.end) {
		d.region(g)
	}
	return d.out
}

// decoder finds the best sequence of names for one region after the other.
type decoder struct {
	*Reader
	weights Weights
	f       features
	out     []Span
	// tokens[i] are the scores of token i by class; sums[l][i] those of
	// being inside a name of label l, added up over the tokens before i.
	tokens []perceptron.Scores
	sums   [Labels][]int32
	best   []cell
}

// cell is the best way to the end of token i with a name of label l there.
type cell struct {
	score int32
	start int
	from  Label
}

func (d *decoder) region(g region) {
	n := g.end - g.first
	d.scoreTokens(g)
	d.best = d.best[:0]
	for i := 0; i < n*Labels; i++ {
		d.best = append(d.best, cell{score: -1 << 30})
	}
	moves := d.moves(g)
	for start := range n {
		for end := start + 1; end <= n && end-start <= maxName; end++ {
			if end > start+1 && !d.mayBe(g.first+start, g.first+end) {
				continue
			}
			d.name(g, start, end, &moves)
		}
	}
	d.trace(g)
}

// moves are the scores of one label following another, and of one at the
// start of the region.
type moves struct {
	after [Labels][Labels]int32
	start [Labels]int32
}

func (d *decoder) moves(g region) moves {
	var m moves
	for before := range m.after {
		d.f.keys = d.f.keys[:0]
		d.f.add(labelBefore, labelNames[before])
		s := d.scores()
		copy(m.after[before][:], s[wholeClass:])
	}
	d.f.keys = d.f.keys[:0]
	d.f.add(labelBefore, d.history(g.first))
	s := d.scores()
	copy(m.start[:], s[wholeClass:])
	return m
}

// history says what name stands before the region, where only a comma or
// "and" lies between.
func (d *decoder) history(first int) string {
	if len(d.out) == 0 {
		return "none"
	}
	last := d.out[len(d.out)-1]
	return d.linked(last, first)
}

func (r *Reader) linked(last Span, first int) string {
	if !r.SameSentence(last.First, first) || first-last.End > 2 || first == last.End {
		return "none"
	}
	link := ""
	for i := last.End; i < first; i++ {
		link += " " + r.Tok(i).Norm
	}
	switch link {
	case " ,", " , and", " and", " (", " or", " -", " /", " ;", " v", " vs.", " 's", " in", " of":
		return labelNames[last.Label] + link
	}
	return "none"
}

func (d *decoder) scores() perceptron.Scores {
	var s perceptron.Scores
	for _, k := range d.f.keys {
		d.weights.Add(&s, k)
	}
	return s
}

func (d *decoder) scoreTokens(g region) {
	d.tokens = d.tokens[:0]
	for l := range d.sums {
		d.sums[l] = append(d.sums[l][:0], 0)
	}
	for i := g.first; i < g.end; i++ {
		d.f.keys = d.f.keys[:0]
		d.tokenFeatures(&d.f, i)
		s := d.scores()
		d.tokens = append(d.tokens, s)
		for l := range d.sums {
			c := TokenClass(Label(l), 1, 3)
			d.sums[l] = append(d.sums[l], d.sums[l][i-g.first]+s[c])
		}
	}
}

// tokenScore is what the tokens [start, end) of the region add to a name.
func (d *decoder) tokenScore(l Label, start, end int) int32 {
	if end == start+1 {
		return d.tokens[start][TokenClass(l, 0, 1)]
	}
	return d.tokens[start][TokenClass(l, 0, 2)] + d.sums[l][end-1] - d.sums[l][start+1] + d.tokens[end-1][TokenClass(l, 1, 2)]
}

// name scores tokens [start, end) of the region under every label.
func (d *decoder) name(g region, start, end int, m *moves) {
	d.f.keys = d.f.keys[:0]
	d.wholeFeatures(&d.f, g.first+start, g.first+end)
	s := d.scores()
	possible := end > start+1 || d.mayBe(g.first+start, g.first+end)
	for l := Outside; l < Labels; l++ {
		if l == Outside && end > start+1 || l != Outside && !possible {
			continue
		}
		score := s[WholeClass(l)] + d.tokenScore(l, start, end)
		before, from := m.start[l], Outside
		if start > 0 {
			before = -1 << 30
			for p := Outside; p < Labels; p++ {
				if x := d.best[(start-1)*Labels+int(p)].score + m.after[p][l]; x > before {
					before, from = x, p
				}
			}
		}
		if c := &d.best[(end-1)*Labels+int(l)]; before+score > c.score {
			*c = cell{before + score, start, from}
		}
	}
}

// trace walks back over the best cells and appends the names.
func (d *decoder) trace(g region) {
	n := g.end - g.first
	last, score := Outside, int32(-1<<31)
	for l := Outside; l < Labels; l++ {
		if s := d.best[(n-1)*Labels+int(l)].score; s > score {
			last, score = l, s
		}
	}
	at := len(d.out)
	for end := n; end > 0; {
		c := d.best[(end-1)*Labels+int(last)]
		if last != Outside {
			d.out = append(d.out, Span{g.first + c.start, g.first + end, last})
		}
		last, end = c.from, c.start
	}
	for i, j := at, len(d.out)-1; i < j; i, j = i+1, j-1 {
		d.out[i], d.out[j] = d.out[j], d.out[i]
	}
}
