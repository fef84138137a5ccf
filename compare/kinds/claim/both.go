package claim

import "strings"

// outcome is what an article says befell somebody.
type outcome struct {
	article   int32
	word, who string
}

// outcomes is everything that befell anybody in any article: who is wounded
// on one page and dies on the next is not told of differently by an article
// that has only his death.
type outcomes map[outcome]bool

func (w *wording) outcomes(pivots [][]pivot) outcomes {
	all := outcomes{}
	for _, list := range pivots {
		for i := range list {
			if p := &list[i]; p.isVerb() && !p.negated {
				if who := w.sufferer(p); who != "" {
					all[outcome{p.article, fate(p.lemma), who}] = true
				}
			}
		}
	}
	return all
}

// both reports whether the article that has somebody injured has the death of
// the same person as well.
func (o outcomes) both(w *wording, c *candidate) bool {
	if c.relation != opposite || !c.p.isVerb() || !c.q.isVerb() || c.p.article == c.q.article || c.dice >= copied {
		return false
	}
	return o.later(w, c.p, c.q) || o.later(w, c.q, c.p)
}

// later reports whether the article of p goes on to say of the person hurt
// there what q says.
func (o outcomes) later(w *wording, p, q *pivot) bool {
	who := w.sufferer(p)
	return who != "" && p.lemma == "injure" && o[outcome{p.article, fate(q.lemma), who}]
}

// sufferer is the surname of the person to whom the verb happens, "" where
// nobody is named or meant.
func (w *wording) sufferer(p *pivot) string {
	if !p.isVerb() {
		return ""
	}
	_, patient := parts(p.clause)
	if patient.Empty() || patient.Entity < 0 {
		return ""
	}
	return strings.ToLower(w.readings[p.article].People.Entities[patient.Entity].Surname)
}

// fate is one word for all ways to lose one's life.
func fate(verb string) string {
	if verb == "die" || verb == "perish" {
		return "kill"
	}
	return verb
}
