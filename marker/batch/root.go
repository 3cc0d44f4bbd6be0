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
	depth  int // how many of the folder's last parts its workbooks' names begin with
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

// prefix is the last parts of the root's folder.
func (r *root) prefix() string {
	parts := strings.Split(strings.Trim(filepath.ToSlash(r.folder), "/"), "/")
	return strings.Join(parts[max(0, len(parts)-r.depth):], "/")
}

// named names workbooks within their roots, and sorts them. Roots that have names in common take the last part of their
// folder before them, and one part more for as long as that leaves names in common.
func named(all []found) []Input {
	for clashing := clashes(all); len(clashing) > 0; clashing = clashes(all) {
		for _, r := range clashing {
			r.depth++
		}
	}
	inputs := make([]Input, len(all))
	for i, f := range all {
		inputs[i] = Input{File: f.file, Name: f.fullName()}
	}
	slices.SortFunc(inputs, func(a, b Input) int { return strings.Compare(a.Name, b.Name) })
	return inputs
}

func (f found) fullName() string {
	if f.root.depth == 0 {
		return f.name
	}
	return f.root.prefix() + "/" + f.name
}

// clashes are the roots that have a name in common with another.
func clashes(all []found) []*root {
	first := map[string]*root{}
	var clashing []*root
	for _, f := range all {
		other, taken := first[f.fullName()]
		if !taken {
			first[f.fullName()] = f.root
			continue
		}
		for _, r := range []*root{other, f.root} {
			if !slices.Contains(clashing, r) {
				clashing = append(clashing, r)
			}
		}
	}
	return clashing
}
