package criteria

import (
	"errors"
	"io/fs"
	"path"
	"strings"
)

// yamlEnding is how the name of every file of an edition ends.
const yamlEnding = ".yaml"

// otherEndings are how names end that were meant to end in .yaml. Windows hides the last ending of a name unless it is told
// not to, so that C1.yaml.txt looks like C1.yaml.
var otherEndings = []string{".yaml.txt", ".yml.txt", ".yaml", ".yml"}

// isOurs reports whether a file of an edition's folder is read. Editors and systems leave files of their own beside those
// that people write, and begin their names with a dot or ~$.
func isOurs(entry fs.DirEntry) bool {
	name := entry.Name()
	return !entry.IsDir() && !strings.HasPrefix(name, ".") && !strings.HasPrefix(name, "~$") && rightName(name) != ""
}

// rightName is what a YAML file ought to be called: its own name or, where the ending is another, the name with .yaml. It is
// "" for a file that is no YAML.
func rightName(name string) string {
	lower := strings.ToLower(name)
	for _, ending := range otherEndings {
		if strings.HasSuffix(lower, ending) {
			base := name[:len(name)-len(ending)]
			if strings.EqualFold(base, "edition") || strings.EqualFold(base, "base") {
				base = strings.ToLower(base)
			}
			return base + yamlEnding
		}
	}
	return ""
}

// misnamed tells of a file whose name keeps it from being read.
func (e *editionFiles) misnamed(name string) {
	e.broken = true
	hidden := ""
	if strings.HasSuffix(strings.ToLower(name), ".txt") {
		hidden = "; Windows may hide the .txt: tick View, File name extensions in the Explorer"
	}
	e.fault(Position{File: e.path(name)}, "rename this file to %s; it is not read under another ending, or in capital letters%s", rightName(name), hidden)
}

// unopened tells of a file that is there and cannot be read.
func (e *editionFiles) unopened(name string, err error) {
	e.broken = true
	e.fault(Position{File: e.path(name)}, "this file cannot be opened: %s", whyClosed(err))
}

func whyClosed(err error) string {
	if errors.Is(err, fs.ErrPermission) {
		return "you are not allowed to read it; ask whoever keeps the folder, or copy the file"
	}
	return "if it is a link, it leads nowhere; delete it or put the file itself here"
}

// identified compares the id in a criterion's file with the file's name. It is false for a file that is no criterion of the
// edition: of those nothing more is told.
func (e *editionFiles) identified(name string, node Node) bool {
	id, given := node.Get("id")
	own := strings.TrimSuffix(name, yamlEnding)
	holder := path.Join(e.folder, id.Text+yamlEnding)
	_, taken := e.data[holder]
	switch {
	case !given:
		e.broken = true
		e.fault(node.Position, "every .yaml file of an edition is a criterion with an id, such as id: %s, and this one has none; write it, or move the file out of the folder", own)
	case id.Kind != Scalar || id.Text == own:
		return true
	case taken:
		e.broken = true // a criterion that others may name is lost
		e.fault(id.Position, "the criterion %s is in %s%s already; move this copy out of the folder, or give it an id of its own and rename it", id.Text, id.Text, yamlEnding)
	default:
		e.broken = true
		e.fault(id.Position, "the criterion's id is %q, but the file is named %s; rename the file to %s%s, or write id: %s (capital and small letters count)", id.Text, name, id.Text, yamlEnding, own)
	}
	return false
}
