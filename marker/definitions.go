package marker

import "locmark/criteria"

// Definition is a definition of the criteria in words: sentences that must all hold.
type Definition struct {
	Name string
	Asks []string
}

// Definitions are what the edition and its criteria define, in words and in the order of their files.
func (m *Marker) Definitions() []Definition {
	sources := m.edition.Definitions
	for i := range m.edition.Criteria {
		sources = append(sources[:len(sources):len(sources)], m.edition.Criteria[i].Definitions...)
	}
	grammar := newCompiler(m.edition, m.form, m.lexicon.Reader)
	grammar.define()
	all := make([]Definition, len(sources))
	for i, source := range sources {
		d := definer{m, grammar, m.tableWith(columnsOf(source.Value.Node))}
		all[i] = Definition{source.Name, d.asks(grammar.read(source.Value.Node))}
	}
	return all
}

// columnsOf are the columns that a condition names itself.
func columnsOf(condition criteria.Node) []string {
	var all []string
	for _, e := range condition.Entries {
		switch e.Key.Text {
		case "all", "any":
			for _, item := range e.Value.Items {
				all = append(all, columnsOf(item)...)
			}
		case "is":
		default:
			all = append(all, e.Key.Text)
		}
	}
	return all
}

// tableWith gives a table that has all the columns, whose labels a definition is told in: a definition says of no table
// that it is about it. Partners come first, because organisations are asked wherever they are named.
func (m *Marker) tableWith(columns []string) *Table {
	if m.partners >= 0 && m.has(&m.form.Tables[m.partners], columns) {
		return &m.form.Tables[m.partners]
	}
	for i := range m.form.Tables {
		if m.has(&m.form.Tables[i], columns) {
			return &m.form.Tables[i]
		}
	}
	return &Table{Names: -1}
}

func (m *Marker) has(table *Table, columns []string) bool {
	for _, id := range columns {
		if columnNamed(table, id) == nil {
			return false
		}
	}
	return true
}

// columnNamed is a column by its id. The name of an organisation is asked for as name, whatever its column is called.
func columnNamed(table *Table, id string) *Column {
	i := table.Column(id)
	if i < 0 && id == "name" {
		i = table.Names
	}
	if i < 0 {
		return nil
	}
	return &table.Columns[i]
}
