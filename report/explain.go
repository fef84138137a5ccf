package report

import (
	"errors"
	"fmt"
	"io"
)

// ErrNoFinding is wrapped by the errors of Explain for an unknown ID.
var ErrNoFinding = errors.New("no such finding")

// Explain writes why the finding of an ID exists.
func Explain(w io.Writer, v *View, id string) error {
	r, ok := v.Find(id)
	if !ok {
		return fmt.Errorf("%w: %q", ErrNoFinding, id)
	}
	_, err := fmt.Fprintf(w, "%s %s: %s\n", r.Verdict, r.Kind, r.Explanation)
	return err
}
