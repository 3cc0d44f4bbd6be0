package panel

import (
	"strings"

	"locmark/marker"
)

// held says what keeps the evidence of a criterion from counting in full: a guard that sets it aside or holds it down, or that
// nothing was found that could be judged. Which level that leaves is not told, since the level may be hidden.
func (s *Sheets) held(f *marker.Finding) []string {
	var lines []string
	aside := false
	for _, g := range f.Guards {
		if g.Status != nil || g.Changed {
			lines = append(lines, s.bullet(g.Because, g.Cells))
		}
		aside = aside || g.Status != nil
	}
	if f.Status == marker.NotEvidenced && !aside {
		lines = append(lines, s.bullet(s.voice.Say("panel.nothing_judged"), nil))
	}
	if len(lines) == 0 {
		return nil
	}
	return append([]string{s.voice.Say("panel.held")}, lines...)
}

// computedName is a computed level as people read it, and that it counts as not evidenced where it does: "0 none, not evidenced".
func computedName(e marker.EditionRef, level *int, status string, voice marker.Voice) string {
	name := levelName(e, level)
	if status == marker.NotEvidenced && name != "" {
		return voice.Say("panel.computed_status", "level", name, "status", voice.Say("reports.status_not_evidenced"))
	}
	return name
}

// heldBack says in a moderator's row that the computed level rests on no evidence, and why. What guards say stands in the record
// in the language of the round alone: to a moderator who reads another it is quoted, and said to be.
func (u *Unit) heldBack(round *Round, voice marker.Voice) string {
	if u.Status == marker.NotEvidenced && len(u.Held) == 0 {
		return "\n" + voice.Say("panel.held") + "\n" + voice.Say("panel.nothing_judged")
	}
	if len(u.Held) == 0 {
		return ""
	}
	if round.Language == voice.Language {
		return "\n" + voice.Say("panel.held") + "\n" + strings.Join(u.Held, "\n")
	}
	text := "\n" + voice.Say("panel.held_in_"+round.Language)
	for _, because := range u.Held {
		text += "\n" + voice.Say("panel.held_quoted", "text", because)
	}
	return text
}
