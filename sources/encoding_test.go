package sources

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"
)

func TestEncodings(t *testing.T) {
	const english = "The mayor’s café said: “We’re closed” – until Monday. The harbour master agreed with her."
	const czech = "Ministr zahraničí v úterý řekl, že jednání začnou příští týden v Praze a že účast přislíbily všechny strany. Podle něj je důležité, aby se ještě před koncem měsíce dosáhlo dohody."
	const russian = "Министр иностранных дел заявил во вторник, что переговоры начнутся на следующей неделе в Женеве."
	const japaneseText = "外務大臣は火曜日、来週ジュネーブで交渉が始まると述べた。すべての当事者が参加を約束した。"
	for _, c := range []struct {
		reason string
		enc    encoding.Encoding
		text   string
	}{
		{"UTF-8 stays", encoding.Nop, english},
		{"UTF-8 without English stays", encoding.Nop, russian},
		{"curly quotes of Windows", charmap.Windows1252, english},
		{"Western text", charmap.Windows1252, "Le président a déclaré mardi que les négociations débuteront la semaine prochaine à Genève."},
		{"Cyrillic", charmap.Windows1251, russian},
		{"Cyrillic of old mail", charmap.KOI8R, russian},
		{"Shift JIS", japanese.ShiftJIS, strings.Repeat(japaneseText, 3)},
		{"EUC", japanese.EUCJP, strings.Repeat(japaneseText, 3)},
		{"UTF-16 with a mark", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), english},
		{"UTF-16 without a mark", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), english},
	} {
		data, err := c.enc.NewEncoder().String(c.text)
		if err != nil {
			t.Fatal(err)
		}
		got, name, err := decode([]byte(data), "")
		if strings.TrimPrefix(got, bom) != c.text || err != nil {
			t.Errorf("%s: read as %s: %q, %v", c.reason, name, got, err)
		}
	}
	if got, _, _ := decode([]byte("Zahrani\xe8n\xed"), "iso-8859-2"); got != "Zahraničn\u00ed" {
		t.Errorf("the label of the server was not heard: %q", got)
	}
	if got, _, _ := decode([]byte(czech), "iso-8859-2"); got != czech {
		t.Errorf("a wrong label was believed: %q", got)
	}
}

func TestDamagedUTF8KeepsWhatIsGood(t *testing.T) {
	a := loadOne(t, "a.txt", "The café of Mr. Müller – closed – opens at the caf\xc3", Options{})
	if !strings.Contains(a.Text, "Müller – closed – opens") || len(a.Warnings) == 0 {
		t.Errorf("%q, warnings %q", a.Text, a.Warnings)
	}
}

func TestParseDate(t *testing.T) {
	for in, want := range map[string]string{
		"2025-12-02":                      "2025-12-02",
		"2025-12-02T14:00:00Z":            "2025-12-02T14:00:00Z",
		"2025-12-02T14:00:00.123+02:00":   "2025-12-02T14:00:00+02:00",
		"2025-12-02T14:00:00-0500":        "2025-12-02T14:00:00-05:00",
		"2025-12-02 14:00":                "2025-12-02T14:00:00",
		"20251202":                        "2025-12-02",
		"20251202T140000Z":                "2025-12-02T14:00:00Z",
		"Tue, 02 Dec 2025 14:00:00 GMT":   "2025-12-02T14:00:00Z",
		"Tue, 2 Dec 2025 14:00:00 +0100":  "2025-12-02T14:00:00+01:00",
		"December 2, 2025":                "2025-12-02",
		"Dec. 2, 2025":                    "2025-12-02",
		"Sept. 12, 2024":                  "2024-09-12",
		"Tuesday, December 2, 2025":       "2025-12-02",
		"2 December 2025":                 "2025-12-02",
		"Dec. 2, 2025 at 2:05 p.m.":       "2025-12-02T14:05:00",
		"tuesday":                         "",
		"":                                "",
		"2025-13-40":                      "",
		"December 2":                      "",
		strings.Repeat("2025-12-02", 100): "",
	} {
		if got, ok := parseDate(in); got != want || ok != (want != "") {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
