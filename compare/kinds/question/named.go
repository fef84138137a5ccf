package question

import (
	"factdiff/compare/clause"
	"factdiff/compare/entity"
	"factdiff/compare/reading"
	"factdiff/compare/text"
	"factdiff/sources"
)

// named returns the name that a clause gives a victim or suspect: "Ann Cole
// was killed", "police arrested Ann Cole", "identified the victim as Ann Cole".
func named(r *reading.Reading, c *clause.Clause) (who string, name sources.Span) {
	if c.Negated || c.Condition {
		return "", name
	}
	patient := c.Object
	if c.Passive || c.Lemma == "die" {
		patient = c.Subject
	}
	if c.Lemma == "identify" {
		if who = roleOf(patient.Lemma); who == "" {
			return identifiedAs(r, c, patient)
		}
		if name = nameAfter(r, c.Group[1], c.Sentence); name.Empty() {
			return "", name
		}
		return who, name
	}
	if who = suffers(c.Lemma); who == "" || patient.Empty() {
		return "", name
	}
	if m := r.People.At(patient.Head); m >= 0 && fullName(r, &r.People.Mentions[m]) {
		return who, r.People.Mentions[m].Span
	}
	return "", name
}

// identifiedAs reads "identified Ann Cole as the victim".
func identifiedAs(r *reading.Reading, c *clause.Clause, p clause.Phrase) (who string, name sources.Span) {
	if p.Empty() {
		return "", name
	}
	m := r.People.At(p.Head)
	if m < 0 || !fullName(r, &r.People.Mentions[m]) {
		return "", name
	}
	for i := p.End; i < min(p.End+8, r.Sentences[c.Sentence].End); i++ {
		if who = roleOf(r.Tokens[i].Norm); who != "" {
			return who, r.People.Mentions[m].Span
		}
	}
	return "", name
}

// nameAfter is the first name after "as" in the rest of a sentence.
func nameAfter(r *reading.Reading, i, sentence int) sources.Span {
	as := false
	for ; i < r.Sentences[sentence].End; i++ {
		as = as || r.Tokens[i].Tag == text.IN && r.Tokens[i].Norm == "as"
		if !as {
			continue
		}
		if m := r.People.At(i); m >= 0 && fullName(r, &r.People.Mentions[m]) {
			return r.People.Mentions[m].Span
		}
	}
	return sources.Span{}
}

// fullName reports whether a mention names a person by given name and surname.
func fullName(r *reading.Reading, m *entity.Mention) bool {
	if m.Type != entity.Person || m.Form != entity.Named || m.Entity < 0 {
		return false
	}
	e := &r.People.Entities[m.Entity]
	return e.Given != "" && e.Surname != "" && m.End-m.First > 1
}
