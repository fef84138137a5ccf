package perceptron

// Rows are the weights of features that weigh for the same few classes, used
// as they lie in the binary.
//
// Layout, little endian:
//
//	uint32 slots, uint32 buckets of the index, uint32 width
//	displacements uint16 a bucket, see index
//	slots         uint32 check, width int16 weights
type Rows struct {
	index
	data  string
	width int
}

const rowsHeader = 12

// OpenRows reads the header of rows and returns what follows them. The data
// must begin with what EncodeRows made.
func OpenRows(data string) (r Rows, rest string) {
	r.slots, r.width = uint64(u32(data, 0)), int(u32(data, 8))
	at := rowsHeader + 2*int(u32(data, 4))
	r.displacements = data[rowsHeader:at]
	end := at + int(r.slots)*r.size()
	r.data = data[at:end]
	return r, data[end:]
}

// size is the bytes of a slot.
func (r *Rows) size() int { return 4 + 2*r.width }

// Row is the weights of a feature, an int16 a class, little endian; empty
// where the feature weighs nothing.
func (r *Rows) Row(feature uint64) string {
	h := mix(feature)
	size := r.size()
	at := r.slot(h) * size
	s := r.data[at : at+size]
	if u32(s, 0) != check(h) {
		return ""
	}
	return s[4:]
}
