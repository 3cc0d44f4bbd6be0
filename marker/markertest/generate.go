package markertest

import (
	"fmt"
	"strings"

	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/fact"
)

// Pools of what a generated programme may say. Names are made up; some are sound, some are not.
var (
	organisations = []string{"Municipality of Mto Mweupe", "Kilima County Government", "Fisherwomen Cooperative of Ziwa", "UNDP", "Ministry of Works", "Aid Beyond Borders", "local governments in target districts"}
	territories   = []string{"Mto Mweupe", "Kilima", "Ziwa", "Kenya"}
	outputs       = []string{"1.1", "1.2", "2.1"}
	indicators    = []string{"I1", "I2", "I3", "I4"}
	texts         = []string{"The council moved two of the water points after the meeting of March.", "tbd", "n/a", "ok", "Number of people trained", "Share of households with safe water", "see above", "", "Seed loans", "At the yearly meeting"}
	documents     = []string{"Annex 4, minutes of the meeting", "", "tbd"}
)

// Programme draws a programme of the form joint-programme: any stage, any table empty or not, evidence sound or hollow.
func Programme(t *rapid.T, form *marker.Form, lexicon marker.Lexicon) *fact.Programme {
	g := &generator{t, form, lexicon.Reader}
	p := &fact.Programme{Form: form.ID, Workbook: "generated.xlsx", Layout: form.ID, Sheet: form.Programme.Label.En}
	p.Fields = g.row(&form.Programme, 1)
	for i := range form.Tables {
		rows := []fact.Row{}
		for n := range rapid.IntRange(0, 5).Draw(t, form.Tables[i].ID) {
			rows = append(rows, g.row(&form.Tables[i], n+2))
		}
		p.Tables = append(p.Tables, rows)
	}
	g.total(p)
	return p
}

type generator struct {
	*rapid.T
	form   *marker.Form
	reader *fact.Reader
}

func (g *generator) row(table *marker.Table, number int) fact.Row {
	row := make(fact.Row, len(table.Columns))
	for i := range table.Columns {
		row[i] = Value(g.reader, &table.Columns[i], g.text(table, i))
		row[i].Cell = fact.Cell{Sheet: table.Label.En, Col: i + 1, Row: number}
	}
	return row
}

// Value reads a text as a column of a form does.
func Value(reader *fact.Reader, column *marker.Column, text string) fact.Value {
	value, _ := reader.Read(column.Spec, fact.Habit{}, text)
	return value
}

// text draws what stands in a cell: one time in eight nothing.
func (g *generator) text(table *marker.Table, i int) string {
	column := &table.Columns[i]
	if rapid.IntRange(0, 7).Draw(g.T, "blank") == 0 {
		return rapid.SampledFrom([]string{"", "-", "tbd", "#REF!"}).Draw(g.T, "nothing")
	}
	if !column.Spec.List {
		return g.item(table, i)
	}
	var items []string
	for range rapid.IntRange(1, 3).Draw(g.T, "items") {
		items = append(items, g.item(table, i))
	}
	return strings.Join(items, ";")
}

func (g *generator) item(table *marker.Table, i int) string {
	column := &table.Columns[i]
	switch column.Spec.Kind {
	case fact.Name:
		return rapid.SampledFrom(g.names(table, i)).Draw(g.T, column.ID)
	case fact.Choice:
		return rapid.SampledFrom(choices(column)).Draw(g.T, column.ID)
	case fact.Country:
		return rapid.SampledFrom([]string{"KE", "KE", "KE", "ES"}).Draw(g.T, column.ID)
	case fact.YesNo:
		return rapid.SampledFrom([]string{"yes", "no"}).Draw(g.T, column.ID)
	case fact.Date:
		return fmt.Sprintf("2025-%02d-10", rapid.IntRange(1, 12).Draw(g.T, column.ID))
	case fact.Year:
		return "2024"
	case fact.Amount:
		return g.amount(column.ID)
	case fact.Number, fact.Measured:
		return fmt.Sprint(rapid.IntRange(0, 3).Draw(g.T, column.ID))
	}
	if column.ID == "document" || column.ID == "agreement" {
		return rapid.SampledFrom(documents).Draw(g.T, column.ID)
	}
	return rapid.SampledFrom(texts).Draw(g.T, column.ID)
}

// amount draws any amount, or a round one: shares then stand at thresholds or just beside them.
func (g *generator) amount(id string) string {
	if rapid.Bool().Draw(g.T, "round") {
		return rapid.SampledFrom([]string{"0", "1", "4", "5", "20", "25", "50", "70"}).Draw(g.T, id)
	}
	return fmt.Sprintf("%d.%02d", rapid.IntRange(0, 500).Draw(g.T, id), rapid.IntRange(0, 99).Draw(g.T, "cents"))
}

// names are what a column of names may say: of the table it refers to, or of its own.
func (g *generator) names(table *marker.Table, i int) []string {
	id := table.ID
	if refers := table.Columns[i].Refers; refers >= 0 {
		id = g.form.Tables[refers].ID
	}
	pools := map[string][]string{"partners": organisations, "territories": territories, "outputs": outputs, "indicators": indicators}
	if pool, ok := pools[id]; ok {
		return pool
	}
	return []string{"UNDP", "UN-Habitat"}
}

func choices(column *marker.Column) []string {
	var ids []string
	for _, option := range column.Spec.Choices.Options() {
		ids = append(ids, option.ID)
	}
	return ids
}

// total makes the total budget what the lines add up to, three times in four.
func (g *generator) total(p *fact.Programme) {
	budget := g.form.Table("budget")
	if rapid.IntRange(0, 3).Draw(g.T, "adds up") == 0 {
		return
	}
	total := g.form.Programme.Column("total_budget")
	cell := p.Fields[total].Cell
	p.Fields[total] = Value(g.reader, &g.form.Programme.Columns[total], Sum(p.Tables[budget], g.form.Tables[budget].Column("amount")).String())
	p.Fields[total].Cell = cell
}

// Sum adds the amounts of a column exactly.
func Sum(rows []fact.Row, column int) fact.Money {
	var sum fact.Money
	for _, row := range rows {
		if v := row[column]; v.Given {
			sum += fact.Money(v.Number.Num * (100 / v.Number.Den))
		}
	}
	return sum
}
