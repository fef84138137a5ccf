package text

// Tag is a part of speech of the Penn Treebank, with HYPH for the hyphen
// inside a compound as later treebanks have it.
type Tag uint8

// NoTag is the tag of a token that was not tagged.
const NoTag Tag = 0

// The tags. Their order is the numbering of the model's classes: new ones go
// to the end, and the model is then built anew.
const (
	CC         Tag = 1 + iota // coordinating conjunction: and, but
	CD                        // cardinal number
	DT                        // determiner
	EX                        // existential there
	FW                        // foreign word
	IN                        // preposition, subordinating conjunction
	JJ                        // adjective
	JJR                       // comparative adjective
	JJS                       // superlative adjective
	LS                        // list item marker
	MD                        // modal: will, could
	NN                        // noun, singular or mass
	NNP                       // proper noun
	NNPS                      // proper noun, plural
	NNS                       // noun, plural
	PDT                       // predeterminer: all the, such a
	POS                       // possessive 's
	PRP                       // personal pronoun
	PRPPoss                   // possessive pronoun (PRP$)
	RB                        // adverb; not, n't, never
	RBR                       // comparative adverb
	RBS                       // superlative adverb
	RP                        // particle: carried out
	SYM                       // symbol
	TO                        // to
	UH                        // interjection
	VB                        // verb, base form
	VBD                       // verb, past
	VBG                       // verb, -ing
	VBN                       // verb, past participle
	VBP                       // verb, present, not third person singular
	VBZ                       // verb, present, third person singular
	WDT                       // which, that as a relative
	WP                        // who, what
	WPPoss                    // whose (WP$)
	WRB                       // when, where, how
	Period                    // . ? !
	Comma                     // ,
	Colon                     // : ; ... -- and dashes
	Open                      // ( [
	Close                     // ) ]
	OpenQuote                 // opening quotation mark
	CloseQuote                // closing quotation mark
	Dollar                    // $ £ €
	HYPH                      // hyphen inside a compound
	numTags
)

var tagNames = [numTags]string{"", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS", "NNS",
	"PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP",
	"WP$", "WRB", ".", ",", ":", "(", ")", "``", "''", "$", "HYPH"}

// String is the name of the tag in the Penn Treebank.
func (t Tag) String() string {
	if int(t) < len(tagNames) {
		return tagNames[t]
	}
	return "?"
}

// TagNamed is the tag of a name of the Penn Treebank, NoTag where unknown.
func TagNamed(name string) Tag {
	for i, n := range tagNames {
		if n == name {
			return Tag(i)
		}
	}
	return NoTag
}

// IsVerb reports whether the tag is a form of a verb; modals are apart.
func (t Tag) IsVerb() bool { return t >= VB && t <= VBZ }

// IsFinite reports whether the tag is a verb with tense, or a modal.
func (t Tag) IsFinite() bool { return t == VBD || t == VBP || t == VBZ || t == MD }

// IsNoun reports whether the tag is a noun, common or proper.
func (t Tag) IsNoun() bool { return t >= NN && t <= NNS }

// IsProper reports whether the tag is a proper noun.
func (t Tag) IsProper() bool { return t == NNP || t == NNPS }

// IsAdjective reports whether the tag is an adjective of any degree.
func (t Tag) IsAdjective() bool { return t >= JJ && t <= JJS }

// IsAdverb reports whether the tag is an adverb of any degree.
func (t Tag) IsAdverb() bool { return t >= RB && t <= RBS }

// IsPronoun reports whether the tag is a personal, possessive or wh pronoun.
func (t Tag) IsPronoun() bool { return t == PRP || t == PRPPoss || t == WP || t == WPPoss || t == WDT }

// IsPunct reports whether the tag is a mark of punctuation.
func (t Tag) IsPunct() bool { return t >= Period && t <= CloseQuote || t == HYPH }

// IsContent reports whether the tag is a noun, verb, adjective, adverb or number.
func (t Tag) IsContent() bool {
	return t.IsNoun() || t.IsVerb() || t.IsAdjective() || t.IsAdverb() || t == CD
}
