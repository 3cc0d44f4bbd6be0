// Package criteria holds the Marker's YAML (editions, forms, layouts, word lists, the words of reports) and its loader. It
// knows syntax and places, not meaning: package marker gives each entry its meaning.
package criteria

import (
	"crypto/sha256"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
)

//go:embed editions forms layouts lists words
var embedded embed.FS

// EditionNames are the ids of the editions that come with the program.
func EditionNames() []string { return names("editions") }

// FormNames are the ids of the forms.
func FormNames() []string { return names("forms") }

// LayoutNames are the ids of the layouts in YAML; each form implies one more, the template.
func LayoutNames() []string { return names("layouts") }

// names lists a folder of the embedded files, without ending. A file with a dot more in its name (a form's example) is no
// thing of its own.
func names(folder string) []string {
	entries, _ := fs.ReadDir(embedded, folder)
	var all []string
	for _, e := range entries {
		if name := strings.TrimSuffix(e.Name(), ".yaml"); e.IsDir() || !strings.Contains(name, ".") {
			all = append(all, name)
		}
	}
	return all
}

// LoadForm reads an embedded form. The error is Faults where the YAML is wrong.
func LoadForm(id string) (*Form, error) {
	form := &Form{}
	err := load(embedded, path.Join("forms", id+".yaml"), form)
	if err == nil && form.ID != id {
		err = Faults{{Position: form.Position, Message: fmt.Sprintf("the form's id is %q, but the file is named %s.yaml", form.ID, id)}}
	}
	return form, err
}

// LoadExample reads the filled-in proposal that comes with a form: fields under programme, and tables as lists of rows.
func LoadExample(form string) (Node, error) {
	var example Node
	err := load(embedded, path.Join("forms", form+".example.yaml"), &example)
	return example, err
}

// LoadNode reads a YAML file on disk as it stands, without meaning: a programme that is written out for a form.
func LoadNode(name string) (Node, error) {
	data, err := open(name)
	if err != nil {
		return Node{}, err
	}
	var node Node
	err = read(name, data, &node)
	return node, err
}

// LoadLayout reads an embedded layout by its id, or a layout from a file on disk (a name that ends in .yaml).
func LoadLayout(name string) (*Layout, error) {
	layout := &Layout{}
	switch {
	case slices.Contains(LayoutNames(), name):
		return layout, load(embedded, path.Join("layouts", name+".yaml"), layout)
	case rightName(name) != "":
		data, err := open(name)
		if err != nil {
			return nil, err
		}
		layout.SHA256, layout.files = fmt.Sprintf("%x", sha256.Sum256(data)), map[string][]byte{name: data}
		return layout, read(name, data, layout)
	}
	return nil, fmt.Errorf("there is no layout %q%s (or name a .yaml file)", name, Suggest(name, append(FormNames(), LayoutNames()...)))
}

// open reads a file that somebody named.
func open(name string) ([]byte, error) {
	data, err := os.ReadFile(name)
	info, missing := os.Stat(name)
	switch {
	case err == nil:
		return data, nil
	case missing == nil && info.IsDir():
		return nil, fmt.Errorf("%s is a folder; name a file", name)
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("there is no file %s", name)
	}
	return nil, fmt.Errorf("%s cannot be opened: %s", name, whyClosed(err))
}

// LoadLists reads the word lists by which text is read and judged, and organisations are known.
func LoadLists() (*Lists, error) {
	lists := &Lists{}
	if err := load(embedded, "lists/reading.yaml", lists); err != nil {
		return nil, err
	}
	if err := load(embedded, "lists/organisations.yaml", &lists.Organisations); err != nil {
		return nil, err
	}
	lists.Types = &ActorTypes{}
	return lists, load(embedded, "lists/actor-types.yaml", lists.Types)
}

// LoadWords reads the sentences of reports, problems and screens for one of Languages.
func LoadWords(language string) (*Words, error) {
	if !slices.Contains(Languages, language) {
		return nil, fmt.Errorf("there is no language %q%s", language, Suggest(language, Languages))
	}
	sentences, err := allSentences()
	if err != nil {
		return nil, err
	}
	return &Words{Language: language, sentences: sentences}, nil
}

// allSentences are those of all rooms, which stand in all languages. They are read once, since a run may speak several languages,
// and are never written to.
var allSentences = sync.OnceValues(func() (map[string]Text, error) {
	all := map[string]Text{}
	for _, room := range names("words") {
		var sentences Ordered[Text]
		if err := load(embedded, path.Join("words", room+".yaml"), &sentences); err != nil {
			return nil, err
		}
		for _, s := range sentences {
			all[room+"."+s.Name] = s.Value
		}
	}
	return all, nil
})

// load reads one YAML file.
func load(files fs.FS, name string, target any) error {
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return err
	}
	return read(name, data, target)
}

// read parses and decodes, and gives every fault with its line.
func read(name string, data []byte, target any) error {
	node, faults := parse(name, data)
	if len(faults) == 0 {
		faults = decode(node, target)
	}
	if len(faults) == 0 {
		return nil
	}
	return faults.withLines(map[string][]byte{name: data})
}
