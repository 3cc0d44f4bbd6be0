package workbook

import (
	"slices"

	"locmark/marker/fact"
)

// register is many programmes a workbook: one row each, and their tables on other sheets with a key.
type register struct {
	*candidate
	list     *grid
	rows     []int32     // of the programmes
	tables   [][][]int32 // by table, by programme: the rows of the table; nil where its sheet was not found
	ids      *ids
	problems []fact.Problem // of rows that belong to no programme, and of programmes that stand twice
	always   []fact.Problem // what the stages of all programmes ask for and the workbook does not have
}

func newRegister(c *candidate, reader *fact.Reader) (*register, []fact.Problem) {
	r := &register{candidate: c, list: &c.lists[0], ids: newIDs(reader), tables: make([][][]int32, len(c.tables.found))}
	r.rows, r.problems = c.layout.programmeRows(r.list)
	for i := range r.rows {
		r.register(i)
	}
	for table, grids := range c.tables.found {
		if len(grids) > 0 {
			r.assign(table, &grids[0])
		}
	}
	r.always = c.missingAlways(r.stages(reader))
	return r, slices.Concat(r.always, r.problems)
}

// stages are the different stages of the programmes.
func (r *register) stages(reader *fact.Reader) []string {
	form := r.layout.form
	fields := make([]fact.Value, len(form.Programme.Columns))
	var all []string
	for _, row := range r.rows {
		if i := form.Programme.Column("stage"); i >= 0 {
			fields[i], _ = reader.Read(form.Programme.Columns[i].Spec, fact.Habit{}, r.list.cell(int(row), i).raw)
		}
		if s := stage(form, &fact.Programme{Fields: fields}); !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	return all
}

// programmeRows are the rows of the programmes; a row that sums them up is none.
func (l *layout) programmeRows(g *grid) (rows []int32, problems []fact.Problem) {
	for _, row := range l.dataRows(programmeSheet, g) {
		if total, ok := l.total(programmeSheet, g, int(row), noKey); ok {
			problems = append(problems, total)
		} else {
			rows = append(rows, row)
		}
	}
	return rows, problems
}

// register notes the id of a programme. Of an id that stands twice the first row is the one that other sheets mean.
func (r *register) register(i int) {
	id := r.id(i)
	first, twice := r.ids.add(i, id.raw)
	if !twice {
		return
	}
	r.problems = append(r.problems, fact.Problem{Code: "PROGRAMME_TWICE", Sentence: "PROGRAMME_ROWS_TO_FIRST", Cell: id.at, Args: []string{
		"id", r.written(i), "first", r.id(first).at.String(), "second", id.at.String(),
	}})
}

// assign gives each row of a table to the programme that its key names.
func (r *register) assign(table int, g *grid) {
	key := len(r.layout.form.Tables[table].Columns)
	if g.columns[key] == 0 {
		r.problems = append(r.problems, fact.Problem{Code: "KEY_MISSING", Sheet: g.Name, Args: []string{"sheet", g.Name}})
		return
	}
	r.tables[table] = make([][]int32, len(r.rows))
	for _, row := range r.layout.dataRows(table, g) {
		id := g.cell(int(row), key)
		if owners := r.ids.of(id.raw); len(owners) == 1 {
			r.tables[table][owners[0]] = append(r.tables[table][owners[0]], row)
		} else {
			r.strange(table, g, row, id)
		}
	}
}

// strange notes a row that names no one programme of the register: a row of totals, or one that nobody will count.
func (r *register) strange(table int, g *grid, row int32, id found) {
	if total, ok := r.layout.total(table, g, int(row), noKey); ok {
		r.problems = append(r.problems, total)
		return
	}
	problem := fact.Problem{Code: "PROGRAMME_UNKNOWN", Cell: id.at, Args: []string{"id", idText(r.ids.reader, id.raw)}}
	if owners := r.ids.of(id.raw); len(owners) > 1 {
		problem.Sentence = "PROGRAMME_ALIKE"
		problem.Args = append(problem.Args, "one", r.written(owners[0]), "other", r.written(owners[1]))
	} else if problem.Args[1] == "" {
		problem.Sentence = "PROGRAMME_NOT_NAMED"
	}
	r.problems = append(r.problems, problem)
}

func (r *register) count() int { return len(r.rows) }

// written is the id of a programme as it stands in the register.
func (r *register) written(i int) string { return idText(r.ids.reader, r.id(i).raw) }

func (r *register) id(i int) found {
	id := r.layout.form.Programme.Column("id")
	if id < 0 {
		return found{}
	}
	return r.list.cell(int(r.rows[i]), id)
}

func (r *register) fill(m *maker, i int) {
	row := int(r.rows[i])
	m.programme.Sheet, m.programme.Row = r.list.Name, r.list.Rows[row].Number
	field := func(field int) found { return r.list.cell(row, field) }
	m.look(m.Form.Programme.Columns, func(i int) []found { return []found{field(i)} })
	for table, rows := range r.tables {
		if rows != nil {
			m.lookAt(table, &r.candidate.tables.found[table][0], rows[i])
		}
	}
	m.programme.Fields = m.fields(m.Form.Programme.Columns, field)
	for _, p := range r.missing(stage(m.Form, m.programme)) {
		if !saysSame(r.always, p) {
			m.problem(p)
		}
	}
	for table, rows := range r.tables {
		if rows != nil {
			g := &r.candidate.tables.found[table][0]
			m.programme.Tables[table] = m.table(table, g, m.lines(table, g, rows[i]))
		}
	}
}
