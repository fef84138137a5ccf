package sources

import (
	"context"
	"fmt"
	"time"
)

// bounded runs a library on input that may be hostile: a panic becomes an
// error, and the wait ends with the time-out or the context. A library that
// hangs keeps its goroutine until the program ends, which is soon.
func bounded[T any](ctx context.Context, timeout time.Duration, run func() (T, error)) (T, error) {
	type result struct {
		value T
		err   error
	}
	done := make(chan result, 1)
	go func() {
		var r result
		defer func() {
			if p := recover(); p != nil {
				r.err = problem(fmt.Sprintf("it is damaged (%s)", clip(fmt.Sprint(p))), "save it again, or give the text")
			}
			done <- r
		}()
		r.value, r.err = run()
	}()
	timer := time.NewTimer(timeout)
	defer timer.Stop()
	select {
	case r := <-done:
		return r.value, r.err
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	case <-timer.C:
		var none T
		return none, problem(fmt.Sprintf("reading it took longer than %v", timeout), "it may be damaged; give the text")
	}
}
