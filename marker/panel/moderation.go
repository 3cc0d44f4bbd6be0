package panel

import (
	"math"
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// Moderation is what stands in the moderator's workbook: every level that was asked for, those to discuss first, then those on
// which reviewers differ, that one rated or nobody, and last those on which all agree, filled in beforehand.
func (s *Settlement) Moderation(round *Round, voice marker.Voice) workbook.Moderation {
	m := workbook.Moderation{
		Words: voice.Words, Round: round.Mark(), Criteria: criteriaName(s.Edition), SHA256: s.Edition.SHA256, Levels: levelNames(s.Edition),
		Opinions: max(1, round.PerProgramme),
	}
	for i := range s.Discuss {
		row := s.moderated(round, &s.Discuss[i].Unit, voice)
		row.Discuss = true
		row.Why = voice.Say("panel.to_discuss", "number", voice.Count(i+1), "count", voice.Count(len(s.Discuss)), "why", s.Discuss[i].Why(voice)) + s.Discuss[i].heldBack(round, voice)
		m.Rows = append(m.Rows, row)
	}
	for _, why := range []string{"why_differ", "why_single", "why_none", "why_unanimous"} {
		for i := range s.Units {
			unit := &s.Units[i]
			if s.discussed(unit) || unit.standing() != why {
				continue
			}
			row := s.moderated(round, unit, voice)
			row.Why = voice.Say("panel."+why) + unit.heldBack(round, voice)
			if unit.Unanimous() {
				row.Level = levelName(s.Edition, &unit.Opinions[0].Level)
				row.Reason = unanimousReason(len(unit.Opinions), voice)
			}
			m.Rows = append(m.Rows, row)
		}
	}
	return m
}

// unanimousReason is what is filled in beforehand where so many reviewers agree.
func unanimousReason(count int, voice marker.Voice) string {
	if count == 2 {
		return voice.Say("panel.unanimous_both")
	}
	return voice.Say("panel.unanimous_reason", "count", voice.Count(count))
}

func (s *Settlement) discussed(unit *Unit) bool {
	return slices.ContainsFunc(s.Discuss, func(d Discussion) bool { return d.Programme == unit.Programme && d.Criterion == unit.Criterion })
}

// standing is the key of the sentence on how far the reviewers of a unit agree.
func (u *Unit) standing() string {
	switch {
	case len(u.Opinions) == 0:
		return "why_none"
	case len(u.Opinions) == 1:
		return "why_single"
	case u.Unanimous():
		return "why_unanimous"
	}
	return "why_differ"
}

func (s *Settlement) moderated(round *Round, u *Unit, voice marker.Voice) workbook.ModerationRow {
	row := workbook.ModerationRow{
		Programme: u.Programme, Title: u.Title, Criterion: u.Criterion + " " + u.Of, Computed: computedName(s.Edition, u.Computed, u.Status, voice), Top: u.Top,
		Stamp: round.stamp(u.Programme, u.Criterion),
	}
	if u.Criterion == Overall {
		row.Criterion = voice.Say("panel.overall")
	}
	for _, o := range u.Opinions {
		row.Opinions = append(row.Opinions, voice.Say("panel.opinion_of", "reviewer", o.Reviewer, "level", levelName(s.Edition, &o.Level), "reason", o.Reason))
	}
	return row
}

// Why says in numbers why a level is to be discussed.
func (d *Discussion) Why(voice marker.Voice) string {
	within := voice.Number(hundredths(d.Within))
	if d.Between == nil {
		return voice.Say("panel.why_discuss_alone", "within", within)
	}
	return voice.Say("panel.why_discuss", "within", within, "between", voice.Number(hundredths(*d.Between)))
}

// hundredths is a number as people read it, with two decimals at most.
func hundredths(value float64) fact.Ratio {
	return fact.Ratio{Num: int64(math.Round(value * 100)), Den: 100}
}
