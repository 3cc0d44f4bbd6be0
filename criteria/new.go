package criteria

import (
	"bytes"
	_ "embed"
	"path"
	"strconv"
	"strings"
	"text/template"
)

// Files gives the YAML files of the edition as they stand, by their names in its folder.
func (e *Edition) Files() map[string][]byte {
	files := make(map[string][]byte, len(e.files))
	for place, data := range e.files {
		files[path.Base(place)] = data
	}
	return files
}

// newCriterion is a template with << >>, since { } is for conditions.
//
//go:embed criterion.yaml.tmpl
var newCriterion string

// NewCriterion writes a criterion of its own, commented, for people to change: one measure, a ladder up to the top of a
// scale, and one example for each level.
func NewCriterion(id string, top int) ([]byte, error) {
	begun, err := template.New("criterion").Delims("<<", ">>").Parse(newCriterion)
	if err != nil {
		return nil, err
	}
	var file bytes.Buffer
	measure := "partners_of_" + strings.ToLower(strings.ReplaceAll(id, "-", "_"))
	err = begun.Execute(&file, map[string]any{"ID": id, "Measure": measure, "Levels": newLevels(top)})
	return file.Bytes(), err
}

// newLevel is a level of a new criterion, and the partners that its example names: as many as it asks for.
type newLevel struct {
	Level    int
	Partners []string
}

func newLevels(top int) []newLevel {
	partners := []string{"Municipality of Mto Mweupe", "Mto Mweupe Fisherwomen Cooperative"}
	for n := len(partners) + 1; n <= top; n++ {
		partners = append(partners, "Cooperative of Kilima Kidogo, branch "+strconv.Itoa(n))
	}
	var levels []newLevel
	for n := 1; n <= top; n++ {
		levels = append(levels, newLevel{n, partners[:n]})
	}
	return levels
}
