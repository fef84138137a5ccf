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
	n := g.end - g.first
	d.best = d.best[:0]
	for range n * Labels {
		d.best = append(d.best, cell{score: impossible})
	}
	d.f.keys = d.f.keys[:0]
	d.f.add(labelBefore, d.history(g.first))
	open := d.scores()
	for i := g.from; i < g.to; i++ {
		a := &d.all[i]
		score := a.score
		if e != nil {
			d.f.keys = d.f.keys[:0]
			e.features(&d.f, g.first+int(a.start), g.first+int(a.end), a.plain)
			more := d.scores()
			for l := range score {
				score[l] += more[WholeClass(Label(l))]
			}
		}
		for l := Outside; l < Labels; l++ {
			if l == Outside && a.end > a.start+1 || l != Outside && !a.name {
				continue
			}
			before, from := d.before(a.start, l, open[WholeClass(l)])
			if c := &d.best[int(a.end-1)*Labels+int(l)]; before+score[l] > c.score {
				*c = cell{before + score[l], a.start, from}
			}
		}
	}
	d.trace(g.region)
}

// before is the best score of all ways to token start, the move to label l
// included.
func (d *decoder) before(start int32, l Label, open int32) (int32, Label) {
	if start == 0 {
		return open, Outside
	}
	best, from := int32(impossible), Outside
	for p := Outside; p < Labels; p++ {
		if x := d.best[int(start-1)*Labels+int(p)].score + d.after[p][l]; x > best {
			best, from = x, p
		}
	}
	return best, from
}

// history says what name stands before the region, where only a comma or
// "and" lies between.
func (d *decoder) history(first int) string {
	if len(d.out) == 0 {
		return "none"
	}
	return d.linked(d.out[len(d.out)-1], first)
}

func (r *Reader) linked(last Span, first int) string {
	if !r.SameSentence(last.First, first) || first-last.End > 2 || first == last.End {
		return "none"
	}
	link := ""
	for i := last.End; i < first; i++ {
		link += " " + r.Tok(i).Norm
	}
	switch link {
	case " ,", " , and", " and", " (", " or", " -", " /", " ;", " v", " vs.", " 's", " in", " of":
		return labelNames[last.Label] + link
	}
	return "none"
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
