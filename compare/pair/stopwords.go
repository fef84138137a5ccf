package pair

import "strings"

// stopWords are the function words of English and the verbs of saying that
// stand in every news story: sharing them says nothing about the subject.
var stopWords = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`
a an the this that these those there here and or but nor so yet if then than as of to in on at by for from with into onto upon
about over under after before between during since until through within without against among around near up down out off again
is are was were be been being am 's 're 've 'll 'd 'm n't not no do does did doing done has have had having will would shall should
can could may might must i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
who whom whose which what when where why how also just only even still very too more most much many some any all each both few
other others another such own same while because although though however say says said saying told tell tells according
mr. mr mrs. mrs ms. ms dr. dr one`) {
		m[w] = true
	}
	return m
}()
