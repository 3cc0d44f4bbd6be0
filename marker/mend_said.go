package marker

import "locmark/marker/fact"

// complete says an attribute of a partner: what another row says of the same organisation, or else what is asked for.
func (d *draft) complete(a *attributeCondition, e Edit) bool {
	said := d.saidElsewhere(a, e)
	if said == nil {
		return d.fill(e, a.alternatives)
	}
	if anyHolds(d.Marking, a.alternatives, said, d.programme.Tables[e.Table][e.Row]) != yes {
		return false
	}
	d.set(e, said.Key)
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
