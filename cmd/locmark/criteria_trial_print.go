package main

import (
	"fmt"
	"io"
	"strconv"

	"locmark/marker"
)

// trialPrinter writes what examples come to for people to read.
type trialPrinter struct {
	out   io.Writer
	voice marker.Voice
	all   bool // examples that are as promised, too
}

func (p *trialPrinter) print(m *marker.Marker, r trialResult) {
	p.line("", "edition", "title", r.Edition.Title, "id", r.Edition.ID, "version", r.Edition.Version, "sha256", r.Edition.SHA256)
	for i := range m.Edition().Criteria {
		c := &m.Edition().Criteria[i]
		p.criterion(c.ID, c.Title.In(p.voice.Language), examplesOf(r.Examples, c.ID))
	}
	p.uncovered(r.Uncovered)
	unseen := len(r.Uncovered.Levels) + len(r.Uncovered.Guards) + len(r.Uncovered.Conditions)
	p.line("", "examples", "count", p.voice.Count(len(r.Examples)), "missed", p.voice.Count(missedOf(r.Examples)), "uncovered", p.voice.Count(unseen))
	if r.Mutation != nil {
		p.mutation(r.Mutation)
	}
}

func examplesOf(all []marker.Tried, criterion string) []marker.Tried {
	var own []marker.Tried
	for _, e := range all {
		if e.Criterion == criterion {
			own = append(own, e)
		}
	}
	return own
}

func (p *trialPrinter) criterion(id, title string, examples []marker.Tried) {
	p.line("", "criterion", "id", id, "title", title, "count", p.voice.Count(len(examples)), "missed", p.voice.Count(missedOf(examples)))
	for _, e := range examples {
		if len(e.Misses) == 0 && !p.all {
			continue
		}
		fmt.Fprintf(p.out, "  %s:%d: %s\n", e.File, e.Line, e.Example)
		p.example(e)
	}
}

func (p *trialPrinter) example(e marker.Tried) {
	for _, miss := range e.Misses {
		p.line("    ", "miss_"+miss.What, "promised", p.level(miss.Promised), "found", p.level(miss.Found))
		if miss.Because != e.Because {
			fmt.Fprintf(p.out, "    %s\n", miss.Because)
		}
	}
	fmt.Fprintf(p.out, "    %s\n", e.Because)
}

// level is a level as people read it; whatever else is promised stays as the criteria write it.
func (p *trialPrinter) level(written string) string {
	if written == "null" {
		return p.voice.Say("trial.no_level")
	}
	return written
}

func (p *trialPrinter) uncovered(u marker.Uncovered) {
	for _, l := range u.Levels {
		p.line("", "unreached", "criterion", l.Criterion, "level", strconv.Itoa(l.Level))
	}
	for _, guard := range u.Guards {
		p.line("", "idle_guard", "guard", guard)
	}
	for _, c := range u.Conditions {
		key := "never_asked"
		switch {
		case c.Held:
			key = "never_failed"
		case c.Failed:
			key = "never_held"
		}
		p.line("", key, "place", placeText(c.Place), "condition", c.Condition)
	}
}

func (p *trialPrinter) mutation(m *marker.Mutation) {
	for _, s := range m.Survivors {
		p.line("", "survivor", "place", placeText(s.Place), "name", s.Name, "written", s.Written, "becomes", s.Becomes)
	}
	p.line("", "mutants", "count", p.voice.Count(m.Tried), "survivors", p.voice.Count(len(m.Survivors)))
}

func placeText(p marker.Place) string { return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column) }

func (p *trialPrinter) line(indent, key string, args ...string) {
	fmt.Fprintln(p.out, indent+p.voice.Say("trial."+key, args...))
}
