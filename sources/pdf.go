package sources

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"factdiff/sources/pdf"
)

var pdfFormat = Format{
	Name:  "pdf",
	Doc:   "PDF files with text, column by column; evidence is traced to pages; scanned ones and those that ask for a password are refused",
	Sniff: func(in *Input) bool { return bytes.Contains(in.Data[:min(len(in.Data), 1024)], []byte("%PDF-")) },
	Read:  readPDF,
}

// pdfAdvice says what to do about a file that cannot be read.
var pdfAdvice = []struct {
	err  error
	next string
}{
	{pdf.ErrPassword, "print it to a new PDF with the password, or give the text"},
	{pdf.ErrEncrypted, "print it to a new PDF, or give the text"},
	{pdf.ErrScanned, "run it through text recognition (OCR) first"},
	{pdf.ErrLetters, "run it through text recognition (OCR), or give the text"},
	{pdf.ErrTooLarge, "give the pages of the article alone, or raise the limit"},
	{pdf.ErrNoText, "give the text"},
	{pdf.ErrNotPDF, "save it again, or give the text"},
}

func readPDF(in *Input) ([]*Article, error) {
	d, err := bounded(in.Context, in.Limits.Reading, func() (*pdf.Document, error) {
		return pdf.Read(in.Context, in.Data, in.Limits.Pages, in.Limits.Expanded)
	})
	if err != nil {
		for _, a := range pdfAdvice {
			if errors.Is(err, a.err) {
				return nil, &Error{Reason: err.Error(), Next: a.next, Err: err}
			}
		}
		return nil, err
	}
	a := articleOfPDF(in, d)
	if !hasWords(a.Slice(a.Body)) {
		return nil, problem(pdf.ErrNoText.Error(), "give the text")
	}
	return []*Article{a}, nil
}

func articleOfPDF(in *Input, d *pdf.Document) *Article {
	b := newBuilder(in)
	if d.TitleAt >= 0 {
		b.mark("page", 1)
		b.title(d.Title)
	}
	for i, p := range d.Paragraphs {
		if i != d.TitleAt {
			addPDFParagraph(b, p)
		}
	}
	a := b.article(in, d.Title)
	if d.Title == "" {
		headline(a)
	}
	a.Author = tidy(d.Author)
	a.Published, a.PublishedFrom = datePDF(d)
	if d.Read < d.Pages {
		a.warn(fmt.Sprintf("only the first %d pages were read", d.Read))
	}
	if d.Unknown > 0.02 {
		a.warn(fmt.Sprintf("%.0f %% of the characters could not be read: the fonts do not name them", 100*d.Unknown))
	}
	return a
}

// addPDFParagraph adds a paragraph and marks the pages that begin in it.
func addPDFParagraph(b *builder, p pdf.Paragraph) {
	last := 0
	if n := len(b.marks); n > 0 {
		last = b.marks[n-1].Number
	}
	if p.Pages[0].Page != last {
		b.mark("page", p.Pages[0].Page)
	}
	span := b.paragraph(p.Text)
	for _, start := range p.Pages[1:] {
		if at := span.Start + len(tidy(p.Text[:start.Offset])); !span.Empty() && at < span.End {
			if b.b.String()[at] == ' ' {
				at++
			}
			b.marks = append(b.marks, Mark{at, "page", start.Page})
		}
	}
}

// datePDF is a date on the first lines, or the day the file was made.
func datePDF(d *pdf.Document) (iso, from string) {
	for i, p := range d.Paragraphs {
		if i >= dateLines {
			break
		}
		if iso := datedLine(p.Text); iso != "" {
			return iso, "visible date"
		}
	}
	created := strings.TrimPrefix(d.Created, "D:")
	return firstDate("document properties", created[:min(len(created), len("20060102"))])
}
