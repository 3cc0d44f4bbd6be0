package marker

import (
	"cmp"
	"fmt"
	"slices"

	"locmark/criteria"
	"locmark/marker/fact"
)

// compiler resolves the names of an edition against its form, and collects every fault.
type compiler struct {
	edition *criteria.Edition
	form    *Form
	reader  *fact.Reader
	top     int // the highest level of the scale

	unscaled bool            // the scale is wrong, so that nothing can be held against it
	unsound  map[string]bool // measures in which something is wrong, so that nothing can be held against what they measure

	defs          map[string]criteria.Condition
	compiled      map[definitionKey]condition
	links         []*link
	organisations int          // the table whose rows are organisations: partners
	attributes    map[int]bool // the columns of that table that are asked of organisations

	fields      map[int]bool // of the programme, that conditions and measures read
	substantive []*Column    // columns whose text must say something

	measures     []measure
	measureIndex map[string]int

	faults criteria.Faults
}

func newCompiler(edition *criteria.Edition, form *Form, reader *fact.Reader) *compiler {
	return &compiler{
		edition: edition, form: form, reader: reader, top: len(edition.Scale) - 1,
		defs: map[string]criteria.Condition{}, compiled: map[definitionKey]condition{},
		unsound: map[string]bool{}, measureIndex: map[string]int{}, fields: map[int]bool{},
		organisations: form.Table("partners"), attributes: map[int]bool{},
	}
}

func (c *compiler) fault(at criteria.Position, message string, args ...any) {
	fault := criteria.Fault{Position: at, Message: fmt.Sprintf(message, args...)}
	// A definition is compiled once for every place it is used in; its faults are told once.
	if !slices.Contains(c.faults, fault) {
		c.faults = append(c.faults, fault)
	}
}

// define collects the definitions of the edition and of its criteria; all see them.
func (c *compiler) define() {
	c.defineAll(c.edition.Definitions)
	for i := range c.edition.Criteria {
		c.defineAll(c.edition.Criteria[i].Definitions)
	}
}

// distinct tells of ids that are given twice: an example or a report that names one means one.
func (c *compiler) distinct() {
	guards := append(slices.Clone(c.edition.Guards), c.edition.Overall.Guards...)
	for i := range c.edition.Criteria {
		guards = append(guards, c.edition.Criteria[i].Guards...)
	}
	seen := map[string]bool{}
	once := func(what, id string, at criteria.Position) {
		if seen[what+id] && id != "" {
			c.fault(at, "the %s %q is given twice; give this one an id of its own", what, id)
		}
		seen[what+id] = true
	}
	for _, g := range guards {
		once("guard", g.ID, g.Position)
	}
	for _, f := range c.edition.Flags {
		once("flag", f.ID, f.Position)
	}
}

func (c *compiler) defineAll(definitions criteria.Ordered[criteria.Condition]) {
	for _, d := range definitions {
		if _, twice := c.defs[d.Name]; twice {
			c.fault(d.Position, "the definition %q is given twice", d.Name)
		}
		c.defs[d.Name] = d.Value
	}
}

// measureAll compiles the measures of the edition and of its criteria; all see them.
func (c *compiler) measureAll() {
	c.measuresOf(c.edition.Measures)
	for i := range c.edition.Criteria {
		c.measuresOf(c.edition.Criteria[i].Measures)
	}
}

func (c *compiler) measuresOf(measures criteria.Ordered[criteria.Measure]) {
	for _, source := range measures {
		if _, twice := c.measureIndex[source.Name]; twice {
			c.fault(source.Position, "the measure %q is given twice", source.Name)
			continue
		}
		if slices.Contains(c.levelled(ofCriterion), source.Name) || source.Name == "stage" {
			c.fault(source.Position, "%q is no name for a measure: it means something else in conditions", source.Name)
		}
		before := len(c.faults)
		d := c.measure(source.Name, source.Value)
		c.unsound[source.Name] = len(c.faults) > before
		d.index = len(c.measures)
		c.measureIndex[source.Name] = d.index
		c.measures = append(c.measures, d)
	}
}

// describedColumns are the columns that describe an organisation, with the way to what partners say of it.
func (c *compiler) describedColumns() map[place]*attributeCondition {
	described := map[place]*attributeCondition{}
	for _, d := range c.measures {
		if d.kind != distinctOf || d.column < 0 {
			continue
		}
		column := &c.form.Tables[d.table].Columns[d.column]
		if column.About >= 0 && c.organisations >= 0 {
			key := criteria.Node{Kind: criteria.Scalar, Text: column.ID}
			given := criteria.Node{Kind: criteria.Scalar, Text: "given"}
			if a, ok := c.about(clause{kind: leaf, key: key, value: given}, d.table, d.column).(*attributeCondition); ok {
				described[place{d.table, d.column}] = a
			}
		}
	}
	return described
}

func (c *compiler) measureNames() []string {
	all := make([]string, len(c.measures))
	for i := range c.measures {
		all[i] = c.measures[i].name
	}
	return all
}

func (c *compiler) definitionNames() []string {
	all := make([]string, 0, len(c.defs))
	for name := range c.defs {
		all = append(all, name)
	}
	slices.Sort(all)
	return all
}

// sorted gives the faults in the order of their places.
func (c *compiler) sorted() criteria.Faults {
	slices.SortStableFunc(c.faults, func(a, b criteria.Fault) int {
		return cmp.Or(cmp.Compare(a.File, b.File), a.Line-b.Line, a.Column-b.Column)
	})
	return c.faults
}
