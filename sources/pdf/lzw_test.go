package pdf

import (
	"bytes"
	"compress/lzw"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// packLZW is the filter, done by the book.
func packLZW(data []byte, early int) []byte {
	codes := map[string]int{}
	var out []byte
	bits, have, width, next := 0, 0, 9, lzwEnd+1
	put := func(code int) {
		for bits, have = bits<<width|code, have+width; have >= 8; have -= 8 {
			out = append(out, byte(bits>>(have-8)))
		}
		bits &= 1<<have - 1
	}
	codeOf := func(s string) int {
		if len(s) == 1 {
			return int(s[0])
		}
		return codes[s]
	}
	put(lzwClear)
	seen := ""
	for _, b := range data {
		longer := seen + string([]byte{b})
		if _, ok := codes[longer]; ok || seen == "" {
			seen = longer
			continue
		}
		put(codeOf(seen))
		codes[longer] = next
		if next++; next+early > 1<<width && width < 12 {
			width++
		}
		if next == lzwCodes-2 {
			put(lzwClear)
			codes, width, next = map[string]int{}, 9, lzwEnd+1
		}
		seen = string([]byte{b})
	}
	if seen != "" {
		put(codeOf(seen))
		if next++; next+early > 1<<width && width < 12 {
			width++
		}
	}
	put(lzwEnd)
	return append(out, byte(bits<<(8-have)))
}

func TestLZWOfTheStandard(t *testing.T) {
	f := &file{left: 100}
	packed := []byte{0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01} // ISO 32000-1, 7.4.4.2
	want := []byte{45, 45, 45, 45, 45, 65, 45, 45, 45, 66}
	if got := f.lzw(packed, 1); !bytes.Equal(got, want) || f.left != 90 {
		t.Errorf("%v, %d bytes left", got, f.left)
	}
}

// What Go's own library packs, which never grows early, and what is packed by
// the book come back as they were.
func TestLZWComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		piece := rapid.SliceOfN(rapid.Byte(), 1, 300).Draw(t, "piece")
		data := bytes.Repeat(piece, rapid.IntRange(1, 30).Draw(t, "times"))
		var b bytes.Buffer
		w := lzw.NewWriter(&b, lzw.MSB, 8)
		w.Write(data)
		w.Close()
		for reason, got := range map[string][]byte{
			"library":     (&file{left: 1 << 20}).lzw(b.Bytes(), 0),
			"grown late":  (&file{left: 1 << 20}).lzw(packLZW(data, 0), 0),
			"grown early": (&file{left: 1 << 20}).lzw(packLZW(data, 1), 1),
		} {
			if !bytes.Equal(got, data) {
				t.Fatalf("%s: %d bytes of %d come back", reason, len(got), len(data))
			}
		}
	})
}

// Data of few repetitions fill the table and make its codes wide.
func TestLZWFullTable(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 11))
	data := make([]byte, 100_000)
	for i := range data {
		data[i] = byte(r.IntN(8))
	}
	for early := range 2 {
		if got := (&file{left: 1 << 20}).lzw(packLZW(data, early), early); !bytes.Equal(got, data) {
			t.Errorf("early %d: %d bytes come back", early, len(got))
		}
	}
}

func TestLZWPage(t *testing.T) {
	content := textAt(72, 700, "The harbour is closed.")
	packed := packLZW([]byte(content), 1)
	page := func(filter string, body []byte) []byte {
		return bytes.Replace(build("", "@"), []byte("/Length 1 >>\nstream\n@"), fmt.Appendf(nil, "/Filter /%s /Length %d >>\nstream\n%s", filter, len(body), body), 1)
	}
	d, err := read(page("LZWDecode", packed))
	if err != nil || len(d.Paragraphs) != 1 || d.Paragraphs[0].Text != "The harbour is closed." {
		t.Errorf("%+v, %v", d, err)
	}
	if _, err := Read(context.Background(), page("LZW", packLZW([]byte(strings.Repeat("q Q ", 1<<14)), 1)), 50, 1<<15); !errors.Is(err, ErrTooLarge) {
		t.Errorf("a bomb: %v", err)
	}
}
