package batch

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
)

// root is one path that was asked for: a folder, or only one file of it.
type root struct {
	folder string // links resolved
	only   string
}

func (r *root) path() string { return filepath.Join(r.folder, r.only) }

// rootsOf resolves paths, each once, in an order of their own.
func rootsOf(paths []string) ([]*root, error) {
	var roots []*root
	for _, path := range paths {
		r, err := rootOf(path)
		if err != nil {
			return nil, err
		}
		roots = append(roots, r)
	}
	slices.SortFunc(roots, func(a, b *root) int { return strings.Compare(a.path(), b.path()) })
	roots = slices.CompactFunc(roots, func(a, b *root) bool { return a.path() == b.path() })
	return withoutInner(roots), nil
}

func rootOf(path string) (*root, error) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be found: %w", path, err)
	}
	file, info, err := follow(absolute)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("there is no file or folder %s", path)
	case err != nil:
		return nil, fmt.Errorf("%s cannot be read: %w", path, err)
	case info.IsDir():
		return &root{folder: file}, nil
	}
	return &root{folder: filepath.Dir(file), only: filepath.Base(file)}, nil
}

// withoutInner drops roots that the search of another root comes to anyway, so that their workbooks are named alike
// whether they are asked for twice or once.
func withoutInner(roots []*root) []*root {
	var outer []*root
	for _, r := range roots {
		if !slices.ContainsFunc(roots, func(other *root) bool { return other != r && other.searches(r.path()) }) {
			outer = append(outer, r)
		}
	}
	return outer
}

// searches reports whether a search of the root comes to a file.
func (r *root) searches(file string) bool {
	relative, inside := within(r.folder, file)
	if r.only != "" || !inside {
		return false
	}
	folder := r.folder
	for _, part := range strings.Split(relative, string(filepath.Separator)) {
		if passedOver(part) || IsResult(folder) {
			return false
		}
		folder = filepath.Join(folder, part)
	}
	return true
}

// within gives a file's path in a folder, and whether it lies there, at any depth.
func within(folder, file string) (string, bool) {
	relative, err := filepath.Rel(folder, file)
	return relative, err == nil && filepath.IsLocal(relative)
}

// named names workbooks within their roots, and sorts them. Where roots have names in common, all are named within the
// deepest folder that holds every root: what lies above it, and so where the folders lie, shows in no name.
func named(all []found, roots []*root) []Input {
	shared := ""
	clash := haveClash(all)
	if clash {
		shared = sharedFolder(roots)
	}
	inputs := make([]Input, len(all))
	for i, f := range all {
		inputs[i] = Input{File: f.file, Name: f.name}
		if clash {
			inputs[i].Name = f.root.nameWithin(shared) + f.name
		}
	}
	slices.SortFunc(inputs, func(a, b Input) int { return strings.Compare(a.Name, b.Name) })
	return inputs
}

// haveClash reports whether two workbooks have the same name within their roots.
func haveClash(all []found) bool {
	taken := map[string]bool{}
	for _, f := range all {
		if taken[f.name] {
			return true
		}
		taken[f.name] = true
	}
	return false
}

// sharedFolder is the deepest folder that holds every root; "" where there is none, as on two drives of Windows.
func sharedFolder(roots []*root) string {
	shared := roots[0].folder
	for _, r := range roots[1:] {
		for _, inside := within(shared, r.folder); !inside; _, inside = within(shared, r.folder) {
			parent := filepath.Dir(shared)
			if parent == shared {
				return ""
			}
			shared = parent
		}
	}
	return shared
}

// nameWithin is what a root's workbooks begin with in a folder that holds it.
func (r *root) nameWithin(folder string) string {
	relative, inside := within(folder, r.folder)
	switch {
	case !inside:
		relative = r.folder
	case relative == ".":
		return ""
	}
	return filepath.ToSlash(relative) + "/"
}
