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
		return mayBeNumberWord(t.Norm) || t.Shape == text.Upper && isCurrency(r, i)
	}
	return false
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
		if m, next, ok = r.special1(i, &f); ok {
			return m, next
		}
	}
	f, _ = r.rangeFrom(f, i)
	return r.classify(i, iso, f)
}

// special1 tries the readings that stand before all others: ages, clock
// times, dates, scores and labels.
func (r *reader) special1(i int, f *figure) (Mention, int, bool) {
	for _, try := range [...]func(*figure) (Mention, int){r.age, r.clock, r.date, r.score, r.label} {
		if m, next := try(f); next > i {
			return m, next, true
		}
	}
	return Mention{}, i, false
}

// classify finds unit, bounds and what is counted.
func (r *reader) classify(i int, iso string, f figure) (Mention, int) {
	m := Mention{Class: Count, Number: r.numberSpan(&f)}
	end := f.end
	switch {
	case iso != "":
		end = r.money(&m, &f, iso)
	case f.ordinal:
		m.Class = Ordinal
	default:
		end = r.unit(&m, &f)
	}
	if m.Class == Count && (f.part || f.suffix != "") {
		if f.suffix != "" {
			return Mention{}, f.end // "4x4", "9600M": part of a name
		}
		m.Class, m.Unit = Percent, "%"
		f.scale(100)
	}
	b, first := r.boundBefore(&f, i)
	if b == exact || b == neutral {
		if b, next := r.boundAfter(end); b != exact {
			b.apply(&f)
			if next > end && m.Class != Ordinal {
				end = next
			}
		}
		first = i
	} else {
		b.apply(&f)
	}
	m.Low, m.High, m.Value, m.Digits, m.Approx = f.low, f.high, f.value, f.digits, f.approx
	r.place(&m, first, end)
	r.counted(&m, &f, i, end)
	if m.Class == Count && r.idle(&m, &f) {
		return Mention{}, end
	}
	if m.Class == Ordinal && m.Head == "" {
		return Mention{}, end
	}
	if m.Class == Count && first == f.first && r.afterName(&m, &f) {
		m.Class, m.Head, m.HeadLemma = Label, r.norm(f.first-1), r.norm(f.first-1)
		m.HeadSpan, m.Modifiers, m.Verb, m.HeadInherited = r.toks[f.first-1].Span, nil, "", false
	}
	return m, end
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

// idle reports numbers that count nothing: "one" as a pronoun, a bare digit
// that may be anything.
func (r *reader) idle(m *Mention, f *figure) bool {
	if m.Head == "" && m.Verb == "" && m.Low == m.High {
		return true
	}
	if prev := r.norm(f.first - 1); f.words && (prev == "ground" && f.value == 0 || prev == "or" && unitOf(r.norm(f.first-2)) != nil || r.dash(f.first-1) && r.dash(f.first-3)) {
		return true // "ground zero", "a day or two", "one-on-one"
	}
	if f.words && f.value == 1 && f.end == f.first+1 {
		return r.pronounOne(f.first, m)
	}
	return f.vague && m.Head == "" || f.article && m.Head == "" && m.Verb == ""
}

// pronounOne reports whether "one" at token i stands for a person or thing.
func (r *reader) pronounOne(i int, m *Mention) bool {
	switch r.norm(i - 1) {
	case "no", "this", "that", "each", "any", "every", "which", "the", "some", "another", "not", "my", "his", "her", "their", "our", "your", "its", "first", "last", "next":
		return true
	}
	switch r.norm(i + 1) {
	case "another", "of", "day", "'s", "time", "thing", "way", "who", "that", "can", "could", "would", "should", "must", "may", "in", "on", "by":
		return true
	}
	return m.Head == "" && (m.Verb == "" || !r.oneOfThem(i, m))
}

// oneOfThem reports whether "one" without a noun stands for a person or thing
// of a number told before: "one was killed", "wounding one".
func (r *reader) oneOfThem(i int, m *Mention) bool {
	return i == r.lo || m.HeadInherited || casualty(m.Verb)
}

// casualty are verbs whose objects are people.
func casualty(w string) bool {
	switch w {
	case "killed", "killing", "kills", "kill", "injured", "injuring", "injures", "wounded", "wounding", "wounds", "hurt", "hurting", "died", "dead", "arrested", "shot", "missing", "leaving":
		return true
	}
	return false
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
