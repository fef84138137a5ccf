package sources

import "context"

// Options are what the user sets for loading.
type Options struct {
	// Dates and Publishers set by --date and --publisher, by source path or
	// base name.
	Dates, Publishers map[string]string
}

// Load reads the named sources, in order: files, directories, "-", URLs.
// The error joins one error for each source that could not be read.
func Load(ctx context.Context, names []string, o Options) ([]*Article, error) { return nil, nil }
