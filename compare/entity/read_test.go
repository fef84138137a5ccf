package entity

import (
	"strings"
	"testing"
	"unicode/utf8"

	"factdiff/compare/text"
	"factdiff/sources"
)

// read reads a text without headline.
func read(s string) (*text.Doc, *Index) {
	d := text.Parse(&sources.Article{Text: s, Body: sources.Span{End: len(s)}})
	return d, Read(d)
}

// namesOf lists the named mentions as "type:words".
func namesOf(d *text.Doc, idx *Index) []string {
	var out []string
	for _, m := range idx.Mentions {
		if m.Form == Named && m.Type != Other {
			out = append(out, string(m.Type)+":"+d.Slice(m.Span))
		}
	}
	return out
}

func TestNames(t *testing.T) {
	for _, c := range []struct{ reason, in, want string }{
		{"titles and offices stand outside the name", "Secretary of State Marta Rubin met Sen. Paul Halder on Monday.", "person:Marta Rubin person:Paul Halder"},
		{"initials belong to the name", "Judge Roy S. Moorehead said John F. Kellner had called.", "person:Roy S. Moorehead person:John F. Kellner"},
		{"a suffix belongs to the name", "Robert Halder Jr. was charged, police said.", "person:Robert Halder Jr."},
		{"particles belong to the name", "Ursula van der Meer told reporters she would resign.", "person:Ursula van der Meer"},
		{"an age stands outside the name", "Dawn Pettway, 34, was found dead.", "person:Dawn Pettway"},
		{"the possessive stands outside the name", "Mary Keller's brother was not hurt.", "person:Mary Keller"},
		{"a city and its state are two places", "He was arrested in Dayton, Ohio, on Friday.", "place:Dayton place:Ohio"},
		{"an abbreviated state is a place", "She lives in Macon, Ga., with her mother.", "place:Macon place:Ga."},
		{"a list of people", "Steve Kolbe, Jared Lindt and President Ana Torres left.", "person:Steve Kolbe person:Jared Lindt person:Ana Torres"},
		{"organisations keep the words inside", "The Environmental Protection Agency sued on Tuesday.", "organization:Environmental Protection Agency"},
		{"weekdays and months are no names", "On Monday and in March nothing happened.", ""},
		{"a sentence may begin with an ordinary word", "Police said nothing. Officials left.", ""},
		{"demonyms are no names of these types", "The Ukrainian delegation met American officials.", ""},
		{"a storm is nobody", "Hurricane Wilma destroyed the clinic.", ""},
		{"a street is no person", "He lives near the Dan Ryan Expressway in Chicago.", "place:Dan Ryan Expressway place:Chicago"},
		{"an acronym in brackets", "Agents of Immigration and Customs Enforcement (ICE) came.", "organization:Immigration and Customs Enforcement organization:ICE"},
	} {
		if got := strings.Join(namesOf(read(c.in)), " "); got != c.want {
			t.Errorf("%s:\n%s\n got %s\nwant %s", c.reason, c.in, got, c.want)
		}
	}
}

// entityOf returns the entity of the n-th occurrence of words.
func entityOf(t *testing.T, d *text.Doc, idx *Index, words string, n int) int {
	t.Helper()
	at := -1
	for range n {
		i := strings.Index(d.Article.Text[at+1:], words)
		if i < 0 {
			t.Fatalf("%q does not stand %d times in the text", words, n)
		}
		at += 1 + i
	}
	m := idx.At(d.TokenAt(at))
	if m < 0 {
		return -1
	}
	return idx.Mentions[m].Entity
}

func TestOnePerson(t *testing.T) {
	for _, c := range []struct {
		reason, in, a, b string
		nb               int // which occurrence of b
		same             bool
	}{
		{"a surname alone", "Steven Kolbe arrived. Kolbe said nothing.", "Steven", "Kolbe", 2, true},
		{"a title and the surname", "Michael Stone won. Mr. Stone thanked voters.", "Michael", "Stone", 2, true},
		{"a short given name", "William Harker spoke. Bill Harker also sang.", "William", "Bill", 1, true},
		{"two people of one surname", "Mary Cheever met Dick Cheever.", "Mary", "Dick", 1, false},
		{"a misspelt surname stays apart", "Rustam Omarov came. Rustam Omaruv left.", "Omarov", "Omaruv", 1, false},
		{"swapped first letters stay apart", "Dana Morris came. Mana Dorris left.", "Dana", "Mana", 1, false},
		{"father and son", "Donald Harker Sr. came. Donald Harker Jr. stayed.", "Donald", "Donald", 2, false},
		{"the office tells whom a surname means", "Governor Ann Delray and her son Tom Delray came. Gov. Delray spoke.", "Ann", "Delray", 3, true},
		{"Mrs. is not the husband", "Paul Delray and Ruth Delray came. Mrs. Delray spoke.", "Ruth", "Delray", 3, true},
		{"an acronym", "The Environmental Protection Agency (EPA) sued. The EPA won.", "Environmental", "EPA", 2, true},
		{"an alias of a place", "They flew to Kyiv. Many call it Kiev still.", "Kyiv", "Kiev", 1, true},
		{"he, of the one man named", "Paul Delray spoke on Monday. He said the tax would rise.", "Paul", "He", 1, true},
		{"she is not the man", "Paul Delray met Ruth Lanning. She left early.", "Ruth", "She", 1, true},
		{"he may be the man without a name", "Chief Paul Delray said the suspect ran. He was caught.", "Paul", "He", 1, false},
		{"he is open between two men", "Paul Delray hit John Harker because he was angry.", "Paul", "he", 1, false},
		{"a storm is no she", "Hurricane Wilma came. Ruth Lanning said she left.", "Ruth", "she", 1, true},
		{"words inside a quotation mean others", "Paul Delray said: \"I asked why he ran.\"", "Paul", "he", 1, false},
		{"the senator, where there is one", "Sen. Ruth Lanning voted no. Critics called the senator stubborn.", "Ruth", "senator", 1, true},
	} {
		d, idx := read(c.in)
		a, b := entityOf(t, d, idx, c.a, 1), entityOf(t, d, idx, c.b, c.nb)
		if a < 0 || (a == b) != c.same {
			t.Errorf("%s: %s\n%q is entity %d, %q is entity %d", c.reason, c.in, c.a, a, c.b, b)
		}
	}
}

func TestPlaceKeys(t *testing.T) {
	for _, c := range []struct{ reason, in, name, want string }{
		{"a state behind the comma decides", "A man died in Springfield, Ill., on Monday.", "Springfield", "US-IL-springfield"},
		{"the most people decide", "The talks in Paris went on.", "Paris", "FR-11-paris"},
		{"a state named nearby decides", "The Texas town of Paris was calm. People in Paris, Texas, slept.", "Paris", "US-TX-paris"},
		{"the capital, not the state", "Officials in Washington said so.", "Washington", "US-DC-washington"},
		{"the country among its neighbours", "Troops from Russia entered Georgia near Tbilisi.", "Georgia", "GE"},
		{"the state among its cities", "Police in Atlanta, Georgia, said so.", "Georgia", "US-GA"},
		{"a seat of power is a place", "A spokesman for the Kremlin said so.", "Kremlin", "RU-48-moscow-kremlin"},
	} {
		d, idx := read(c.in)
		e := entityOf(t, d, idx, c.name, 1)
		if e < 0 || idx.Entities[e].Lexicon != c.want {
			t.Errorf("%s: %s: entity %d, want key %s: %+v", c.reason, c.in, e, c.want, idx.Entities)
		}
	}
}

func TestNameParts(t *testing.T) {
	for _, c := range []struct{ in, given, middle, surname, suffix, nickname string }{
		{"Roy S. Moorehead spoke.", "Roy", "S.", "Moorehead", "", ""},
		{"Mr. Ludwig van der Berg spoke.", "Ludwig", "", "van der Berg", "", ""},
		{"Robert Halder Jr. spoke.", "Robert", "", "Halder", "Jr.", ""},
		{"President Xi Jinping spoke.", "Jinping", "", "Xi", "", ""},
		{"Mary-Ann Smith-Jones spoke.", "Mary-Ann", "", "Smith-Jones", "", ""},
	} {
		_, idx := read(c.in)
		if len(idx.Entities) != 1 {
			t.Errorf("%s: %d entities", c.in, len(idx.Entities))
			continue
		}
		e := idx.Entities[0]
		if e.Given != c.given || e.Middle != c.middle || e.Surname != c.surname || e.Suffix != c.suffix || e.Nickname != c.nickname {
			t.Errorf("%s: given %q middle %q surname %q suffix %q nickname %q", c.in, e.Given, e.Middle, e.Surname, e.Suffix, e.Nickname)
		}
	}
}

// TestKnownFailures lists what is not right yet; a line that turns red has
// begun to pass and moves to the tests above.
func TestKnownFailures(t *testing.T) {
	for _, c := range []struct{ reason, in, want string }{
		{"Korean names keep their hyphen", "President Moon Jae-in spoke.", "person:Moon Jae-in"},
		{"names in small letters", "The interior ministry said so.", "organization:interior ministry"},
		{"a team by its city without sports words around", "Boston lost again.", "organization:Boston"},
	} {
		if got := strings.Join(namesOf(read(c.in)), " "); got == c.want {
			t.Errorf("%s: passes now: %s", c.reason, c.in)
		}
	}
}

var hostile = []string{
	"", " ", "\n\n", "A", "A.", "(", "“", "Mr.", "Mr. ", "Jr.", "III", "al-", "van der", "O'", "'s", "A-B-C-D-E-F-G-H-I-J-K-L-M-N-O-P",
	"Bob \"\" Smith", "Bob ( Smith", "Bob (Bobby) Smith", "\xff\xfe Paul \xc3", "Ünïcödé Nämé said", "李 Wei said", "He", "She said he said",
	"THE ALL CAPITAL LINE OF A HEADLINE SAYS NOTHING AT ALL", strings.Repeat("Paul Smith and ", 300), strings.Repeat("(", 500), strings.Repeat("A ", 2000),
	"the the the president", "I", "Mr. Mr. Mr. X Jr. Jr.", "Paul Smith-", "-Paul", "Paris, Texas, France, Ohio,", "U.S.-U.K.-U.N.",
}

// checkIndex fails where spans, order or references are broken.
func checkIndex(t *testing.T, s string) {
	t.Helper()
	d, idx := read(s)
	end := 0
	for i, m := range idx.Mentions {
		if m.Start < end || m.Span.End <= m.Start || m.Span.End > len(s) {
			t.Fatalf("mention %d %v out of order or of the text", i, m)
		}
		end = m.Span.End
		if utf8.ValidString(s) && !utf8.ValidString(d.Slice(m.Span)) {
			t.Fatalf("mention %d %v cuts a letter", i, m)
		}
		if m.First >= m.End || strings.TrimSuffix(d.Slice(d.Join(m.First, m.End)), ".") != strings.TrimSuffix(d.Slice(m.Span), ".") || idx.At(m.First) != i {
			t.Fatalf("mention %d %v: tokens do not fit", i, m)
		}
		if m.Entity < 0 || m.Entity >= len(idx.Entities) || idx.Entities[m.Entity].Name == "" {
			t.Fatalf("mention %d %v has no entity", i, m)
		}
	}
	total := 0
	for i, e := range idx.Entities {
		total += len(e.Mentions)
		for _, m := range e.Mentions {
			if idx.Mentions[m].Entity != i {
				t.Fatalf("entity %d lists mention %d of another", i, m)
			}
		}
	}
	if total != len(idx.Mentions) {
		t.Fatalf("%d mentions, entities list %d", len(idx.Mentions), total)
	}
	for _, r := range idx.Roles {
		if r.Mention < 0 || r.Mention >= len(idx.Mentions) || idx.Mentions[r.Mention].Entity != r.Entity {
			t.Fatalf("role %v has lost its mention", r)
		}
	}
}

func TestHostile(t *testing.T) {
	for _, s := range hostile {
		checkIndex(t, s)
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Add("WASHINGTON - Sen. Ruth \"Rudi\" Lanning, 54, told the Environmental Protection Agency (EPA) in Macon, Ga., that she and Paul J. Delray Jr. were \"done.\"")
	f.Fuzz(func(t *testing.T, s string) { checkIndex(t, s) })
}

func BenchmarkRead(b *testing.B) {
	s := strings.Repeat("WASHINGTON - Secretary of State Marta Rubin and the Ukrainian delegation led by Rustam Omarov met in Miami on Sunday. "+
		"Rubin called the talks with President Ana Torres productive, and she said that more work remains to be done before an agreement.\n\n", 200)
	d := text.Parse(&sources.Article{Text: s, Body: sources.Span{End: len(s)}})
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Read(d)
	}
}
