package pdf

// LZW as PDF writes it (ISO 32000-1, 7.4.4): codes of 9 to 12 bits, high bits
// first; 256 empties the table, 257 ends. Codes grow one early unless the
// file says otherwise, which compress/lzw does not know.
const (
	lzwClear = 256
	lzwEnd   = 257
	lzwCodes = 1 << 12
)

// lzwTable is the table of sequences: each is an earlier one and one byte.
type lzwTable struct {
	before      [lzwCodes]int16 // the sequence it goes on from
	length      [lzwCodes]int16
	first, last [lzwCodes]byte
	next        int // the code given next
}

func newLZWTable() *lzwTable {
	t := &lzwTable{next: lzwEnd + 1}
	for c := range 256 {
		t.first[c], t.last[c], t.length[c] = byte(c), byte(c), 1
	}
	return t
}

// add gives the next code to the sequence of a code and one byte more.
func (t *lzwTable) add(code int, b byte) {
	if t.next < lzwCodes {
		t.before[t.next], t.length[t.next], t.first[t.next], t.last[t.next] = int16(code), t.length[code]+1, t.first[code], b
		t.next++
	}
}

// write appends the sequence of a code.
func (t *lzwTable) write(out []byte, code int) []byte {
	n := len(out)
	out = append(out, make([]byte, t.length[code])...)
	for i := len(out) - 1; i >= n; i, code = i-1, int(t.before[code]) {
		out[i] = t.last[code]
	}
	return out
}

// lzw undoes the filter; early is 1 where codes grow one early, else 0. What
// stands before damage is kept. The length is found first, so that a bomb is
// never unpacked.
func (f *file) lzw(data []byte, early int) []byte {
	var length int64
	eachCode(data, early, func(t *lzwTable, code int) bool {
		length += int64(t.length[code])
		return length <= f.left
	})
	if length > f.left {
		f.broken = true
		return nil
	}
	f.left -= length
	out := make([]byte, 0, length)
	eachCode(data, early, func(t *lzwTable, code int) bool {
		out = t.write(out, code)
		return true
	})
	return out
}

// eachCode calls do with the code of each sequence, and the table as it then
// stands, until do is false.
func eachCode(data []byte, early int, do func(*lzwTable, int) bool) {
	t := newLZWTable()
	width, previous := 9, -1
	bits, have := 0, 0
	for _, b := range data {
		bits, have = bits<<8|int(b), have+8
		if have < width {
			continue
		}
		have -= width
		code := bits >> have
		bits &= 1<<have - 1
		if code == lzwClear {
			t.next, width, previous = lzwEnd+1, 9, -1
			continue
		}
		if code == lzwEnd || code > t.next || previous < 0 && code > lzwEnd {
			return
		}
		if previous >= 0 {
			first := t.first[previous]
			if code < t.next {
				first = t.first[code]
			}
			t.add(previous, first)
		}
		if code >= t.next || !do(t, code) {
			return // the table is full
		}
		previous = code
		for width < 12 && t.next+early >= 1<<width {
			width++
		}
	}
}
