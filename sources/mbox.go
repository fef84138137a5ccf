package sources

import (
	"bytes"
)

var mboxFormat = Format{
	Name:  "mbox",
	Doc:   "mail folders (mbox): each message an article",
	Sniff: sniffMbox,
	Read:  readMbox,
}

func sniffMbox(in *Input) bool {
	line, rest, ok := bytes.Cut(in.head(), []byte("\n"))
	return ok && bytes.HasPrefix(line, []byte("From ")) && looksLikeMail(rest)
}

func readMbox(in *Input) ([]*Article, error) {
	var out []*Article
	var why error
	rest := bytes.TrimLeft(in.Data, " \t\r\n\ufeff")
	for len(rest) > 0 && len(out) < in.Limits.Articles && in.Context.Err() == nil {
		var message []byte
		message, rest = nextMessage(rest)
		a, err := articleOfMail(in, message)
		if err != nil {
			why = err
			continue
		}
		out = append(out, a)
	}
	if len(out) == 0 && why == nil {
		why = problem("the folder holds no message", "check the file")
	}
	if len(out) == 0 {
		return nil, why
	}
	return out, in.Context.Err()
}

// nextMessage cuts the first message, without its "From " line, from the
// folder. Messages are parted by a blank line and a "From " line.
func nextMessage(folder []byte) (message, rest []byte) {
	_, body, _ := bytes.Cut(folder, []byte("\n"))
	end := len(body)
	for i := 0; i < len(body); {
		n := bytes.Index(body[i:], []byte("\nFrom "))
		if n < 0 {
			break
		}
		i += n + 1
		if before := bytes.TrimSuffix(body[:i-1], []byte("\r")); bytes.HasSuffix(before, []byte("\n")) {
			end = i
			break
		}
	}
	return bytes.ReplaceAll(body[:end], []byte("\n>From "), []byte("\nFrom ")), body[end:]
}
