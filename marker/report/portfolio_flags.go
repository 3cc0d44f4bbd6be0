package report

import "locmark/marker/portfolio"

// flags counts the flags of an edition's programmes: first what each says, in words, and last the code by which an edition or a
// record has it.
func (o *overview) flags(s *portfolio.Summary) {
	if len(s.Flags) == 0 {
		return
	}
	titles := []string{o.Say("reports.flag"), o.Say("reports.severity"), o.Say("reports.programmes"), o.Say("raised.code")}
	t := Table{Columns: columns(titles...)}
	t.Columns[2].Number = true
	for _, f := range s.Flags {
		t.Rows = append(t.Rows, texts(o.flagTitle(f.Code), o.severity(f.Severity), o.Count(f.Programmes), f.Code))
	}
	o.view.add(Heading{3, o.Say("reports.flags")}, t)
}

// flagTitle is what a flag says, in a few words. A code that an Expert Group gave to a flag of its own says it itself.
func (p phrases) flagTitle(code string) string {
	if key := "raised." + code; p.Has(key) {
		return p.Say(key)
	}
	return code
}
