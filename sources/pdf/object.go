package pdf

// The objects of PDF (ISO 32000-1, 7.3). Numbers are float64, strings are
// Go strings of bytes, booleans and null are bool and nil.
type (
	name   string
	ref    int // an indirect object, by its number
	array  []any
	dict   map[name]any
	op     string // an operator of a content stream, or another bare word
	stream struct {
		id   objectID
		dict dict
		raw  []byte // as it stands in the file
	}

	// objectID names an object: its number and its generation.
	objectID struct{ number, generation int }
)
