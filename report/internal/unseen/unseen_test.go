package unseen

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

func TestWriter(t *testing.T) {
	const text = "by \u202eIngrid\u202c Sol\u200bberg\u2066, “quoted” \u00ad \ufeff née Żółć 👩\u200d👧 \u0600"
	var b bytes.Buffer
	if err := json.NewEncoder(Writer{&b}).Encode(text); err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(b.String(), "\u202e\u202c\u200b\u2066\u00ad\ufeff\u200d\u0600") || !strings.Contains(b.String(), `“quoted”`) {
		t.Errorf("written as %s", &b)
	}
	var back string
	if err := json.Unmarshal(b.Bytes(), &back); err != nil || back != text {
		t.Errorf("%q comes back as %q, %v", text, back, err)
	}
}

func FuzzEscape(f *testing.F) {
	f.Add("\u202e“\xff\xe2\x80")
	f.Add("Żółć \ufeff\u00ad")
	f.Fuzz(func(t *testing.T, s string) {
		whole, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var want, got string
		if json.Unmarshal(whole, &want) != nil || json.Unmarshal(Escape(whole), &got) != nil || got != want {
			t.Errorf("%q becomes %q", want, got)
		}
	})
}
