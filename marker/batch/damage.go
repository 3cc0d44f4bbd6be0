package batch

import (
	"errors"
	"path/filepath"
	"strconv"

	"locmark/marker"
	"locmark/marker/report"
)

// Damage is a record of earlier results that cannot be read: its programme is left out.
type Damage struct {
	Folder string // as it was asked for
	name   string // what the folder is called beside the others; "" where there is one alone
	line   int
	why    error
}

// recordUnreadable is the code of the problem that a record has.
const recordUnreadable = "RECORD_UNREADABLE"

// In says what is wrong with which record of a folder.
func (d Damage) In(folder string, voice marker.Voice) string {
	var fault recordFault
	why := d.why.Error()
	if errors.As(d.why, &fault) {
		why = voice.Say("asked."+fault.key, fault.places...)
	}
	return voice.Say("problems."+recordUnreadable, "folder", folder, "file", report.LinesName, "line", strconv.Itoa(d.line), "why", why)
}

// Problem is the same for what is passed on: it calls the folder by its name, and not by where it lies.
func (d Damage) Problem(voice marker.Voice) marker.ProblemNote {
	return marker.ProblemNote{Code: recordUnreadable, Message: d.In(calledBeside(d.name, d.Folder), voice)}
}

// calledBeside is what a folder is called beside others, or by itself.
func calledBeside(name, folder string) string {
	if name != "" {
		return name
	}
	return filepath.Base(ending(partsOf(folder), 1))
}

// recordFault is what may be wrong with a record, as a sentence among the words of reports.
type recordFault struct {
	key    string
	places []string
}

func (f recordFault) Error() string { return f.key }
