// Package compare aligns the facts of several articles about one story and
// says what they agree and disagree on.
package compare

import (
	"factdiff/compare/fact"
	"factdiff/compare/reading"
	"factdiff/sources"
)

// Options are the choices of the caller; the zero value is the default.
type Options struct {
	// Kinds limits the comparison to some kinds; empty means all.
	Kinds []fact.Kind
	// Aliases are pairs of spellings that are to count as the same name.
	Aliases [][2]string
	// Jobs is how many articles are read at once; 0 means one a processor.
	Jobs int
}

// Compare reads the articles and compares what they say.
func Compare(articles []*sources.Article, o Options) *Result {
	readings := make([]*reading.Reading, len(articles))
	for i, a := range articles {
		readings[i] = reading.Read(a)
	}
	_ = readings
	return &Result{Summary: map[fact.Verdict]int{}}
}

// Facts is what one article says, for the facts command.
type Facts struct {
	Source  Source
	Reading *reading.Reading
	Facts   []fact.Fact
}

// Read reads one article.
func Read(a *sources.Article) *Facts {
	return &Facts{Reading: reading.Read(a)}
}
