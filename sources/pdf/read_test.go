package pdf

import (
	"bytes"
	"compress/zlib"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
)

// build writes a file of one page for each content stream, in Times and in a
// font F2 with names of glyphs; extra objects stand behind.
func build(extra string, pages ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n")
	var kids []string
	for i := range pages {
		kids = append(kids, fmt.Sprintf("%d 0 R", 10+2*i))
	}
	fmt.Fprintf(&b, "2 0 obj\n<< /Type /Pages /Kids [%s] /Count %d /Resources << /XObject << /Im 6 0 R /Fm 7 0 R >> /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> >>\nendobj\n", strings.Join(kids, " "), len(kids))
	b.WriteString("3 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>\nendobj\n")
	b.WriteString("4 0 obj\n<< /Type /Font /Subtype /Type1 /Encoding << /Differences [65 /fi /uni00E9 /f_f_i /Zcaron /quoteright] >> >>\nendobj\n")
	b.WriteString("5 0 obj\n<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 8 0 R /DescendantFonts [<< /DW 500 /W [1 [600 700] 3 5 800] >>] >>\nendobj\n")
	b.WriteString("6 0 obj\n<< /Subtype /Image /Length 3 >>\nstream\nabc\nendstream\nendobj\n")
	b.WriteString("7 0 obj\n<< /Subtype /Form /Matrix [1 0 0 1 0 -100] /Length 99 >>\nstream\nBT /F1 12 Tf 72 700 Td (In a form.) Tj ET /Fm Do\nendstream\nendobj\n")
	b.WriteString("8 0 obj\n<< /Length 5 >>\nstream\n1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfchar <0001> <0048> endbfchar 2 beginbfrange <0002> <0004> <0061> <0005> <0006> [<00660069> <D83DDE00>] endbfrange\nendstream\nendobj\n")
	b.WriteString(extra)
	for i, content := range pages {
		fmt.Fprintf(&b, "%d 0 obj\n<< /Type /Page /Parent 2 0 R /Contents %d 0 R >>\nendobj\n%d 0 obj\n<< /Length %d >>\nstream\n%s\nendstream\nendobj\n", 10+2*i, 11+2*i, 11+2*i, len(content), content)
	}
	b.WriteString("trailer\n<< /Root 1 0 R >>\n%%EOF\n")
	return b.Bytes()
}

// textAt sets lines from the given place down, 12 points apart.
func textAt(x, y int, lines ...string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "BT /F1 10 Tf 12 TL %d %d Td ", x, y)
	for _, l := range lines {
		fmt.Fprintf(&b, "(%s) Tj T* ", l)
	}
	return b.String() + "ET\n"
}

func read(data []byte) (*Document, error) {
	return Read(context.Background(), data, 50, 16<<20)
}

func TestParagraphs(t *testing.T) {
	left := textAt(72, 700, "The harbour of Easton was closed on", "Tuesday after a storm tore fourteen", "boats from their moorings, the mas-", "ter of the harbour said.")
	right := textAt(320, 700, "The ferries to the island are to be", "cancelled until Friday, and a well-", "known five-hour tour is off as well,", "the operator said.")
	for _, c := range []struct {
		reason string
		pages  []string
		want   []string
	}{
		{"two columns, painted line by line across them", []string{right + left}, []string{
			"The harbour of Easton was closed on Tuesday after a storm tore fourteen boats from their moorings, the master of the harbour said.",
			"The ferries to the island are to be cancelled until Friday, and a well-known five-hour tour is off as well, the operator said."}},
		{"a headline across the columns comes first", []string{left + right + "BT /F1 20 Tf 72 740 Td (Storm closes the harbour of Easton and sinks boats) Tj ET"}, []string{
			"Storm closes the harbour of Easton and sinks boats",
			"The harbour of Easton was closed on Tuesday after a storm tore fourteen boats from their moorings, the master of the harbour said.",
			"The ferries to the island are to be cancelled until Friday, and a well-known five-hour tour is off as well, the operator said."}},
		{"paragraphs told by their indent, whatever stands further left", []string{textAt(40, 760, "Easton Gazette, late edition") + textAt(82, 700, "The harbour was closed.") +
			textAt(82, 688, "Ferries are cancelled until Friday, the") + textAt(72, 676, "operator of the ferries to the island said,", "and travellers with tickets will have their", "money back.") + textAt(82, 640, "It opens again.")}, []string{
			"Easton Gazette, late edition", "The harbour was closed.",
			"Ferries are cancelled until Friday, the operator of the ferries to the island said, and travellers with tickets will have their money back.", "It opens again."}},
		{"a ragged line is no end where the next word had no room", []string{textAt(72, 700, "We have not seen anything like this storm.", "Extraordinarily high waves were measured, and", "the harbour was closed.")}, []string{
			"We have not seen anything like this storm. Extraordinarily high waves were measured, and the harbour was closed."}},
		{"a sentence goes on on the next page", []string{textAt(72, 700, "The harbour of Easton was closed on Tuesday", "after a storm tore fourteen boats from their"), textAt(72, 700, "moorings.", "", "It opens again.")}, []string{
			"The harbour of Easton was closed on Tuesday after a storm tore fourteen boats from their moorings.", "It opens again."}},
		{"letters in their own places make words", []string{"BT /F1 10 Tf 72 700 Td [(T) 80 (he) -250 (har) 20 (bour)] TJ ET"}, []string{"The harbour"}},
		{"names of glyphs and ligatures", []string{"BT /F2 10 Tf 72 700 Td (A B C D E) Tj ET"}, []string{"fi é ffi Ž ’"}},
		{"a map to Unicode", []string{"BT /F3 10 Tf 72 700 Td <000100020003000400050006> Tj ET"}, []string{"Habcfi😀"}},
		{"a form that paints itself", []string{"/Fm Do"}, []string{"In a form."}},
		{"page numbers and running heads", []string{textAt(72, 800, "Easton Gazette 5") + textAt(72, 700, "The harbour is closed.") + textAt(300, 30, "- 1 -"), textAt(72, 800, "Easton Gazette 6") + textAt(72, 700, "It opens again.") + textAt(300, 30, "- 2 -")},
			[]string{"The harbour is closed.", "It opens again."}},
		{"artifacts and turned text", []string{"/Artifact BMC " + textAt(72, 760, "Draft") + " EMC BT /F1 10 Tf 0 1 -1 0 20 20 Tm (Side) Tj ET " + textAt(72, 700, "The harbour is closed.")}, []string{"The harbour is closed."}},
		{"what is painted twice to look bold", []string{"BT /F1 10 Tf 72 700 Td (H) Tj 0 0 Td (H) Tj ET"}, []string{"H"}},
	} {
		d, err := read(build("", c.pages...))
		if err != nil {
			t.Errorf("%s: %v", c.reason, err)
			continue
		}
		var got []string
		for _, p := range d.Paragraphs {
			got = append(got, p.Text)
		}
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s:\n%q, want\n%q", c.reason, got, c.want)
		}
	}
}

func TestPagesOfParagraph(t *testing.T) {
	d, err := read(build("", textAt(72, 700, "The harbour of Easton was closed after a"), textAt(72, 700, "storm.")))
	if err != nil {
		t.Fatal(err)
	}
	p := d.Paragraphs[0]
	if len(p.Pages) != 2 || p.Pages[1].Page != 2 || p.Text[p.Pages[1].Offset:] != "storm." {
		t.Errorf("%q, pages %v", p.Text, p.Pages)
	}
}

func TestErrors(t *testing.T) {
	bomb := packed(bytes.Repeat([]byte("q Q "), 8<<20))
	for _, c := range []struct {
		reason string
		data   []byte
		want   error
	}{
		{"no PDF", []byte("The harbour"), ErrNotPDF},
		{"only its first line", []byte("%PDF-1.4\n"), ErrNotPDF},
		{"a picture of a page", build("", "q 600 0 0 800 0 0 cm /Im Do Q"), ErrScanned},
		{"an empty page", build("", "q Q"), ErrNoText},
		{"letters without names", build("", "BT /F3 10 Tf 72 700 Td <00770078> Tj ET"), ErrLetters},
		{"encrypted", append(build("", textAt(72, 700, "x")), "trailer << /Encrypt 9 0 R >>"...), ErrEncrypted},
		{"a bomb", bytes.Replace(build("", ""), []byte("/Length 0 >>\nstream\n"), []byte("/Filter /FlateDecode /Length 1 >>\nstream\n"+bomb), 1), ErrTooLarge},
		{"pages that contain themselves", []byte("%PDF-1.4\n1 0 obj << /Pages 2 0 R >> endobj 2 0 obj << /Kids [2 0 R 2 0 R] >> endobj trailer << /Root 1 0 R >>"), ErrNotPDF},
	} {
		if _, err := read(c.data); !errors.Is(err, c.want) {
			t.Errorf("%s: error %v, want %v", c.reason, err, c.want)
		}
	}
}

// Objects that refer to themselves, and streams in themselves, must end.
func TestCircles(t *testing.T) {
	for reason, extra := range map[string]string{
		"an object that is itself":           "3 0 obj 3 0 R endobj ",
		"two objects that are each other":    "3 0 obj 4 0 R endobj 4 0 obj 3 0 R endobj ",
		"a stream whose length is itself":    "8 0 obj << /Length 8 0 R >> stream\nx\nendstream endobj ",
		"an object stream that holds itself": "9 0 obj << /Type /ObjStm /N 1 /First 4 /Length 20 >> stream\n9 0 9 0 R\nendstream endobj ",
		"arrays nested without end":          "9 0 obj " + strings.Repeat("[", 100000) + " endobj ",
		"dictionaries nested without end":    "9 0 obj " + strings.Repeat("<</A", 100000) + " endobj ",
	} {
		if _, err := read(build(extra, textAt(72, 700, "The harbour is closed."))); err != nil && !errors.Is(err, ErrNoText) {
			t.Errorf("%s: %v", reason, err)
		}
	}
}

func packed(data []byte) string {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	z.Write(data)
	z.Close()
	return b.String()
}

func TestObjectStream(t *testing.T) {
	inner := "3 0 5 60 << /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding >>        [1 2]"
	body := packed([]byte(inner))
	extra := fmt.Sprintf("9 0 obj << /Type /ObjStm /N 1 /First 9 /Filter /FlateDecode /Length %d >> stream\n%s\nendstream endobj\n", len(body), body)
	data := bytes.Replace(build(extra, textAt(72, 700, "The harbour is closed.")), []byte("3 0 obj\n<< /Type /Font"), []byte("33 0 obj\n<< /Type /Font"), 1)
	d, err := read(data)
	if err != nil || len(d.Paragraphs) != 1 || d.Paragraphs[0].Text != "The harbour is closed." {
		t.Errorf("%+v, %v", d, err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(build("", textAt(72, 700, "The harbour of Easton", "was closed.")+"/Fm Do /Im Do"))
	f.Add(build("", "BT /F3 10 Tf 72 700 Td <000100020003> Tj ET BT /F2 9 Tf (ABC) Tj ET"))
	for _, data := range encryptedFiles(f) {
		f.Add(data)
	}
	f.Add([]byte("%PDF-1.4\n1 0 obj << /Pages 2 0 R >> endobj 2 0 obj << /Kids [2 0 R] >> endobj trailer << /Root 1 0 R >>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := Read(context.Background(), data, 20, 1<<20)
		if err != nil {
			return
		}
		for _, p := range d.Paragraphs {
			if p.Text == "" || len(p.Pages) == 0 || p.Pages[0].Offset != 0 {
				t.Errorf("an empty paragraph, or one without a page: %+v", p)
			}
			for _, s := range p.Pages {
				if s.Offset > len(p.Text) || s.Page < 1 {
					t.Errorf("page %+v outside of %q", s, p.Text)
				}
			}
		}
	})
}

// FuzzContent goes past the file: whatever stands in a content stream.
func FuzzContent(f *testing.F) {
	f.Add("BT /F1 10 Tf 72 700 Td [(T) 80 (he)] TJ 1 0 0 1 2 3 Tm (x) ' ET q Q cm BI x EI Do")
	f.Add("/Artifact BMC BT /F3 1e3 Tf <0001> Tj ET EMC EMC /Fm Do")
	f.Fuzz(func(t *testing.T, content string) {
		_, _ = read(build("", content, content))
	})
}
