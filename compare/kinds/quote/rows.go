package quote

import (
	"slices"

	"factdiff/compare/fact"
)

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
	agree = merge(unexplained(agree, differ))
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
