package marker

import (
	"slices"

	"locmark/marker/fact"
)

// measured is a measure's value for one programme.
type measured struct {
	done    bool
	blank   bool       // a measure of nothing: a share of an empty table
	value   fact.Ratio // a number, a share, or an amount in units of currency
	part    int64      // of a share: what holds; rows, or cents
	whole   int64      // of a share: what it is of
	counted []int32    // the rows that hold, in the table that Where speaks of
	decided bool       // at least one row could be decided
}

// measure gives a measure's value, computed once a programme.
func (m *Marking) measure(index int) *measured {
	result := &m.measures[index]
	if result.done {
		return result
	}
	result.done = true
	switch d := &m.marker.measures[index]; d.kind {
	case countOf:
		m.rowsThatHold(d, result)
		result.value = fact.Int(int64(len(result.counted)))
	case distinctOf:
		m.distinct(d, result)
	case sumOf:
		m.rowsThatHold(d, result)
		result.value = fact.Money(m.sum(d, result.counted)).Ratio()
		result.blank = len(m.programme.Tables[d.table]) == 0
	case shareOf:
		m.share(d, result)
	case coveredOf:
		m.covered(d, result)
	case gapOf:
		m.gap(d, result)
	case valueOf:
		m.value(d, result)
	}
	return result
}

func (m *Marking) rowsThatHold(d *measure, result *measured) {
	for row := range m.programme.Tables[d.table] {
		m.counts(d.where, row, result)
	}
}

// counts counts a row where the condition holds on it.
func (m *Marking) counts(where condition, row int, result *measured) bool {
	held := where.holds(m, row)
	result.decided = result.decided || held != undecided
	if held == yes {
		result.counted = append(result.counted, int32(row))
	}
	return held == yes
}

func (m *Marking) distinct(d *measure, result *measured) {
	m.rowsThatHold(d, result)
	var keys []string
	for _, row := range result.counted {
		v := m.described(d.table, d.column, int(row))
		if !v.Given {
			continue
		}
		for _, key := range keysOf(v) {
			if !slices.Contains(keys, key) {
				keys = append(keys, key)
			}
		}
	}
	result.value = fact.Int(int64(len(keys)))
}

// described gives a row's value of a column; where the column describes an organisation and is blank, what partners say.
func (m *Marking) described(table, column, row int) *fact.Value {
	v := &m.programme.Tables[table][row][column]
	about := m.marker.described[place{table, column}]
	if v.Given || about == nil {
		return v
	}
	named := m.named(about.link, row)
	for _, i := range named {
		if partner := &m.programme.Tables[about.link.target][i][about.partners]; partner.Given {
			return partner
		}
	}
	return v
}

func keysOf(v *fact.Value) []string {
	if v.Keys != nil {
		return v.Keys
	}
	return []string{v.Key}
}

func (m *Marking) sum(d *measure, rows []int32) int64 {
	var total int64
	for _, row := range rows {
		total += cents(&m.programme.Tables[d.table][row][d.column])
	}
	return total
}

// cents is an amount in cents; a blank is none. Amounts and rows are bounded where they are read, so that sums fit.
func cents(v *fact.Value) int64 {
	if !v.Given || v.Number.IsZero() {
		return 0
	}
	return v.Number.Num * (100 / v.Number.Den)
}

// share: a row that a blank keeps from being decided stays in the whole and never enters the part.
func (m *Marking) share(d *measure, result *measured) {
	for row, values := range m.programme.Tables[d.table] {
		within := d.among.holds(m, row)
		if within == no {
			continue
		}
		size := int64(1)
		if d.column >= 0 {
			size = cents(&values[d.column])
		}
		result.whole += size
		if within == yes && m.counts(d.where, row, result) {
			result.part += size
		}
	}
	result.ratio()
}

// ratio makes the value of part and whole; of nothing there is none.
func (r *measured) ratio() {
	if r.blank = r.whole == 0; !r.blank {
		r.value = fact.Ratio{Num: r.part, Den: r.whole}
	}
}

// covered: of the values of one column, those that another column names in rows that hold. A row without a name is one
// more value, and nothing names it.
func (m *Marking) covered(d *measure, result *measured) {
	for row := range m.programme.Tables[d.by.table] {
		m.counts(d.where, row, result)
	}
	var values []string
	for row, r := range m.programme.Tables[d.table] {
		if d.among.holds(m, row) == no {
			continue
		}
		v := &r[d.column]
		if !v.Given {
			result.whole++
		} else if !slices.Contains(values, v.Key) {
			values = append(values, v.Key)
		}
	}
	result.whole += int64(len(values))
	result.part = m.namedBy(d, result.counted, values)
	result.ratio()
	if d.number {
		result.blank, result.value = false, fact.Int(result.part)
	}
}

func (m *Marking) namedBy(d *measure, rows []int32, values []string) int64 {
	var found int64
	for _, value := range values {
		if slices.ContainsFunc(rows, func(row int32) bool {
			v := &m.programme.Tables[d.by.table][row][d.by.column]
			return v.Keys == nil && v.Key == value || slices.Contains(v.Keys, value)
		}) {
			found++
		}
	}
	return found
}

// gap is how far the sum of a column is from a field, relative to the field.
func (m *Marking) gap(d *measure, result *measured) {
	field := &m.programme.Fields[d.field]
	rows := m.programme.Tables[d.table]
	for row := range rows {
		result.counted = append(result.counted, int32(row))
	}
	result.whole = cents(field)
	result.part = m.sum(d, result.counted) - result.whole
	if result.part < 0 {
		result.part = -result.part
	}
	if result.ratio(); len(rows) == 0 {
		result.blank = true
	}
	result.decided = !result.blank
}

func (m *Marking) value(d *measure, result *measured) {
	v := &m.programme.Fields[d.field]
	result.blank, result.decided, result.value = !v.Given, v.Given, v.Number
}
