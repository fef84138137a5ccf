package cli

import (
	"runtime/debug"
	"strings"
)

// release is set by release builds: -ldflags "-X factdiff/report/cli.release=1.2.3".
var release string

// Version names the program's version and, where the build knows it, the
// commit: "0.3.0 (1a2b3c4d5e6f, modified)". It holds no time and no path.
func Version() string {
	v, info := release, (*debug.BuildInfo)(nil)
	if i, ok := debug.ReadBuildInfo(); ok {
		info = i
	}
	if v == "" {
		v = moduleVersion(info)
	}
	if c := commit(info); c != "" {
		v += " (" + c + ")"
	}
	return v
}

// moduleVersion is what the build recorded of a tagged version.
func moduleVersion(info *debug.BuildInfo) string {
	if info == nil || info.Main.Version == "" || strings.HasPrefix(info.Main.Version, "v0.0.0-") {
		return "devel"
	}
	return strings.Trim(strings.TrimPrefix(info.Main.Version, "v"), "()")
}

func commit(info *debug.BuildInfo) string {
	if info == nil {
		return ""
	}
	var revision, modified string
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			revision = s.Value[:min(12, len(s.Value))]
		case "vcs.modified":
			if s.Value == "true" {
				modified = ", modified"
			}
		}
	}
	if revision == "" {
		return ""
	}
	return revision + modified
}
