package marker

import (
	"slices"
	"strconv"

	"locmark/marker/fact"
)

// overall compares the rule that makes levels of means, and of dimensions the whole.
func (d *differ) overall() {
	d.cuts()
	old, new := d.old.lowestOfIDs(), d.new.lowestOfIDs()
	lost, gained := without(old, new), without(new, old)
	if len(lost)+len(gained) == 0 {
		return
	}
	moved := toward(present(lost, rises)|present(gained, falls), target{})
	d.add(Change{Part: "overall", Title: d.say("lowest_of"), Lines: d.listed("lowest", old, new)}, moved)
}

func (m *Marker) lowestOfIDs() []string {
	ids := make([]string, len(m.lowestOf))
	for i, index := range m.lowestOf {
		ids[i] = m.dimensions[index].id
	}
	return ids
}

func (d *differ) cuts() {
	var lines []ChangeLine
	var moved way
	for i := range min(len(d.old.cuts), len(d.new.cuts)) {
		old, new := d.old.cuts[i], d.new.cuts[i]
		switch order := new.Cmp(old); {
		case order == 0:
			continue
		case order < 0:
			moved |= rises
		default:
			moved |= falls
		}
		label := d.say("cut", "level", d.new.LevelName(i+1))
		lines = append(lines, d.replaced(label, d.old.voice.Number(old), d.new.voice.Number(new))...)
	}
	if len(lines) > 0 {
		d.add(Change{Part: "overall", Title: d.say("cuts"), Lines: lines}, toward(moved, d.everyDimension()...))
	}
}

// dimensions compares which there are, and what each criterion weighs in them.
func (d *differ) dimensions() {
	for i := range d.old.dimensions {
		if id := d.old.dimensions[i].id; d.new.DimensionIndex(id) < 0 {
			d.dimension("dimension_removed", d.old, i)
		}
	}
	for i := range d.new.dimensions {
		before := d.old.DimensionIndex(d.new.dimensions[i].id)
		if before < 0 {
			d.dimension("dimension_added", d.new, i)
			continue
		}
		d.weighed(before, i)
	}
}

func (d *differ) dimension(key string, m *Marker, i int) {
	id := m.dimensions[i].id
	title := d.say(key, "title", id+". "+m.in(m.dimensions[i].title))
	d.add(Change{Part: "dimension", ID: id, Title: title}, toward(eitherWay|appears, m.dimensionTarget(i)))
}

// DimensionIndex is the place of a dimension among those of the edition, or -1.
func (m *Marker) DimensionIndex(id string) int {
	return slices.IndexFunc(m.dimensions, func(d dimension) bool { return d.id == id })
}

// weighed compares the weights in one dimension. Weights that all grew alike weigh as they did.
func (d *differ) weighed(before, after int) {
	var lines []ChangeLine
	var moved movement
	for _, i := range d.new.dimensions[after].criteria {
		j := d.old.CriterionIndex(d.new.criteria[i].source.ID)
		if j < 0 || d.old.criteria[j].dimension != before {
			continue
		}
		old, new := d.old.part(j), d.new.part(i)
		if old.Cmp(new) != 0 {
			moved = toward(eitherWay, d.new.dimensionTarget(after))
		}
		if old.Cmp(new) != 0 || d.old.Weight(j).Cmp(d.new.Weight(i)) != 0 {
			label := d.new.criteria[i].source.ID
			lines = append(lines, d.replaced(label, d.weight(d.old, j, old), d.weight(d.new, i, new))...)
		}
	}
	if len(lines) > 0 {
		dimension := &d.new.dimensions[after]
		title := d.say("weights", "title", dimension.id+". "+d.new.in(dimension.title))
		d.add(Change{Part: "dimension", ID: dimension.id, Title: title, Lines: lines}, moved)
	}
}

// part is a criterion's share of the mean of its dimension, where all criteria apply.
func (m *Marker) part(criterion int) fact.Ratio {
	var whole int64
	for _, i := range m.dimensions[m.criteria[criterion].dimension].criteria {
		whole += m.criteria[i].weight
	}
	return fact.Ratio{Num: m.criteria[criterion].weight, Den: whole}
}

func (d *differ) weight(m *Marker, criterion int, part fact.Ratio) string {
	return d.say("weight", "weight", m.voice.Number(m.Weight(criterion)), "share", m.voice.Percent(part))
}

// CriterionIndex is the place of a criterion among those of the edition, or -1.
func (m *Marker) CriterionIndex(id string) int {
	return slices.IndexFunc(m.criteria, func(c criterion) bool { return c.source.ID == id })
}

// levelTitle is a level of a criterion as the title of a change.
func (d *differ) levelTitle(id string, level int) string {
	if level < len(d.new.edition.Scale) {
		return d.say("criterion_level", "id", id, "level", d.new.LevelName(level))
	}
	return d.say("criterion_level", "id", id, "level", strconv.Itoa(level))
}
