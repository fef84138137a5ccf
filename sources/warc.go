package sources

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"
)

var warcFormat = Format{
	Name:  "warc",
	Doc:   "web archives (WARC 1.0 and 1.1, also gzipped): the responses that are articles",
	Sniff: func(in *Input) bool { return bytes.HasPrefix(in.Data, []byte("WARC/")) },
	Read:  readWARC,
}

// readWARC reads the response and resource records; what is no page or no
// article (pictures, scripts, menus) is passed over.
func readWARC(in *Input) ([]*Article, error) {
	r := bufio.NewReader(bytes.NewReader(in.Data))
	var out []*Article
	pages := 0
	var why error
	for len(out) < in.Limits.Articles && in.Context.Err() == nil {
		header, block, err := warcRecord(r, int64(len(in.Data)))
		if err != nil {
			break
		}
		page := warcPage(in, header, block)
		if page == nil {
			continue
		}
		pages++
		found, err := in.readInner(page)
		if err != nil {
			why = err
		}
		out = append(out, found...)
	}
	if len(out) == 0 {
		if pages == 1 && why != nil {
			return nil, why
		}
		return nil, problem(fmt.Sprintf("none of the %d pages in it is an article", pages), "check that the archive holds the article's page")
	}
	return out, in.Context.Err()
}

// warcRecord reads one record: its header and its block.
func warcRecord(r *bufio.Reader, most int64) (textproto.MIMEHeader, []byte, error) {
	for { // blank lines part the records
		line, err := r.ReadString('\n')
		if err != nil {
			return nil, nil, err
		}
		if strings.HasPrefix(line, "WARC/") {
			break
		}
	}
	header, err := textproto.NewReader(r).ReadMIMEHeader()
	if err != nil {
		return nil, nil, err
	}
	n, err := strconv.ParseInt(header.Get("Content-Length"), 10, 64)
	if err != nil || n < 0 || n > most {
		return nil, nil, fmt.Errorf("a record of length %q", header.Get("Content-Length"))
	}
	block := make([]byte, n)
	n2, err := io.ReadFull(r, block)
	if err == io.ErrUnexpectedEOF {
		err = nil // cut off: what is there may do
	}
	return header, block[:n2], err
}

// warcPage is the page of a record; nil where it has none.
func warcPage(in *Input, header textproto.MIMEHeader, block []byte) *Input {
	f := fetched{url: strings.Trim(header.Get("WARC-Target-URI"), "<>"), data: block, contentType: header.Get("Content-Type")}
	switch header.Get("WARC-Type") {
	case "resource":
	case "response":
		resp, err := http.ReadResponse(bufio.NewReader(bytes.NewReader(block)), nil)
		if err != nil || resp.StatusCode != http.StatusOK {
			return nil
		}
		f.contentType = resp.Header.Get("Content-Type")
		if f.data, err = body(resp, in.Limits.Bytes); err != nil && len(f.data) == 0 {
			return nil
		}
	default:
		return nil
	}
	if t := strings.ToLower(f.contentType); len(f.data) == 0 || !contains(t, "html", "text/plain", "pdf", "json", "xml") && t != "" {
		return nil
	}
	return f.input(in.Context, in.Path, in.Limits)
}
