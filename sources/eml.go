package sources

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"
)

var emlFormat = Format{
	Name:  "eml",
	Doc:   "mail messages: the text or HTML part; attachments are not read",
	Sniff: func(in *Input) bool { return looksLikeMail(in.head()) },
	Read: func(in *Input) ([]*Article, error) {
		a, err := articleOfMail(in, in.Data)
		if err != nil {
			return nil, err
		}
		return []*Article{a}, nil
	},
}

// looksLikeMail reports whether the head begins with header lines among
// which are From and one that only mail has.
func looksLikeMail(head []byte) bool {
	from, mail := false, false
	for n := 0; n < 200; n++ {
		line, rest, ok := bytes.Cut(head, []byte("\n"))
		line = bytes.TrimRight(line, "\r")
		if !ok || len(line) == 0 {
			break
		}
		head = rest
		if line[0] == ' ' || line[0] == '\t' {
			continue
		}
		name, _, ok := bytes.Cut(line, []byte(":"))
		if !ok || bytes.ContainsAny(name, " \t\"“<") {
			return false
		}
		switch strings.ToLower(string(name)) {
		case "from", "sender":
			from = true
		case "date", "message-id", "mime-version", "received", "return-path", "delivered-to", "content-type":
			mail = true
		}
	}
	return from && mail
}

// mailParts are the readable parts of a message.
type mailParts struct {
	plain, html string
	others      int // parts that are not read
}

func articleOfMail(in *Input, data []byte) (*Article, error) {
	m, err := mail.ReadMessage(bytes.NewReader(bytes.TrimLeft(data, " \t\r\n\ufeff")))
	if err != nil {
		return nil, problem("its mail header cannot be read ("+clip(err.Error())+")", "save the message again")
	}
	var parts mailParts
	if err := parts.read(m.Header.Get, m.Body, in.Limits, 0); err != nil {
		return nil, err
	}
	title := subject(m.Header.Get("Subject"))
	b := newBuilder(in)
	b.title(title)
	if parts.html != "" && countWords(parts.plain)*2 < countWords(parts.html)/3 {
		writeFragment(b, parts.html)
	} else if parts.plain != "" {
		writeMail(b, parts.plain)
	} else {
		writeFragment(b, parts.html)
	}
	a := b.article(in, title)
	if !hasWords(a.Slice(a.Body)) {
		return nil, problem("the message holds no text", "give its attachment")
	}
	if parts.others > 0 {
		a.warn(fmt.Sprintf("%d attachments of the message were not read", parts.others))
	}
	a.Published, a.PublishedFrom = firstDate("mail header", trimComment(m.Header.Get("Date")))
	if from, err := mail.ParseAddress(m.Header.Get("From")); err == nil {
		a.Author = first(decodeWords(from.Name), from.Address)
	}
	return a, nil
}

// read walks over the parts of a message, no deeper than 8.
func (p *mailParts) read(header func(string) string, body io.Reader, l Limits, depth int) error {
	kind, params, err := mime.ParseMediaType(header("Content-Type"))
	if err != nil {
		kind = "text/plain"
	}
	if disposition, _, _ := mime.ParseMediaType(header("Content-Disposition")); disposition == "attachment" {
		p.others++
		return nil
	}
	switch {
	case strings.HasPrefix(kind, "multipart/") && params["boundary"] != "":
		return p.readAll(multipart.NewReader(body, params["boundary"]), l, depth+1)
	case kind == "text/plain" && p.plain == "":
		p.plain, err = decodePart(header("Content-Transfer-Encoding"), params["charset"], body, l)
		return err
	case kind == "text/html" && p.html == "":
		p.html, err = decodePart(header("Content-Transfer-Encoding"), params["charset"], body, l)
		return err
	case kind == "message/rfc822" && depth < 8:
		if m, err := mail.ReadMessage(body); err == nil {
			return p.read(m.Header.Get, m.Body, l, depth+1)
		}
	}
	p.others++
	return nil
}

func (p *mailParts) readAll(r *multipart.Reader, l Limits, depth int) error {
	if depth > 8 {
		return problem("its parts nest deeper than 8", "save the inner message")
	}
	for n := 0; n < 1000; n++ {
		part, err := r.NextRawPart()
		if err != nil {
			return nil // the end, or cut off: what was read may do
		}
		if err := p.read(part.Header.Get, part, l, depth); err != nil {
			return err
		}
	}
	return nil
}

// decodePart undoes the transfer encoding and the character set of a part.
func decodePart(transfer, charset string, r io.Reader, l Limits) (string, error) {
	switch strings.ToLower(strings.TrimSpace(transfer)) {
	case "base64":
		r = base64.NewDecoder(base64.StdEncoding, r)
	case "quoted-printable":
		r = quotedprintable.NewReader(r)
	}
	data, err := io.ReadAll(io.LimitReader(r, l.Bytes))
	if len(data) == 0 {
		return "", nil
	}
	if err != nil {
		data = bytes.TrimRight(data, "\r\n")
	}
	s, _, err := decode(data, charset)
	return s, err
}

// writeMail adds plain text; quoted lines and the signature are asides.
func writeMail(b *builder, text string) {
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\n-- \n", "\n--\n")
	text, signature, _ := strings.Cut(text, "\n--\n")
	for _, p := range strings.Split(text, "\n\n") {
		if strings.HasPrefix(strings.TrimSpace(p), ">") {
			b.aside(p)
		} else {
			b.paragraph(p)
		}
	}
	b.aside(signature)
}

// subject decodes a subject line and takes "Fwd:" and "Re:" from it.
func subject(s string) string {
	s = tidy(decodeWords(s))
	for {
		head, rest, ok := strings.Cut(s, ":")
		switch strings.ToLower(strings.TrimSpace(head)) {
		case "re", "fw", "fwd", "aw", "wg":
			if s = strings.TrimSpace(rest); ok {
				continue
			}
		}
		return s
	}
}

// decodeWords decodes encoded words (RFC 2047) of any character set.
func decodeWords(s string) string {
	d := mime.WordDecoder{CharsetReader: func(label string, r io.Reader) (io.Reader, error) {
		data, err := io.ReadAll(io.LimitReader(r, 1<<16))
		if err != nil {
			return nil, err
		}
		out, _, err := decode(data, label)
		return strings.NewReader(out), err
	}}
	if out, err := d.DecodeHeader(s); err == nil {
		return out
	}
	return s
}

// trimComment takes the comment from a date: "... +0000 (UTC)".
func trimComment(s string) string {
	s, _, _ = strings.Cut(s, "(")
	return strings.TrimSpace(s)
}
