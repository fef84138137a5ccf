package sources

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// save keeps what was fetched as a WARC file of one record, which Load reads
// again with the same address and character set. The name is made of letters
// and digits of the address, so it cannot lead out of dir; a symbolic link
// of that name is replaced, not followed.
func save(dir string, f *fetched) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return &Error{Reason: "it cannot be saved: " + reason(err), Next: "name another directory for --save", Err: err}
	}
	if err := saveWhole(filepath.Join(dir, saveName(f.url)), f.warc(time.Now())); err != nil {
		return &Error{Reason: "it cannot be saved: " + reason(err), Next: "make room, or name another directory for --save", Err: err}
	}
	return nil
}

// saveWhole puts a file in its place in one step, on every system: the new
// content or the old one, and never a part.
func saveWhole(path string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".save-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(data)
	for _, step := range []func() error{func() error { return f.Chmod(0o644) }, f.Sync} {
		if err == nil {
			err = step()
		}
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// saveName is a file name for an address: readable, and its own.
func saveName(address string) string {
	const most = 60
	u, err := url.Parse(address)
	if err != nil {
		u = &url.URL{}
	}
	sum := sha256.Sum256([]byte(address))
	words := strings.FieldsFunc(strings.ToLower(u.Hostname()+u.EscapedPath()), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	name := strings.Join(words, "-")
	return name[:min(len(name), most)] + "-" + hex.EncodeToString(sum[:4]) + ".warc"
}

// warc writes the page as a response record (WARC 1.1, ISO 28500).
func (f *fetched) warc(now time.Time) []byte {
	var http, b bytes.Buffer
	fmt.Fprintf(&http, "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n", oneLine(f.contentType), len(f.data))
	http.Write(f.data)
	sum := sha256.Sum256(http.Bytes())
	fmt.Fprintf(&b, "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:sha256:%x>\r\nWARC-Date: %s\r\nWARC-Target-URI: %s\r\n"+
		"Content-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n",
		sum, now.UTC().Format(time.RFC3339), oneLine(f.url), http.Len())
	b.Write(http.Bytes())
	b.WriteString("\r\n\r\n")
	return b.Bytes()
}

func oneLine(s string) string { return strings.Map(newlineToBlank, s) }
