// Package sources turns what newsrooms hold (files, folders, links) into
// Articles: the text exactly as read and what is known about it. It imports
// nothing of the rest of the program.
//
// A source is opened, sniffed and read by the first Format of the list in
// formats.go that knows it. Everything that comes from outside is bounded by
// Limits; what cannot be read is an Error that names the source, the reason
// and the next step.
package sources

// Span is a half-open range [Start, End) of byte offsets into Article.Text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len is the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span covers no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Overlaps reports whether the two spans share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Contains reports whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Article is one account of a story. Nothing after Load changes it; every
// value the program reports is a Span of Text.
type Article struct {
	// Path names the source as the user gave it, with an item number
	// ("feed.xml#3") where one file holds several articles.
	Path string
	// Title, Author, Publisher, URL and Language (BCP 47, "en") are empty
	// where the source does not say them.
	Title, Author, Publisher, URL, Language string
	// Foreign is the English name of the language where it is not English
	// ("German"), else "". Such an article is compared only on what does
	// not depend on the language.
	Foreign string
	// Published is the publication date or time in ISO 8601
	// ("2014-02-26", "2014-02-26T09:30:00Z"), empty where unknown.
	Published string
	// PublishedFrom says where Published was found: "front matter",
	// "--date", "json-ld", "meta", ...
	PublishedFrom string
	// Format is the name of the Format that read the source ("text", "html").
	Format string
	// SHA256 is the hex digest of the bytes as given, before decoding; the
	// articles of one file share it.
	SHA256 string

	// Text is the file decoded to UTF-8 for text formats (front matter
	// included, so that offsets are those of the file), else the extracted
	// text. It is always valid UTF-8 and never rewritten later.
	Text string
	// Headline is where the title stands in Text; empty where Text does
	// not hold it.
	Headline Span
	// Body is the part of Text that is the article itself.
	Body Span
	// Skipped lists parts of Body that are not the article's own words
	// (captions, comments) in order; they are not read.
	Skipped []Span
	// Marks are the places evidence can be traced to where lines mean
	// nothing: pages of a PDF, paragraphs of a Word file. In order of Start.
	Marks []Mark
	// Warnings are for the reader of the report: what was not read, and why.
	Warnings []string

	lines *lineIndex
}

// Mark says that the text from Start on (to the next mark) lies on page or
// paragraph Number of the original.
type Mark struct {
	Start  int
	Unit   string // "page" or "paragraph"
	Number int
}

// Slice returns the bytes of the span as they stand in the text.
func (a *Article) Slice(s Span) string { return a.Text[s.Start:s.End] }

// warn adds a warning once.
func (a *Article) warn(w string) {
	for _, old := range a.Warnings {
		if old == w {
			return
		}
	}
	a.Warnings = append(a.Warnings, w)
}
