package cli

import (
	"strings"
	"sync"
	"testing"
	"time"
)

// lines is a writer that can be read while it is written to.
type lines struct {
	mu sync.Mutex
	strings.Builder
	first chan struct{}
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.Len() == 0 {
		close(l.first)
	}
	return l.Builder.Write(p)
}

func TestProgressLeavesNothingBehind(t *testing.T) {
	w := &lines{first: make(chan struct{})}
	end := tell(w, "comparing 200 articles", time.Millisecond)
	<-w.first
	end()
	end()
	if s := w.String(); !strings.HasPrefix(s, "\rfactdiff: comparing 200 articles, 0 s") || !strings.HasSuffix(s, "\r\x1b[K") {
		t.Errorf("the terminal got %q", s)
	}
}

func TestShortRunsAreSilent(t *testing.T) {
	w := &lines{first: make(chan struct{})}
	tell(w, "reading", time.Hour)()
	if w.Len() > 0 {
		t.Errorf("the terminal got %q", w.String())
	}
}

func TestProgressIsForTerminals(t *testing.T) {
	w := &lines{first: make(chan struct{})}
	p := &program{Env: Env{Stderr: w}}
	p.begin(false, "reading")()
	if w.Len() > 0 {
		t.Errorf("a file got %q", w.String())
	}
}
