package text

// An abbreviation's class says whether the period after it can also end a
// sentence.
const (
	beforeName   = 1 + iota // a name follows: never an end
	beforeNumber            // an abbreviation only where a number follows
	properEnds              // written with a capital; an end where the next word begins a sentence
	endsSentence            // an end where the next word begins a sentence
)

// abbreviations maps words that are written with a period, without it, to
// their class. They are the abbreviations of news style guides: titles,
// ranks, months, US states, company forms, measures.
var abbreviations = index(map[int][]string{
	beforeName: {"mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "lt", "col", "capt",
		"cmdr", "cpl", "sgt", "maj", "adm", "pres", "rev", "fr", "msgr", "hon", "st", "mt", "ft", "atty", "det", "insp", "supt",
		"asst", "assoc", "dist", "pfc", "pvt", "spc", "brig", "vs", "v",
		"messrs", "mme", "mlle", "snr", "comr", "ald", "ofc", "gens", "cf", "viz"},
	beforeNumber: {"no", "nos", "vol", "pp", "fig", "approx", "sec", "ch"},
	properEnds: {"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
		"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
		"ala", "ariz", "ark", "calif", "colo", "conn", "fla", "ga", "ill", "ind", "kan", "kans", "ky", "la", "md", "mass",
		"mich", "minn", "miss", "mo", "mont", "neb", "nebr", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash",
		"wis", "wyo", "dak", "ont", "que", "alta", "jr", "sr", "inc", "corp", "co", "cos", "ltd", "plc", "bros", "llc", "esq",
		"ave", "blvd", "rd", "hwy", "rte", "bldg", "dept", "univ"},
	endsSentence: {"etc", "al", "oz", "lb", "lbs", "cu", "hr", "hrs", "yr", "yrs", "mph", "km", "kg", "cm", "mm"},
})

func index(classes map[int][]string) map[string]int {
	out := map[string]int{}
	for class, words := range classes {
		for _, w := range words {
			out[w] = class
		}
	}
	return out
}

// sentenceStarters are words that, capitalised after an abbreviation, begin
// a new sentence rather than go on with a name.
var sentenceStarters = set("the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their", "our", "my",
	"this", "that", "these", "those", "there", "but", "and", "or", "so", "yet", "in", "on", "at", "by", "for", "from", "with", "to",
	"of", "as", "after", "before", "when", "while", "if", "although", "though", "because", "since", "until", "during", "under", "over",
	"also", "however", "meanwhile", "then", "now", "some", "many", "most", "several", "both", "all", "no", "not", "one", "two", "what",
	"who", "why", "how", "where", "which", "earlier", "later", "police", "officials", "more", "last", "among", "despite", "according")

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
