package report

import (
	"cmp"
	"io"
	"math"
	"slices"
	"strconv"
	"time"

	"factdiff/compare"
	"factdiff/compare/entity"
	"factdiff/compare/fact"
	"factdiff/compare/quantity"
	"factdiff/compare/quotation"
	"factdiff/compare/reading"
	"factdiff/compare/timex"
	"factdiff/report/internal/unseen"
	"factdiff/sources"
)

// The JSON of the facts command, schema factdiff/facts/1.
type jsonFacts struct {
	Schema   string         `json:"schema"`
	Source   jsonSource     `json:"source"`
	Mentions []*jsonMention `json:"mentions"`
	Facts    []jsonFact     `json:"facts"`
}

// jsonMention is one thing read. Type is person, organization, place, other,
// time, number, quote, role, or reference: a pronoun or a noun for an entity.
type jsonMention struct {
	Type string `json:"type"`
	sources.Span
	Text  string `json:"text"`
	Value string `json:"value,omitempty"`

	// Of entities: the index joins the mentions of one entity.
	Entity *int   `json:"entity,omitempty"`
	Form   string `json:"form,omitempty"`
	// Of places: the key of the gazetteer.
	Place string `json:"place,omitempty"`
	// Of roles: whom the office belongs to, and whether it is held.
	Of     string `json:"of,omitempty"`
	Past   bool   `json:"past,omitempty"`
	Acting bool   `json:"acting,omitempty"`
	// Of times: From and To are the interval, half-open.
	Timex string `json:"timex,omitempty"`
	Mod   string `json:"mod,omitempty"`
	From  string `json:"from,omitempty"`
	To    string `json:"to,omitempty"`
	// Of numbers: a missing bound is endless.
	Class  string   `json:"class,omitempty"`
	Unit   string   `json:"unit,omitempty"`
	Head   string   `json:"head,omitempty"`
	Low    *float64 `json:"low,omitempty"`
	High   *float64 `json:"high,omitempty"`
	Approx bool     `json:"approx,omitempty"`
	// Of quotations.
	By    *jsonSpeaker `json:"by,omitempty"`
	Cue   string       `json:"cue,omitempty"`
	Force string       `json:"force,omitempty"`
	Scare bool         `json:"scare,omitempty"`
}

type jsonSpeaker struct {
	sources.Span
	Text  string `json:"text"`
	Value string `json:"value,omitempty"`
}

type jsonFact struct {
	Kind      fact.Kind    `json:"kind"`
	Subject   string       `json:"subject"`
	Attribute string       `json:"attribute"`
	Span      sources.Span `json:"span"`
	Text      string       `json:"text"`
	// Value is the text again, as in reports.
	Value      string `json:"value"`
	Normalized string `json:"normalized"`
}

func writeFactsJSON(w io.Writer, all *Facts, o Options) error {
	w = unseen.Writer{Writer: w}
	var j indented
	several := len(all.Articles) != 1
	if several {
		j.open('[')
	}
	for s, f := range all.each() {
		if several {
			j.next()
		}
		out := jsonFacts{"factdiff/facts/1", jsonSourceOf(s), mentions(f.Reading), facts(f, o)}
		if err := out.writeTo(&j); err != nil {
			return err
		}
		if _, err := w.Write(j.b); err != nil {
			return err
		}
		j.b = j.b[:0]
	}
	if several {
		j.close(']')
	}
	_, err := w.Write(append(j.b, '\n'))
	return err
}

func facts(f *compare.Facts, o Options) []jsonFact {
	out := make([]jsonFact, 0, len(f.Facts))
	for _, x := range f.Facts {
		if !shown(o.Kinds, x.Kind) {
			continue
		}
		text := f.Reading.Article.Slice(x.Span)
		out = append(out, jsonFact{x.Kind, x.Subject, x.Attribute, x.Span, text, text, normalized(x)})
	}
	return out
}

func normalized(f fact.Fact) string {
	if f.Value == nil {
		return ""
	}
	return f.Value.Normalized()
}

// mentions lists everything read, in order of place, the wider first.
func mentions(r *reading.Reading) []*jsonMention {
	all := make([]jsonMention, 0, count(r))
	for i := range r.Times {
		all = append(all, timeMention(r, &r.Times[i]))
	}
	if r.People != nil {
		for i := range r.People.Mentions {
			all = append(all, entityMention(r, &r.People.Mentions[i]))
		}
		for i := range r.People.Roles {
			all = append(all, roleMention(r, &r.People.Roles[i]))
		}
	}
	for i := range r.Numbers {
		all = append(all, numberMention(r, &r.Numbers[i]))
	}
	for i := range r.Quotes {
		all = append(all, quoteMention(r, &r.Quotes[i]))
	}
	out := make([]*jsonMention, len(all))
	for i := range all {
		out[i] = &all[i]
	}
	slices.SortStableFunc(out, byPlace)
	return out
}

func count(r *reading.Reading) int {
	n := len(r.Times) + len(r.Numbers) + len(r.Quotes)
	if r.People != nil {
		n += len(r.People.Mentions) + len(r.People.Roles)
	}
	return n
}

func byPlace(a, b *jsonMention) int {
	if a.Start != b.Start {
		return a.Start - b.Start
	}
	return cmp.Or(b.End-a.End, cmp.Compare(a.Type, b.Type))
}

func timeMention(r *reading.Reading, m *timex.Mention) jsonMention {
	return jsonMention{
		Type: "time", Span: m.Span, Text: r.Article.Slice(m.Span), Value: m.Value, Timex: string(m.Type), Mod: m.Mod,
		From: moment(m.Interval.From), To: moment(m.Interval.To),
	}
}

func moment(t time.Time) string {
	switch {
	case t.IsZero():
		return ""
	case t.Equal(t.Truncate(24 * time.Hour)):
		return t.Format(time.DateOnly)
	}
	return t.Format("2006-01-02T15:04:05")
}

func entityMention(r *reading.Reading, m *entity.Mention) jsonMention {
	out := jsonMention{Type: string(m.Type), Span: m.Span, Text: r.Article.Slice(m.Span), Form: formName(m.Form)}
	if out.Form != "" {
		out.Type = "reference"
	}
	if e := entityAt(r, m.Entity); e != nil {
		out.Value, out.Entity, out.Place = e.Name, &m.Entity, e.Lexicon
	}
	return out
}

func formName(f entity.Form) string {
	switch f {
	case entity.Nominal:
		return "nominal"
	case entity.Pronoun:
		return "pronoun"
	}
	return ""
}

func entityAt(r *reading.Reading, i int) *entity.Entity {
	if r.People == nil || i < 0 || i >= len(r.People.Entities) {
		return nil
	}
	return &r.People.Entities[i]
}

func entityName(r *reading.Reading, i int) string {
	if e := entityAt(r, i); e != nil {
		return e.Name
	}
	return ""
}

func roleMention(r *reading.Reading, m *entity.Role) jsonMention {
	out := jsonMention{
		Type: "role", Span: m.Span, Text: r.Article.Slice(m.Span), Value: m.Title,
		Of: entityName(r, m.Of), Past: m.Past, Acting: m.Acting,
	}
	if entityAt(r, m.Entity) != nil {
		out.Entity = &m.Entity
	}
	return out
}

func numberMention(r *reading.Reading, m *quantity.Mention) jsonMention {
	return jsonMention{
		Type: "number", Span: m.Span, Text: r.Article.Slice(m.Span), Value: figure(m.Value), Class: string(m.Class),
		Unit: m.Unit, Head: m.Head, Low: bound(&m.Low), High: bound(&m.High), Approx: m.Approx,
	}
}

// figure writes a number in plain digits, exactly.
func figure(x float64) string {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return ""
	}
	return strconv.FormatFloat(x, 'f', -1, 64)
}

func bound(x *float64) *float64 {
	if math.IsNaN(*x) || math.IsInf(*x, 0) {
		return nil
	}
	return x
}

func quoteMention(r *reading.Reading, m *quotation.Mention) jsonMention {
	out := jsonMention{
		Type: "quote", Span: m.Span, Text: r.Article.Slice(m.Span), Cue: m.Cue, Force: m.Force, Scare: m.Scare,
	}
	if !m.By.Empty() {
		out.By = &jsonSpeaker{m.By, r.Article.Slice(m.By), m.SpeakerName}
	}
	return out
}
