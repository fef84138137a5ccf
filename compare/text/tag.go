package text

// Tag is a part of speech of the Penn Treebank.
type Tag uint8

// NoTag is the tag of a token that was not tagged.
const NoTag Tag = 0

// tag sets the part of speech of every token of the document.
func tag(*Doc) {}
