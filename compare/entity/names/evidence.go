package names

import (
	"factdiff/compare/lexicon"
	"factdiff/compare/text"
)

// evidence is what a document shows about one word over all its occurrences.
type evidence uint16

const (
	smallLetters  evidence = 1 << iota // stands in small letters somewhere
	midSentence                        // stands with a capital inside a sentence in running text
	afterTitle                         // "Senator X"
	afterGiven                         // "Marco X"
	beforeSurname                      // "X Rubio", a surname by its looks
	beforeSaid                         // "X said"
	afterIn                            // "in X"
	afterThe                           // "the X"
	beforeHead                         // "X University"
	beforeAge                          // "X, 34,"
	beforePlace                        // "X, Florida"
	afterAgainst                       // "against X", "beat X", "at X"
	pluralVerb                         // "X were"
	beforeScore                        // "X 3", as in tables of results
)

// gather goes over the document and notes what it shows of each capitalised
// word.
func (r *Reader) gather() {
	for i := range r.Doc.Tokens {
		if t := &r.Doc.Tokens[i]; t.Kind == text.Word && t.Capitalised() {
			w := r.Word(i)
			if r.Caps(i) == Running {
				w.seen |= r.shows(i)
			}
		}
	}
	var t topics
	for i := range r.Doc.Tokens {
		if tok := &r.Doc.Tokens[i]; tok.Kind == text.Word && tok.Shape == text.Lower {
			if w := r.index[tok.Norm]; w != nil {
				w.seen |= smallLetters
			}
			t.count(lexicon.CueOf(tok.Norm))
		}
	}
	r.topic = t.main(len(r.Doc.Tokens))
}

// topics counts the words of a document that tell what it is about. In the
// sports pages cities are teams, in the business pages surnames are firms.
type topics struct{ team, own, market int }

func (t *topics) count(c lexicon.Cue) {
	if c.Has(lexicon.TeamSport) {
		t.team++
	}
	if c.Has(lexicon.OwnSport) {
		t.own++
	}
	if c.Has(lexicon.Market) {
		t.market++
	}
}

// The topics of documents.
var topicTeam, topicSport, topicMarket, topicNews = say("team"), say("sport"), say("market"), say("news")

// main is the topic that has three words in a hundred, else news.
func (t *topics) main(tokens int) value {
	least := max(3, tokens*2/100)
	switch {
	case t.team >= least && t.team >= t.own && t.team >= t.market:
		return topicTeam
	case t.own >= least && t.own >= t.market:
		return topicSport
	case t.market >= least:
		return topicMarket
	}
	return topicNews
}

const personTitle = lexicon.HonorificMale | lexicon.HonorificFemale | lexicon.Honorific | lexicon.Rank | lexicon.Office

// shows is what the occurrence at token i says.
func (r *Reader) shows(i int) evidence {
	var e evidence
	before, after := r.Tok(i-1), r.Tok(i+1)
	if !r.SameSentence(i, i-1) {
		before = &noToken
	}
	if !r.SameSentence(i, i+1) {
		after = &noToken
	}
	if !r.Starts(i) {
		e |= midSentence
	}
	if before.Kind == text.Word {
		e |= r.showsBefore(i)
	}
	if after.Kind == text.Word {
		e |= r.showsAfter(i)
	}
	switch {
	case after.Kind == text.Number:
		e |= beforeScore
	case after.Norm == "," && r.Tok(i+2).Kind == text.Number && r.Tok(i+3).Norm == "," && len(r.Tok(i+2).Norm) == 2:
		e |= beforeAge
	case after.Norm == "," && r.Capital(i+2) && lexicon.Places(r.Word(i+2).Plain) != nil && stateOrCountry(r.Word(i+2).Plain):
		e |= beforePlace
	}
	return e
}

func stateOrCountry(name string) bool {
	for _, p := range lexicon.Places(name) {
		if p.Class == lexicon.Country || p.Class == lexicon.Province {
			return true
		}
	}
	return false
}

func (r *Reader) showsBefore(i int) evidence {
	var e evidence
	w := r.Word(i - 1)
	capital := r.Capital(i - 1)
	switch r.Tok(i - 1).Norm {
	case "in":
		if !r.Capital(i + 1) {
			e |= afterIn
		}
	case "the":
		e |= afterThe
	case "against", "beat", "at", "v", "vs", "over":
		e |= afterAgainst
	}
	if w.Cue.Has(personTitle) {
		e |= afterTitle
	}
	if capital && (w.Name.Given() > 0 && w.Common < 2 || r.Initial(i-1)) && !r.Capital(i+1) {
		e |= afterGiven
	}
	return e
}

func (r *Reader) showsAfter(i int) evidence {
	var e evidence
	w := r.Word(i + 1)
	if r.Capital(i + 1) {
		if w.Cue.Has(lexicon.OrganizationHead) {
			e |= beforeHead
		}
		if w.Name.Surname > 0 && w.Common == 0 && !w.Place && !r.Capital(i-1) {
			e |= beforeSurname
		}
		return e
	}
	switch {
	case w.Cue.Has(lexicon.Said):
		e |= beforeSaid
	case w.Plain == "were" || w.Plain == "are" || w.Plain == "have":
		e |= pluralVerb
	}
	return e
}
