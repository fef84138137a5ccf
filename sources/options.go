package sources

import (
	"io"
	"time"
)

// Options are what the user sets for loading; the zero value is the default.
type Options struct {
	// Dates and Publishers set by --date and --publisher, by source path,
	// base name, or either with an item number ("feed.xml#3").
	Dates, Publishers map[string]string
	// Stdin is what "-" reads; nil means standard input.
	Stdin io.Reader
	// Limits bound what a source may cost.
	Limits Limits
	// Strict refuses articles in a language other than English.
	Strict bool
	// AllowPrivate lets URLs lead to this machine and private networks.
	AllowPrivate bool
	// SaveDir is where fetched pages are kept; empty means nowhere.
	SaveDir string
	// UserAgent is what servers are told; empty means "factdiff".
	UserAgent string
	// Warn is told what was passed over without harm (a picture in a
	// folder of articles); nil means nobody is.
	Warn func(string)
}

// Limits bound what a source may cost. A field that is zero has its default.
type Limits struct {
	Bytes     int64         // of one file, page or standard input: 64 MiB
	Expanded  int64         // of what a compressed source unpacks to, in all: 128 MiB
	Text      int           // bytes of text of one article: 4 MiB
	Articles  int           // in one source: 5,000
	Files     int           // looked at in one directory: 10,000
	Depth     int           // nested elements, groups, parts or arrays: 200
	Pages     int           // of one PDF: 500
	Redirects int           // followed for one URL: 5
	Timeout   time.Duration // for one fetch: 20 s
	Reading   time.Duration // for finding the article in one page, feed or PDF: 10 s
}

func (l Limits) withDefaults() Limits {
	fill(&l.Bytes, 64<<20)
	fill(&l.Expanded, 128<<20)
	fill(&l.Text, 4<<20)
	fill(&l.Articles, 5000)
	fill(&l.Files, 10000)
	fill(&l.Depth, 200)
	fill(&l.Pages, 500)
	fill(&l.Redirects, 5)
	fill(&l.Timeout, 20*time.Second)
	fill(&l.Reading, 10*time.Second)
	return l
}

func fill[T int | int64 | time.Duration](field *T, value T) {
	if *field <= 0 {
		*field = value
	}
}
