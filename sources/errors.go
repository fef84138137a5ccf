package sources

// Error says why one source could not be read and what to do about it.
type Error struct {
	Source string // as the user named it
	Reason string // "the file is empty"
	Next   string // "give the article's text"; empty where nothing helps
	Err    error  // the cause, or nil
}

func (e *Error) Error() string {
	s := e.Source + ": " + e.Reason
	if e.Next != "" {
		s += "; " + e.Next
	}
	return s
}

func (e *Error) Unwrap() error { return e.Err }

// problem is an error of a Format: the reason and the next step. Load adds
// the name of the source.
func problem(reason, next string) error { return &Error{Reason: reason, Next: next} }
