package report

import (
	"slices"
	"strconv"

	"locmark/marker"
)

// detail is the justification of a programme as the page of a portfolio shows it: every criterion with its level, why, the
// cells, what is missing and the next step. What is met stands in why; the page of its own has each condition with its cells.
func detail(a *marker.Assessment, voice marker.Voice) View {
	j := &justification{phrases: phrases{voice}, Assessment: a, brief: true}
	j.view.add(Heading{1, j.heading()})
	j.verdict()
	j.overallStep()
	j.flags()
	j.view.add(Heading{2, j.Say("reports.findings")}, j.briefly())
	j.guards()
	j.financing()
	j.problems()
	j.view.add(Heading{2, j.Say("page.about")})
	j.facts()
	return j.view
}

// briefly is the findings without what is said twice.
func (j *justification) briefly() Findings {
	var all Findings
	for i := range j.Criteria {
		f := &j.Criteria[i]
		row := Found{Criterion: f.ID + " " + f.Title, Question: f.Question, Level: j.phrases.finding(f, j.Edition.Scale)}
		row.put(explanationColumn, j.explained(f)...)
		all.Rows = append(all.Rows, row)
	}
	return all
}

func (j *justification) explained(f *marker.Finding) []Item {
	why := Item{Label: j.Say("reports.why"), Text: f.Because}
	if f.Inferred {
		why.Text = sentences(why.Text, j.Say("reports.inferred"))
	}
	items := []Item{j.resting(why, restsOn(f))}
	if f.Panel != nil {
		items = append(items, Item{Label: j.Say("panel.settled"), Text: j.settled(f.Panel, f.Level, j.Edition.Scale)})
	}
	items = append(items, slices.Concat(j.quotes(f), j.asked(f), j.missed(f), j.findingGuards(f))...)
	if f.Action != nil {
		key := "page.next_step"
		if f.Action.Waits {
			key = "page.next_waits"
		}
		items = append(items, stepItem(j.Say(key, "level", strconv.Itoa(f.Action.ToLevel)), f.Action))
	}
	return items
}

// restsOn are the cells behind a level: those of the conditions met at it, or else all that was looked at.
func restsOn(f *marker.Finding) []string {
	var cells []string
	for _, outcome := range f.Met {
		if f.Level == nil || levelOf(outcome) == *f.Level {
			cells = append(cells, cellsOf(outcome)...)
		}
	}
	slices.Sort(cells)
	if cells = slices.Compact(cells); len(cells) > 0 {
		return cells
	}
	return f.Cells
}

func cellsOf(o marker.Outcome) []string {
	cells := o.Cells
	for _, alternative := range o.Any {
		for _, part := range alternative {
			cells = append(cells, cellsOf(part)...)
		}
	}
	return cells
}
