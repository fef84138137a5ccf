package sources

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
)

var feedFormat = Format{
	Name:  "feed",
	Doc:   "RSS 0.9 to 2.0, Atom and JSON Feed: each item an article; links are not followed",
	Sniff: sniffFeed,
	Read:  readFeed,
}

// maxFeed is how many tags a feed may have, those of its items included.
const maxFeed = 500_000

func sniffFeed(in *Input) bool {
	switch rootElement(in.head()) {
	case "rss", "feed", "RDF":
		return true
	}
	return in.isJSON() && bytes.Contains(in.head(), []byte("jsonfeed.org/version"))
}

func readFeed(in *Input) ([]*Article, error) {
	data, err := decodeXML(in)
	if err != nil {
		return nil, err
	}
	if strings.Count(data, "<") > maxFeed {
		return nil, problem(fmt.Sprintf("the feed has more than %d elements", maxFeed), "give the articles alone")
	}
	if err := checkDepth(data, in.Limits.Depth); err != nil {
		return nil, err
	}
	feed, err := bounded(in.Context, in.Limits.Reading, func() (*gofeed.Feed, error) { return gofeed.NewParser().ParseString(data) })
	var ours *Error
	if errors.As(err, &ours) || in.Context.Err() != nil {
		return nil, err
	}
	if err != nil {
		return nil, problem("the feed cannot be read: "+clip(err.Error()), "check it with a feed validator")
	}
	var out []*Article
	for _, item := range feed.Items {
		if len(out) == in.Limits.Articles {
			out[len(out)-1].warn("the feed holds more items than the limit; the rest was not read")
			break
		}
		if a := articleOfItem(in, feed, item); a != nil {
			out = append(out, a)
		}
	}
	if len(out) == 0 {
		return nil, problem("the feed holds no item with text", "give the articles it links to")
	}
	return out, nil
}

// articleOfItem makes an article of an item; nil where it has no words.
func articleOfItem(in *Input, feed *gofeed.Feed, item *gofeed.Item) *Article {
	body, summary := item.Content, false
	if body == "" {
		body, summary = item.Description, true
	}
	b := newBuilder(in)
	title := plainText(item.Title)
	b.title(title)
	if strings.Contains(body, "<") {
		writeFragment(b, body)
	} else {
		writePlain(b, plainText(body))
	}
	a := b.article(in, title)
	if !hasWords(a.Slice(a.Body)) {
		return nil
	}
	a.URL = absolute(item.Link, in.URL)
	a.Publisher, a.Language = tidy(plainText(feed.Title)), feed.Language
	a.Author = tidy(people(item.Authors))
	a.Published, a.PublishedFrom = itemDate(item)
	if summary {
		a.warn("the feed holds only a summary of the article")
	}
	return a
}

func people(ps []*gofeed.Person) string {
	var names []string
	for _, p := range ps {
		if p != nil && p.Name != "" {
			names = append(names, p.Name)
		}
	}
	return strings.Join(names, ", ")
}

// itemDate prefers the date as written, which keeps its zone.
func itemDate(item *gofeed.Item) (iso, from string) {
	for _, d := range []struct {
		raw    string
		parsed *time.Time
		from   string
	}{{item.Published, item.PublishedParsed, "feed"}, {item.Updated, item.UpdatedParsed, "feed (date of change)"}} {
		if iso, ok := parseDate(d.raw); ok {
			return iso, d.from
		}
		if d.parsed != nil {
			if iso, ok := parseDate(d.parsed.Format(time.RFC3339)); ok {
				return iso, d.from
			}
		}
	}
	return "", ""
}
