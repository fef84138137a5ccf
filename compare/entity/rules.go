package entity

import (
	"factdiff/compare/lexicon"
	"factdiff/compare/text"
)

// span is a run of tokens taken for one name.
type span struct {
	first, end int
	typ        Type
}

// titles are the words that stand before the name of a person.
const titles = lexicon.HonorificMale | lexicon.HonorificFemale | lexicon.Honorific | lexicon.Rank | lexicon.Office

// ruleSpans finds names by rules alone.
func ruleSpans(r *reader) []span {
	var out []span
	for i := 0; i < len(r.doc.Tokens); {
		if !r.mayStart(i) {
			i++
			continue
		}
		end := r.runEnd(i)
		out = append(out, r.classify(i, end)...)
		i = end
	}
	return out
}

func (r *reader) mayStart(i int) bool {
	if !r.capital(i) {
		return false
	}
	w := r.word(i)
	if w.cue.Has(lexicon.Calendar) || w.plain == "i" {
		return false
	}
	if r.starts(i) && w.common > 0 && !r.capital(i+1) && w.org == "" && !w.place {
		return false
	}
	return w.common < 2 || !r.starts(i) || r.capital(i+1) && r.tok(i).Tag.IsProper()
}

// runEnd returns the end of the run of capitalised words from i.
func (r *reader) runEnd(i int) int {
	j := i + 1
	for j < len(r.doc.Tokens) && r.sameSentence(i, j) {
		t := r.tok(j)
		switch {
		case r.capital(j) && !r.word(j).cue.Has(lexicon.Calendar):
			j++
		case t.Norm == "-" && t.Glued && r.capital(j+1) && r.tok(j+1).Glued:
			j += 2
		case t.Norm == "&" && r.capital(j+1):
			j += 2
		case r.word(j).cue.Has(lexicon.Particle) && t.Kind == text.Word && r.capital(j+1):
			j += 2
		case t.Norm == "of" && r.capital(j+1) && r.word(j-1).cue.Has(lexicon.OrganizationHead|lexicon.OrganizationStart):
			j += 2
		default:
			return j
		}
	}
	return j
}

func (r *reader) classify(first, end int) []span {
	for first < end && (r.word(first).cue.Has(titles) || r.word(first).demonym || r.word(first).plain == "the") && end-first > 1 {
		if r.word(first).name.Given() > 1 && !r.word(first).cue.Has(lexicon.HonorificMale|lexicon.HonorificFemale) {
			break
		}
		first++
	}
	if first == end {
		return nil
	}
	titled := r.word(first - 1).cue.Has(titles | lexicon.Kin | lexicon.Occupation)
	name := lexicon.Plain(r.doc.Slice(r.doc.Join(first, end)))
	head, last := r.word(first), r.word(end-1)
	switch {
	case head.demonym && end-first == 1:
		return []span{{first, end, Other}}
	case titled && end-first <= 3:
		return []span{{first, end, Person}}
	case lexicon.Organization(name) != "":
		return []span{{first, end, Organization}}
	case last.cue.Has(lexicon.OrganizationHead) && end-first > 1:
		return []span{{first, end, Organization}}
	case head.name.Given() > 0 && end-first > 1 && end-first < 5:
		return []span{{first, end, Person}}
	case lexicon.IsPlace(name):
		return []span{{first, end, Place}}
	case last.cue.Has(lexicon.PlaceHead) && end-first > 1:
		return []span{{first, end, Place}}
	case r.tok(first).Shape == text.Upper && end-first == 1:
		return []span{{first, end, Organization}}
	case head.name.Surname > 0 && end-first == 1 || end-first == 2 && last.name.Surname > 0:
		return []span{{first, end, Person}}
	case head.common > 0 && end-first == 1:
		return nil
	case end-first == 1:
		return []span{{first, end, Person}}
	}
	return []span{{first, end, Organization}}
}
