package report

// How the facts command writes its JSON: the members of each type in the
// order of its fields. TestFactsAreWrittenAsEncoded holds them together.

func (f *jsonFacts) writeTo(j *indented) error {
	j.open('{')
	j.text("schema", f.Schema)
	if err := j.value("source", f.Source); err != nil {
		return err
	}
	j.key("mentions")
	j.open('[')
	for i := range f.Mentions {
		j.next()
		if err := f.Mentions[i].writeTo(j); err != nil {
			return err
		}
	}
	j.close(']')
	j.key("facts")
	j.open('[')
	for i := range f.Facts {
		j.next()
		f.Facts[i].writeTo(j)
	}
	j.close(']')
	j.close('}')
	return nil
}

func (m *jsonMention) writeTo(j *indented) error {
	j.open('{')
	j.text("type", m.Type)
	j.span(m.Span)
	j.text("text", m.Text)
	j.textIf("value", m.Value)
	j.numberIf("entity", m.Entity)
	j.textIf("form", m.Form)
	j.textIf("place", m.Place)
	j.textIf("of", m.Of)
	j.trueIf("past", m.Past)
	j.trueIf("acting", m.Acting)
	j.textIf("timex", m.Timex)
	j.textIf("mod", m.Mod)
	j.textIf("from", m.From)
	j.textIf("to", m.To)
	j.textIf("class", m.Class)
	j.textIf("unit", m.Unit)
	j.textIf("head", m.Head)
	if err := j.figureIf("low", m.Low); err != nil {
		return err
	}
	if err := j.figureIf("high", m.High); err != nil {
		return err
	}
	j.trueIf("approx", m.Approx)
	if m.By != nil {
		j.key("by")
		m.By.writeTo(j)
	}
	j.textIf("cue", m.Cue)
	j.textIf("force", m.Force)
	j.trueIf("scare", m.Scare)
	j.close('}')
	return nil
}

func (s *jsonSpeaker) writeTo(j *indented) {
	j.open('{')
	j.span(s.Span)
	j.text("text", s.Text)
	j.textIf("value", s.Value)
	j.close('}')
}

func (f *jsonFact) writeTo(j *indented) {
	j.open('{')
	j.text("kind", string(f.Kind))
	j.text("subject", f.Subject)
	j.text("attribute", f.Attribute)
	j.key("span")
	j.open('{')
	j.span(f.Span)
	j.close('}')
	j.text("text", f.Text)
	j.text("value", f.Value)
	j.text("normalized", f.Normalized)
	j.close('}')
}
