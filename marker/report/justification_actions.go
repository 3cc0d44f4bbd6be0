package report

import (
	"slices"
	"strconv"
)

// actions is the numbered list that a country team is sent.
func (j *justification) actions() {
	j.view.add(Heading{2, j.Say("reports.actions")})
	list := List{Numbered: true}
	for _, f := range j.Criteria {
		if f.Action == nil {
			continue
		}
		step := j.Say("reports.step_label", "id", f.ID, "from", standing(f.Level), "to", strconv.Itoa(f.Action.ToLevel))
		list.Items = append(list.Items, Item{Label: step, Text: f.Action.Text})
	}
	if len(list.Items) == 0 {
		j.view.add(Paragraph{Text: j.Say("reports.actions_none")})
		return
	}
	j.view.add(Paragraph{Text: j.Say("reports.actions_intro")}, list)
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
