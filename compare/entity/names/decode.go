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
func (r *Reader) Find() []Span { return r.FindWith(&model) }

// FindWith finds names with weights other than the built-in ones. The
// document is read twice: the second reading knows what the first one found.
func (r *Reader) FindWith(w Weights) []Span {
	r.gather()
	d := decoder{Reader: r, weights: w, words: map[*Lexeme]*perceptron.Scores{}}
	d.score()
	first := d.cut(nil)
	if d.overflow {
		return first
	}
	return d.cut(r.Elsewhere(first))
}

// maxArcs bounds the memory of one document's possible names. What lies
// beyond is read once only.
const maxArcs = 1 << 21

// decoder finds the best sequence of names for one region after the other.
type decoder struct {
	*Reader
	weights  Weights
	f        features
	regions  []arcs
	all      []arc
	words    map[*Lexeme]*perceptron.Scores
	overflow bool
	// tokens[i] are the scores of token i by class; sums[l][i] those of
	// being inside a name of label l, added up over the tokens before i.
	tokens []perceptron.Scores
	sums   [Labels][]int32
	after  [Labels][Labels]int32 // of one label following another
	best   []cell
	out    []Span
}

// arcs are the possible names of one region: decoder.all[from:to].
type arcs struct {
	region
	from, to int
}

// arc is a possible name, tokens [start, end) of its region, with its score
// under every label.
type arc struct {
	start, end int32
	name       bool
	score      [Labels]int32
	plain      string
}

// cell is the best way to the end of token i with a name of label l there.
type cell struct {
	score int32
	start int32
	from  Label
}

// impossible is less than any sum of weights.
const impossible = -1 << 30

// score finds the regions and scores their possible names.
func (d *decoder) score() {
	for before := range d.after {
		d.f.keys = d.f.keys[:0]
		d.f.add(labelBefore, labelNames[before])
		s := d.scores()
		copy(d.after[before][:], s[wholeClass:])
	}
	for g := d.next(0); g.first < g.end; g = d.next(g.end) {
		if len(d.all) > maxArcs {
			d.overflow = true
			return
		}
		from := len(d.all)
		d.scoreTokens(g)
		for i := g.first; i < g.end; i++ {
			for end := i + 1; end <= g.end && end-i <= maxName; end++ {
				if may := d.mayBe(i, end); may || end == i+1 {
					d.name(g, i, end, may)
				}
			}
		}
		d.regions = append(d.regions, arcs{g, from, len(d.all)})
	}
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
		s := d.wordScores(i)
		d.f.keys = d.f.keys[:0]
		d.placeFeatures(&d.f, i)
		for _, k := range d.f.keys {
			d.weights.Add(&s, k)
		}
		d.tokens = append(d.tokens, s)
		for l := range d.sums {
			d.sums[l] = append(d.sums[l], d.sums[l][i-g.first]+s[TokenClass(Label(l), 1, 3)])
		}
	}
}

// wordScores are the scores of what is the same wherever a word stands.
func (d *decoder) wordScores(i int) perceptron.Scores {
	w := d.Word(i)
	s := d.words[w]
	if s == nil {
		d.f.keys = d.f.keys[:0]
		d.wordFeatures(&d.f, i)
		all := d.scores()
		s = &all
		d.words[w] = s
	}
	return *s
}

// tokenScore is what the tokens [start, end) of the region add to a name.
func (d *decoder) tokenScore(l Label, start, end int) int32 {
	if end == start+1 {
		return d.tokens[start][TokenClass(l, 0, 1)]
	}
	return d.tokens[start][TokenClass(l, 0, 2)] + d.sums[l][end-1] - d.sums[l][start+1] + d.tokens[end-1][TokenClass(l, 1, 2)]
}

// name scores tokens [first, end) under every label; may says that they can
// be a name and not only a token outside.
func (d *decoder) name(g region, first, end int, may bool) {
	d.f.keys = d.f.keys[:0]
	plain := d.plain(first, end)
	d.wholeFeatures(&d.f, first, end, plain)
	s := d.scores()
	a := arc{start: int32(first - g.first), end: int32(end - g.first), name: may, plain: plain}
	for l := Outside; l < Labels; l++ {
		a.score[l] = s[WholeClass(l)] + d.tokenScore(l, int(a.start), int(a.end))
	}
	d.all = append(d.all, a)
}
