package criteria

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
)

// LoadEdition reads an edition: one that comes with the program, by its id, or a folder on disk. Faults are all that its
// YAML has wrong; the edition then holds what could be read, so that faults of meaning can be told in the same breath. It is
// nil where a file is no YAML at all. The error is for folders and files that cannot be read.
func LoadEdition(name string) (*Edition, Faults, error) {
	if slices.Contains(EditionNames(), name) {
		folder, err := fs.Sub(embedded, path.Join("editions", name))
		if err != nil {
			return nil, nil, err
		}
		return loadEdition(folder, name)
	}
	info, err := os.Stat(name)
	if err == nil && !info.IsDir() {
		return nil, nil, fmt.Errorf("%s is a file; name the folder that holds edition.yaml and the criteria", name)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("there is no edition and no folder %q%s", name, Suggest(name, EditionNames()))
	}
	edition, faults, err := loadEdition(os.DirFS(name), filepath.ToSlash(filepath.Clean(name)))
	if edition != nil && slices.Contains(EditionNames(), edition.ID) {
		original, _, err := LoadEdition(edition.ID)
		edition.Changed = err != nil || original.SHA256 != edition.SHA256
	}
	return edition, faults, err
}

// editionFiles is an edition on its way from files to Edition. Files are known by the path people see.
type editionFiles struct {
	folder string
	names  []string          // base names of the YAML files, sorted
	data   map[string][]byte // by path
	nodes  map[string]Node   // by path
	faults Faults
	broken bool // a file is no YAML at all
}

func loadEdition(files fs.FS, folder string) (*Edition, Faults, error) {
	e := &editionFiles{folder: folder, data: map[string][]byte{}, nodes: map[string]Node{}}
	if err := e.read(files); err != nil {
		return nil, nil, err
	}
	edition := &Edition{Folder: folder, files: e.data, nodes: e.nodes}
	if !slices.Contains(e.names, "edition.yaml") {
		if len(e.faults) == 0 {
			e.fault(Position{File: e.path("edition.yaml")}, "this file is missing; a folder is an edition only with it. Is it the right folder? A new copy is made by: locmark criteria init NEW-FOLDER")
		}
		return nil, e.faults, nil
	}
	for _, name := range e.names {
		switch name {
		case "edition.yaml":
			e.decode(name, edition)
		case "base.yaml":
			edition.Base, _ = e.node(name)
		default:
			e.criterion(name, edition)
		}
	}
	if e.broken {
		return nil, e.faults.withLines(e.data), nil
	}
	edition.SHA256 = e.hash(embedded, edition.Form)
	return edition, e.faults.withLines(e.data), nil
}

// read takes in every YAML file of the folder.
func (e *editionFiles) read(files fs.FS) error {
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return err
	}
	for _, entry := range entries {
		name := entry.Name()
		if !isOurs(entry) {
			continue
		}
		if name != rightName(name) {
			e.misnamed(name)
			continue
		}
		data, err := fs.ReadFile(files, name)
		if err != nil {
			e.unopened(name, err)
			continue
		}
		e.names = append(e.names, name)
		e.data[e.path(name)] = data
	}
	return nil
}

func (e *editionFiles) fault(at Position, message string, args ...any) {
	e.faults = append(e.faults, Fault{Position: at, Message: fmt.Sprintf(message, args...)})
}

func (e *editionFiles) path(name string) string { return path.Join(e.folder, name) }

func (e *editionFiles) node(name string) (Node, bool) {
	node, faults := parse(e.path(name), e.data[e.path(name)])
	e.faults = append(e.faults, faults...)
	e.broken = e.broken || node.IsZero()
	e.nodes[e.path(name)] = node
	return node, !node.IsZero()
}

func (e *editionFiles) decode(name string, edition *Edition) {
	if node, ok := e.node(name); ok {
		e.faults = append(e.faults, decode(node, edition)...)
	}
}

func (e *editionFiles) criterion(name string, edition *Edition) {
	node, ok := e.node(name)
	if !ok || !e.identified(name, node) {
		return
	}
	criterion := Criterion{Position: node.Position}
	e.faults = append(e.faults, decode(node, &criterion)...)
	edition.Criteria = append(edition.Criteria, criterion)
}

// hash is the SHA-256 of all that can change a score: the edition's files, its form, the word lists and our layouts.
func (e *editionFiles) hash(shared fs.FS, form string) string {
	h := sha256.New()
	add := func(name string, data []byte) {
		fmt.Fprintf(h, "%s %d\n", name, len(data))
		h.Write(data)
	}
	for _, name := range e.names {
		add(name, e.data[e.path(name)])
	}
	for _, pattern := range []string{"forms/" + form + ".yaml", "lists/*.yaml", "layouts/*.yaml"} {
		files, _ := fs.Glob(shared, pattern) // only a malformed pattern is an error, and these are none
		for _, name := range files {
			data, _ := fs.ReadFile(shared, name)
			add(name, data)
		}
	}
	return hex.EncodeToString(h.Sum(nil))
}

// Locate puts faults of meaning beside those of the YAML, in the order of their places and each with its line. Where a line
// has a fault of the YAML already, what follows from it is left out.
func (e *Edition) Locate(yaml, meaning Faults) Faults {
	all := slices.Clone(yaml)
	for _, fault := range meaning {
		same := func(other Fault) bool { return other.File == fault.File && other.Line == fault.Line }
		if !slices.ContainsFunc(yaml, same) {
			all = append(all, fault)
		}
	}
	return all.withLines(e.files)
}
