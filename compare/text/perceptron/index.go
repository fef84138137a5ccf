package perceptron

// index gives every feature of a model a slot of its own: a perfect hash, by
// which a feature is found in one step. A feature hashes to a bucket, the
// bucket holds the displacement by which encoding spread its features over
// free slots (Belazzougui, Botelho, Dietzfelbinger: Hash, displace, and
// compress, 2009). Features the model does not have come to some slot too;
// a check there tells them apart.
type index struct {
	slots         uint64
	displacements string // uint16 a bucket
}

// slot is the only place where the feature of this mixed hash can be.
func (x *index) slot(h uint64) int {
	buckets := uint64(len(x.displacements) / 2)
	return displaced(h, u16(x.displacements, int(h&(buckets-1))*2), x.slots)
}

// displaced is the slot of a hash in a bucket with this displacement.
func displaced(h uint64, displacement uint16, slots uint64) int {
	h = (h ^ uint64(displacement)*0x9E3779B97F4A7C15) * 0xD6E8FEB86659FD93
	return int(h >> 32 * slots >> 32)
}

// check tells features of one slot apart; it is never 0, as in empty slots.
func check(h uint64) uint32 { return uint32(h >> 32) }

// mix spreads a hash over all bits and keeps the check from being zero.
func mix(h uint64) uint64 {
	h ^= h >> 29
	h *= 0xBF58476D1CE4E5B9
	h ^= h >> 32
	return h | 1<<63
}

func u16(s string, i int) uint16 {
	s = s[i : i+2]
	return uint16(s[0]) | uint16(s[1])<<8
}

func u32(s string, i int) uint32 {
	s = s[i : i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func u64(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
