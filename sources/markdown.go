package sources

import (
	"bytes"
	"strings"
)

var markdownFormat = Format{
	Name:  "markdown",
	Doc:   "Markdown with or without front matter; offsets are those of the file; pictures, code and comments are not read",
	Sniff: sniffMarkdown,
	Read:  readMarkdown,
}

// sniffMarkdown goes by the name, and where there is none by a heading at
// the beginning: the marks within a text are too like ordinary text.
func sniffMarkdown(in *Input) bool {
	switch in.ext() {
	case ".md", ".markdown", ".mdown":
	default:
		if !bytes.HasPrefix(in.head(), []byte("# ")) {
			return false
		}
	}
	return textFormat.Sniff(in)
}

func readMarkdown(in *Input) ([]*Article, error) {
	articles, err := readText(in)
	if err != nil {
		return nil, err
	}
	a := articles[0]
	a.Skipped = unspoken(a.Text, a.Body)
	return articles, nil
}

// unspoken finds the blocks of Markdown that are not the article's words:
// fenced code, comments, and lines that hold only a picture or the address
// of a link.
func unspoken(text string, body Span) []Span {
	var out []Span
	until := "" // what ends the block
	for pos := body.Start; pos < body.End; {
		line, next := lineAt(text[:body.End], pos)
		l := strings.TrimSpace(line)
		skip := until != "" || unspokenLine(l)
		if skip && len(out) > 0 && out[len(out)-1].End == pos {
			out[len(out)-1].End = next
		} else if skip {
			out = append(out, Span{pos, next})
		}
		until = blockEnd(l, until)
		pos = next
	}
	if until != "" { // never closed: it was none
		return nil
	}
	return out
}

// blockEnd returns what ends the block that the line begins or goes on with;
// "" outside of blocks.
func blockEnd(line, until string) string {
	switch {
	case until != "" && strings.Contains(line, until):
		return ""
	case until != "":
		return until
	case strings.HasPrefix(line, "```"):
		return "```"
	case strings.HasPrefix(line, "~~~"):
		return "~~~"
	case strings.HasPrefix(line, "<!--") && !strings.Contains(line, "-->"):
		return "-->"
	}
	return ""
}

func unspokenLine(line string) bool {
	switch {
	case strings.HasPrefix(line, "```"), strings.HasPrefix(line, "~~~"), strings.HasPrefix(line, "<!--"):
		return true
	case strings.HasPrefix(line, "![") && strings.HasSuffix(line, ")"):
		return true
	case strings.HasPrefix(line, "["):
		_, address, ok := strings.Cut(line, "]: ")
		return ok && strings.Contains(address, "://") && !strings.Contains(strings.TrimSpace(address), " ")
	}
	return false
}
