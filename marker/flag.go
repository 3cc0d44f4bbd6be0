package marker

import (
	"slices"
	"strconv"
	"strings"

	"locmark/marker/fact"
)

// flagKind is one thing that is looked for in every programme, beyond what the edition's own rules say. Its sentence is
// flags.CODE, with {count} and {cells} and what args give.
type flagKind struct {
	Code     string
	Severity string
	find     func(m *Marking, a *Assessment) (cells []fact.Cell, args []string)
}

// flagKinds are the tick-box guards that judge text. A kind that finds no cell raises no flag.
var flagKinds = []flagKind{
	{"PLACEHOLDER", "warning", findPlaceholders},
	{"ECHO", "warning", findEchoes},
	{"UNNAMED_ACTOR", "warning", findUnnamed},
	{"TEXT_REPEATED", "warning", findRepeated},
	{"SELF_ABOVE_EVIDENCE", "serious", findSelfAbove},
	{"SELF_BELOW_EVIDENCE", "info", findSelfBelow},
	{"SELF_WITHOUT_REASON", "warning", findSelfWithoutReason},
}

// flags gives all flags of a programme, those of the edition first.
func (m *Marking) flags(a *Assessment) []Flag {
	flags := m.raise()
	for _, kind := range flagKinds {
		cells, args := kind.find(m, a)
		if len(cells) == 0 {
			continue
		}
		args = append(args, "count", strconv.Itoa(len(cells)))
		flags = append(flags, Flag{Code: kind.Code, Severity: kind.Severity, Message: m.marker.voice.Say("flags."+kind.Code, args...), Cells: ranges(cells)})
	}
	if flags == nil {
		return []Flag{}
	}
	return flags
}

// everyCell walks the programme's fields and rows.
func (m *Marking) everyCell(visit func(column *Column, v *fact.Value)) {
	form := m.marker.form
	for i := range m.programme.Fields {
		visit(&form.Programme.Columns[i], &m.programme.Fields[i])
	}
	for t, rows := range m.programme.Tables {
		for _, row := range rows {
			for i := range row {
				visit(&form.Tables[t].Columns[i], &row[i])
			}
		}
	}
}

// findPlaceholders finds words such as "tbd" where evidence should stand.
func findPlaceholders(m *Marking, _ *Assessment) (cells []fact.Cell, args []string) {
	m.everyCell(func(_ *Column, v *fact.Value) {
		if v.How&fact.Filler != 0 {
			cells = append(cells, v.Cell)
			args = []string{"example", clip(strings.TrimSpace(v.Raw))}
		}
	})
	return cells, args
}

// findEchoes finds text that only repeats a label of the form or a level.
func findEchoes(m *Marking, _ *Assessment) (cells []fact.Cell, args []string) {
	m.everyCell(func(column *Column, v *fact.Value) {
		if v.Given && m.marker.prose[column] && m.marker.echoes.has(v.Key) {
			cells = append(cells, v.Cell)
			args = []string{"example", clip(v.Text)}
		}
	})
	return cells, args
}

// findUnnamed finds actors without a name of their own.
func findUnnamed(m *Marking, _ *Assessment) (cells []fact.Cell, args []string) {
	partners := m.marker.partners
	if partners < 0 {
		return nil, nil
	}
	table := &m.marker.form.Tables[partners]
	name := &table.Columns[table.Names]
	m.everyCell(func(column *Column, v *fact.Value) {
		organisation := column.Refers == partners || column == name
		if organisation && v.Given && !m.isUN(v.Key) && !m.test("named", v) {
			cells = append(cells, v.Cell)
			args = []string{"example", clip(v.Text)}
		}
	})
	return cells, args
}

// longEnough is how many letters a text has before saying it twice is worth a look.
const longEnough = 40

// findRepeated finds the same long text in several cells of the programme.
func findRepeated(m *Marking, _ *Assessment) (cells []fact.Cell, args []string) {
	first := map[string]fact.Cell{}
	m.everyCell(func(column *Column, v *fact.Value) {
		if !v.Given || !m.marker.prose[column] || len(v.Key) < longEnough {
			return
		}
		earlier, seen := first[v.Key]
		if !seen {
			first[v.Key] = v.Cell
			return
		}
		if !slices.Contains(cells, earlier) {
			cells = append(cells, earlier)
		}
		cells = append(cells, v.Cell)
		args = []string{"example", strings.TrimRight(clip(v.Text), ".")}
	})
	return cells, args
}

// widestGap is how far a self-assessment may be from the evidence without a flag: less than this.
const widestGap = 2

func findSelfAbove(m *Marking, a *Assessment) ([]fact.Cell, []string) {
	if a.SelfLevel == nil || a.Level == nil || *a.SelfLevel-*a.Level < widestGap {
		return nil, nil
	}
	return m.selfCell(), m.bothLevels(a)
}

func findSelfBelow(m *Marking, a *Assessment) ([]fact.Cell, []string) {
	if a.SelfLevel == nil || a.Level == nil || *a.Level-*a.SelfLevel < widestGap {
		return nil, nil
	}
	return m.selfCell(), m.bothLevels(a)
}

func (m *Marking) bothLevels(a *Assessment) []string {
	return []string{"self", strconv.Itoa(*a.SelfLevel), "level", strconv.Itoa(*a.Level)}
}

// findSelfWithoutReason finds a self-assessment of 2 or more whose rationale says nothing.
func findSelfWithoutReason(m *Marking, a *Assessment) ([]fact.Cell, []string) {
	rationale := m.field(m.marker.fields.selfRationale)
	if a.SelfLevel == nil || *a.SelfLevel < 2 || rationale.Given && m.test("substantive", rationale) {
		return nil, nil
	}
	cells := m.selfCell()
	if !rationale.Cell.IsZero() {
		cells = append(cells, rationale.Cell)
	}
	return cells, []string{"self", strconv.Itoa(*a.SelfLevel)}
}

func (m *Marking) selfCell() []fact.Cell {
	return []fact.Cell{m.field(m.marker.fields.selfLevel).Cell}
}

// proseOf are the columns whose text the criteria ask to say something, and the reason of the self-assessment. Documents and
// units may well repeat themselves.
func (c *compiler) proseOf(fields fields) map[*Column]bool {
	prose := map[*Column]bool{}
	for _, column := range c.substantive {
		prose[column] = true
	}
	if fields.selfRationale >= 0 {
		prose[&c.form.Programme.Columns[fields.selfRationale]] = true
	}
	return prose
}
