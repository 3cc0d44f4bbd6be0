package report

import (
	"slices"

	"locmark/marker"
	"locmark/marker/panel"
)

// Settlement is the page on what a round of a panel came to: what is still to be asked of whom, what to discuss and why, and
// how far the reviewers agree.
func Settlement(s *panel.Settlement, voice marker.Voice) View {
	p := &settlementPage{phrases: phrases{voice}, settlement: s}
	p.opening()
	p.troubles()
	p.missing()
	p.unreasoned()
	p.conflicts()
	p.discuss()
	p.agreement()
	p.pairs()
	p.pairsByCriterion()
	p.leniency()
	p.next()
	return p.view
}

type settlementPage struct {
	phrases
	settlement *panel.Settlement
	view       View
}

func (p *settlementPage) say(key string, args ...string) string {
	return p.Say("settlement."+key, args...)
}

func (p *settlementPage) heading(key string) {
	p.view.add(Heading{Depth: 2, Text: p.say(key)})
}

func (p *settlementPage) opening() {
	s := p.settlement
	names := make([]string, len(s.Reviewers))
	for i, r := range s.Reviewers {
		names[i] = r.Name
	}
	p.view.add(Heading{Depth: 1, Text: p.say("heading")}, List{Items: []Item{
		{Label: p.Say("tuning.edition"), Text: p.edition(s.Edition)},
		{Label: p.Say("panel.about_sha256"), Text: s.Edition.SHA256},
		{Label: p.Say("panel.about_round"), Text: s.Round},
		{Label: p.Say("tuning.programmes"), Text: p.Count(s.Programmes)},
		{Label: p.say("reviewers"), Text: p.List(names)},
		{Label: p.say("given"), Text: p.count(s.Given, s.Asked)},
		{Label: p.say("signed_by"), Text: p.signers()},
	}})
	key := "incomplete"
	if s.Complete {
		key = "complete"
	}
	p.view.add(Paragraph{Text: p.say(key), Strong: true})
}

// troubles are files and rows that could not be used as they stand, and then what is worth knowing and no fault.
func (p *settlementPage) troubles() {
	told := map[bool][]string{} // by whether something has to be asked back
	for _, t := range p.settlement.Troubles {
		told[t.IsFault()] = append(told[t.IsFault()], p.Say(panel.Sentence(t.Why, t.Nearest), "cell", inFile(t.File, t.Cell), "text", p.criterionOf(t.Why, t.Text), "reviewer", t.Reviewer, "nearest", t.Nearest, "other", p.criterionOf(t.Why, t.Other)))
	}
	for _, fault := range []bool{true, false} {
		if lines := told[fault]; len(lines) > 0 {
			p.heading(map[bool]string{true: "troubles", false: "noted"}[fault])
			p.view.add(List{Items: plainItems(lines)})
		}
	}
}

// criterionOf writes the overall level as the cell of a criterion does, where a row names another criterion than it was written
// for; anything else as it is.
func (p *settlementPage) criterionOf(why, text string) string {
	if why == panel.MixedCriterion && text == panel.Overall {
		return p.Say("panel.overall")
	}
	return text
}

// inFile is a file, and the cell in it where there is one.
func inFile(file, cell string) string {
	if cell == "" {
		return file
	}
	return file + ", " + cell
}

func (p *settlementPage) missing() {
	if len(p.settlement.Missing) == 0 {
		return
	}
	table := Table{Columns: columns(p.say("reviewer"), p.Say("reports.programme"), p.say("missing_levels"))}
	for _, r := range p.settlement.Reviewers {
		if r.Given == 0 && r.Asked > 0 {
			table.Rows = append(table.Rows, texts(r.Name, p.say("all_programmes", "count", p.Count(r.Programmes)), p.say("all_of_them")))
		}
	}
	for _, m := range p.settlement.Missing {
		if p.gaveNothing(m.Reviewer) {
			continue
		}
		what := p.list(m.Criteria)
		if m.All {
			what = p.say("all_of_them")
		}
		table.Rows = append(table.Rows, texts(m.Reviewer, m.Programme, what))
	}
	p.heading("missing")
	p.view.add(table)
}

// gaveNothing: one line says that all of a reviewer's levels are missing.
func (p *settlementPage) gaveNothing(reviewer string) bool {
	return slices.ContainsFunc(p.settlement.Reviewers, func(r panel.Reviewer) bool { return r.Name == reviewer && r.Given == 0 })
}

// list names criteria, and the overall level in words.
func (p *settlementPage) list(criteria []string) string {
	named := make([]string, len(criteria))
	for i, id := range criteria {
		named[i] = p.of(id)
	}
	return p.List(named)
}

// of is what levels are of: a criterion, all criteria, or the programme as a whole.
func (p *settlementPage) of(what string) string {
	switch what {
	case panel.AllCriteria:
		return p.Say("calibration.of_all")
	case panel.Overall:
		return p.Say("calibration.of_overall")
	}
	return what
}

func (p *settlementPage) unreasoned() {
	if len(p.settlement.Unreasoned) == 0 {
		return
	}
	table := Table{Columns: columns(p.say("reviewer"), p.Say("reports.programme"), p.Say("reports.criterion"), p.Say("reports.cell"), p.say("reason"))}
	for _, u := range p.settlement.Unreasoned {
		reason := u.Reason
		if reason == "" {
			reason = p.say("empty")
		}
		table.Rows = append(table.Rows, texts(u.Reviewer, u.Programme, p.of(u.Criterion), inFile(u.File, u.Cell), reason))
	}
	p.heading("unreasoned")
	p.view.add(Paragraph{Text: p.say("unreasoned_how")}, table)
}

func (p *settlementPage) conflicts() {
	if len(p.settlement.Conflicts) == 0 {
		return
	}
	var lines []string
	for _, c := range p.settlement.Conflicts {
		key := "conflict"
		if c.LeftOut > 0 {
			key = "conflict_with_levels"
		}
		lines = append(lines, p.say(key, "reviewer", c.Reviewer, "programme", c.Programme, "text", c.Text, "cell", inFile(c.File, c.Cell), "count", p.Count(c.LeftOut)))
	}
	p.heading("conflicts")
	p.view.add(List{Items: plainItems(lines)})
}
