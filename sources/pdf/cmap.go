package pdf

import (
	"unicode/utf16"
)

// cmap maps character codes to text (ToUnicode, 9.10.3) or to lengths of
// codes.
type cmap struct {
	text   map[uint32]string
	ranges []cmapRange
	// lengths holds which code lengths there are: bit n for n bytes.
	lengths uint8
}

type cmapRange struct {
	first, last uint32
	text        string // of the first code; the last character counts up
}

// maxMapped is how many codes a map may name.
const maxMapped = 1 << 17

// readCMap reads the operators that matter from a CMap file.
func readCMap(data []byte) *cmap {
	m := &cmap{text: map[uint32]string{}}
	l := lexer{data: data}
	var args array
	for {
		switch o := l.object(0).(type) {
		case end:
			return m
		case op:
			switch o {
			case "endcodespacerange":
				m.codeSpace(args)
			case "endbfchar":
				m.chars(args)
			case "endbfrange":
				m.addRanges(args)
			}
			args = args[:0]
		default:
			if len(args) < maxMapped {
				args = append(args, o)
			}
		}
	}
}

func (m *cmap) codeSpace(args array) {
	for _, a := range args {
		if s, ok := a.(string); ok && len(s) > 0 && len(s) <= 4 {
			m.lengths |= 1 << len(s)
		}
	}
}

func (m *cmap) chars(args array) {
	for i := 0; i+1 < len(args) && len(m.text) < maxMapped; i += 2 {
		code, ok1 := args[i].(string)
		text, ok2 := args[i+1].(string)
		if ok1 && ok2 {
			m.text[codeOf(code)] = utf16Text(text)
		}
	}
}

func (m *cmap) addRanges(args array) {
	for i := 0; i+2 < len(args) && len(m.ranges) < maxMapped; i += 3 {
		first, ok1 := args[i].(string)
		last, ok2 := args[i+1].(string)
		if !ok1 || !ok2 {
			continue
		}
		switch to := args[i+2].(type) {
		case string:
			m.ranges = append(m.ranges, cmapRange{codeOf(first), codeOf(last), utf16Text(to)})
		case array:
			for k, t := range to {
				if s, ok := t.(string); ok && len(m.text) < maxMapped {
					m.text[codeOf(first)+uint32(k)] = utf16Text(s)
				}
			}
		}
	}
}

// lookup is the text of a code; ok is false where the map does not name it.
func (m *cmap) lookup(code uint32) (text string, ok bool) {
	s, seen := m.text[code]
	if !seen {
		s = m.inRange(code)
		m.text[code] = s
	}
	return s, s != ""
}

func (m *cmap) inRange(code uint32) string {
	for _, r := range m.ranges {
		if runes := []rune(r.text); code >= r.first && code <= r.last && len(runes) > 0 {
			runes[len(runes)-1] += rune(code - r.first)
			return string(runes)
		}
	}
	return ""
}

func codeOf(s string) uint32 {
	var n uint32
	for i := 0; i < len(s) && i < 4; i++ {
		n = n<<8 | uint32(s[i])
	}
	return n
}

// utf16Text decodes big-endian UTF-16.
func utf16Text(s string) string {
	if len(s) == 1 {
		return string(rune(s[0]))
	}
	const most = 64
	units := make([]uint16, 0, len(s)/2)
	for i := 0; i+1 < len(s) && i < most; i += 2 {
		units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
	}
	return string(utf16.Decode(units))
}
