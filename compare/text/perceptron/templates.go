package perceptron

// The templates of features a tagger looks at. A feature is a template with
// a word (or its end) and a tag filled in; names give the template's name in
// the model it is built from.
const (
	Bias          uint8 = 1 + iota
	Suffix              // last three bytes of the word as written
	Prefix              // first byte of the word as written
	Tag1                // tag before
	Tag2                // tag two before
	Tag1Tag2            // both
	Word                // the word, normalised
	Tag1Word            // tag before and the word
	Before1             // word before
	Before1Suffix       // its last three bytes
	Before2             // word two before
	After1              // word after
	After1Suffix        // its last three bytes
	After2              // word two after
)

// Template is the template with this name in the source model, its number of
// arguments, and whether the first and second argument is a tag.
type Template struct {
	ID     uint8
	Name   string
	Fields string // one letter an argument: w word, t tag
}

// Templates lists all templates; a name that begins with another one's name
// stands before it.
var Templates = []Template{
	{Tag1Word, "i-1 tag+i word", "tw"}, {Tag1Tag2, "i tag+i-2 tag", "tt"},
	{Bias, "bias", ""}, {Suffix, "i suffix", "w"}, {Prefix, "i pref1", "w"},
	{Tag1, "i-1 tag", "t"}, {Tag2, "i-2 tag", "t"}, {Word, "i word", "w"},
	{Before1, "i-1 word", "w"}, {Before1Suffix, "i-1 suffix", "w"}, {Before2, "i-2 word", "w"},
	{After1, "i+1 word", "w"}, {After1Suffix, "i+1 suffix", "w"}, {After2, "i+2 word", "w"},
}

// Start and End stand for the words (and tags) before and after a sentence.
const (
	Start1, Start2 = "-START-", "-START2-"
	End1, End2     = "-END-", "-END2-"
)

// Pair is the word argument of Tag1Tag2: the hash that stands for the tag
// two before.
func Pair(tag uint8) uint64 { return uint64(tag) << 40 }
