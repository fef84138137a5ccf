package sources

// Format is one way in which articles are written down.
type Format struct {
	// Name is what reports call it; Doc says for people what it covers.
	Name, Doc string
	// Sniff reports whether the input is of this format. It looks at the
	// content first and at the name only where the content cannot tell.
	Sniff func(*Input) bool
	// Read returns the articles in the order of the source. It never
	// panics or hangs, whatever the bytes.
	Read func(*Input) ([]*Article, error)
}

// Formats lists every format in the order in which they are tried; the last
// takes whatever is text.
var Formats = []Format{
	pdfFormat,
	docxFormat,
	odtFormat,
	rtfFormat,
	warcFormat,
	mboxFormat,
	emlFormat,
	feedFormat,
	newsmlFormat,
	nitfFormat,
	ninjsFormat,
	jsonFormat,
	htmlFormat,
	markdownFormat,
	textFormat,
}

// detect returns the first format that knows the input.
func detect(in *Input) *Format {
	for i := range Formats {
		if Formats[i].Sniff(in) {
			return &Formats[i]
		}
	}
	return nil
}

// readAny reads an input with the format that knows it.
func readAny(in *Input) ([]*Article, error) {
	f := detect(in)
	if f == nil {
		return nil, binary(in.Data)
	}
	articles, err := f.Read(in)
	for _, a := range articles {
		a.Format = f.Name
		if a.Published == "" {
			if iso := dateInURL(a.URL); iso != "" {
				a.Published, a.PublishedFrom = iso, "address"
			}
		}
	}
	return articles, err
}
