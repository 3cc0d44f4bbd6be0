package panel

import "locmark/marker"

// Speak puts what the edition is called into a settlement in the language of a voice: sheets and their settlement need not be in
// the same. A round that an earlier version planned has no words but those of its own language, which stay.
func (s *Settlement) Speak(round *Round, voice marker.Voice) {
	words, known := round.Spoken[voice.Language]
	if !known {
		return
	}
	s.Edition.Title, s.Edition.Scale = words.Edition, words.Scale
	of := func(unit *Unit) {
		unit.Of = words.Criteria[unit.Criterion]
		if unit.Criterion == Overall {
			unit.Of = voice.Say("panel.overall_title")
		}
	}
	for i := range s.Units {
		of(&s.Units[i])
	}
	for i := range s.Discuss {
		of(&s.Discuss[i].Unit)
	}
}
