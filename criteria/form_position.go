package criteria

import "strings"

// FormPosition is where edition.yaml names its form.
func (e *Edition) FormPosition() Position {
	at, line := e.Position, 0
	for text := range strings.Lines(string(e.Files()["edition.yaml"])) {
		line++
		if value, found := strings.CutPrefix(text, "form:"); found {
			at.Line, at.Column = line, len("form:")+1+len(value)-len(strings.TrimLeft(value, " "))
			return at
		}
	}
	return at
}
