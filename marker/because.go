package marker

import (
	"slices"
	"strconv"
	"strings"

	"locmark/criteria"
)

// because says in words why a criterion stands where it does.
func (m *Marking) because(c *criterion, f *finding, result *Finding) string {
	var parts []string
	if set := m.setAsideBecause(f); set != "" {
		return set
	}
	switch {
	case f.status == NotEvidenced:
		parts = append(parts, m.say("not_evidenced", "tables", m.tablesOf(c.first)))
	case f.climbed == 0:
		parts = append(parts, m.say("none_found", "label", m.label(0)))
	default:
		top := outcomesOf(result.Met, f.climbed)
		parts = append(parts, m.say("met", "level", strconv.Itoa(f.climbed), "label", m.label(f.climbed), "found", sentences(top, m.say("or"))))
	}
	for _, g := range f.guards {
		if g.changed && g.cap != nil {
			parts = append(parts, m.say("capped", "level", strconv.Itoa(*g.cap), "label", m.label(*g.cap), "because", m.guardBecause(g.guard)))
		}
	}
	if len(result.Unmet) > 0 {
		next := f.climbed + 1
		parts = append(parts, m.say("unmet", "level", strconv.Itoa(next), "label", m.label(next), "found", sentences(result.Unmet, m.say("or"))))
	}
	return strings.Join(parts, " ")
}

func (m *Marking) setAsideBecause(f *finding) string {
	for _, g := range f.guards {
		if g.aside {
			return m.say("set_aside", "because", m.guardBecause(g.guard))
		}
	}
	return ""
}

// outcomesOf are the outcomes of one level.
func outcomesOf(all []Outcome, level int) []Outcome {
	return slices.DeleteFunc(slices.Clone(all), func(o Outcome) bool { return o.level() != level })
}

func (o Outcome) level() int {
	for _, branch := range o.Any {
		for _, part := range branch {
			return part.level()
		}
	}
	return o.Level
}

// sentences joins outcomes; alternatives stand side by side with or.
func sentences(all []Outcome, or string) string {
	parts := make([]string, 0, len(all))
	for _, o := range all {
		if o.Any == nil {
			parts = append(parts, o.Text)
			continue
		}
		branches := make([]string, 0, len(o.Any))
		for _, branch := range o.Any {
			branches = append(branches, sentences(branch, or))
		}
		parts = append(parts, strings.Join(branches, " "+or+" "))
	}
	return strings.Join(parts, "; ")
}

// tablesOf names the tables that measures count in, as the report's language calls them.
func (m *Marking) tablesOf(measures []int) string {
	var all []string
	for _, index := range measures {
		d := &m.marker.measures[index]
		label := m.in(m.marker.form.Tables[d.citedTable()].Label)
		if d.kind == valueOf {
			label = m.in(m.marker.form.Programme.Label)
		}
		if !slices.Contains(all, label) {
			all = append(all, label)
		}
	}
	return m.marker.voice.List(all)
}

// overallBecause says how the dimensions make the overall level, and which guards held it down.
func (m *Marking) overallBecause() string {
	if !m.overall.given {
		return m.say("no_level")
	}
	var parts, named []string
	lowest := m.lowest()
	for _, i := range m.marker.lowestOf {
		if d := m.levels[i]; d.given {
			named = append(named, m.marker.dimensions[i].id+" "+strconv.Itoa(d.level))
		}
	}
	key := "lowest"
	if len(named) == 1 {
		key = "only"
	}
	parts = append(parts, m.say(key, "dimensions", m.marker.voice.List(named), "level", strconv.Itoa(lowest.level), "label", m.label(lowest.level)))
	parts = append(parts, m.asides()...)
	for _, g := range m.guards {
		if g.changed {
			parts = append(parts, m.say("capped_"+targetKey(g.target), "target", g.target, "level", strconv.Itoa(*g.cap), "label", m.label(*g.cap), "because", m.guardBecause(g.guard)))
		}
	}
	return strings.Join(parts, " ")
}

// asides say which criteria the edition's guards set aside, each guard once.
func (m *Marking) asides() []string {
	var parts []string
	for i := range m.marker.guards {
		g := &m.marker.guards[i]
		var ids []string
		for index := range m.findings {
			acted := func(r guardResult) bool { return r.guard == g && r.aside }
			if slices.ContainsFunc(m.findings[index].guards, acted) {
				ids = append(ids, m.marker.criteria[index].source.ID)
			}
		}
		if len(ids) > 0 {
			parts = append(parts, m.say("aside_overall", "criteria", m.marker.voice.List(ids), "because", m.guardBecause(g)))
		}
	}
	return parts
}

func targetKey(target string) string {
	if target == overallTarget {
		return overallTarget
	}
	return "dimension"
}

// filled puts the values of measures into a sentence.
func (m *Marking) filled(sentence string, shown []int) string {
	var args []string
	for _, index := range shown {
		args = append(args, m.marker.measures[index].name, m.measuredText(index))
	}
	return criteria.Fill(sentence, args...)
}

func (m *Marking) stageName(stage string) string { return m.marker.stageName(stage) }

func (m *Marking) stageNames(stages []string) string {
	all := make([]string, len(stages))
	for i, stage := range stages {
		all[i] = m.stageName(stage)
	}
	return m.marker.voice.List(all)
}
