//go:build !windows

package baseline

import (
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// exclusively runs do while no other run holds the folder of the path. The
// system gives the lock back even to a killed process' heirs, and no lock file
// is left lying about. Where a file system has no locks, do runs all the same:
// it looks at the file again before it writes.
func exclusively(path string, do func() error) error {
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return fmt.Errorf("%s: %w", path, cause(err))
	}
	defer dir.Close()
	for err = syscall.EINTR; err == syscall.EINTR; {
		err = syscall.Flock(int(dir.Fd()), syscall.LOCK_EX)
	}
	return do()
}
