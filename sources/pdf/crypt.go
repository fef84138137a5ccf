package pdf

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
)

// method is how strings or streams are enciphered.
type method int

const (
	plain method = iota
	rc4Method
	aesMethod    // AES-128 in CBC mode, a key for each object
	aes256Method // AES-256 in CBC mode, one key for all
	unknownMethod
)

// cryptFilter undoes the encryption of a file that opens without a password
// (ISO 32000-2, 7.6): the standard security handler with an empty user
// password, revisions 2 to 6.
type cryptFilter struct {
	key              []byte
	strings, streams method
}

// unlock finds the key of an encrypted file, or says why it cannot.
func (f *file) unlock() error {
	o := f.trailing("/Encrypt", func(o any) bool {
		_, inTrailer := o.(dict)
		_, apart := o.(ref)
		return inTrailer || apart
	})
	if o == nil {
		return nil
	}
	d := f.dict(o)
	c, h := f.cryptFilter(d), f.handler(d)
	if c == nil || h == nil {
		return ErrEncrypted
	}
	if c.key = h.emptyPassword(); c.key == nil {
		return ErrPassword
	}
	clear(f.cache) // what was read without the key
	f.crypt = c
	return nil
}

// cryptFilter reads which methods a file uses; nil where one is not known.
func (f *file) cryptFilter(d dict) *cryptFilter {
	c := &cryptFilter{strings: rc4Method, streams: rc4Method}
	v := f.number(d["V"])
	switch {
	case f.name(d["Filter"]) != "Standard":
		return nil
	case v == 4 || v == 5:
		c.strings, c.streams = f.methodOf(d, "StrF"), f.methodOf(d, "StmF")
	case v != 1 && v != 2:
		return nil
	}
	for _, m := range []method{c.strings, c.streams} {
		if m == unknownMethod || (m == aes256Method) != (v == 5) && m != plain {
			return nil
		}
	}
	return c
}

// methodOf reads which crypt filter strings or streams use (7.6.6); -1 for
// one that is not known.
func (f *file) methodOf(d dict, key name) method {
	filter := f.name(d[key])
	if filter == "" || filter == "Identity" {
		return plain
	}
	switch f.name(f.dict(f.dict(d["CF"])[filter])["CFM"]) {
	case "None":
		return plain
	case "V2":
		return rc4Method
	case "AESV2":
		return aesMethod
	case "AESV3":
		return aes256Method
	}
	return unknownMethod
}

// objectKey is the key of one object (7.6.3.2, algorithm 1).
func (c *cryptFilter) objectKey(n objectID, m method) []byte {
	if m == aes256Method {
		return c.key
	}
	b := append([]byte(nil), c.key...)
	b = append(b, byte(n.number), byte(n.number>>8), byte(n.number>>16), byte(n.generation), byte(n.generation>>8))
	if m == aesMethod {
		b = append(b, "sAlT"...)
	}
	sum := md5.Sum(b)
	return sum[:min(len(c.key)+5, len(sum))]
}

// undo deciphers the data of one object; nil where it is damaged.
func (c *cryptFilter) undo(n objectID, m method, data []byte) []byte {
	switch m {
	case plain:
		return data
	case rc4Method:
		stream, err := rc4.NewCipher(c.objectKey(n, m))
		if err != nil {
			return nil
		}
		out := make([]byte, len(data))
		stream.XORKeyStream(out, data)
		return out
	}
	return undoCBC(c.objectKey(n, m), data)
}

// undoCBC deciphers AES in CBC mode: the first block is the start value, the
// last is padded with its number of bytes.
func undoCBC(key, data []byte) []byte {
	block, err := aes.NewCipher(key)
	if err != nil || len(data) < 2*aes.BlockSize {
		return nil
	}
	start, data := data[:aes.BlockSize], data[aes.BlockSize:]
	out := make([]byte, len(data)/aes.BlockSize*aes.BlockSize) // a cut file keeps its whole blocks
	cipher.NewCBCDecrypter(block, start).CryptBlocks(out, data[:len(out)])
	if pad := int(out[len(out)-1]); pad >= 1 && pad <= aes.BlockSize && bytes.Count(out[len(out)-pad:], out[len(out)-1:]) == pad {
		out = out[:len(out)-pad]
	}
	return out
}

// undoStrings deciphers the strings within an object, in place.
func (c *cryptFilter) undoStrings(n objectID, o any) any {
	switch o := o.(type) {
	case string:
		return string(c.undo(n, c.strings, []byte(o)))
	case array:
		for i := range o {
			o[i] = c.undoStrings(n, o[i])
		}
	case dict:
		for k := range o {
			o[k] = c.undoStrings(n, o[k])
		}
	case stream:
		c.undoStrings(n, o.dict)
	}
	return o
}

// decipher returns the bytes of a stream as its filters left them; what is
// copied for it counts as unpacked.
func (f *file) decipher(s stream) []byte {
	if f.crypt == nil || f.crypt.streams == plain || f.name(s.dict["Type"]) == "XRef" || f.ownFilter(s) {
		return s.raw
	}
	if f.left -= int64(len(s.raw)); f.left < 0 {
		f.left, f.broken = 0, true
		return nil
	}
	return f.crypt.undo(s.id, f.crypt.streams, s.raw)
}

// ownFilter reports whether a stream says by a filter of its own (7.4.10)
// that it is not enciphered.
func (f *file) ownFilter(s stream) bool {
	filters, params := f.filters(s)
	return len(filters) > 0 && f.name(filters[0]) == "Crypt" && (len(params) == 0 || f.name(f.dict(params[0])["Name"]) != "StdCF")
}
