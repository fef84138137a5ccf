package pdf

import (
	"bytes"
	"compress/zlib"
	"encoding/ascii85"
	"io"
)

// maxFilters is how many filters may stand one behind the other.
const maxFilters = 4

// decode undoes the filters of a stream. What cannot be undone (pictures,
// damage) is left out; what could be read before the damage is kept.
func (f *file) decode(s stream) []byte {
	filters, params := f.filters(s)
	if len(filters) > maxFilters {
		return nil
	}
	data := f.decipher(s)
	for i, filter := range filters {
		var param dict
		if i < len(params) {
			param = f.dict(params[i])
		}
		data = f.undo(f.name(filter), param, data)
	}
	return data
}

// filters lists the filters of a stream and what is said of each.
func (f *file) filters(s stream) (filters, params array) {
	filters = f.array(s.dict["Filter"])
	if n := f.name(s.dict["Filter"]); n != "" {
		filters = array{n}
	}
	params = f.array(s.dict["DecodeParms"])
	if d := f.dict(s.dict["DecodeParms"]); d != nil {
		params = array{d}
	}
	return filters, params
}

func (f *file) undo(filter name, param dict, data []byte) []byte {
	switch filter {
	case "FlateDecode", "Fl":
		z, err := zlib.NewReader(bytes.NewReader(data))
		if err != nil {
			return nil
		}
		return f.unpredict(param, f.take(z))
	case "ASCII85Decode", "A85":
		data = bytes.TrimPrefix(bytes.TrimSpace(data), []byte("<~"))
		if i := bytes.IndexByte(data, '~'); i >= 0 {
			data = data[:i]
		}
		return f.take(ascii85.NewDecoder(bytes.NewReader(data)))
	case "ASCIIHexDecode", "AHx":
		l := lexer{data: data}
		return []byte(l.hex())
	case "RunLengthDecode", "RL":
		return f.runLengths(data)
	case "LZWDecode", "LZW":
		early := 1
		if f.get(param["EarlyChange"]) == 0.0 {
			early = 0
		}
		return f.unpredict(param, f.lzw(data, early))
	case "Crypt":
		return data // undone before, or not in use
	}
	return nil
}

// take reads what the limit leaves.
func (f *file) take(r io.Reader) []byte {
	data, _ := io.ReadAll(io.LimitReader(r, f.left+1))
	if int64(len(data)) > f.left {
		f.broken = true
		data = data[:f.left]
	}
	f.left -= int64(len(data))
	return data
}

func (f *file) runLengths(data []byte) []byte {
	var out []byte
	for i := 0; i < len(data) && data[i] != 128; {
		n := int(data[i])
		i++
		if n < 128 {
			end := min(len(data), i+n+1)
			out = append(out, data[i:end]...)
			i = end
		} else if i < len(data) {
			out = append(out, bytes.Repeat(data[i:i+1], 257-n)...)
			i++
		}
		if int64(len(out)) > f.left {
			f.broken = true
			return nil
		}
	}
	f.left -= int64(len(out))
	return out
}

// unpredict undoes the PNG predictors (7.4.4.4), which tables of objects use.
func (f *file) unpredict(param dict, data []byte) []byte {
	if f.number(param["Predictor"]) < 10 {
		return data
	}
	positive := func(key name, otherwise int) int {
		if n := int(f.number(param[key])); n > 0 && n <= 1<<16 {
			return n
		}
		return otherwise
	}
	bits := positive("Colors", 1) * positive("BitsPerComponent", 8)
	width, step := (positive("Columns", 1)*bits+7)/8, max(1, bits/8)
	out := make([]byte, 0, len(data))
	previous := make([]byte, width)
	for len(data) > 1 {
		kind := data[0]
		row := append([]byte(nil), data[1:min(len(data), width+1)]...)
		data = data[min(len(data), width+1):]
		unfilter(kind, row, previous, step)
		out = append(out, row...)
		copy(previous, row)
	}
	return out
}

// unfilter undoes one row (PNG, 9.2).
func unfilter(kind byte, row, previous []byte, step int) {
	for i := range row {
		var left, corner byte
		if i >= step {
			left, corner = row[i-step], previous[i-step]
		}
		switch kind {
		case 1:
			row[i] += left
		case 2:
			row[i] += previous[i]
		case 3:
			row[i] += byte((int(left) + int(previous[i])) / 2)
		case 4:
			row[i] += paeth(left, previous[i], corner)
		}
	}
}

func paeth(a, b, c byte) byte {
	p := int(a) + int(b) - int(c)
	da, db, dc := distance(p, a), distance(p, b), distance(p, c)
	switch {
	case da <= db && da <= dc:
		return a
	case db <= dc:
		return b
	}
	return c
}

func distance(p int, x byte) int {
	if d := p - int(x); d >= 0 {
		return d
	}
	return int(x) - p
}
