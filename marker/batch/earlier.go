package batch

import (
	"bufio"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"locmark/marker"
	"locmark/marker/report"
)

// Earlier are result folders that were written before, here or on other machines, read as one. Their programmes come in the
// order of one run over all workbooks: by workbook, then by row, whatever the order of the folders.
type Earlier struct {
	Manifests []report.Manifest // one a folder, in the order of their paths
	SHA256    []string          // of their records, in hex, likewise
	Languages []string          // that their records are written in, each once, in the order they were met
	lines     []line
	files     []*os.File
}

// line is where one record stands, or a programme that was left out as repeated.
type line struct {
	file   *os.File
	name   string // of the folder, as it was asked for
	number int
	at     int64
	length int
	source marker.Source
	again  *report.Again
}

// OpenEarlier opens result folders. A folder that is none of ours is an error; close it when done.
func OpenEarlier(folders []string) (*Earlier, error) {
	e := &Earlier{}
	for _, folder := range slices.Compact(slices.Sorted(slices.Values(folders))) {
		if err := e.open(folder); err != nil {
			e.Close()
			return nil, err
		}
	}
	slices.SortStableFunc(e.lines, func(a, b line) int {
		return cmp.Or(strings.Compare(a.source.Workbook, b.source.Workbook), cmp.Compare(rowNumber(a.source), rowNumber(b.source)),
			strings.Compare(a.source.SHA256, b.source.SHA256))
	})
	return e, nil
}

func rowNumber(s marker.Source) int {
	if s.Row == nil {
		return 0
	}
	return *s.Row
}

// Close closes the files.
func (e *Earlier) Close() {
	for _, file := range e.files {
		_ = file.Close()
	}
}

func (e *Earlier) open(folder string) error {
	manifest, err := readManifest(folder)
	if err != nil {
		return err
	}
	e.Manifests = append(e.Manifests, manifest)
	for _, again := range manifest.Repeated {
		e.lines = append(e.lines, line{source: again.Source, again: &again})
	}
	file, err := os.Open(filepath.Join(folder, report.LinesName))
	if err != nil {
		return fmt.Errorf("%s holds no %s that can be read: %w", folder, report.LinesName, err)
	}
	e.files = append(e.files, file)
	return e.index(file, folder)
}

func readManifest(folder string) (manifest report.Manifest, err error) {
	data, err := os.ReadFile(filepath.Join(folder, report.ManifestName))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return manifest, fmt.Errorf("%s is no folder of results: it has no %s; name a folder that locmark score --out wrote", folder, report.ManifestName)
	case err != nil:
		return manifest, fmt.Errorf("%s cannot be read: %w", folder, err)
	}
	if err := json.Unmarshal(data, &manifest); err != nil || manifest.Tool != report.Tool {
		return manifest, fmt.Errorf("%s is no folder of results: its %s was not written by locmark score", folder, report.ManifestName)
	}
	return manifest, nil
}

// index notes where each record stands, and what it is sorted by. One that cannot be read keeps its place in its file's order.
func (e *Earlier) index(file *os.File, folder string) error {
	sum := sha256.New()
	reader := bufio.NewReaderSize(io.TeeReader(file, sum), 1<<16)
	var at int64
	var last marker.Source
	for number := 1; ; number++ {
		text, err := reader.ReadBytes('\n')
		if len(strings.TrimSpace(string(text))) > 0 {
			var record struct {
				Source   marker.Source
				Language string
			}
			if json.Unmarshal(text, &record) == nil {
				last = record.Source
				e.speaks(record.Language)
			}
			e.lines = append(e.lines, line{file: file, name: folder, number: number, at: at, length: len(text), source: last})
		}
		at += int64(len(text))
		switch {
		case errors.Is(err, io.EOF):
			e.SHA256 = append(e.SHA256, hex.EncodeToString(sum.Sum(nil)))
			return nil
		case err != nil:
			return fmt.Errorf("%s: %s cannot be read: %w", folder, report.LinesName, err)
		}
	}
}

func (e *Earlier) speaks(language string) {
	if language != "" && !slices.Contains(e.Languages, language) {
		e.Languages = append(e.Languages, language)
	}
}

// HasPanel reports whether levels that a panel settled stand beside the computed ones.
func (e *Earlier) HasPanel() bool {
	return slices.ContainsFunc(e.Manifests, func(m report.Manifest) bool {
		settings, _ := m.Settings.(map[string]any)
		return settings["panel"] != nil
	})
}

// Slices are the selections by which results were made, each once, sorted: "donors=Spain". Those of all programmes have none.
func (e *Earlier) Slices() []string {
	var all []string
	for _, m := range e.Manifests {
		settings, _ := m.Settings.(map[string]any)
		wheres, _ := settings["where"].([]any)
		texts := make([]string, len(wheres))
		for i, where := range wheres {
			texts[i] = fmt.Sprint(where)
		}
		if len(texts) > 0 {
			all = append(all, strings.Join(texts, ", "))
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Versions are the versions of locmark that wrote the results, each once, sorted.
func (e *Earlier) Versions() []string {
	var all []string
	for _, m := range e.Manifests {
		all = append(all, m.Version)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// OtherEditions names the editions of which there is more than one version: "lm-2.0 (2.0.0, 2.1.0)", or with the beginnings of
// their hashes where the versions are called alike.
func (e *Earlier) OtherEditions() []string {
	met := map[string][]report.Edition{}
	for _, m := range e.Manifests {
		for _, edition := range m.Editions {
			if !slices.Contains(met[edition.ID], edition) {
				met[edition.ID] = append(met[edition.ID], edition)
			}
		}
	}
	var all []string
	for _, id := range slices.Sorted(maps.Keys(met)) {
		if len(met[id]) > 1 {
			all = append(all, id+" ("+strings.Join(told(met[id]), ", ")+")")
		}
	}
	return all
}

// told writes versions so that they differ.
func told(editions []report.Edition) []string {
	all := make([]string, len(editions))
	for i, e := range editions {
		all[i] = e.Version + " " + e.SHA256[:min(12, len(e.SHA256))]
	}
	slices.Sort(all)
	return all
}

// Each gives every programme, and every one that was left out as repeated, in order. A record that cannot be read is told of
// and passed over.
func (e *Earlier) Each(take func(*marker.Assessment) error, repeat func(report.Again), tell func(damaged string)) error {
	for _, l := range e.lines {
		if l.again != nil {
			repeat(*l.again)
			continue
		}
		a, err := l.read()
		if err != nil {
			tell(fmt.Sprintf("%s, %s, line %d: the record cannot be read (%v); score its workbook again", l.name, report.LinesName, l.number, err))
			continue
		}
		if err := take(a); err != nil {
			return err
		}
	}
	return nil
}

func (l line) read() (*marker.Assessment, error) {
	data := make([]byte, l.length)
	if _, err := l.file.ReadAt(data, l.at); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	a := &marker.Assessment{}
	if err := json.Unmarshal(data, a); err != nil {
		return nil, err
	}
	if a.Status == "" || a.Programme.ID == "" && a.Source.Workbook == "" {
		return nil, errors.New("it is no programme of ours")
	}
	return a, nil
}
