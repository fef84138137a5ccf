//go:build !windows

package atomicfile

import (
	"os"
	"path/filepath"

	"github.com/google/renameio/v2"
)

func replace(path string, data []byte, perm os.FileMode) error {
	return reason(renameio.WriteFile(path, data, perm, renameio.WithTempDir(filepath.Dir(path))))
}
