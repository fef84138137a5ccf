package atomicfile

import (
	"os"
	"path/filepath"
)

// replace renames a whole temporary file over the old one, which Windows does
// in one step (MoveFileEx) where both are on one volume.
func replace(path string, data []byte, perm os.FileMode) error {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path))
	if err != nil {
		return reason(err)
	}
	defer os.Remove(f.Name())
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	return reason(err)
}
