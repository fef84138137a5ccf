package claim

import "strings"

// outcome is what an article says befell somebody: a surname, or whom the
// phrase that begins at a token means.
type outcome struct {
	article   int32
	word, who string
	phrase    int
}

// outcomes is everything that befell anybody in any article: who is wounded
// on one page and dies on the next is not told of differently by an article
// that has only his death.
type outcomes map[outcome]bool

func (w *wording) outcomes(pivots [][]pivot) outcomes {
	all := outcomes{}
	for _, list := range pivots {
		for i := range list {
			if p := &list[i]; p.verb && !p.negated {
				if who := w.sufferer(p); who != "" {
					all[outcome{p.article, p.lemma, who, 0}] = true
				}
				if _, patient := w.parts(p); !patient.Empty() {
					all[outcome{p.article, p.lemma, "", patient.First}] = true
				}
			}
		}
	}
	return all
}

// both reports whether the article that has somebody injured has the death of
// the same person as well.
func (o outcomes) both(w *wording, c *candidate) bool {
	if c.relation != opposite || !c.p.verb || !c.q.verb || c.p.article == c.q.article {
		return false
	}
	return o.later(w, c, c.p, c.q) || o.later(w, c, c.q, c.p)
}

// later reports whether the article of p goes on to say of the person hurt
// there what q says.
func (o outcomes) later(w *wording, c *candidate, p, q *pivot) bool {
	if p.lemma != "injure" {
		return false
	}
	who := w.sufferer(p)
	_, patient := w.parts(p)
	return who != "" && c.dice < copied && o[outcome{p.article, q.lemma, who, 0}] || !patient.Empty() && o[outcome{p.article, q.lemma, "", patient.First}]
}

// sufferer is the surname of the person to whom the verb happens, "" where
// nobody is named or meant.
func (w *wording) sufferer(p *pivot) string {
	if !p.verb {
		return ""
	}
	_, patient := w.parts(p)
	if patient.Empty() || patient.Entity < 0 {
		return ""
	}
	return strings.ToLower(w.readings[p.article].People.Entities[patient.Entity].Surname)
}
