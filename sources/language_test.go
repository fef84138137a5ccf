package sources

import (
	"strings"
	"testing"
)

func TestRecognise(t *testing.T) {
	for want, text := range map[string]string{
		"en": "The harbour of Easton was closed on Tuesday after a storm tore fourteen boats from their moorings, the harbour master said, and ferries to the island were cancelled until Friday.",
		"de": "Der Hafen von Easton wurde am Dienstag nach einem Sturm geschlossen, der vierzehn Boote von ihren Liegeplätzen gerissen hat, sagte die Hafenmeisterin, und die Fähren zur Insel fallen bis Freitag aus.",
		"fr": "Le port d'Easton a été fermé mardi après une tempête qui a arraché quatorze bateaux à leurs amarres, a déclaré la capitaine du port, et les ferries vers l'île sont annulés jusqu'à vendredi.",
		"es": "El puerto de Easton fue cerrado el martes después de una tormenta que arrancó catorce barcos de sus amarras, dijo la capitana del puerto, y los transbordadores a la isla están cancelados hasta el viernes.",
		"it": "Il porto di Easton è stato chiuso martedì dopo una tempesta che ha strappato quattordici barche dai loro ormeggi, ha detto la comandante del porto, e i traghetti per l'isola sono stati cancellati fino a venerdì.",
		"ru": "Порт Истона был закрыт во вторник после шторма, сорвавшего четырнадцать лодок, сообщила начальница порта.",
		"ja": "イーストンの港は火曜日、嵐が十四隻の船を係留場所から引き離した後に閉鎖されたと港長が語った。",
		"zh": "伊斯顿港口周二在一场风暴之后关闭，港务长说，风暴把十四艘船从泊位上卷走，开往该岛的渡轮已取消。",
		"":   "Okafor 14, Lee 12; Easton 3 - 2 Weston.",
	} {
		if got, ok := recognise(text); got.code != want || ok != (want != "") {
			t.Errorf("%q is recognised as %q", text, got.code)
		}
	}
}

func TestALetterRepeatedIsNoLanguage(t *testing.T) {
	if got, ok := recognise(strings.Repeat("a\n", 1000)); ok {
		t.Errorf("recognised as %q", got.code)
	}
}

// A heavy diet of names must not make an English article foreign.
func TestNamesDoNotMakeALanguage(t *testing.T) {
	text := "Signor de la Vega of El Pais met Juan de los Santos, Ana del Rio and Luis de la Cruz in Los Angeles and said that the talks of La Paz would go on in San Jose. " +
		"The ministers, among them Jan van den Berg and Otto von der Heide, were not there."
	if got, _ := recognise(text); got.code != "en" && got.code != "" {
		t.Errorf("recognised as %q", got.code)
	}
}

func TestOtherLanguageIsSaidOrRefused(t *testing.T) {
	german := strings.Repeat("Der Hafen wurde am Dienstag nach einem Sturm geschlossen, sagte die Hafenmeisterin. ", 5)
	a := loadOne(t, "a.md", "---\nlang: en\n---\n"+german, Options{})
	if a.Language != "de" || len(a.Warnings) != 1 || !strings.Contains(a.Warnings[0], "in German, not English") {
		t.Errorf("language %q, warnings %q", a.Language, a.Warnings)
	}
	if _, err := loadString(t, "a.md", german, Options{Strict: true}); err == nil || !strings.Contains(err.Error(), "in German") {
		t.Errorf("--strict let it pass: %v", err)
	}
	if a := loadOne(t, "a.md", "---\nlang: en_GB\n---\nThe harbour was closed.\n", Options{Strict: true}); a.Language != "en-GB" || len(a.Warnings) != 0 {
		t.Errorf("language %q, warnings %q", a.Language, a.Warnings)
	}
}
