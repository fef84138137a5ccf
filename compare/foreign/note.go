package foreign

import (
	"fmt"
	"strings"

	"factdiff/compare/fact"
	"factdiff/compare/reading"
)

// Note says of an article that is not in English, called id in the report,
// what of it was read and so could be compared.
func Note(id string, r *reading.Reading, facts []fact.Fact) string {
	figures, dates := 0, 0
	for _, f := range facts {
		switch f.Kind {
		case fact.Number:
			figures++
		case fact.Date:
			dates++
		}
	}
	return fmt.Sprintf("%s is in %s: only what does not depend on the language was compared, %s; its roles, ages, places, quotations and claims were not read",
		id, r.Article.Foreign, strings.Join([]string{count(len(r.People.Entities), "name", "names"), count(figures, "figure", "figures") + " and " + count(dates, "date", "dates")}, ", "))
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
