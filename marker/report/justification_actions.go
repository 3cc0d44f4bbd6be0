package report

import (
	"slices"
	"strconv"

	"locmark/marker"
)

// actions is the numbered list that a country team is sent.
func (j *justification) actions() {
	j.view.add(Heading{2, j.Say("reports.actions")})
	j.overallStep()
	list := List{Numbered: true}
	for _, f := range j.Criteria {
		if f.Action == nil {
			continue
		}
		key := "reports.step_label"
		if f.Action.Waits {
			key = "reports.step_waits"
		}
		step := j.Say(key, "id", f.ID, "from", standing(f.Level), "to", strconv.Itoa(f.Action.ToLevel))
		list.Items = append(list.Items, stepItem(step, f.Action))
	}
	if len(list.Items) == 0 {
		j.view.add(Paragraph{Text: j.Say("reports.actions_none")})
		return
	}
	j.view.add(Paragraph{Text: j.Say("reports.actions_intro")}, list)
}

// stepItem is a step: one change, or several below each other.
func stepItem(label string, action *marker.Action) Item {
	if len(action.Changes) < 2 {
		return Item{Label: label, Text: action.Text}
	}
	return Item{Label: label, Items: changeItems(action.Changes)}
}

func changeItems(changes []marker.ActionChange) []Item {
	var items []Item
	for _, change := range changes {
		items = append(items, Item{Text: change.Text})
	}
	return items
}

// overallStep is the shortest way to the next level of the whole, and what would take the present one away.
func (j *justification) overallStep() {
	if j.Step != nil {
		j.view.add(Paragraph{Label: j.Say("reports.shortest_way"), Text: j.Step.Text})
		if len(j.Step.Changes) > 0 {
			j.view.add(List{Items: changeItems(j.Step.Changes)})
		}
	}
	if j.Margin != nil {
		j.labelled("reports.margin", j.Margin.Text)
	}
}

func (j *justification) flags() {
	if len(j.Flags) == 0 {
		return
	}
	list := List{}
	for _, flag := range j.Flags {
		label := flag.Code + " (" + j.severity(flag.Severity) + ")"
		list.Items = append(list.Items, j.resting(Item{Label: label, Text: flag.Message}, flag.Cells))
	}
	j.view.add(Heading{2, j.Say("reports.flags")}, Paragraph{Text: j.Say("reports.flags_change_nothing")}, list)
}

func (j *justification) problems() {
	list := List{}
	for _, problem := range j.Problems {
		if problem.Message == j.Because { // why there is no score: said above
			continue
		}
		list.Items = append(list.Items, Item{Label: problem.Code, Text: problem.Message, Cells: citation(problem.Cell)})
	}
	if len(list.Items) == 0 {
		return
	}
	j.view.add(Heading{2, j.Say("reports.problems")}, Paragraph{Text: j.Say("reports.problems_cost_facts")}, list)
}

// method says what the edition cannot see, and how to read all this.
func (j *justification) method() {
	if len(j.CannotSee) > 0 {
		j.view.add(Heading{2, j.Say("reports.cannot_see")}, bullets(j.CannotSee))
	}
	j.view.add(
		Heading{2, j.Say("reports.method")},
		bullets(slices.Concat(j.basics(j.Edition), []string{j.Say("reports.computed_by")})),
	)
}

func bullets(lines []string) List {
	list := List{}
	for _, line := range lines {
		list.Items = append(list.Items, Item{Text: line})
	}
	return list
}
