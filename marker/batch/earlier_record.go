package batch

import (
	"encoding/json"
	"errors"
	"io"
	"strconv"

	"locmark/marker"
)

// read gives the record. The error is a recordFault where people have words for it.
func (l line) read() (*marker.Assessment, error) {
	data := make([]byte, l.length)
	if _, err := l.file.ReadAt(data, l.at); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	a := &marker.Assessment{}
	if err := json.Unmarshal(data, a); err != nil {
		return nil, inWords(err)
	}
	if a.Status == "" || a.Programme.ID == "" && a.Source.Workbook == "" {
		return nil, errNoProgramme
	}
	return a, levelsExist(a)
}

// errNoProgramme is the fault of a line that may be sound and was written by somebody else.
var errNoProgramme = error(recordFault{key: "record_foreign"})

// inWords is what is wrong with a line for somebody who never saw JSON.
func inWords(err error) error {
	var broken *json.SyntaxError
	var other *json.UnmarshalTypeError
	switch {
	case errors.As(err, &broken):
		return recordFault{key: "record_cut"}
	case errors.As(err, &other) && other.Field != "":
		return recordFault{"record_field", []string{"field", other.Field}}
	case errors.As(err, &other):
		return errNoProgramme
	}
	return err
}

// levelsExist refuses levels that no scale has: whoever counts them would count something else.
func levelsExist(a *marker.Assessment) error {
	top := len(a.Edition.Scale) - 1
	if err := exists("record_level", "", a.Level, top); err != nil {
		return err
	}
	for _, d := range a.Dimensions {
		if err := exists("record_level_of", d.ID, d.Level, top); err != nil {
			return err
		}
	}
	for _, f := range a.Criteria {
		if err := exists("record_level_of", f.ID, f.Level, max(f.Top, top)); err != nil {
			return err
		}
	}
	return nil
}

// exists reports what is wrong with a level; none is one that may be.
func exists(key, id string, level *int, top int) error {
	if level == nil || *level >= 0 && *level <= top {
		return nil
	}
	return recordFault{key, []string{"id", id, "level", strconv.Itoa(*level)}}
}
