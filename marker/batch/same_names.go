package batch

import (
	"maps"
	"slices"

	"locmark/marker"
	"locmark/marker/report"
)

// SameName is a workbook's name that stands for different files in results that are put together: nobody can tell by a link which
// one is meant. Problem names the folders and says what to do.
type SameName struct {
	Workbook string
	Problem  marker.ProblemNote
}

// workbookNameTwice is the code of that problem.
const workbookNameTwice = "WORKBOOK_NAME_TWICE"

// namesake are the files that go by one name, by their hashes, and the results that hold them.
type namesake struct {
	sha256s map[string]bool
	folders []string
}

// SameNames finds the workbooks that have the name of another file, in the order of their names.
func (e *Earlier) SameNames(voice marker.Voice) []SameName {
	met := map[string]*namesake{}
	for i, m := range e.Manifests {
		for _, input := range m.Inputs {
			if input.SHA256 == "" {
				continue
			}
			if met[input.Workbook] == nil {
				met[input.Workbook] = &namesake{sha256s: map[string]bool{}}
			}
			met[input.Workbook].add(input, e.names[i])
		}
	}
	var all []SameName
	for _, name := range slices.Sorted(maps.Keys(met)) {
		if one := met[name]; len(one.sha256s) > 1 {
			message := voice.Say("problems."+workbookNameTwice, "workbook", name, "folders", voice.List(one.folders))
			all = append(all, SameName{name, marker.ProblemNote{Code: workbookNameTwice, Message: message}})
		}
	}
	return all
}

func (n *namesake) add(input report.Input, folder string) {
	n.sha256s[input.SHA256] = true
	if !slices.Contains(n.folders, folder) {
		n.folders = append(n.folders, folder)
	}
}
