// Package atomicfile writes whole files: the new content or the old one, and
// never a part. A path and bytes enter; only that path changes.
package atomicfile

import (
	"errors"
	"io/fs"
	"os"
)

// Write puts data at the path in one step. A symbolic link there is replaced,
// not followed, so nothing outside the named folder is written; what is no
// regular file (a pipe, /dev/stdout) is written to. An existing file keeps
// its permissions, a new one is readable by all that the umask lets.
func Write(path string, data []byte) error {
	switch info, err := os.Stat(path); {
	case err != nil: // there is none yet, or replace says why not
	case info.IsDir():
		return errors.New("it is a directory")
	case !info.Mode().IsRegular():
		return stream(path, data)
	}
	return replace(path, data, 0o644)
}

func stream(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return reason(err)
	}
	_, err = f.Write(data)
	if closed := f.Close(); err == nil {
		err = closed
	}
	return reason(err)
}

// reason takes from an error the path, which may be that of a temporary file
// and which the caller names.
func reason(err error) error {
	switch e := err.(type) {
	case *fs.PathError:
		return e.Err
	case *os.LinkError:
		return e.Err
	}
	return err
}
