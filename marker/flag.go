package marker

import (
	"strconv"
	"strings"

	"locmark/marker/fact"
)

// flagKind is one thing that is looked for in every programme, beyond what the edition's own rules say. Its sentence is
// flags.CODE, with {count} of the cells and what the sighting gives.
type flagKind struct {
	Code     string
	Severity string
	find     func(m *Marking, a *Assessment) []sighting
}

// sighting is what one flag rests on: its cells, and what its sentence says of them as name, value, name, value.
type sighting struct {
	cells []fact.Cell
	args  []string
}

// flagKinds are the tick-box guards that judge text, and those that look for evidence which is there and says nothing. A kind
// that sees nothing raises no flag, and none is raised for evidence that is merely missing: that is for the criteria to say.
var flagKinds = []flagKind{
	{"PLACEHOLDER", "warning", once(findPlaceholders)},
	{"ECHO", "warning", once(findEchoes)},
	{"UNNAMED_ACTOR", "warning", once(findUnnamed)},
	{"TEXT_REPEATED", "warning", findRepeated},
	{"TEXT_ALIKE", "warning", findAlike},
	{"PARTNER_ONLY_NAMED", "warning", once(findOnlyNamed)},
	{"CONSULTED_ONE_DAY", "warning", once(findOneDay)},
	{"CONSULTED_AFTER_SUBMISSION", "serious", once(findAfterSubmission)},
	{"NOBODY_COUNTED", "info", once(findNobodyCounted)},
	{"TARGETS_AS_BASELINES", "serious", once(findTargetsAsBaselines)},
	{"ROUND_NUMBERS", "info", once(findRoundNumbers)},
	{"BUDGET_EVEN", "warning", once(findEvenLines)},
	{"SHARES_EVEN", "warning", once(findEvenShares)},
	{"SELF_ABOVE_EVIDENCE", "serious", once(findSelfAbove)},
	{"SELF_BELOW_EVIDENCE", "info", once(findSelfBelow)},
	{"SELF_WITHOUT_REASON", "warning", once(findSelfWithoutReason)},
}

// FlagCodes are the codes of all flags that are looked for in every programme, whatever the edition.
func FlagCodes() []string {
	codes := make([]string, len(flagKinds))
	for i, kind := range flagKinds {
		codes[i] = kind.Code
	}
	return codes
}

// once is for what is said of a programme in one sentence, if there is any cell to say it of.
func once(find func(*Marking, *Assessment) ([]fact.Cell, []string)) func(*Marking, *Assessment) []sighting {
	return func(m *Marking, a *Assessment) []sighting {
		cells, args := find(m, a)
		if len(cells) == 0 {
			return nil
		}
		return []sighting{{cells, args}}
	}
}

// mostFlags is how many flags of one kind a programme has; one more says of how many cells the same holds.
const mostFlags = 8

// flags gives all flags of a programme, those of the edition first.
func (m *Marking) flags(a *Assessment) []Flag {
	flags := append([]Flag{}, m.raise()...)
	for i := range flagKinds {
		kind := &flagKinds[i]
		seen := kind.find(m, a)
		for _, s := range seen[:min(len(seen), mostFlags)] {
			flags = append(flags, m.flag(kind, "flags."+kind.Code, s))
		}
		if len(seen) > mostFlags {
			flags = append(flags, m.flag(kind, "flags.MORE", together(seen[mostFlags:])))
		}
	}
	return flags
}

func (m *Marking) flag(kind *flagKind, sentence string, s sighting) Flag {
	args := append([]string{"count", m.marker.voice.Count(len(s.cells))}, s.args...)
	return Flag{Code: kind.Code, Severity: kind.Severity, Message: m.marker.voice.Say(sentence, args...), Cells: ranges(s.cells)}
}

// together is all the cells of several sightings.
func together(all []sighting) sighting {
	var rest sighting
	for _, s := range all {
		rest.cells = append(rest.cells, s.cells...)
	}
	return rest
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
	if a.SelfLevel == nil || *a.SelfLevel < 2 || rationale.Given && m.test(substantive, rationale) {
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
