package sources

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
)

// site is a server with an article in several disguises.
func site(t *testing.T) *httptest.Server {
	mux := http.NewServeMux()
	send := func(path, contentType string, body []byte, encoding string) {
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", contentType)
			if encoding != "" {
				w.Header().Set("Content-Encoding", encoding)
			}
			w.Write(body)
		})
	}
	html := []byte(page("", storyHTML))
	var z, br bytes.Buffer
	g := gzip.NewWriter(&z)
	g.Write(html)
	g.Close()
	b := brotli.NewWriter(&br)
	b.Write(html)
	b.Close()
	var bomb bytes.Buffer
	g = gzip.NewWriter(&bomb)
	g.Write(make([]byte, 8<<20))
	g.Close()
	send("/plain", "text/html", html, "")
	send("/gzip", "text/html", z.Bytes(), "gzip")
	send("/br", "text/html", br.Bytes(), "br")
	send("/charset", "text/html; charset=iso-8859-2", bytes.ReplaceAll(html, []byte("Okafor"), []byte("Zahrani\xe8n\xed")), "")
	send("/bomb", "text/html", bomb.Bytes(), "gzip")
	send("/large", "text/html", bytes.Repeat([]byte("x"), 2<<20), "")
	mux.HandleFunc("/agent", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintf(w, "The agent is %s.", r.UserAgent()) })
	mux.HandleFunc("/loop", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/loop", http.StatusFound) })
	mux.HandleFunc("/once", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/plain", http.StatusFound) })
	mux.HandleFunc("/elsewhere", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "file:///etc/hostname", http.StatusFound)
	})
	mux.HandleFunc("/forbidden", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusForbidden) })
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func TestFetch(t *testing.T) {
	s := site(t)
	for path, want := range map[string]string{"/plain": "Ruth Okafor", "/gzip": "Ruth Okafor", "/br": "Ruth Okafor", "/once": "Ruth Okafor",
		"/charset": "Ruth Zahraniční", "/agent": "The agent is factdiff."} {
		articles, err := Load(context.Background(), []string{s.URL + path}, Options{AllowPrivate: true})
		if err != nil || len(articles) != 1 {
			t.Errorf("%s: %v", path, err)
			continue
		}
		a := articles[0]
		check(t, a)
		if !strings.Contains(a.Text, want) || a.Path != s.URL+path || a.URL == "" {
			t.Errorf("%s: path %s, URL %s, text %q", path, a.Path, a.URL, a.Text)
		}
	}
}

func TestFetchRefusals(t *testing.T) {
	s := site(t)
	for _, c := range []struct {
		address, want string
		private       bool
	}{
		{s.URL + "/bomb", "larger than 1 MiB", true},
		{s.URL + "/large", "larger than 1 MiB", true},
		{s.URL + "/loop", "redirects more than 3 times", true},
		{s.URL + "/elsewhere", "no web page", true},
		{s.URL + "/forbidden", "403 Forbidden; open it in a browser", true},
		{s.URL + "/missing", "404 Not Found; check the address", true},
		{s.URL + "/slow", "did not answer within", true},
		{s.URL + "/plain", "private network; use --allow-private", false},
		{strings.Replace(s.URL, "127.0.0.1", "localhost", 1) + "/plain", "private network", false},
		{"http://[::ffff:127.0.0.1]:1/", "private network", false},
		{"file:///etc/hostname", "no web address", false},
		{"ftp://gazette.example/a", "no web address", false},
		{"http://", "no web address", false},
	} {
		limits := Limits{Bytes: 1 << 20, Redirects: 3}
		if strings.HasSuffix(c.address, "/slow") {
			limits.Timeout = 50 * time.Millisecond
		}
		articles, err := Load(context.Background(), []string{c.address}, Options{AllowPrivate: c.private, Limits: limits})
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), c.address) {
			t.Errorf("%s: %d articles, error %v, want %q", c.address, len(articles), err, c.want)
		}
	}
}

func TestPrivateAddresses(t *testing.T) {
	for address, want := range map[string]bool{
		"127.0.0.1": true, "10.1.2.3": true, "172.16.0.1": true, "192.168.1.1": true, "169.254.169.254": true, "100.64.0.1": true, "0.0.0.0": true,
		"224.0.0.1": true, "255.255.255.255": true, "::1": true, "fe80::1%eth0": true, "fc00::1": true, "::ffff:10.0.0.1": true, "64:ff9b::7f00:1": true,
		"2002:7f00:1::": true, "::": true, "8.8.8.8": false, "172.32.0.1": false, "2606:4700::1111": false,
	} {
		if got := private(netip.MustParseAddr(address)); got != want {
			t.Errorf("%s: private is %v, want %v", address, got, want)
		}
	}
}

// What --save keeps gives the same article again.
func TestSave(t *testing.T) {
	s := site(t)
	dir := t.TempDir()
	outside := filepath.Join(t.TempDir(), "outside")
	if err := os.WriteFile(outside, []byte("whole"), 0o644); err != nil {
		t.Fatal(err)
	}
	address := s.URL + "/charset"
	if err := os.Symlink(outside, filepath.Join(dir, saveName(address))); err != nil {
		t.Fatal(err)
	}
	live, err := Load(context.Background(), []string{address}, Options{AllowPrivate: true, SaveDir: dir})
	if err != nil {
		t.Fatal(err)
	}
	kept, err := Load(context.Background(), []string{dir}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(kept) != 1 || kept[0].Text != live[0].Text || kept[0].URL != live[0].URL {
		t.Errorf("kept %+v, fetched %+v", kept[0], live[0])
	}
	if got, _ := os.ReadFile(outside); string(got) != "whole" {
		t.Errorf("a symbolic link was followed: %q", got)
	}
}

func TestSaveNameStaysInItsDirectory(t *testing.T) {
	for _, address := range []string{"https://x.example/../../etc/passwd", "https://x.example/%2e%2e%2fa?b=/c", "https://x.example/" + strings.Repeat("a", 500), "https://x.example/\x00", "::"} {
		name := saveName(address)
		if name != filepath.Base(name) || strings.Contains(name, "..") || len(name) > 80 || !strings.HasSuffix(name, ".warc") {
			t.Errorf("%q is saved as %q", address, name)
		}
	}
	if saveName("https://x.example/a?b=1") == saveName("https://x.example/a?b=2") {
		t.Error("two addresses share a file")
	}
}

func FuzzWARC(f *testing.F) {
	good := fetched{url: "https://x.example/a", contentType: "text/html; charset=utf-8", data: []byte(page("", storyHTML))}
	f.Add(good.warc(time.Unix(0, 0)))
	f.Add([]byte("WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: 9999999999\r\n\r\nx"))
	f.Add([]byte("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 60\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nThe harbour"))
	fuzzFormat(f, warcFormat)
}
