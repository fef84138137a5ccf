package cli

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// patience is how long a run stays silent before it says what it is doing.
const patience = time.Second

// begin tells a person at a terminal what a long run is doing, until the
// returned function is called. A short run, a pipe or --quiet stays silent.
func (p *program) begin(quiet bool, what string) (end func()) {
	if !p.ErrTerminal || quiet {
		return func() {}
	}
	return tell(p.Stderr, what, patience)
}

// tell rewrites one line every so often and wipes it in the end.
func tell(w io.Writer, what string, every time.Duration) (end func()) {
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		start, said := time.Now(), false
		tick := time.NewTicker(every)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				said = true
				fmt.Fprintf(w, "\rfactdiff: %s, %d s\x1b[K", what, int(time.Since(start).Seconds()))
			case <-stop:
				if said {
					io.WriteString(w, "\r\x1b[K")
				}
				return
			}
		}
	}()
	var once sync.Once
	return func() {
		once.Do(func() { close(stop); <-done })
	}
}
