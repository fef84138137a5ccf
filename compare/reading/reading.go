// Package reading brings together what was read out of one article. An
// Article enters, a Reading leaves; nothing here compares.
package reading

import (
	"sort"

	"factdiff/compare/clause"
	"factdiff/compare/entity"
	"factdiff/compare/quantity"
	"factdiff/compare/quotation"
	"factdiff/compare/text"
	"factdiff/compare/timex"
	"factdiff/sources"
)

// Reading is one article as read.
type Reading struct {
	*text.Doc
	Times   []timex.Mention
	People  *entity.Index
	Numbers []quantity.Mention
	Quotes  []quotation.Mention
	Clauses []clause.Clause
}

// Read reads one article.
func Read(a *sources.Article) *Reading {
	d := text.Parse(a)
	r := &Reading{Doc: d}
	r.Times = timex.Read(d)
	r.People = entity.Read(d)
	r.Numbers = quantity.Read(d, r.Times)
	quantity.AttachAges(d, r.Numbers, r.People)
	r.Quotes = quotation.Read(d, r.People)
	r.Clauses = clause.Read(d, r.People)
	return r
}

// Timed reports whether a time expression covers a token.
func (r *Reading) Timed(token int) bool {
	i := sort.Search(len(r.Times), func(i int) bool { return r.Times[i].End > token })
	return i < len(r.Times) && r.Times[i].First <= token
}
