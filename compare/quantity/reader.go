package quantity

import (
	"math"

	"factdiff/compare/text"
	"factdiff/sources"
)

var inf = math.Inf(1)

// reader walks over the tokens of one document.
type reader struct {
	doc   *text.Doc
	toks  []text.Token
	times []sources.Span // dates and clock times, in order
	now   int            // the first of times that ends after the current token
	lo    int            // the sentence being read is toks[lo:hi]; words
	hi    int            // outside it are not seen
	out   []Mention
}

// scan reads every number of the document.
func (r *reader) scan() {
	for i := 0; i < len(r.toks); {
		if i >= r.hi {
			s := r.doc.SentenceOf(i)
			r.lo, r.hi = s.First, s.End
		}
		if !r.mayBegin(i) {
			i++
			continue
		}
		m, next := r.at(i)
		if next <= i {
			i++
			continue
		}
		if m.Class != "" {
			m.Person = -1
			r.shareUnit(&m)
			r.out = append(r.out, m)
		}
		i = next
	}
}

// mayBegin is a quick look: most tokens begin no number.
func (r *reader) mayBegin(i int) bool {
	t := &r.toks[i]
	switch t.Kind {
	case text.Number:
		return true
	case text.Symbol:
		return symbol(t.Norm) != "" || vulgar(t.Norm) > 0
	case text.Word:
		return mayBeNumberWord(t.Norm) || r.mayLast(i) || t.Shape == text.Upper && isCurrency(r, i)
	}
	return false
}

// mayLast is a quick look for lasting.
func (r *reader) mayLast(i int) bool {
	if n := len(r.toks[i].Norm); n > 4 && r.toks[i].Norm[n-4:] == "long" {
		return true
	}
	return r.norm(i+2) == "long" && r.dash(i+1)
}

// mayBeNumberWord is true for every word that wordsAt can begin with.
func mayBeNumberWord(w string) bool {
	if len(w) > 11 {
		return false
	}
	switch w[0] {
	case 'o', 't', 'f', 's', 'e', 'n', 'z', 'd', 'h', 'a', 'm', 'b':
	default:
		return false
	}
	switch w {
	case "a", "an", "half", "several", "few", "tens":
		return true
	}
	if _, ok := small(w); ok {
		return true
	}
	if low, _ := vagueWord(w); low > 0 {
		return true
	}
	return ordinalWord(w) > 0
}

// at reads the number that begins at token i. next is where reading goes on;
// i where there is no number. A Mention without class is to be passed over.
func (r *reader) at(i int) (m Mention, next int) {
	if m, next = r.lasting(i); next > i {
		return m, next
	}
	iso, start := r.currency(i)
	if iso == "" {
		start = i
	}
	f, ok := r.figure(start)
	if !ok {
		return m, i
	}
	f.first = start
	if iso == "" {
		if m, next, ok = r.byForm(i, &f); ok {
			return m, next
		}
	}
	f, _ = r.rangeFrom(f, i)
	return r.classify(i, iso, f)
}

// byForm tries the readings that stand before all others: ages, clock
// times, dates, scores and labels.
func (r *reader) byForm(i int, f *figure) (Mention, int, bool) {
	for _, try := range [...]func(*figure) (Mention, int){r.age, r.clock, r.date, r.score, r.label} {
		if m, next := try(f); next > i {
			return m, next, true
		}
	}
	return Mention{}, i, false
}

// place sets the span of the mention to the tokens first to end.
func (r *reader) place(m *Mention, first, end int) {
	m.First, m.End = first, end
	m.Span = r.doc.Join(first, end)
}

// numberSpan is the span of the digits or words of the figure.
func (r *reader) numberSpan(f *figure) sources.Span {
	s := r.doc.Join(f.first, f.end)
	s.End -= len(f.suffix)
	return s
}

// inside reports whether token i belongs to the sentence being read.
func (r *reader) inside(i int) bool { return i >= r.lo && i < r.hi }

// norm returns the words of token i in lower case, "" outside the sentence.
func (r *reader) norm(i int) string {
	if !r.inside(i) {
		return ""
	}
	return r.toks[i].Norm
}

func (r *reader) glued(i int) bool { return r.inside(i) && r.toks[i].Glued }

// digit reports whether token i is a number in digits.
func (r *reader) digit(i int) bool {
	return r.inside(i) && r.toks[i].Kind == text.Number
}

// numeric reports whether token i is digits or a number word.
func (r *reader) numeric(i int) bool {
	if r.digit(i) {
		return true
	}
	_, ok := small(r.norm(i))
	return ok
}

// dash reports whether token i is a hyphen or dash that joins its neighbours.
func (r *reader) dash(i int) bool {
	n := r.norm(i)
	return (n == "-" || n == "–" || n == "‑" || n == "--") && r.glued(i) && r.glued(i+1)
}
