package names

// cut finds the best names, with what is known from elsewhere in the second
// reading.
func (d *decoder) cut(e *Elsewhere) []Span {
	d.out = nil
	for _, g := range d.regions {
		d.search(g, e)
	}
	return d.out
}

// search finds the best way through a region.
func (d *decoder) search(g arcs, e *Elsewhere) {
	d.best = d.best[:0]
	for range (g.end - g.first) * Labels {
		d.best = append(d.best, cell{score: impossible})
	}
	var in [Labels]cell // the best ways to the start of the arcs
	at := int32(-1)
	for i := g.from; i < g.to; i++ {
		a := &d.all[i]
		if a.start != at {
			at = a.start
			d.ways(&in, at, g.first)
		}
		score := a.score
		if e != nil {
			more := d.elsewhere(e.hints(g.first+int(a.start), g.first+int(a.end), a.known))
			for l := range score {
				score[l] += more[l]
			}
		}
		d.follow(a, &in, &score)
	}
	d.trace(g.region)
}

// elsewhere are the scores of hints, worked out once.
func (d *decoder) elsewhere(h hints) *LabelScores {
	s := &d.hinted[h.code()]
	if *s == nil {
		h.features(&d.f)
		scores := d.scores()
		*s = &scores
	}
	return *s
}

// ways finds for every label the best way to token start of the region, the
// move to the label included.
func (d *decoder) ways(in *[Labels]cell, start int32, first int) {
	if start == 0 {
		d.f.add(labelBefore, d.history(first))
		for l, s := range d.scores() {
			in[l] = cell{score: s}
		}
		return
	}
	before := d.best[(start-1)*Labels : start*Labels]
	for l := range in {
		in[l] = cell{score: impossible}
		for p := range before {
			if x := before[p].score + d.after[p][l]; x > in[l].score {
				in[l].score, in[l].from = x, Label(p)
			}
		}
	}
}

// follow keeps the arc under every label where no better name ends with it.
func (d *decoder) follow(a *arc, in *[Labels]cell, score *LabelScores) {
	for l := Outside; l < Labels; l++ {
		if l == Outside && a.end > a.start+1 || l != Outside && !a.name {
			continue
		}
		if c := &d.best[int(a.end-1)*Labels+int(l)]; in[l].score+score[l] > c.score {
			*c = cell{in[l].score + score[l], a.start, in[l].from}
		}
	}
}

// history says what name stands before the region, where only a comma or
// "and" lies between.
func (d *decoder) history(first int) value {
	if len(d.out) == 0 {
		return none
	}
	return d.linked(d.out[len(d.out)-1], first)
}

func (r *Reader) linked(last Span, first int) value {
	if !r.SameSentence(last.First, first) || first-last.End > 2 || first == last.End {
		return none
	}
	link := ""
	for i := last.End; i < first; i++ {
		link += " " + r.Tok(i).Norm
	}
	switch link {
	case " ,", " , and", " and", " (", " or", " -", " /", " ;", " v", " vs.", " 's", " in", " of":
		return say(last.Label.String() + link)
	}
	return none
}

// trace walks back over the best cells and appends the names.
func (d *decoder) trace(g region) {
	n := g.end - g.first
	last, score := Outside, int32(-1<<31)
	for l := Outside; l < Labels; l++ {
		if s := d.best[(n-1)*Labels+int(l)].score; s > score {
			last, score = l, s
		}
	}
	at := len(d.out)
	for end := n; end > 0; {
		c := d.best[(end-1)*Labels+int(last)]
		if last != Outside {
			d.out = append(d.out, Span{g.first + int(c.start), g.first + end, last})
		}
		last, end = c.from, int(c.start)
	}
	for i, j := at, len(d.out)-1; i < j; i, j = i+1, j-1 {
		d.out[i], d.out[j] = d.out[j], d.out[i]
	}
}
