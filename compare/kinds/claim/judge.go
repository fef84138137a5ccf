package claim

import (
	"factdiff/compare/clause"
	"factdiff/compare/fact"
)

// judge says what two pivots about one claim are to each other; the first
// rung that holds decides.
func (w *wording) judge(x *weighed) fact.Judgement {
	p, q := w.readings[x.p.article].Slice(x.p.span), w.readings[x.q.article].Slice(x.q.span)
	a, b := x.p.clause, x.q.clause
	switch {
	case x.relation == denied:
		if x.q.negated {
			p, q = q, p
		}
		return fact.Judgement{Verdict: fact.Conflict, Rung: "denied", Why: "one says “" + q + "”, the other denies it: “" + p + "”"}
	case x.relation == opposite:
		return fact.Judgement{Verdict: fact.Conflict, Rung: "opposite", Why: "“" + p + "” and “" + q + "” exclude each other"}
	case x.relation == otherDoer:
		return fact.Judgement{Verdict: fact.Conflict, Rung: "other-doer", Why: "both tell of one deed (“" + p + "”) and name different people for it"}
	case a != nil && b != nil && a.Hedge != b.Hedge:
		return fact.Judgement{Verdict: fact.Compatible, Rung: "hedged", Why: "one states what the other gives as hearsay"}
	case a != nil && b != nil && a.Modality != b.Modality && planned(a, b):
		return fact.Judgement{Verdict: fact.Agree, Rung: "expected-then-done", Why: "one speaks of it as planned, the other as fact"}
	case a != nil && b != nil && a.Modality != b.Modality:
		return fact.Judgement{Verdict: fact.Compatible, Rung: "less-certain", Why: "one is less certain of it than the other"}
	}
	return fact.Judgement{Verdict: fact.Agree, Rung: "same-claim", Why: "both say the same of it"}
}

func planned(a, b *clause.Clause) bool {
	return a.Modality == clause.Planned && b.Modality == clause.Fact || a.Modality == clause.Fact && b.Modality == clause.Planned
}
