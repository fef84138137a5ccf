package sources

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

var textFormat = Format{
	Name: "text",
	Doc:  "plain text, with or without front matter; offsets are those of the file",
	Sniff: func(in *Input) bool {
		_, _, err := decode(in.Data, in.Charset)
		return err == nil
	},
	Read: readText,
}

func readText(in *Input) ([]*Article, error) {
	text, encoding, err := decode(in.Data, in.Charset)
	if err != nil {
		return nil, err
	}
	if len(text) > in.Limits.Text {
		return nil, longText(len(text), in.Limits.Text)
	}
	a := in.article(text)
	if encoding == "damaged utf-8" {
		a.warn("some bytes are no valid UTF-8 and were replaced: the file may be damaged")
	} else if encoding != "utf-8" {
		a.warn("read as " + encoding + ": offsets are those of the text as UTF-8")
	}
	front := readFrontMatter(a)
	if !front && a.Title == "" {
		headline(a)
	}
	if !hasWords(a.Slice(a.Body)) {
		return nil, problem("it holds no words", "give a file that holds the article's text")
	}
	if a.Published == "" {
		a.Published, a.PublishedFrom = dateOfText(a.Slice(a.Body))
	}
	return []*Article{a}, nil
}

// dateOfText is the date of a line of its own among the first of a text, or
// that of the place and day an article begins with.
func dateOfText(body string) (iso, from string) {
	for n := 0; n < dateLines && body != ""; n++ {
		var line string
		line, body, _ = strings.Cut(strings.TrimLeft(body, " \t\r\n"), "\n")
		if iso := datedLine(line); iso != "" {
			return iso, "visible date"
		}
		if iso := dateline(line); iso != "" {
			return iso, "dateline"
		}
	}
	return "", ""
}

func longText(length, limit int) error {
	return problem(fmt.Sprintf("its text is %d MiB long, more than the limit of %d MiB", length>>20, limit>>20), "give one article a file, or raise the limit")
}

// hasWords reports whether the text holds a letter or digit.
func hasWords(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0
}

// headlineLength is how many characters a first line may have to be taken
// for the headline.
const headlineLength = 160

// headline takes the first line for the title where it looks like one: a
// Markdown heading, or a short line that does not end like a sentence and
// that more lines follow. The line stays part of the body.
func headline(a *Article) {
	start := len(a.Text) - len(strings.TrimLeftFunc(strings.TrimPrefix(a.Text, bom), unicode.IsSpace))
	line, rest, more := strings.Cut(a.Text[start:], "\n")
	trimmed := strings.TrimSpace(line)
	marked := strings.HasPrefix(trimmed, "# ")
	if marked {
		trimmed = strings.TrimSpace(strings.TrimRight(trimmed[2:], "#"))
	}
	if trimmed == "" || !more || !hasWords(rest) || utf8.RuneCountInString(trimmed) > headlineLength {
		return
	}
	if !marked && (!hasWords(trimmed) || strings.ContainsAny(trimmed[len(trimmed)-1:], ".,;:-") || endsWithClosed(trimmed)) {
		return
	}
	start += strings.Index(line, trimmed)
	a.Title = trimmed
	a.Headline = Span{start, start + len(trimmed)}
}

// endsWithClosed reports whether a line ends in a quotation mark after a
// full stop, or in an ellipsis: a sentence, not a headline.
func endsWithClosed(line string) bool {
	line = strings.TrimRight(line, `"'”’)`)
	return strings.HasSuffix(line, ".") || strings.HasSuffix(line, "…") || strings.HasSuffix(line, ",") || strings.HasSuffix(line, ", ")
}
