// Package batch takes many workbooks to results: which they are, in what order, by how many workers, and where the results
// are written. It is the only place that starts goroutines.
package batch

import (
	"cmp"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Input is one workbook to score.
type Input struct {
	File string // where it is, links resolved
	Name string // relative to the PATH it was found in, or to the folder all PATHs share; with forward slashes: what results call it
}

// endings are those of workbooks. Old and foreign ones are inputs too: they get one clear problem instead of silence.
var endings = []string{".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"}

// Find lists the workbooks of paths, sorted by name. A path is a file, or a folder that is searched through; lock files,
// hidden files and result folders of our own are passed over there. A file that two paths lead to counts once. Names
// depend neither on the order of the paths nor on the current folder.
func Find(paths []string) ([]Input, error) {
	roots, err := rootsOf(paths)
	if err != nil {
		return nil, err
	}
	f := finder{seen: map[string]bool{}}
	for _, r := range roots {
		f.root = r
		if r.only != "" {
			f.add(filepath.Join(r.folder, r.only), r.only)
		} else if err := f.search(r.folder, ""); err != nil {
			return nil, fmt.Errorf("%s cannot be searched: %w", r.folder, err)
		}
	}
	return named(f.found, roots), nil
}

// finder walks through folders.
type finder struct {
	root  *root
	found []found
	seen  map[string]bool // files and folders, links resolved
}

// found is a workbook, and its name within its root.
type found struct {
	root       *root
	file, name string
}

func (f *finder) add(file, name string) {
	if !f.seen[file] {
		f.seen[file] = true
		f.found = append(f.found, found{f.root, file, filepath.ToSlash(name)})
	}
}

// search goes through a folder, following each link once.
func (f *finder) search(folder, name string) error {
	if f.seen[folder] || IsResult(folder) || name != "" && isHandedOut(folder) {
		return nil
	}
	f.seen[folder] = true
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	slices.SortStableFunc(entries, linksLast)
	for _, entry := range entries {
		if !passedOver(entry.Name()) {
			f.entry(entry, folder, name)
		}
	}
	return nil
}

// linksLast lets a workbook go by its own name where a link beside it has another.
func linksLast(a, b fs.DirEntry) int {
	return cmp.Compare(a.Type()&fs.ModeSymlink, b.Type()&fs.ModeSymlink)
}

// entry takes a workbook, or searches a folder. What cannot be followed or searched becomes an input all the same, so that
// it is reported and not lost.
func (f *finder) entry(entry fs.DirEntry, folder, name string) {
	path, name := filepath.Join(folder, entry.Name()), filepath.Join(name, entry.Name())
	workbook := slices.Contains(endings, strings.ToLower(filepath.Ext(path)))
	file, info, err := follow(path)
	switch {
	case err != nil && workbook:
		f.add(path, name)
	case err != nil:
	case info.IsDir():
		if err := f.search(file, name); err != nil {
			f.add(file, name)
		}
	case info.Mode().IsRegular() && workbook:
		f.add(file, name)
	}
}

// follow resolves links.
func follow(path string) (string, os.FileInfo, error) {
	file, err := filepath.EvalSymlinks(path)
	if err != nil {
		return "", nil, err
	}
	info, err := os.Stat(file)
	return file, info, err
}

// passedOver reports whether a name is of a hidden file or folder, or of a lock that Excel or LibreOffice leaves.
func passedOver(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$")
}
