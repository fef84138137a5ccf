package report

import (
	"fmt"
	"io"
	"testing"

	"factdiff/compare"
)

// large is a story of 200 sources with 1,000 rows that 20 of them tell.
func large(b *testing.B) *View {
	r := sample(b)
	one := r.Findings
	base := r.Sources
	r.Sources, r.Findings = nil, nil
	for i := range 200 {
		r.Sources = append(r.Sources, compare.Source{ID: fmt.Sprintf("%c%c", 'A'+i/26, 'A'+i%26), Article: base[i%3].Article})
	}
	for i := range 1000 {
		f := one[i%len(one)]
		f.ID, f.Values = fmt.Sprintf("%08x", i), append([]compare.Value(nil), f.Values...)
		for j, v := range f.Values {
			e := v.Evidence[0]
			v.Sources, v.Evidence = nil, nil
			for k := range 10 {
				e.Source = r.Sources[(i+j*10+k)%200].ID
				v.Sources, v.Evidence = append(v.Sources, e.Source), append(v.Evidence, e)
			}
			f.Values[j] = v
		}
		r.Findings = append(r.Findings, f)
	}
	return NewView(r, Options{})
}

func BenchmarkFormats(b *testing.B) {
	v := large(b)
	for _, f := range Formats {
		b.Run(f.Name, func(b *testing.B) {
			for b.Loop() {
				if err := f.Write(io.Discard, v); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
