package sources

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"fmt"
	"io"
	"strings"

	"github.com/andybalholm/brotli"
)

// unpacker undoes a content encoding of HTTP (RFC 9110, 8.4.1).
func unpacker(encoding string, r io.Reader) (io.Reader, error) {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "", "identity":
		return r, nil
	case "gzip", "x-gzip":
		return gzip.NewReader(r)
	case "deflate":
		return zlib.NewReader(r)
	case "br":
		return brotli.NewReader(r), nil
	}
	return nil, problem("the server sent it packed as "+clip(encoding), "save the page in a browser")
}

// gunzip unpacks a source that was compressed as a whole, up to the limit.
func gunzip(data []byte, limit int64) ([]byte, error) {
	if !bytes.HasPrefix(data, []byte{0x1f, 0x8b}) {
		return data, nil
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, problem("it is damaged (gzip: "+err.Error()+")", "get it again")
	}
	out, err := io.ReadAll(io.LimitReader(z, limit+1))
	if int64(len(out)) > limit {
		return nil, bomb(limit)
	}
	if err != nil && len(out) == 0 {
		return nil, problem("it is damaged (gzip: "+err.Error()+")", "get it again")
	}
	return out, nil
}

func bomb(limit int64) error {
	return problem(fmt.Sprintf("it unpacks to more than %d MiB", limit>>20), "give the articles alone, or raise the limit")
}
