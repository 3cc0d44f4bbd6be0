package marker

import (
	"slices"

	"locmark/marker/fact"
)

// What a step takes for true of something that is there: where a partner has its seat, who was heard, how many hands money passes
// through. No wish changes it, so the level is promised only if it is so.

// claims are the columns that tell how things are, besides those that describe an organisation.
var claims = [][2]string{
	{"territories", "admin_level"},
	{"consultations", "kind"},
	{"groups", "organisation"},
	{"plans", "kind"},
	{"indicators", "level"},
	{"budget", "intermediaries"},
}

// isClaim reports whether an edit says of something that is there what nobody said of it yet. Once the programme has ended, all
// that is written down in its rows is.
func (d *draft) isClaim(e *Edit) bool {
	if e.Table < 0 || e.known || e.substantive || !d.isReal(e) {
		return false
	}
	column := d.columnOf(e.Table, e.Column)
	switch column.Spec.Kind {
	case fact.Choice, fact.YesNo, fact.Country, fact.Name, fact.Number:
		return d.ended || column.About >= 0 || d.namesWho(e) || d.isOneOf(*e, claims)
	}
	return false
}

// namesWho reports whether an edit names the organisation of a row that is there and names nobody: what else the row says was done
// by somebody, or is agreed with somebody, and only people know with whom.
func (d *draft) namesWho(e *Edit) bool {
	column := d.columnOf(e.Table, e.Column)
	return !e.New && !e.Before.Given && column.Refers >= 0 && column.Refers == d.marker.partners
}

// isReal reports whether what an edit describes is there: an organisation that a step only asks for, and a row that it adds for
// nothing that is named elsewhere, are as the step says.
func (d *draft) isReal(e *Edit) bool {
	about := d.columnOf(e.Table, e.Column).About
	if about < 0 {
		about = d.marker.form.Tables[e.Table].Names
	}
	if about < 0 || about == e.Column {
		return !e.New
	}
	naming := slices.IndexFunc(d.edits, func(other Edit) bool {
		return other.isAt(&Edit{Table: e.Table, Row: e.Row, Column: about})
	})
	return naming >= 0 && !d.edits[naming].Open || naming < 0 && d.programme.Tables[e.Table][e.Row][about].Given
}

// claimText is what a cell has to say if that is so; several entries that would do are told by one of them.
func (d *draft) claimText(e *Edit) string {
	value := d.stepSays("if_so", "value", d.said(&e.After, d.columnOf(e.Table, e.Column)))
	if e.oneOf {
		return d.stepSays("such_as", "value", value)
	}
	return value
}

// areSeveral reports whether candidates are more than one entry.
func areSeveral(all []candidate) bool {
	return slices.ContainsFunc(all, func(c candidate) bool { return c.text != all[0].text })
}
