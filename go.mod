module factdiff

go 1.26.0

require (
	github.com/gogs/chardet v0.0.0-20211120154057-b7413eaefb8f
	github.com/kljensen/snowball v0.10.0
	github.com/mozillazg/go-unidecode v0.2.0
	golang.org/x/net v0.62.0
	golang.org/x/text v0.43.0
)
