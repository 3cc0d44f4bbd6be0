package marker

import "locmark/marker/fact"

// complete says an attribute of a partner: what another row says of the same organisation, or its name, or else what is asked
// for.
func (d *draft) complete(a *attributeCondition, e Edit) bool {
	said := d.saidElsewhere(a, e)
	if said == nil {
		return d.describe(a, e, &d.programme.Tables[e.Table][e.Row][d.marker.form.Tables[e.Table].Names])
	}
	if anyHolds(d.Marking, a.alternatives, said, d.programme.Tables[e.Table][e.Row]) != yes {
		return false
	}
	e.known = true
	d.set(e, said.Key)
	return true
}

// actorType is the column whose value a name may tell.
const actorType = "actor_type"

// describe fills an attribute of an organisation. What type of actor it is, its name may tell: then it is nothing else. Where
// the name tells nothing, only people know.
func (d *draft) describe(a *attributeCondition, e Edit, name *fact.Value) bool {
	if a.form.ID != actorType || d.made[name.Key] {
		return d.fill(e, a.alternatives)
	}
	told := d.marker.lexicon.actors.Of(name.Text)
	if told == "" {
		e.Open = true
		return d.fill(e, a.alternatives)
	}
	value, _ := d.marker.lexicon.Reader.Read(d.columnOf(e.Table, e.Column).Spec, fact.Habit{}, told)
	if anyHolds(d.Marking, a.alternatives, &value, d.programme.Tables[e.Table][e.Row]) != yes {
		return false
	}
	e.known = true
	d.set(e, told)
	return true
}

// saidElsewhere is what another table says of the organisation of a row of partners.
func (d *draft) saidElsewhere(a *attributeCondition, e Edit) *fact.Value {
	name := d.programme.Tables[a.link.target][e.Row][d.marker.form.Tables[a.link.target].Names].Key
	for t := range d.marker.form.Tables {
		for column := range d.marker.form.Tables[t].Columns {
			c := &d.marker.form.Tables[t].Columns[column]
			if t == a.link.target || c.About < 0 || c.As != a.form.ID && (c.As != "" || c.ID != a.form.ID) {
				continue
			}
			for _, row := range d.programme.Tables[t] {
				if row[column].Given && row[c.About].Key == name {
					return &row[column]
				}
			}
		}
	}
	return nil
}
