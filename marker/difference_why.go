package marker

import "strings"

// WhyMoved says what decided that a finding of a programme is another one by another edition: the condition that is met now
// or no longer, the guard that acts or lets go, or that the criterion applies otherwise.
func WhyMoved(old, new *Finding, voice Voice) string {
	switch {
	case old.Status == NotApplicable:
		return voice.Say("changes.why_applies")
	case new.Status == NotApplicable:
		return voice.Say("changes.why_applies_not")
	case *new.Level > *old.Level:
		return whyRisen(old, new, voice)
	case *new.Level < *old.Level:
		return whyFallen(new, voice)
	}
	return new.Because
}

// whyRisen: a guard that held the level down lets go, or conditions above the old level are met.
func whyRisen(old, new *Finding, voice Voice) string {
	if held := heldBy(old); held != "" && heldBy(new) == "" {
		return voice.Say("changes.why_released", "because", held)
	}
	var met []Outcome
	for _, o := range new.Met {
		if o.level() > *old.Level && o.level() <= *new.Level {
			met = append(met, o)
		}
	}
	if len(met) == 0 {
		return new.Because
	}
	return voice.Say("changes.why_met", "found", outcomesSaid(met, voice))
}

// whyFallen: a guard holds the level down, or the next level's conditions are unmet.
func whyFallen(new *Finding, voice Voice) string {
	if held := heldBy(new); held != "" {
		return voice.Say("changes.why_held", "because", held)
	}
	if len(new.Unmet) == 0 {
		return new.Because
	}
	return voice.Say("changes.why_unmet", "found", outcomesSaid(new.Unmet, voice))
}

func outcomesSaid(all []Outcome, voice Voice) string {
	said := make([]string, len(all))
	for i := range all {
		said[i] = sentences(all[i:i+1], voice.Say("findings.or"))
	}
	return strings.Join(said, voice.Say("criterion.semicolon"))
}

// heldBy are the sentences of the guards that hold a finding down.
func heldBy(f *Finding) string {
	var all []string
	for _, g := range f.Guards {
		if g.Changed {
			all = append(all, g.Because)
		}
	}
	return strings.Join(all, " ")
}

// Financing is the programme's money as written, in its own currency.
func (m *Marking) Financing() Financing { return m.financing() }
