package lexicon

import "slices"

// EasternSurname reports whether a word in Plain form is one of the commonest
// surnames of China, Korea and Vietnam, where the surname stands first.
func EasternSurname(w string) bool {
	_, found := slices.BinarySearch(easternSurnames, w)
	return found
}

var easternSurnames = []string{"ban", "cao", "chang", "chen", "cheng", "chiang", "choi", "chun", "deng", "ding", "dong", "du", "fan", "fang", "feng", "gao", "gong", "gu", "guo", "han", "he", "hong", "hu", "hua", "huang", "hwang", "jia", "jiang", "jin", "jung", "kang", "kim", "ko", "kong", "kwon", "lee", "lei", "li", "lian", "liang", "lim", "lin", "liu", "lu", "luo", "ma", "mao", "meng", "moon", "ngo", "nguyen", "noh", "pan", "park", "peng", "qian", "qiao", "qin", "ren", "roh", "ryu", "shen", "shi", "shin", "sim", "song", "su", "sun", "tan", "tang", "tian", "tran", "tsai", "tung", "wang", "wei", "wen", "wu", "xi", "xia", "xiao", "xie", "xu", "yan", "yang", "yao", "ye", "yi", "yin", "yoo", "yoon", "yu", "yuan", "zeng", "zhang", "zhao", "zheng", "zhou", "zhu"}
