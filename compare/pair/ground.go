package pair

import (
	"strings"
	"time"

	"factdiff/compare/entity"
	"factdiff/compare/lexicon"
	"factdiff/compare/reading"
	"factdiff/compare/timex"
)

// Two quakes in one country read alike, and their figures differ. Articles on
// one event name the ground it happened on: a place narrower than a country,
// or a person, in the headline or the first sentences of both.

// groundSentences is how many sentences, headline included, tell where the
// story plays and whose it is.
const groundSentences = 6

// organisation begins the name of one among what opens an article.
const organisation = "organisation "

// ground is the places, people and organisations that open an article.
func ground(r *reading.Reading) map[string]bool {
	out := map[string]bool{}
	for _, m := range r.People.Mentions {
		if m.Form != entity.Named || m.Entity < 0 || r.Tokens[m.First].Sentence >= groundSentences {
			continue
		}
		e := &r.People.Entities[m.Entity]
		switch {
		case m.Type == entity.Person && e.Surname != "":
			out["person "+strings.ToLower(e.Surname)] = true
		case m.Type == entity.Organization:
			out[organisation+strings.ToLower(e.Name)] = true
		case m.Type == entity.Place && !country(e):
			out["place "+strings.ToLower(e.Name)] = true
		}
	}
	for _, m := range r.Times {
		if m.First < len(r.Tokens) && r.Tokens[m.First].Sentence < groundSentences && (m.Day > 0 || m.Weekday >= 0) {
			out["day "+day(&m)] = true
		}
	}
	return out
}

// day is the date where it is known, or else the weekday.
func day(m *timex.Mention) string {
	if m.Interval.From.IsZero() {
		return m.Value
	}
	return m.Interval.From.Format(time.DateOnly)
}

// elsewhere reports whether two articles open on no common ground; acquainted
// is true where they name an organisation in common: one firm or agency has
// many stories.
func (s *Story) elsewhere(i, j int) (no, acquainted bool) {
	_, ground := s.Ground(i, j)
	for k := range s.grounds[i] {
		acquainted = acquainted || strings.HasPrefix(k, organisation) && s.grounds[j][k]
	}
	return i != j && ground == 0, acquainted
}

func country(e *entity.Entity) bool {
	if e.Lexicon != "" {
		return !strings.Contains(e.Lexicon, "-")
	}
	return lexicon.Demonym(strings.ToLower(e.Name)) != ""
}

// Ground counts what two articles open on: days, and places and people.
func (s *Story) Ground(i, j int) (days, ground int) {
	a, b := s.grounds[i], s.grounds[j]
	for k := range a {
		switch {
		case !b[k] || strings.HasPrefix(k, organisation):
		case strings.HasPrefix(k, "day "):
			days++
		default:
			ground++
		}
	}
	return days, ground
}
