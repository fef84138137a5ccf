package cli

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"factdiff/sources"
)

func TestReadLimits(t *testing.T) {
	got, err := readLimits("compare", []string{"bytes=100MiB", "text=2KB", "pages=7", "timeout=90s"})
	want := sources.Limits{Bytes: 100 << 20, Text: 2000, Pages: 7, Timeout: 90 * time.Second}
	if err != nil || got != want {
		t.Errorf("the limits are %+v, %v", got, err)
	}
}

// TestEveryLimitCanBeSet fails where sources learn a limit that --limit does
// not know.
func TestEveryLimitCanBeSet(t *testing.T) {
	fields := reflect.TypeFor[sources.Limits]()
	for i := range fields.NumField() {
		name := strings.ToLower(fields.Field(i).Name)
		value := map[bool]string{true: "3s", false: "3"}[fields.Field(i).Type == reflect.TypeFor[time.Duration]()]
		l, err := readLimits("compare", []string{name + "=" + value})
		if err != nil || reflect.ValueOf(l).Field(i).IsZero() {
			t.Errorf("--limit %s=%s sets %+v, %v", name, value, l, err)
		}
	}
}

func TestReadLimitsRefuses(t *testing.T) {
	for _, v := range []string{"bytes", "bytes=", "bytes=-1", "bytes=0", "bytes=9999999GiB", "bytes=1e3", "pages=2.5", "timeout=5", "timeout=-1s", "=3", "colour=3"} {
		if l, err := readLimits("compare", []string{v}); err == nil {
			t.Errorf("--limit %s sets %+v", v, l)
		}
	}
}
