package quote

import (
	"cmp"
	"slices"
	"strings"

	"factdiff/compare/fact"
	"factdiff/compare/wording"
	"factdiff/sources"
)

// Value is quoted words.
type Value struct{ Words string }

// Normalized is the words folded: without case, marks and contractions.
func (v Value) Normalized() string { return v.Words }

// around is how many words belong to a difference on either side: its value
// is marked tightly, its sentence shows the rest.
const around = 1

// together is how many equal words may lie between two differences that are
// shown as one.
const together = 5

// place is words [first, end) of an utterance; the core of a difference lies
// within, at [core, coreEnd).
type place struct {
	u             *utterance
	first, end    int
	core, coreEnd int
}

// row is one slot under way.
type row struct {
	places   []place
	link     *link // the best evidence
	conflict bool
	told     bool // one side stands without marks
}

// slots turns links into rows: each difference a row, and each quotation
// without one.
func (f *finder) slots() []fact.Slot {
	var differ, agree []*row
	for _, l := range f.links {
		rows := differences(l)
		differ = append(differ, rows...)
		if len(rows) == 0 && l.a.article != l.b.article {
			agree = append(agree, whole(l))
		}
	}
	differ = merge(differ)
	f.joinAgreeing(differ, agree)
	var out []fact.Slot
	told := f.tellings()
	differ = append(differ, merge(told[fact.Conflict])...)
	agree = merge(append(unexplained(agree, differ), told[fact.Agree]...))
	for _, r := range agree {
		if s, ok := f.attributed(r); ok {
			out = append(out, s)
		}
	}
	for _, rows := range [][]*row{differ, agree, merge(told[fact.Compatible])} {
		for _, r := range rows {
			out = append(out, f.slot(r))
		}
	}
	return out
}

// tellings is a row for each quotation that other articles tell without
// marks, by verdict.
func (f *finder) tellings() map[fact.Verdict][]*row {
	out := map[fact.Verdict][]*row{}
	for _, l := range f.plain {
		r, j := whole(l), l.judgeTold()
		if j.Verdict == fact.Conflict {
			r = differences(l)[0]
		}
		r.told = true
		out[j.Verdict] = append(out[j.Verdict], r)
	}
	return out
}

// whole is the row of a link without a real difference.
func whole(l *link) *row {
	r := l.region
	return &row{link: l, places: []place{
		{l.a, r.A, r.AEnd, r.A, r.AEnd}, {l.b, r.B, r.BEnd, r.B, r.BEnd},
	}}
}

// differences cuts the real edits of a link into rows.
func differences(l *link) []*row {
	var out []*row
	for i := 0; i < len(l.edits); i++ {
		if !l.real[i] {
			continue
		}
		e := l.edits[i]
		for i+1 < len(l.edits) && l.edits[i+1].A-e.AEnd <= together && (l.real[i+1] || i+2 < len(l.edits) && l.real[i+2] && l.edits[i+2].A-e.AEnd <= together) {
			i++
			e.AEnd, e.BEnd = l.edits[i].AEnd, l.edits[i].BEnd
		}
		out = append(out, &row{link: l, conflict: true, places: []place{
			show(l.a, e.A, e.AEnd, l.region.A, l.region.AEnd), show(l.b, e.B, e.BEnd, l.region.B, l.region.BEnd),
		}})
	}
	return out
}

// show widens a difference by a few words within its region and piece.
func show(u *utterance, core, coreEnd, lo, hi int) place {
	p := place{u: u, first: core, end: coreEnd, core: core, coreEnd: coreEnd}
	anchor := u.piece[min(core, len(u.piece)-1)]
	if core == coreEnd && core > lo { // nothing stands here: show what is next to it
		anchor = u.piece[core-1]
	}
	for p.first > lo && core-p.first < around && u.piece[p.first-1] == anchor {
		p.first--
	}
	for p.end < hi && p.end-coreEnd < around && u.piece[p.end] == anchor {
		p.end++
	}
	for p.end > p.first+1 && u.piece[p.end-1] != u.piece[p.first] {
		p.end--
	}
	return p
}

// merge joins rows whose places overlap in one utterance.
func merge(rows []*row) []*row {
	root := make([]int, len(rows))
	at := map[*utterance][]int{}
	var order []*utterance
	for i, r := range rows {
		root[i] = i
		for _, p := range r.places {
			if at[p.u] == nil {
				order = append(order, p.u)
			}
			at[p.u] = append(at[p.u], i)
		}
	}
	find := func(i int) int {
		for root[i] != i {
			root[i] = root[root[i]]
			i = root[i]
		}
		return i
	}
	for _, u := range order {
		joinOverlapping(rows, at[u], u, root, find)
	}
	return gather(rows, root, find)
}

// joinOverlapping joins the rows of one utterance whose cores touch.
func joinOverlapping(rows []*row, list []int, u *utterance, root []int, find func(int) int) {
	type stretch struct{ first, end, row int }
	var s []stretch
	for _, i := range list {
		for _, p := range rows[i].places {
			if p.u == u {
				s = append(s, stretch{p.core, max(p.coreEnd, p.core+1), i})
			}
		}
	}
	slices.SortStableFunc(s, func(x, y stretch) int { return cmp.Compare(x.first, y.first) })
	end, last := -1, -1
	for _, x := range s {
		if x.first < end {
			if a, b := find(last), find(x.row); a != b {
				root[max(a, b)] = min(a, b)
			}
		}
		if x.end > end {
			end, last = x.end, x.row
		}
	}
}

// gather makes one row of the rows that were joined, with one place for each
// stretch of words.
func gather(rows []*row, root []int, find func(int) int) []*row {
	var out []*row
	at := map[int]*row{}
	for i, r := range rows {
		k := find(i)
		t := at[k]
		if t == nil {
			t = &row{link: r.link, conflict: r.conflict, told: r.told}
			at[k] = t
			out = append(out, t)
		}
		for _, p := range r.places {
			t.add(p)
		}
	}
	return out
}

// add adds a place to the row, or widens the one it overlaps.
func (r *row) add(p place) {
	for i := range r.places {
		if q := &r.places[i]; q.u == p.u && q.first < p.end && p.first < q.end {
			q.first, q.end = min(q.first, p.first), max(q.end, p.end)
			q.core, q.coreEnd = min(q.core, p.core), max(q.coreEnd, p.coreEnd)
			return
		}
	}
	r.places = append(r.places, p)
}

// joinAgreeing adds to each difference the articles that agree with one side
// of it.
func (f *finder) joinAgreeing(differ, agree []*row) {
	of := map[*utterance][]*link{}
	for _, r := range agree {
		of[r.link.a] = append(of[r.link.a], r.link)
		of[r.link.b] = append(of[r.link.b], r.link)
	}
	for _, r := range differ {
		for i := 0; i < len(r.places) && i < 64; i++ {
			p := r.places[i]
			for _, l := range of[p.u] {
				if q, ok := l.project(p); ok && !r.has(q.u) {
					r.places = append(r.places, q)
				}
			}
		}
	}
}

func (r *row) has(u *utterance) bool {
	return slices.ContainsFunc(r.places, func(p place) bool { return p.u == u })
}

// project is where the words of p stand in the other utterance of the link.
func (l *link) project(p place) (place, bool) {
	lo, hi, other := l.region.A, l.region.AEnd, l.b
	if p.u == l.b {
		lo, hi, other = l.region.B, l.region.BEnd, l.a
	}
	if p.core < lo || p.coreEnd > hi || p.u != l.a && p.u != l.b {
		return place{}, false
	}
	at := func(i int) int { return l.at(i, p.u == l.b) }
	q := place{u: other, first: at(max(p.first, lo)), end: at(min(p.end, hi)), core: at(p.core), coreEnd: at(p.coreEnd)}
	return q, q.first < q.end && other.piece[q.first] == other.piece[q.end-1]
}

// at is the place in the other utterance of the boundary before word i.
func (l *link) at(i int, fromB bool) int {
	from, to := l.region.A, l.region.B
	if fromB {
		from, to = to, from
	}
	for _, e := range l.edits {
		a, aEnd, b, bEnd := e.A, e.AEnd, e.B, e.BEnd
		if fromB {
			a, aEnd, b, bEnd = b, bEnd, a, aEnd
		}
		if i <= a {
			break
		}
		if i < aEnd {
			return b
		}
		from, to = aEnd, bEnd
	}
	return to + i - from
}

// unexplained drops agreements of utterances that one difference already
// holds together.
func unexplained(agree, differ []*row) []*row {
	in := map[*utterance][]*row{}
	for _, d := range differ {
		for _, p := range d.places {
			in[p.u] = append(in[p.u], d)
		}
	}
	return slices.DeleteFunc(agree, func(r *row) bool {
		return slices.ContainsFunc(in[r.link.a], func(d *row) bool { return d.has(r.link.b) })
	})
}

// slot writes a row as a slot.
func (f *finder) slot(r *row) fact.Slot {
	s := fact.Slot{Kind: fact.Quote, Attribute: "wording", Key: f.key(r)}
	s.Scores, s.LogOdds = f.weigh(r)
	slices.SortStableFunc(r.places, func(x, y place) int {
		return cmp.Or(cmp.Compare(x.u.article, y.u.article), cmp.Compare(f.span(x).Start, f.span(y).Start))
	})
	for _, p := range r.places {
		s.Facts = append(s.Facts, f.fact(p))
		s.Differs = append(s.Differs, f.differs(r, p))
	}
	if !r.conflict {
		s.Differs = nil
	}
	s.Subject = f.subject(r)
	s.Within = r.places[0].u.article == r.places[len(r.places)-1].u.article
	s.Judgement = f.judge(r)
	return s
}

// subject is the speaker, by the fullest name that an article gives.
func (f *finder) subject(r *row) string {
	best := ""
	for _, p := range r.places {
		if n := f.speaker(p.u); len(n) > len(best) && f.named(p.u) != "" || best == "" {
			best = n
		}
	}
	return best
}

// key is words of the quotation that tell it apart from others of the speaker.
func (f *finder) key(r *row) string {
	w := r.link.a.words[r.link.region.A:r.link.region.AEnd]
	var out []string
	for i := range w {
		if w[i].Content() && len(out) < 4 {
			out = append(out, w[i].Norm)
		}
	}
	return strings.Join(out, " ")
}

func (f *finder) fact(p place) fact.Fact {
	r := f.readings[p.u.article]
	var words []string
	for i := p.first; i < p.end; i++ {
		words = append(words, p.u.words[i].Norm)
	}
	x := fact.Fact{
		Kind: fact.Quote, Article: p.u.article, Span: f.span(p), Sentence: r.Tokens[p.u.words[p.first].First].Sentence,
		Value: Value{strings.Join(words, " ")}, Attribute: "wording", Entity: -1,
	}
	if p.u.plain {
		x.Clause = r.Sentences[x.Sentence].Span
		return x
	}
	m := &r.Quotes[p.u.piece[p.first]]
	x.Subject, x.Entity, x.Clause = m.SpeakerName, m.Speaker, m.Span
	return x
}

// span is the words of the place; of words in several pieces, those of the
// longest.
func (f *finder) span(p place) sources.Span {
	d := f.readings[p.u.article].Doc
	best, from := sources.Span{}, p.first
	for i := p.first + 1; i <= p.end; i++ {
		if i == p.end || p.u.piece[i] != p.u.piece[from] {
			if s := wording.Span(d, p.u.words[from:i]); s.Len() > best.Len() {
				best = s
			}
			from = i
		}
	}
	return best
}

// differs marks the words of the place that differ.
func (f *finder) differs(r *row, p place) []sources.Span {
	if p.core >= p.coreEnd || !r.conflict {
		return nil
	}
	d := f.readings[p.u.article].Doc
	return []sources.Span{wording.Span(d, p.u.words[p.core:p.coreEnd])}
}
