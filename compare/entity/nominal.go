package entity

import (
	"factdiff/compare/entity/names"
	"factdiff/compare/text"
)

// nominals finds whom "the senator" or "the defense secretary" means: the
// one person of the article who is given that office.
func nominals(r *names.Reader, idx *Index) {
	holders := map[string]int{} // by head and by title; -2 where several
	for _, role := range idx.Roles {
		if role.Past || role.Entity < 0 || !office[role.Head] {
			continue
		}
		hold(holders, role.Head, role.Entity)
		if role.Title != role.Head {
			hold(holders, role.Title, role.Entity)
		}
	}
	if len(holders) == 0 {
		return
	}
	var added []Mention
	for i := range r.Doc.Tokens {
		if n := r.Tok(i).Norm; n != "the" || r.Tok(i).Kind != text.Word {
			continue
		}
		if end, e := officeAfter(r, idx, holders, i); e >= 0 {
			added = append(added, Mention{Span: r.Doc.Join(i, end), First: i, End: end, Type: Person, Entity: e, Form: Nominal})
		}
	}
	idx.insert(added)
}

func hold(holders map[string]int, office string, e int) {
	if old, known := holders[office]; known && old != e {
		e = -2
	}
	holders[office] = e
}

// officeAfter reads an office of one or two words after the article at token
// i; e is -1 where there is none or more than one person holds it.
func officeAfter(r *names.Reader, idx *Index, holders map[string]int, i int) (end, e int) {
	for n := 2; n >= 1; n-- {
		end = i + 1 + n
		if !r.SameSentence(i, end) || r.Capital(end) || taken(idx, i, end+1) {
			continue
		}
		name := r.Tok(i + 1).Norm
		if n == 2 {
			name += " " + r.Tok(i+2).Norm
		}
		who, known := holders[name]
		if !known || who < 0 {
			continue
		}
		switch next := r.Tok(end); {
		case next.Norm == "of" || next.Norm == "for" || next.Norm == "-" || next.Tag.IsNoun():
			continue
		case next.Norm == "," && idx.At(end+1) >= 0:
			continue // "the president, Ann Lee,"
		}
		return end, who
	}
	return 0, -1
}

func taken(idx *Index, first, end int) bool {
	for i := first; i < end; i++ {
		if idx.At(i) >= 0 {
			return true
		}
	}
	return false
}

// office are the heads of offices that one person of an article holds.
var office = words("president senator governor mayor secretary minister chancellor congressman congresswoman representative judge justice " +
	"sheriff pope king queen prince princess chairman chairwoman ambassador commissioner premier speaker lawmaker prosecutor bishop " +
	"archbishop cardinal pastor superintendent principal coach general admiral colonel")
