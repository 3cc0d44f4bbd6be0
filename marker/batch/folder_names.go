package batch

import (
	"path/filepath"
	"slices"
	"strings"
)

// eachOnce gives folders in an order of their own, each once however its path is written.
func eachOnce(folders []string) []string {
	clean := make([]string, len(folders))
	for i, folder := range folders {
		clean[i] = filepath.Clean(folder)
	}
	slices.Sort(clean)
	return slices.Compact(clean)
}

// namedFolder is a folder of results, and what it is called beside the others.
type namedFolder struct{ path, name string }

// inOrder puts folders in the order of what they are called, so that nothing hangs on the order or the way they are named in.
func inOrder(folders []string) []namedFolder {
	names := folderNames(folders)
	all := make([]namedFolder, len(folders))
	for i, folder := range folders {
		all[i] = namedFolder{folder, names[i]}
	}
	slices.SortStableFunc(all, func(a, b namedFolder) int { return strings.Compare(a.name, b.name) })
	return all
}

// folderNames are what several folders are called so that they differ: by their own names, with as much of what lies above
// as that takes. Where they lie beside that is nobody's business. A folder alone needs no name.
func folderNames(folders []string) []string {
	names := make([]string, len(folders))
	if len(folders) < 2 {
		return names
	}
	for i, folder := range folders {
		parts := partsOf(folder)
		for used := 1; used <= len(parts); used++ {
			if names[i] = ending(parts, used); !shared(names[i], used, folders) {
				break
			}
		}
	}
	return names
}

func partsOf(folder string) []string {
	if absolute, err := filepath.Abs(folder); err == nil {
		folder = absolute
	}
	return strings.Split(filepath.ToSlash(folder), "/")
}

// ending is the last parts of a path.
func ending(parts []string, used int) string {
	return strings.Join(parts[max(0, len(parts)-used):], "/")
}

// shared reports whether more than one folder ends so.
func shared(name string, used int, folders []string) bool {
	met := 0
	for _, folder := range folders {
		if ending(partsOf(folder), used) == name {
			met++
		}
	}
	return met > 1
}
