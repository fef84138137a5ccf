package pdf

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
)

// handler is what the standard security handler keeps in a file (ISO
// 32000-2, 7.6.4).
type handler struct {
	revision, length    int    // length of the key in bytes
	owner, user, userEn []byte // O, U, UE
	permissions         uint32
	id                  []byte // first part of the file's ID
	openMetadata        bool   // metadata is not enciphered
}

// padding fills up a password; it is what an empty one becomes.
var padding = []byte("\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A")

// id is the first part of the file's identifier, which is the same in every
// trailer.
func (f *file) id() []byte {
	parts, _ := f.trailing("/ID", func(o any) bool {
		a, _ := o.(array)
		if len(a) == 0 {
			return false
		}
		_, text := a[0].(string)
		return text
	}).(array)
	if parts == nil {
		return nil
	}
	return []byte(parts[0].(string))
}

// handler reads the dictionary; nil where it cannot be one.
func (f *file) handler(d dict) *handler {
	text := func(key name) []byte { s, _ := f.get(d[key]).(string); return []byte(s) }
	h := &handler{revision: int(f.number(d["R"])), length: int(f.number(d["Length"])) / 8, owner: text("O"), user: text("U"), userEn: text("UE"),
		permissions: uint32(int64(f.number(d["P"]))), id: f.id()}
	h.openMetadata = f.get(d["EncryptMetadata"]) == false
	switch {
	case h.revision == 2 || h.length == 0 && h.revision == 3:
		h.length = 5
	case h.revision == 4:
		h.length = 16
	}
	least := 32
	if h.revision >= 5 {
		least = 48
	}
	if h.revision < 2 || h.revision > 6 || len(h.owner) < least || len(h.user) < least ||
		h.revision >= 5 && len(h.userEn) < 32 || h.revision < 5 && (h.length < 5 || h.length > 16) {
		return nil
	}
	return h
}

// emptyPassword returns the key of a file that opens without a password, nil
// for one that does not.
func (h *handler) emptyPassword() []byte {
	if h.revision >= 5 {
		return h.longKey()
	}
	key := h.shortKey()
	if h.revision == 2 {
		if bytes.Equal(rounds(key, padding, 1), h.user[:32]) {
			return key
		}
		return nil
	}
	sum := md5.Sum(append(append([]byte(nil), padding...), h.id...))
	if bytes.Equal(rounds(key, sum[:], 20), h.user[:16]) {
		return key
	}
	return nil
}

// shortKey is the key of revisions 2 to 4 (algorithm 2).
func (h *handler) shortKey() []byte {
	b := append([]byte(nil), padding...)
	b = append(b, h.owner[:32]...)
	b = binary.LittleEndian.AppendUint32(b, h.permissions)
	b = append(b, h.id...)
	if h.revision >= 4 && h.openMetadata {
		b = append(b, 0xff, 0xff, 0xff, 0xff)
	}
	sum := md5.Sum(b)
	for i := 0; i < 50 && h.revision >= 3; i++ {
		sum = md5.Sum(sum[:h.length])
	}
	return append([]byte(nil), sum[:h.length]...)
}

// rounds enciphers data n times, each time with another key (algorithm 5).
func rounds(key, data []byte, n byte) []byte {
	out := append([]byte(nil), data...)
	for i := byte(0); i < n; i++ {
		k := make([]byte, len(key))
		for j := range key {
			k[j] = key[j] ^ i
		}
		stream, err := rc4.NewCipher(k)
		if err != nil {
			return nil
		}
		stream.XORKeyStream(out, out)
	}
	return out
}

// longKey is the key of revisions 5 and 6 (algorithm 2.A).
func (h *handler) longKey() []byte {
	proof, keySalt := h.user[32:40], h.user[40:48]
	if !bytes.Equal(h.hash(proof), h.user[:32]) {
		return nil
	}
	block, err := aes.NewCipher(h.hash(keySalt))
	if err != nil {
		return nil
	}
	key := make([]byte, 32)
	cipher.NewCBCDecrypter(block, make([]byte, aes.BlockSize)).CryptBlocks(key, h.userEn[:32])
	return key
}

// hash is the hash of the empty password with a salt: SHA-256 in revision 5,
// algorithm 2.B in revision 6.
func (h *handler) hash(salt []byte) []byte {
	sum := sha256.Sum256(salt)
	k := sum[:]
	if h.revision == 5 {
		return k
	}
	for i := 0; ; i++ {
		e := bytes.Repeat(k, 64)
		block, err := aes.NewCipher(k[:16])
		if err != nil {
			return nil
		}
		cipher.NewCBCEncrypter(block, k[16:32]).CryptBlocks(e, e)
		k = hashOf(e)
		if last := int(e[len(e)-1]); i >= 63 && last <= i-31 {
			return k[:32]
		}
	}
}

// hashOf is SHA-256, SHA-384 or SHA-512, as the first 16 bytes say, taken as
// a number modulo 3.
func hashOf(e []byte) []byte {
	n := 0
	for _, c := range e[:16] {
		n += int(c) // 256 leaves 1
	}
	switch n % 3 {
	case 0:
		sum := sha256.Sum256(e)
		return sum[:]
	case 1:
		sum := sha512.Sum384(e)
		return sum[:]
	}
	sum := sha512.Sum512(e)
	return sum[:]
}
