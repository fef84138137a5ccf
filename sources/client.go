package sources

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"syscall"
)

// newClient makes a client that connects straight (no proxy, which would
// hide where a connection leads), refuses private addresses after the name
// has been resolved, and follows few redirects.
func newClient(o *Options) *http.Client {
	dialer := &net.Dialer{Timeout: o.Limits.Timeout}
	if !o.AllowPrivate {
		dialer.Control = refusePrivate
	}
	return &http.Client{
		Transport: &http.Transport{
			DialContext: dialer.DialContext, ForceAttemptHTTP2: true, DisableCompression: true,
			TLSHandshakeTimeout: o.Limits.Timeout, MaxResponseHeaderBytes: 1 << 20,
		},
		CheckRedirect: func(req *http.Request, via []*http.Request) error {
			switch {
			case len(via) > o.Limits.Redirects:
				return problem(fmt.Sprintf("it redirects more than %d times", o.Limits.Redirects), "give the address it should lead to")
			case !webScheme(req.URL):
				return problem("it redirects to something that is no web page", "check the address")
			}
			return nil
		},
	}
}

// refusePrivate runs before each connection, with the address that the name
// has been resolved to: redirects and names that change cannot get past it.
func refusePrivate(_, address string, _ syscall.RawConn) error {
	a, err := netip.ParseAddrPort(address)
	if err != nil || private(a.Addr()) {
		return problem("it leads to this machine or a private network", "use --allow-private if that is meant")
	}
	return nil
}

// notPublic are the special-purpose ranges (RFC 6890 and the IANA
// registries) that netip has no method for.
var notPublic = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"), // carrier-grade NAT
	netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"),
	netip.MustParsePrefix("198.51.100.0/24"),
	netip.MustParsePrefix("203.0.113.0/24"),
	netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("64:ff9b::/96"), // IPv4 in disguise
	netip.MustParsePrefix("64:ff9b:1::/48"),
	netip.MustParsePrefix("100::/64"),
	netip.MustParsePrefix("2001::/23"), // Teredo and others
	netip.MustParsePrefix("2001:db8::/32"),
	netip.MustParsePrefix("2002::/16"), // 6to4
	netip.MustParsePrefix("fec0::/10"),
	netip.MustParsePrefix("::/96"),
}

// private reports whether an address is not one of the public Internet.
func private(a netip.Addr) bool {
	a = a.Unmap()
	if !a.IsGlobalUnicast() || a.IsPrivate() {
		return true
	}
	for _, p := range notPublic {
		if p.Contains(a.WithZone("")) {
			return true
		}
	}
	return false
}
