package marker

import (
	"slices"
	"strconv"

	"locmark/criteria"
)

// edition compares what stands at the head of edition.yaml. A scale of other levels may move everything; the rest nothing.
func (d *differ) edition() {
	old, new := d.old.edition, d.new.edition
	lines := d.replaced(d.say("id"), old.ID, new.ID)
	lines = append(lines, d.replaced(d.say("version"), old.Version, new.Version)...)
	if old.Form != new.Form {
		lines = append(lines, d.replaced(d.say("form"), d.old.in(d.old.form.Title), d.new.in(d.new.form.Title))...)
		lines = append(lines, ChangeLine{Text: d.say("other_programmes")})
	}
	lines = append(lines, d.listed("stages", d.old.StageNames(), d.new.StageNames())...)
	lines = append(lines, d.listed("inferred", d.old.InferredColumns(), d.new.InferredColumns())...)
	lines = append(lines, d.listed("dac", d.old.dacTexts(), d.new.dacTexts())...)
	if len(lines) > 0 {
		d.add(Change{Part: "edition", Title: d.say("edition"), Lines: lines}, nil)
	}
	if len(old.Scale) != len(new.Scale) {
		lines := d.replaced(d.say("levels"), strconv.Itoa(len(old.Scale)), strconv.Itoa(len(new.Scale)))
		d.add(Change{Part: "edition", Title: d.say("scale"), Lines: lines}, toward(eitherWay|appears, d.everyCriterion()...))
	}
}

// listed is a line of two lists, where they differ.
func (d *differ) listed(key string, old, new []string) []ChangeLine {
	if slices.Equal(old, new) {
		return nil
	}
	return d.replaced(d.say(key), d.list(old), d.list(new))
}

func (d *differ) list(items []string) string {
	if len(items) == 0 {
		return d.say("none")
	}
	return d.new.voice.List(items)
}

// flags compares what raises flags. A flag moves no level.
func (d *differ) flags() {
	for i := range d.old.flags {
		if f := &d.old.flags[i]; d.new.flag(f.id) == nil {
			d.flag("flag_removed", f.id, nil)
		}
	}
	for i := range d.new.flags {
		after := &d.new.flags[i]
		before := d.old.flag(after.id)
		if before == nil {
			d.flag("flag_added", after.id, d.gainedOrLost(nil, d.new.asks(&after.when)))
			continue
		}
		lines := d.replaced(d.say("severity"), d.severity(before.severity), d.severity(after.severity))
		if lines = append(lines, d.asked(&before.when, &after.when).lines...); len(lines) > 0 {
			d.flag("flag", after.id, lines)
		}
	}
}

func (d *differ) flag(key, id string, lines []ChangeLine) {
	d.add(Change{Part: "flag", ID: id, Title: d.say(key, "id", id), Lines: lines, Flags: []string{id}}, nil)
}

func (d *differ) severity(severity string) string {
	return d.new.voice.Say("reports.severity_" + severity)
}

func (m *Marker) flag(id string) *flagRule {
	i := slices.IndexFunc(m.flags, func(f flagRule) bool { return f.id == id })
	if i < 0 {
		return nil
	}
	return &m.flags[i]
}

// financing compares the measures that give a programme's money, and the ways it goes.
func (d *differ) financing() {
	var lines []ChangeLine
	after := moneyOf(d.new.edition.Financing)
	for i, before := range moneyOf(d.old.edition.Financing) {
		old, new := d.money(d.old, before.measure), d.money(d.new, after[i].measure)
		if before.measure != after[i].measure {
			lines = append(lines, d.replaced(d.say("money_"+before.key), old, new)...)
		}
	}
	if lines = append(lines, d.ways()...); len(lines) > 0 {
		d.add(Change{Part: "financing", Title: d.say("financing"), Lines: lines}, nil)
	}
}

// moneyMeasure is a kind of money and the measure that gives it.
type moneyMeasure struct{ key, measure string }

func moneyOf(f criteria.Financing) []moneyMeasure {
	return []moneyMeasure{
		{"total", f.Total}, {"indirect", f.Indirect}, {"local", f.Local},
		{"required", f.Required}, {"available", f.Available}, {"spent", f.Spent},
	}
}

func (d *differ) money(m *Marker, measure string) string {
	if measure == "" {
		return d.say("none")
	}
	return m.titleOf(measure)
}

// titleOf is what people call a measure of that name.
func (m *Marker) titleOf(name string) string {
	i := slices.IndexFunc(m.measures, func(d measure) bool { return d.name == name })
	if i < 0 {
		return name
	}
	return m.measureTitle(i)
}
