package report

import (
	"slices"
	"strconv"
	"strings"

	"locmark/marker"
)

// How much of what was found a justification prints; the record has it all.
const (
	longestQuote = 300
	mostQuotes   = 8
	mostBriefly  = 3
	mostCells    = 12
)

// dimensions is the table of levels by dimension.
func (j *justification) dimensions() {
	if len(j.Dimensions) == 0 {
		return
	}
	table := Table{Columns: numbers(1, columns(j.Say("reports.dimension"), j.Say("reports.level"), j.Say("reports.mean"),
		j.Say("reports.evidence_given")))}
	for _, d := range j.Dimensions {
		mean, coverage := "–", d.Coverage
		if d.Score != nil {
			mean = j.Mean(recorded(*d.Score))
		}
		table.Rows = append(table.Rows, texts(d.ID+". "+d.Title, standing(d.Level), mean, j.share(&coverage)))
	}
	j.view.add(Heading{2, j.Say("reports.dimensions")}, table)
}

// criteria writes the findings, dimension by dimension.
func (j *justification) criteria() {
	rest := j.Criteria
	for _, d := range j.Dimensions {
		level := j.phrases.level(d.Level, j.Edition.Scale)
		j.view.add(Heading{2, j.Say("reports.dimension_heading", "id", d.ID, "title", d.Title, "level", level)})
		count := 0
		for count < len(rest) && strings.HasPrefix(rest[count].ID, d.ID) {
			count++
		}
		j.findings(rest[:count])
		rest = rest[count:]
	}
	j.findings(rest)
}

// findings writes findings in the columns that reviewers of the Fund know.
func (j *justification) findings(all []marker.Finding) {
	if len(all) == 0 {
		return
	}
	findings := Findings{Columns: [findingColumns]string{
		j.Say("reports.criterion"), j.Say("reports.question"), j.Say("reports.level"),
		j.Say("reports.findings"), j.Say("reports.evidence_column"), j.Say("reports.action"),
	}}
	for i := range all {
		findings.Rows = append(findings.Rows, j.found(&all[i]))
	}
	j.view.add(findings)
}

func (j *justification) found(f *marker.Finding) Found {
	level := j.phrases.finding(f, j.Edition.Scale)
	row := Found{
		Heading:   j.Say("reports.criterion_heading", "id", f.ID, "title", f.Title, "level", level),
		Criterion: f.ID + " " + f.Title, Question: f.Question, Level: level,
	}
	row.put(explanationColumn, j.explanation(f))
	row.put(evidenceColumn, j.quotes(f)...)
	row.put(explanationColumn, slices.Concat(j.asked(f), j.missed(f), j.findingGuards(f))...)
	if f.Panel != nil {
		row.put(levelColumn, Item{Label: j.Say("panel.settled"), Text: j.settled(f.Panel, f.Level, j.Edition.Scale)})
	}
	if f.Action != nil {
		row.put(actionColumn, stepItem(j.Say("reports.action"), f.Action))
	}
	if len(f.Margin) > 0 {
		row.put(explanationColumn, Item{Label: j.Say("reports.margin"), Items: marginItems(f.Margin)})
	}
	if len(f.Cells) > 0 {
		row.put(evidenceColumn, j.resting(Item{Label: j.Say("reports.cells")}, f.Cells))
	}
	if f.Weight > 0 && f.Weight != 1 {
		row.put(criterionColumn, Item{Text: j.Say("reports.weighs", "weight", j.Number(recorded(f.Weight)))})
	}
	return row
}

func marginItems(margins []marker.Margin) []Item {
	var items []Item
	for _, margin := range margins {
		items = append(items, Item{Text: margin.Text})
	}
	return items
}

// explanation says why the level is what it is: the sentence, and each condition that is met, with its cells.
func (j *justification) explanation(f *marker.Finding) Item {
	item := Item{Label: j.Say("reports.findings"), Text: f.Because}
	if f.Inferred {
		item.Text = sentences(item.Text, j.Say("reports.inferred"))
	}
	for _, outcome := range f.Met {
		label := j.Say("reports.met_at", "level", strconv.Itoa(levelOf(outcome)))
		item.Items = append(item.Items, j.outcome(outcome, label))
	}
	return item
}

// resting names the cells that an item rests on, as many as a reader looks through.
func (j *justification) resting(item Item, cells []string) Item {
	item.Cells = cells[:min(mostCells, len(cells))]
	if more := len(cells) - mostCells; more > 0 {
		item.More = j.Say("reports.more", "count", j.Count(more))
	}
	return item
}

// sentences puts two sentences one after the other, and either alone where the other is empty.
func sentences(first, second string) string {
	first = strings.TrimSpace(first)
	if first != "" && !strings.ContainsAny(first[len(first)-1:], ".!?") {
		first += "."
	}
	return strings.TrimSpace(first + " " + upperFirst(second))
}

func (j *justification) quotes(f *marker.Finding) []Item {
	return j.rows(j.Say("reports.quotes"), f.Quotes, f.MoreQuotes)
}

// missed are the rows that do not count for the next level, and what keeps each out.
func (j *justification) missed(f *marker.Finding) []Item {
	return j.rows(j.Say("reports.missed"), f.Missed, f.MoreMissed)
}

// rows lists rows of the workbook with their cells, as many as a reader looks through.
func (j *justification) rows(label string, quotes []marker.Quote, more int) []Item {
	if len(quotes) == 0 {
		return nil
	}
	item, most := Item{Label: label}, mostQuotes
	if j.brief {
		most = mostBriefly
	}
	for _, q := range quotes[:min(most, len(quotes))] {
		item.Items = append(item.Items, Item{Text: shortened(oneLine(q.Text), longestQuote), Cells: citation(q.Cell)})
	}
	if more += max(len(quotes)-most, 0); more > 0 {
		item.Items = append(item.Items, Item{Text: j.Say("reports.more", "count", j.Count(more))})
	}
	return []Item{item}
}

// citation is a cell to cite; nothing where there is none.
func citation(cell string) []string {
	if cell == "" {
		return nil
	}
	return []string{cell}
}

// asked is what the next level still asks for.
func (j *justification) asked(f *marker.Finding) []Item {
	if len(f.Unmet) == 0 {
		return nil
	}
	item := Item{Label: j.Say("reports.next_level_asks")}
	if level := levelOf(f.Unmet[0]); level > 0 {
		item.Label = j.Say("reports.unmet", "level", strconv.Itoa(level))
	}
	for _, outcome := range f.Unmet {
		item.Items = append(item.Items, j.outcome(outcome, ""))
	}
	return []Item{item}
}

// outcome writes a comparison, or the alternatives of which one is enough.
func (j *justification) outcome(o marker.Outcome, label string) Item {
	if o.Any == nil {
		return j.resting(Item{Label: label, Text: o.Text}, o.Cells)
	}
	item := Item{Label: label, Text: j.Say("reports.any_of")}
	for _, alternative := range o.Any {
		if len(alternative) == 1 {
			item.Items = append(item.Items, j.outcome(alternative[0], ""))
			continue
		}
		all := Item{Text: j.Say("reports.all_of")}
		for _, o := range alternative {
			all.Items = append(all.Items, j.outcome(o, ""))
		}
		item.Items = append(item.Items, all)
	}
	return item
}

// levelOf is the level that a condition, or the first of its alternatives, belongs to.
func levelOf(o marker.Outcome) int {
	for _, alternative := range o.Any {
		for _, first := range alternative {
			return levelOf(first)
		}
	}
	return o.Level
}
