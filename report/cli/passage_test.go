package cli

import "testing"

func TestPassages(t *testing.T) {
	tests := []struct {
		reason, text, passage string
		want                  []string
	}{
		{"as it stands", "News. 0 Comments: Post. More.", "0 Comments: Post.", []string{"0 Comments: Post."}},
		{"broken into lines", "News.\n0 Comments:\r\n  Post.", "0 Comments: Post.", []string{"0 Comments:\r\n  Post."}},
		{"twice", "Post. Post.", "Post.", []string{"Post.", "Post."}},
		{"a beginning is not all", "0 Comments and 0 Comments: Post.", "0 Comments: Post.", []string{"0 Comments: Post."}},
		{"words run together are others", "0Comments", "0 Comments", nil},
		{"at the end of the text", "0", "0 Comments", nil},
		{"nothing is nowhere", "News.", " ", nil},
		{"repeated first word", "a a b", "a b", []string{"a b"}},
	}
	for _, tt := range tests {
		var got []string
		for _, s := range passages(tt.text, tt.passage) {
			got = append(got, tt.text[s.Start:s.End])
		}
		if len(got) != len(tt.want) {
			t.Errorf("%s: found %q", tt.reason, got)
			continue
		}
		for i := range got {
			if got[i] != tt.want[i] {
				t.Errorf("%s: found %q, want %q", tt.reason, got, tt.want)
			}
		}
	}
}
