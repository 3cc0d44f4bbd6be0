package batch

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"locmark/marker"
)

// read gives the record. The error says in people's words what is wrong with it.
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
var errNoProgramme = errors.New("it is no record of a programme")

// inWords tells somebody who never saw JSON what is wrong with a line of it.
func inWords(err error) error {
	var broken *json.SyntaxError
	var other *json.UnmarshalTypeError
	switch {
	case errors.As(err, &broken):
		return errors.New("it is cut off or was changed by hand")
	case errors.As(err, &other) && other.Field != "":
		return fmt.Errorf("what it says as %s is not what belongs there", other.Field)
	case errors.As(err, &other):
		return errNoProgramme
	}
	return err
}

// levelsExist refuses levels that no scale has: whoever counts them would count something else.
func levelsExist(a *marker.Assessment) error {
	top := len(a.Edition.Scale) - 1
	if err := exists("the overall level", a.Level, top); err != nil {
		return err
	}
	for _, d := range a.Dimensions {
		if err := exists("the level of "+d.ID, d.Level, top); err != nil {
			return err
		}
	}
	for _, f := range a.Criteria {
		if err := exists("the level of "+f.ID, f.Level, max(f.Top, top)); err != nil {
			return err
		}
	}
	return nil
}

// exists reports what is wrong with a level; none is one that may be.
func exists(what string, level *int, top int) error {
	if level == nil || *level >= 0 && *level <= top {
		return nil
	}
	return fmt.Errorf("%s is %d, which no scale has", what, *level)
}
