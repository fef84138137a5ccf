package names

import "sync"

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

// String is the name of the label.
func (l Label) String() string { return labelValues[l].text }

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

// LabelScores are sums of weights by label, TokenScores by label and position
// in the name: class less the first class of tokens.
type (
	LabelScores [Labels]int32
	TokenScores [Labels * positions]int32
)

// Weights give features their scores: those of a name as a whole, those of a
// token in it.
type Weights interface {
	AddWhole(s *LabelScores, features []uint64)
	AddToken(s *TokenScores, features []uint64)
}

// Find returns the names of the document in order of place.
func (r *Reader) Find() []Span {
	d := decoders.Get().(*decoder)
	defer decoders.Put(d)
	return d.find(r)
}

// decoders keeps what decoders with the built-in weights have worked out, and
// their memory, from one document to the next.
var decoders = sync.Pool{New: func() any { return newDecoder(&model) }}

// FindWith finds names with weights other than the built-in ones.
func (r *Reader) FindWith(w Weights) []Span { return newDecoder(w).find(r) }

// maxArcs bounds the memory of one document's possible names. What lies
// beyond is read once only.
const maxArcs = 1 << 21

// decoder finds the best sequence of names for one region after the other.
type decoder struct {
	*Reader
	weights  Weights
	f        features
	sum      LabelScores // stands here to stay off the heap
	regions  []arcs
	all      []arc
	overflow bool
	// words are the scores of the lexemes scored, see wordScores.
	words  []TokenScores
	scored []*Lexeme
	// tokens[i] are the scores of token i by class; sums[l][i] those of
	// being inside a name of label l, added up over the tokens before i.
	tokens []TokenScores
	sums   [Labels][]int32
	after  [Labels]LabelScores    // of one label following another
	placed [1 << placeBits]placed // by the first bits of their keys
	hinted [codes]*LabelScores    // by hints.code, nil where not asked yet
	best   []cell
	out    []Span
}

func newDecoder(w Weights) *decoder {
	d := &decoder{weights: w}
	for before := range d.after {
		d.f.add(labelBefore, labelValues[before])
		d.after[before] = d.scores()
	}
	return d
}

// find finds the names of a document. It is read twice: the second reading
// knows what the first one found.
func (d *decoder) find(r *Reader) []Span {
	d.read(r)
	defer d.forget()
	first := d.cut(nil)
	if d.overflow {
		return first
	}
	return d.cut(r.Elsewhere(first))
}

// read scores the possible names of a document.
func (d *decoder) read(r *Reader) {
	d.Reader = r
	r.gather()
	d.score()
}

// forget lets go of the document.
func (d *decoder) forget() {
	d.Reader, d.overflow = nil, false
	clear(d.all)
	for _, w := range d.scored {
		w.number = 0
	}
	clear(d.scored)
	d.regions, d.all, d.words, d.scored = d.regions[:0], d.all[:0], d.words[:0], d.scored[:0]
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
	score      LabelScores
	known      *known
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

// scores are those of the features collected for a name as a whole, which are
// forgotten.
func (d *decoder) scores() LabelScores {
	d.sum = LabelScores{}
	d.weights.AddWhole(&d.sum, d.f.keys)
	d.f.keys = d.f.keys[:0]
	return d.sum
}

func (d *decoder) scoreTokens(g region) {
	d.tokens = d.tokens[:0]
	for l := range d.sums {
		d.sums[l] = append(d.sums[l][:0], 0)
	}
	for i := g.first; i < g.end; i++ {
		d.tokens = append(d.tokens, *d.wordScores(i))
		s := &d.tokens[i-g.first]
		d.placeScores(i, s)
		for l := range d.sums {
			d.sums[l] = append(d.sums[l], d.sums[l][i-g.first]+s[l*positions+inner])
		}
	}
}

// wordScores are the scores of what is the same wherever a word stands.
func (d *decoder) wordScores(i int) *TokenScores {
	w := d.Word(i)
	if w.number == 0 {
		d.words, d.scored = append(d.words, TokenScores{}), append(d.scored, w)
		w.number = len(d.words)
		d.wordFeatures(&d.f, i)
		d.addToken(&d.words[w.number-1])
	}
	return &d.words[w.number-1]
}

// placeBits is log2 of how many sums of place features are kept.
const placeBits = 9

// placed is a sum of place features, by their hash.
type placed struct {
	key    uint64
	scores TokenScores
}

// placeScores adds the scores of the place of token i. Few places differ in
// more than what stands around them, so that the sum of the other features is
// mostly known.
func (d *decoder) placeScores(i int, s *TokenScores) {
	d.placeFeatures(&d.f, i)
	key := uint64(0)
	for _, k := range d.f.keys {
		key = join(key, value{hash: k})
	}
	p := &d.placed[key>>(64-placeBits)]
	if p.key != key {
		*p = placed{key: key}
		d.weights.AddToken(&p.scores, d.f.keys)
	}
	d.f.keys = d.f.keys[:0]
	for c := range s {
		s[c] += p.scores[c]
	}
	d.aroundFeature(&d.f, i)
	d.addToken(s)
}

// addToken adds the scores of the features collected for a token, which are
// forgotten.
func (d *decoder) addToken(s *TokenScores) {
	d.weights.AddToken(s, d.f.keys)
	d.f.keys = d.f.keys[:0]
}

// tokenScore is what the tokens [start, end) of the region add to a name.
func (d *decoder) tokenScore(l Label, start, end int) int32 {
	at := int(l) * positions
	if end == start+1 {
		return d.tokens[start][at+single]
	}
	return d.tokens[start][at+begin] + d.sums[l][end-1] - d.sums[l][start+1] + d.tokens[end-1][at+final]
}

// name scores tokens [first, end) under every label; may says that they can
// be a name and not only a token outside.
func (d *decoder) name(g region, first, end int, may bool) {
	k := d.Reader.whole(first, end)
	d.wholeFeatures(&d.f, first, end, k)
	a := arc{start: int32(first - g.first), end: int32(end - g.first), name: may, known: k, score: d.scores()}
	for l := range a.score {
		a.score[l] += d.tokenScore(Label(l), int(a.start), int(a.end))
	}
	d.all = append(d.all, a)
}
