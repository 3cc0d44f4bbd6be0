package batch

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"locmark/marker/report"
)

// Folder is a result folder in the making. It is built beside its place, under a hidden name, and renamed as a whole, so
// that a reader never sees half of it.
type Folder struct {
	place   string   // where the results will be
	build   string   // where they are built; "" when committed or discarded
	parents []string // folders that had to be made above it, innermost first
	open    map[*os.File]bool
}

// IsResult reports whether a folder was written by us.
func IsResult(folder string) bool {
	data, err := os.ReadFile(filepath.Join(folder, report.ManifestName))
	if err != nil {
		return false
	}
	var manifest report.Manifest
	return json.Unmarshal(data, &manifest) == nil && manifest.Tool == report.Tool
}

// NewFolder begins a result folder. A folder of ours that is there already will be replaced; any other that is not empty,
// and one that holds an input, is refused.
func NewFolder(dir string, inputs []Input) (*Folder, error) {
	return NewFolderOver(dir, inputs, IsResult)
}

// NewFolderOver begins a folder like NewFolder does, but says itself which folder that is not empty may be replaced.
func NewFolderOver(dir string, inputs []Input, ours func(folder string) bool) (*Folder, error) {
	place, err := placeOf(dir)
	if err != nil {
		return nil, err
	}
	if err := refuse(place, dir, inputs, ours); err != nil {
		return nil, err
	}
	f := &Folder{place: place, open: map[*os.File]bool{}}
	if err := f.begin(); err != nil {
		f.Discard()
		return nil, fmt.Errorf("results cannot be written to %s: %w", dir, err)
	}
	return f, nil
}

// placeOf follows links, so that what a link leads to is replaced and not the link.
func placeOf(dir string) (string, error) {
	place, err := filepath.Abs(dir)
	if err != nil {
		return "", fmt.Errorf("results cannot be written to %s: %w", dir, err)
	}
	resolved, err := filepath.EvalSymlinks(place)
	switch {
	case err == nil:
		return resolved, nil
	case errors.Is(err, fs.ErrNotExist):
		return place, nil
	}
	return "", fmt.Errorf("results cannot be written to %s: %w", dir, err)
}

// refuse says why results must not be written to a place.
func refuse(place, dir string, inputs []Input, ours func(folder string) bool) error {
	for _, input := range inputs {
		if _, inside := within(place, input.File); inside {
			return fmt.Errorf("%s holds the workbook %s; please choose another folder for the results", dir, input.Name)
		}
	}
	entries, err := os.ReadDir(place)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return fmt.Errorf("results cannot be written to %s: %w", dir, err)
	case len(entries) > 0 && !ours(place):
		return fmt.Errorf("%s is not empty, and not a result folder of ours; please choose another, or empty it", dir)
	}
	return nil
}

// begin makes the folder to build in, and what is missing above it.
func (f *Folder) begin() error {
	if err := f.makeParents(filepath.Dir(f.place)); err != nil {
		return err
	}
	build, err := makeBeside(f.place, "partial")
	f.build = build
	return err
}

func (f *Folder) makeParents(parent string) error {
	err := os.Mkdir(parent, 0o777)
	switch {
	case errors.Is(err, fs.ErrExist):
		return nil
	case errors.Is(err, fs.ErrNotExist):
		if err := f.makeParents(filepath.Dir(parent)); err != nil {
			return err
		}
		err = os.Mkdir(parent, 0o777)
	}
	if err == nil {
		f.parents = append([]string{parent}, f.parents...)
	}
	return err
}

// makeBeside makes a new hidden folder next to a place.
func makeBeside(place, what string) (string, error) {
	for number := 1; ; number++ {
		name := "." + filepath.Base(place) + "." + what + "-" + strconv.Itoa(number)
		made := filepath.Join(filepath.Dir(place), name)
		if err := os.Mkdir(made, 0o777); !errors.Is(err, fs.ErrExist) {
			return made, err
		}
	}
}

// Create begins a file of the results.
func (f *Folder) Create(name string) (io.WriteCloser, error) {
	path := filepath.Join(f.build, filepath.FromSlash(name))
	file, err := os.Create(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			return nil, err
		}
		file, err = os.Create(path)
	}
	if err != nil {
		return nil, err
	}
	f.open[file] = true
	return created{file, f}, nil
}

// created is a file that its folder no longer has to close once it is closed.
type created struct {
	*os.File
	folder *Folder
}

// Close ends the file.
func (c created) Close() error {
	delete(c.folder.open, c.File)
	return c.File.Close()
}

// Commit puts the results in their place. What was there is put back if that fails.
func (f *Folder) Commit() error {
	old, err := f.setAside()
	if err != nil {
		return fmt.Errorf("the results that are in %s cannot be replaced: %w", f.place, err)
	}
	if err := os.Rename(f.build, f.place); err != nil {
		if old != "" {
			err = errors.Join(err, os.Rename(old, f.place))
		}
		return fmt.Errorf("results cannot be put in %s: %w", f.place, err)
	}
	f.build, f.parents = "", nil
	if err := os.RemoveAll(old); err != nil {
		return fmt.Errorf("the results are written, but what was there before is left in %s: %w", old, err)
	}
	return nil
}

// setAside renames what stands in the place, if anything does.
func (f *Folder) setAside() (string, error) {
	if _, err := os.Lstat(f.place); errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	old, err := makeBeside(f.place, "replaced")
	if err != nil {
		return "", err
	}
	// A name that is free, and not just thought to be: made, then given up for the rename.
	if err := os.Remove(old); err != nil {
		return "", err
	}
	return old, os.Rename(f.place, old)
}

// Discard takes away whatever was built and not committed.
func (f *Folder) Discard() {
	for file := range f.open {
		_ = file.Close()
	}
	clear(f.open)
	if f.build != "" {
		_ = os.RemoveAll(f.build)
		f.build = ""
	}
	for _, parent := range f.parents {
		_ = os.Remove(parent)
	}
	f.parents = nil
}
