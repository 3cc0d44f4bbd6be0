package report

import (
	"slices"
	"strconv"
	"strings"

	"locmark/marker"
)

// remarking says at the cells of a programme what they did, criterion by criterion: what counts first, then what does not,
// what holds a level down, and at the end what to do.
type remarking struct {
	phrases
	all   []marker.Remark
	steps []marker.Remark
	taken map[[2]string]bool // criterion and cells of what is earned
	missedRows
}

// missedRows are the rows that do not count, each once with all the criteria it does not count for.
type missedRows struct {
	order    []marker.Quote
	criteria map[marker.Quote][]string
}

// remarks gives what is said at the cells of a programme.
func remarks(p phrases, a *marker.Assessment) []marker.Remark {
	r := &remarking{phrases: p, taken: map[[2]string]bool{}}
	r.criteria = map[marker.Quote][]string{}
	for i := range a.Criteria {
		r.finding(&a.Criteria[i])
	}
	r.missed()
	for _, guard := range a.Guards {
		r.guard(a, guard)
	}
	for _, problem := range a.Problems {
		r.problem(problem)
	}
	return append(r.all, r.steps...)
}

// problem says what could not be read, or how a row was read that is no line: there nothing has to be put right.
func (r *remarking) problem(problem marker.ProblemNote) {
	if problem.Informs {
		r.add([]string{problem.Cell}, marker.Lost, problem.Message)
		return
	}
	r.add([]string{problem.Cell}, marker.Blocked, r.Say("annotated.problem", "text", problem.Message))
}

func (r *remarking) add(cells []string, effect marker.Effect, text string) {
	for _, cell := range cells {
		if cell != "" {
			r.all = append(r.all, marker.Remark{Cells: cell, Effect: effect, Text: oneLine(text)})
		}
	}
}

func (r *remarking) finding(f *marker.Finding) {
	for _, outcome := range slices.Backward(comparisons(f.Met)) { // the highest level that a cell counts for comes first
		r.earned(f, outcome)
	}
	for _, outcome := range comparisons(f.Unmet) {
		r.unmet(f, outcome)
	}
	for _, row := range f.Missed {
		r.row(f, row)
	}
	for _, guard := range f.Guards {
		r.guard(nil, guard)
	}
	r.changes(f)
}

// changes says at the cells that a step fills or draws from what is to be done there.
func (r *remarking) changes(f *marker.Finding) {
	if f.Action == nil {
		return
	}
	for _, change := range f.Action.Changes {
		for _, cells := range change.Cells {
			r.step(f, cells, change.Text)
		}
	}
}

// advice says at a row that does not count what would raise the criterion, where no change names cells.
func (r *remarking) advice(f *marker.Finding, cells string) {
	named := func(change marker.ActionChange) bool { return len(change.Cells) > 0 }
	if f.Action != nil && f.Action.Passed {
		r.steps = append(r.steps, marker.Remark{Cells: cells, Effect: marker.Lost, Text: oneLine(r.Say("annotated.passed", "id", f.ID, "text", f.Action.Text))})
		return
	}
	if f.Action != nil && !slices.ContainsFunc(f.Action.Changes, named) {
		r.step(f, cells, shortened(f.Action.Text, longestQuote))
	}
}

// comparisons are all comparisons of conditions, with those of alternatives.
func comparisons(outcomes []marker.Outcome) []marker.Comparison {
	var all []marker.Comparison
	for _, outcome := range outcomes {
		if outcome.Any == nil {
			all = append(all, outcome.Comparison)
		}
		for _, alternative := range outcome.Any {
			all = append(all, comparisons(alternative)...)
		}
	}
	return all
}

func (r *remarking) earned(f *marker.Finding, c marker.Comparison) {
	for _, cells := range c.Cells {
		if key := [2]string{f.ID, cells}; !r.taken[key] {
			r.taken[key] = true
			r.add([]string{cells}, marker.Earned, r.Say("annotated.earned", "criterion", criterionName(f), "level", strconv.Itoa(c.Level), "text", c.Text))
		}
	}
}

// unmet says where the next level asks for more; not at cells that are earned, of which that is said.
func (r *remarking) unmet(f *marker.Finding, c marker.Comparison) {
	for _, cells := range c.Cells {
		if key := [2]string{f.ID, cells}; !r.taken[key] {
			r.taken[key] = true
			r.add([]string{cells}, marker.Lost, r.Say("annotated.unmet", "criterion", criterionName(f), "level", strconv.Itoa(c.Level), "text", c.Text))
			r.advice(f, cells)
		}
	}
}

func criterionName(f *marker.Finding) string { return f.ID + " " + f.Title }

func (r *remarking) row(f *marker.Finding, row marker.Quote) {
	if r.criteria[row] == nil {
		r.order = append(r.order, row)
	}
	id := f.ID
	if f.Action != nil && !f.Action.Waits {
		id = r.Say("annotated.criterion_to", "id", f.ID, "level", strconv.Itoa(f.Action.ToLevel))
	}
	r.criteria[row] = append(r.criteria[row], id)
	r.advice(f, row.Cell)
}

// missed says of each row that does not count for which criteria it does not.
func (r *remarking) missed() {
	for _, row := range r.order {
		text := r.Say("annotated.missed", "criteria", r.List(r.criteria[row]), "text", strings.TrimRight(row.Text, "."))
		r.add([]string{row.Cell}, marker.Lost, text)
	}
}

// step says at cells what to do there. It stands after all else.
func (r *remarking) step(f *marker.Finding, cells, text string) {
	if text == "" || cells == "" {
		return
	}
	key := "annotated.to_do"
	if f.Action.Waits {
		key = "annotated.to_do_waits"
	}
	text = r.Say(key, "id", f.ID, "level", strconv.Itoa(f.Action.ToLevel), "text", text)
	r.steps = append(r.steps, marker.Remark{Cells: cells, Effect: marker.Lost, Text: oneLine(text)})
}

// guard says what holds a level down. A guard that changed nothing holds nothing down.
func (r *remarking) guard(a *marker.Assessment, g marker.GuardResult) {
	if !g.Changed && g.Status == nil {
		return
	}
	target := "annotated.target_criterion"
	if g.Target == "overall" {
		target = "annotated.target_overall"
	} else if a != nil && slices.ContainsFunc(a.Dimensions, func(d marker.DimensionResult) bool { return d.ID == g.Target }) {
		target = "annotated.target_dimension"
	}
	r.add(g.Cells, marker.Blocked, r.Say("annotated.guarded", "target", r.Say(target, "id", g.Target), "text", g.Because))
}
