package baseline

// exclusively runs do, which looks at the file again before it writes;
// folders cannot be locked here.
func exclusively(_ string, do func() error) error { return do() }
