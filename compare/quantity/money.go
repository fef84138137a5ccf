package quantity

import (
	"strings"

	"factdiff/compare/text"
)

// symbol returns the ISO 4217 code of a currency mark, or "". "$" is the US
// dollar where no country stands before it.
func symbol(w string) string {
	switch w {
	case "$":
		return "USD"
	case "€":
		return "EUR"
	case "£":
		return "GBP"
	case "¥":
		return "JPY"
	case "₹":
		return "INR"
	case "₽":
		return "RUB"
	case "₩":
		return "KRW"
	case "₪":
		return "ILS"
	case "₺":
		return "TRY"
	case "₴":
		return "UAH"
	case "₦":
		return "NGN"
	}
	return ""
}

// dollarOf returns the dollar of the country whose letters stand before "$".
func dollarOf(w string) string {
	switch w {
	case "us", "u.s.":
		return "USD"
	case "a", "au", "aus":
		return "AUD"
	case "c", "ca", "can", "cdn":
		return "CAD"
	case "hk":
		return "HKD"
	case "nz":
		return "NZD"
	case "s", "sg":
		return "SGD"
	case "r":
		return "BRL"
	}
	return ""
}

// code returns the currency of a code in capitals before or after a figure.
func code(t *text.Token) string {
	if t.Shape != text.Upper {
		return ""
	}
	switch t.Norm {
	case "usd", "eur", "gbp", "jpy", "cad", "aud", "inr", "chf", "cny", "rub", "hkd", "nzd", "sek", "nok", "dkk", "brl", "mxn", "zar", "try", "uah":
		return strings.ToUpper(t.Norm)
	case "rs":
		return "INR"
	}
	return ""
}

// currencyNoun returns the currency a noun names and what part of it one is.
func currencyNoun(w string) (iso string, factor float64) {
	switch w {
	case "dollar", "dollars", "buck", "bucks":
		return "USD", 1
	case "cent", "cents":
		return "USD", .01
	case "euro", "euros":
		return "EUR", 1
	case "pence":
		return "GBP", .01
	case "yen":
		return "JPY", 1
	case "yuan", "renminbi":
		return "CNY", 1
	case "rupee", "rupees":
		return "INR", 1
	case "rouble", "roubles", "ruble", "rubles":
		return "RUB", 1
	case "franc", "francs":
		return "CHF", 1
	case "peso", "pesos":
		return "MXN", 1
	case "rand":
		return "ZAR", 1
	case "shekel", "shekels":
		return "ILS", 1
	case "riyal", "riyals":
		return "SAR", 1
	case "dirham", "dirhams":
		return "AED", 1
	case "hryvnia", "hryvnias":
		return "UAH", 1
	case "lira", "liras":
		return "TRY", 1
	case "naira":
		return "NGN", 1
	case "kroner":
		return "NOK", 1
	case "kronor":
		return "SEK", 1
	}
	return "", 0
}

// national returns the currency that a demonym makes of "dollars" and the
// like: "Canadian dollars", "Hong Kong dollars".
func national(demonym, iso string) string {
	if iso != "USD" {
		return iso
	}
	switch demonym {
	case "canadian":
		return "CAD"
	case "australian":
		return "AUD"
	case "kong":
		return "HKD"
	case "zealand":
		return "NZD"
	case "singapore":
		return "SGD"
	}
	return iso
}

func isCurrency(r *reader, i int) bool {
	iso, _ := r.currency(i)
	return iso != ""
}

// currency reads a currency mark or code at token i and returns where the
// figure begins.
func (r *reader) currency(i int) (iso string, next int) {
	if i >= r.hi || i < 0 {
		return "", i
	}
	t := &r.toks[i]
	if t.Kind == text.Symbol {
		if t.Norm == "$" && r.glued(i+1) && r.digit(i+2) && r.glued(i+2) && dollarOf(r.norm(i+1)) != "" { // "$US3 million"
			return dollarOf(r.norm(i + 1)), i + 2
		}
		return symbol(t.Norm), i + 1
	}
	if t.Kind != text.Word || !t.Capitalised() {
		return "", i
	}
	if r.norm(i+1) == "$" && r.glued(i+1) {
		return dollarOf(t.Norm), i + 2
	}
	if r.digit(i + 1) {
		return code(t), i + 1
	}
	return "", i
}

// currencyAfter reads a currency noun after the figure: "2 million dollars".
func (r *reader) currencyAfter(f *figure) (iso string, factor float64, next int) {
	k := f.end
	if (r.norm(k) == "-") && r.glued(k) {
		k++
	}
	switch w := r.norm(k); w {
	case "us", "u.s.", "canadian", "australian", "singapore":
		if iso, factor = currencyNoun(r.norm(k + 1)); iso != "" {
			return national(w, iso), factor, k + 2
		}
	case "hong", "new":
		if iso, factor = currencyNoun(r.norm(k + 2)); iso != "" {
			return national(r.norm(k+1), iso), factor, k + 3
		}
	case "pounds":
		if f.scaled || r.norm(k+1) == "sterling" {
			if r.norm(k+1) == "sterling" {
				k++
			}
			return "GBP", 1, k + 1
		}
	case "euro", "dollar", "yen":
		iso, factor = currencyNoun(w)
		return iso, factor, k + 1
	}
	if iso, factor = currencyNoun(r.norm(k)); iso != "" {
		return iso, factor, k + 1
	}
	if k < r.hi && r.toks[k].Kind == text.Symbol && symbol(r.toks[k].Norm) != "" && (r.toks[k].Glued || r.norm(k) == "€") && !r.digit(k+1) {
		return symbol(r.toks[k].Norm), 1, k + 1
	}
	if k < r.hi && r.toks[k].Kind == text.Word && k == f.end {
		if iso = code(&r.toks[k]); iso != "" {
			return iso, 1, k + 1
		}
	}
	return "", 0, f.end
}
