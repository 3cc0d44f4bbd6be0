package batch

import "locmark/marker"

// Teach lets a renaming learn what editions call things from one record of each that speaks the language. Editions that come
// with the program are better learnt from themselves, before: a record may be of a renaming, too.
func (e *Earlier) Teach(renaming *marker.Renaming, language string) {
	for _, l := range e.lines {
		if l.language != language || renaming.Knows(marker.EditionRef{SHA256: l.edition}) {
			continue
		}
		if a, err := l.read(); err == nil {
			renaming.Learn(a)
		}
	}
}
