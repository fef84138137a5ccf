package cli

import (
	"context"
	"sync/atomic"
)

// A gate stands between the work and its results: either an interrupt comes
// first and nothing is written, or the writing comes first and is done whole.
type gate struct{ state atomic.Int32 }

const (
	open int32 = iota
	writing
	shut
)

// enter lets the writer through, once; after an interrupt it does not.
func (g *gate) enter() bool {
	return g.state.CompareAndSwap(open, writing) || g.state.Load() == writing
}

// close reports whether it came before the writer.
func (g *gate) close() bool { return g.state.CompareAndSwap(open, shut) }

// await returns the outcome of the work, or of an interrupt that comes before
// its results are being written. Work that does not heed the context is left
// behind: the process ends.
func await(ctx context.Context, g *gate, done <-chan error) error {
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		if g.close() {
			return ctx.Err()
		}
		return <-done
	}
}
