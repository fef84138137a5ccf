package sources

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
)

// isURL reports whether a name is an address rather than a path.
func isURL(name string) bool {
	scheme, _, ok := strings.Cut(name, "://")
	return ok && scheme != "" && strings.Trim(strings.ToLower(scheme), "abcdefghijklmnopqrstuvwxyz0123456789+.-") == ""
}

// page is what a server sent, with its content encoding undone.
type fetched struct {
	url         string // after redirects
	contentType string
	data        []byte
}

// loadURL fetches an address and reads what came.
func loadURL(ctx context.Context, address string, o *Options) ([]*Article, error) {
	ctx, cancel := context.WithTimeout(ctx, o.Limits.Timeout)
	defer cancel()
	got, err := fetch(ctx, address, o)
	if err != nil {
		return nil, fetchError(err, o)
	}
	if o.SaveDir != "" {
		if err := save(o.SaveDir, got); err != nil {
			return nil, err
		}
	}
	return read(got.input(ctx, address, o.Limits), o)
}

func (f *fetched) input(ctx context.Context, path string, l Limits) *Input {
	_, params, _ := mime.ParseMediaType(f.contentType)
	return &Input{Context: ctx, Path: path, Data: f.data, Charset: params["charset"], URL: f.url, Limits: l}
}

// fetch sends one GET request, following redirects.
func fetch(ctx context.Context, address string, o *Options) (*fetched, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || !webScheme(u) {
		return nil, problem("it is no web address", "only http and https addresses are fetched")
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, problem("it is no web address: "+err.Error(), "check it")
	}
	req.Header.Set("User-Agent", first(o.UserAgent, "factdiff"))
	req.Header.Set("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
	req.Header.Set("Accept-Language", "en")
	req.Header.Set("Accept-Encoding", "gzip, br")
	client := newClient(o)
	defer client.CloseIdleConnections()
	resp, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, refusal(resp.StatusCode)
	}
	data, err := body(resp, o.Limits.Bytes)
	if err != nil {
		return nil, err
	}
	final := *resp.Request.URL
	final.User, final.Fragment = nil, ""
	return &fetched{url: final.String(), contentType: resp.Header.Get("Content-Type"), data: data}, nil
}

// body reads what the server sends, no more than limit bytes of it before
// and after unpacking.
func body(resp *http.Response, limit int64) ([]byte, error) {
	r, err := unpacker(resp.Header.Get("Content-Encoding"), io.LimitReader(resp.Body, limit+1))
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if int64(len(data)) > limit {
		return nil, tooLarge(limit)
	}
	return data, err
}

func webScheme(u *url.URL) bool { return u.Scheme == "http" || u.Scheme == "https" }

// refusal explains the status of an answer that is no page.
func refusal(status int) error {
	next := "open it in a browser, save the page and give the file"
	switch {
	case status == http.StatusNotFound || status == http.StatusGone:
		next = "check the address"
	case status == http.StatusTooManyRequests || status >= 500:
		next = "try again later"
	}
	return problem(fmt.Sprintf("the server answered %d %s", status, http.StatusText(status)), next)
}

// fetchError explains why nothing was fetched.
func fetchError(err error, o *Options) error {
	var ours *Error
	var out *url.Error
	switch {
	case errors.As(err, &ours):
		return ours
	case errors.Is(err, context.DeadlineExceeded):
		return &Error{Reason: fmt.Sprintf("the server did not answer within %v", o.Limits.Timeout), Next: "try again later", Err: err}
	case errors.As(err, &out):
		return &Error{Reason: "it cannot be fetched: " + out.Err.Error(), Next: "check the address and the network", Err: err}
	}
	return err
}
