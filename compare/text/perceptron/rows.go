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

// Add adds the weights of features to the sums, of which there must be as
// many as a row is wide.
func (r *Rows) Add(sums []int32, features []uint64) {
	size := r.size()
	for _, f := range features {
		h := mix(f)
		at := r.slot(h) * size
		if s := r.data[at : at+size]; u32(s, 0) == check(h) {
			for i := range sums {
				sums[i] += int32(int16(u16(s, 4+2*i)))
			}
		}
	}
}

// AddFour is Add for rows of four weights. It has no branch that depends on
// what is found, so that the processor looks for several features at once.
func (r *Rows) AddFour(sums *[4]int32, features []uint64) {
	const size = 4 + 2*4
	var a, b, c, d int32
	for _, f := range features {
		h := mix(f)
		at := r.slot(h) * size
		s := r.data[at : at+size]
		w := u64(s, 4)
		if u32(s, 0) != check(h) {
			w = 0
		}
		a, b, c, d = a+int32(int16(w)), b+int32(int16(w>>16)), c+int32(int16(w>>32)), d+int32(int16(w>>48))
	}
	sums[0], sums[1], sums[2], sums[3] = sums[0]+a, sums[1]+b, sums[2]+c, sums[3]+d
}
