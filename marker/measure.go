package marker

import (
	"strings"

	"locmark/criteria"
	"locmark/marker/fact"
)

// measureKind is how a measure is computed.
type measureKind int

const (
	countOf measureKind = iota + 1
	distinctOf
	sumOf
	shareOf
	coveredOf
	gapOf
	valueOf
)

// measure is a measure with every name resolved.
type measure struct {
	index  int
	name   string
	title  criteria.Text
	kind   measureKind
	table  int
	column int       // -1 where rows are counted
	where  condition // which rows hold
	among  condition // of share and covered: which rows are the whole
	by     place     // of covered: the column that names
	number bool      // of covered: the number and not the share
	field  int       // of gap and value: the programme's field
	cite   int       // the column whose cell stands for a row in reports
	reads  []place   // all the columns it reads
}

// place is a column of a table.
type place struct{ table, column int }

// isShare reports whether the measure is written and read as a percentage.
func (d *measure) isShare() bool {
	return d.kind == shareOf || d.kind == gapOf || d.kind == coveredOf && !d.number
}

// isPart reports whether the measure is part of a whole, and never more than it. A gap may be.
func (d *measure) isPart() bool { return d.isShare() && d.kind != gapOf }

// measure compiles one measure.
func (c *compiler) measure(name string, source criteria.Measure) measure {
	d := measure{name: name, title: source.Title, column: -1, field: -1, number: source.As == "count"}
	kinds := []struct {
		kind measureKind
		key  string
		node criteria.Node
	}{
		{countOf, "count", source.Count}, {distinctOf, "distinct", source.Distinct}, {sumOf, "sum", source.Sum},
		{shareOf, "share", source.Share}, {coveredOf, "covered", source.Covered}, {valueOf, "value", source.Value},
	}
	var given []string
	for _, k := range kinds {
		if !k.node.IsZero() {
			given = append(given, k.key)
			d.kind = k.kind
			c.of(&d, k.node)
		}
	}
	if source.Gap != nil {
		given = append(given, "gap")
		c.gap(&d, source)
	}
	if len(given) != 1 {
		c.fault(source.Position, "%s must be exactly one of count, distinct, sum, share, covered, gap and value%s", name, andNot(given))
		return d
	}
	if source.As != "" && (source.As != "count" || d.kind != coveredOf) {
		c.fault(source.Position, "%s: as: count is the only way to write a covered measure as a number", name)
	}
	if !source.By.IsZero() && d.kind != coveredOf {
		c.fault(source.By.Position, "%s: by belongs to covered alone", name)
	}
	c.rowsOf(&d, source)
	return d
}

func andNot(given []string) string {
	if len(given) == 0 {
		return ""
	}
	return ", not " + strings.Join(given, " and ")
}

// of resolves what a measure is of: a table, a column or a field.
func (c *compiler) of(d *measure, node criteria.Node) {
	if d.kind == valueOf {
		d.field = c.field(node)
		return
	}
	table, column, dotted := strings.Cut(node.Text, ".")
	d.table = c.table(node, table)
	if d.table < 0 || !dotted {
		if !dotted && d.kind != countOf && d.kind != shareOf {
			c.fault(node.Position, "name a column here, as table.column")
		}
		return
	}
	d.column = c.column(node, d.table, column)
	if d.column >= 0 && (d.kind == sumOf || d.kind == shareOf) {
		c.amounts(node, d.table, d.column)
	}
}

func (c *compiler) amounts(node criteria.Node, table, column int) {
	if kind := c.form.Tables[table].Columns[column].Spec.Kind; kind != fact.Amount {
		c.fault(node.Position, "only amounts are summed, but %s is %s", node.Text, fact.KindNames[kind])
	}
}

func (c *compiler) gap(d *measure, source criteria.Measure) {
	d.kind = gapOf
	if len(source.Gap) != 2 {
		c.fault(source.Position, "a gap is between two: a column and a field of the programme, [budget.amount, programme.total_budget]")
		return
	}
	c.of(d, source.Gap[0])
	if d.column >= 0 {
		c.amounts(source.Gap[0], d.table, d.column)
	}
	d.field = c.field(source.Gap[1])
	if kind := c.form.Programme.Columns[d.field].Spec.Kind; kind != fact.Amount {
		c.fault(source.Gap[1].Position, "a gap is between amounts, but %s is %s", source.Gap[1].Text, fact.KindNames[kind])
	}
}

// rowsOf resolves the conditions of a measure and what cites its rows.
func (c *compiler) rowsOf(d *measure, source criteria.Measure) {
	if d.kind == valueOf || d.table < 0 {
		return
	}
	d.among = c.rows(source.Among.Node, scope{d.table, -1})
	if d.kind == coveredOf {
		c.covering(d, source)
		return
	}
	d.where = c.rows(source.Where.Node, scope{d.table, -1})
	d.cite = d.column
	if d.cite < 0 {
		d.cite = c.cite(d.table, source.Where.Node)
	}
	d.reads = append(readsOf(d.among), readsOf(d.where)...)
	if d.column >= 0 {
		d.reads = append(d.reads, place{d.table, d.column})
	}
}

func (c *compiler) covering(d *measure, source criteria.Measure) {
	table, column, _ := strings.Cut(source.By.Text, ".")
	if source.By.IsZero() {
		c.fault(source.Position, "covered needs by: the column that names, as table.column")
		return
	}
	d.by.table = c.table(source.By, table)
	if d.by.table < 0 {
		return
	}
	d.by.column = c.column(source.By, d.by.table, column)
	d.where = c.rows(source.Where.Node, scope{d.by.table, -1})
	d.cite = d.by.column
	d.reads = append(append(readsOf(d.among), readsOf(d.where)...), place{d.table, d.column}, d.by)
}

// cite chooses the column whose cell stands for a counted row: the first of words that the condition names, else the
// first it names at all, else the column that names the row.
func (c *compiler) cite(table int, where criteria.Node) int {
	first := -1
	t := &c.form.Tables[table]
	for _, e := range where.Entries {
		column := t.Column(e.Key.Text)
		if column < 0 {
			continue
		}
		if kind := t.Columns[column].Spec.Kind; kind == fact.Text || kind == fact.Name {
			return column
		}
		if first < 0 {
			first = column
		}
	}
	return max(first, t.Names, 0)
}

func (c *compiler) table(node criteria.Node, id string) int {
	table := c.form.Table(id)
	if table < 0 {
		c.fault(node.Position, "the form %s has no table %q%s", c.form.ID, id, criteria.Suggest(id, tableIDs(c.form)))
	}
	return table
}

func (c *compiler) column(node criteria.Node, table int, id string) int {
	t := &c.form.Tables[table]
	column := t.Column(id)
	if column < 0 {
		c.fault(node.Position, "%s has no column %q%s", t.ID, id, criteria.Suggest(id, columnIDs(t)))
	}
	return column
}

// field resolves programme.x.
func (c *compiler) field(node criteria.Node) int {
	whose, id, _ := strings.Cut(node.Text, ".")
	field := c.form.Programme.Column(id)
	if whose != programmeID || field < 0 {
		c.fault(node.Position, "%q is no field of the programme%s", node.Text, criteria.Suggest(id, columnIDs(&c.form.Programme)))
		return 0
	}
	c.fields[field] = true
	return field
}

func tableIDs(form *Form) []string {
	ids := make([]string, len(form.Tables))
	for i := range form.Tables {
		ids[i] = form.Tables[i].ID
	}
	return ids
}
