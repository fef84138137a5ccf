package sources

import "testing"

// BenchmarkRead reads each fixture: bytes of the file a second.
func BenchmarkRead(b *testing.B) {
	all := fixtures(b)
	for _, name := range sortedNames(all) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(all[name])))
			for b.Loop() {
				in := &Input{Context: b.Context(), Path: name, Data: all[name], Limits: Limits{}.withDefaults()}
				if _, err := read(in, &Options{Limits: in.Limits}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
