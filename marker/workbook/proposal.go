package workbook

// proposal is one programme a workbook: labels and values, and tables.
type proposal struct {
	*candidate
	rows [][]int32 // by table: the rows that hold data
}

func newProposal(c *candidate) *proposal {
	p := &proposal{candidate: c, rows: make([][]int32, len(c.tables.found))}
	for table, grids := range c.tables.found {
		if len(grids) > 0 {
			p.rows[table] = c.layout.dataRows(table, &grids[0])
		}
	}
	return p
}

// dataRows are the rows of a grid that hold data.
func (l *layout) dataRows(table int, g *grid) []int32 {
	var rows []int32
	for row := g.header + 1; row < len(g.Rows); row++ {
		if l.isData(table, g, row) {
			rows = append(rows, int32(row))
		}
	}
	return rows
}

// count is 1, or 0 for a form that nobody has filled in.
func (p *proposal) count() int {
	if len(p.labels) > 0 && p.labels[0].filled() {
		return 1
	}
	for _, rows := range p.rows {
		if len(rows) > 0 {
			return 1
		}
	}
	return 0
}

func (p *proposal) id(int) found {
	return p.field(p.layout.form.Programme.Column("id"))
}

func (p *proposal) field(i int) found {
	if i < 0 || len(p.labels) == 0 {
		return found{}
	}
	return p.labels[0].fields[i]
}

func (p *proposal) fill(m *maker, _ int) {
	form := p.layout.form
	if len(p.labels) > 0 {
		m.programme.Sheet = p.labels[0].Name
	}
	m.look(form.Programme.Columns, func(field int) []found { return []found{p.field(field)} })
	for table, grids := range p.tables.found {
		if len(grids) > 0 {
			m.lookAt(table, &grids[0], p.rows[table])
		}
	}
	m.programme.Fields = m.fields(form.Programme.Columns, p.field)
	if len(p.labels) == 0 {
		m.problem(sheetMissing(form.Programme.Label.In(p.language)))
	}
	m.programme.Problems = append(m.programme.Problems, p.missing(stage(form, m.programme))...)
	for table, grids := range p.tables.found {
		if len(grids) > 0 {
			m.programme.Tables[table] = m.table(table, &grids[0], m.lines(table, &grids[0], p.rows[table]))
		}
	}
}

// lines are the rows without those that sum up others; each of these is a problem, so that nothing is lost.
func (m *maker) lines(table int, g *grid, rows []int32) []int32 {
	layout, key := m.candidate.layout, int32(noKey)
	if layout.rows {
		key = g.columns[len(m.Form.Tables[table].Columns)]
	}
	var lines []int32
	for _, row := range rows {
		if total, ok := layout.total(table, g, int(row), key); ok {
			m.problem(total)
		} else {
			lines = append(lines, row)
		}
	}
	return lines
}
