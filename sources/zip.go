package sources

import (
	"archive/zip"
	"bytes"
	"io"
)

// isZip reports whether the input is a zip archive with a file of that name
// in it; a damaged archive is recognised as well.
func (in *Input) isZip(name string) bool {
	return bytes.HasPrefix(in.Data, []byte("PK\x03\x04")) && bytes.Contains(in.Data, []byte(name))
}

// unzipped reads single files of an archive into memory; nothing is ever
// written to disk, so names in it cannot lead anywhere.
type unzipped struct {
	files []*zip.File
	left  int64 // bytes that may still be unpacked
	limit int64
}

func unzip(in *Input) (*unzipped, error) {
	z, err := zip.NewReader(bytes.NewReader(in.Data), int64(len(in.Data)))
	if err != nil {
		return nil, problem("it is damaged ("+err.Error()+")", "save it again, or give the text")
	}
	return &unzipped{files: z.File, left: in.Limits.Expanded, limit: in.Limits.Expanded}, nil
}

// file unpacks the first file of that name; nil where there is none.
func (u *unzipped) file(name string) ([]byte, error) {
	for _, f := range u.files {
		if f.Name != name {
			continue
		}
		if f.UncompressedSize64 > uint64(u.left) { // it says so itself
			return nil, bomb(u.limit)
		}
		r, err := f.Open()
		if err != nil {
			return nil, problem("it is damaged ("+err.Error()+")", "save it again, or give the text")
		}
		defer r.Close()
		data, err := io.ReadAll(io.LimitReader(r, u.left+1))
		if int64(len(data)) > u.left {
			return nil, bomb(u.limit)
		}
		u.left -= int64(len(data))
		if err != nil && len(data) == 0 {
			return nil, problem("it is damaged ("+err.Error()+")", "save it again, or give the text")
		}
		return data, nil
	}
	return nil, nil
}

// xml unpacks and parses a file; nil where there is none.
func (u *unzipped) xml(in *Input, name string) (*element, error) {
	data, err := u.file(name)
	if err != nil || data == nil {
		return nil, err
	}
	part := *in
	part.Data = data
	s, err := decodeXML(&part)
	if err != nil {
		return nil, err
	}
	return parseXML(s, in.Limits)
}
