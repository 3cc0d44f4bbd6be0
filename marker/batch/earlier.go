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
	Manifests []report.Manifest // one a folder, in the order of their names
	SHA256    []string          // of their records, in hex, likewise
	Languages []string          // that their records are written in, each once, in the order they were met
	lines     []line
	files     []*os.File
	names     []string // of the folders, in the order of Manifests
}

// line is where one record stands, or a programme that was left out as repeated.
type line struct {
	file   *os.File
	folder string // as it was asked for
	name   string // what the folder is called beside the others; "" where there is one alone
	number int
	at     int64
	length int
	source marker.Source
	again  *report.Again

	language, edition string // of the record, the edition by its hash
}

// OpenEarlier opens result folders. A folder that is none of ours is an error; close it when done.
func OpenEarlier(folders []string) (*Earlier, error) {
	e := &Earlier{}
	for _, folder := range inOrder(eachOnce(folders)) {
		if err := e.open(folder.path, folder.name); err != nil {
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

func (e *Earlier) open(folder, name string) error {
	manifest, err := readManifest(folder)
	if err != nil {
		return err
	}
	e.Manifests, e.names = append(e.Manifests, manifest), append(e.names, calledBeside(name, folder))
	for _, again := range manifest.Repeated {
		e.lines = append(e.lines, line{source: again.Source, again: &again})
	}
	file, err := os.Open(filepath.Join(folder, report.LinesName))
	if err != nil {
		return fmt.Errorf("%s holds no %s that can be read: %w", folder, report.LinesName, err)
	}
	e.files = append(e.files, file)
	return e.index(file, folder, name)
}

func readManifest(folder string) (manifest report.Manifest, err error) {
	data, err := os.ReadFile(filepath.Join(folder, report.ManifestName))
	switch {
	case isFile(folder):
		return manifest, fmt.Errorf("%s is a file; please name the folder of results that it lies in: %s", folder, filepath.Dir(folder))
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

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir()
}

// index notes where each record stands, and what it is sorted by. One that cannot be read keeps its place in its file's order.
func (e *Earlier) index(file *os.File, folder, name string) error {
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
				Edition  marker.EditionRef
			}
			l := line{file: file, folder: folder, name: name, number: number, at: at, length: len(text)}
			if json.Unmarshal(text, &record) == nil {
				last, l.language, l.edition = record.Source, record.Language, record.Edition.SHA256
				e.speaks(record.Language)
			}
			l.source = last
			e.lines = append(e.lines, l)
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

// Each gives every programme, and every one that was left out as repeated, in order. A record that cannot be read is told of
// and passed over.
func (e *Earlier) Each(take func(Scored) error, repeat func(report.Again), tell func(Damage)) error {
	for _, l := range e.lines {
		if l.again != nil {
			repeat(*l.again)
			continue
		}
		a, err := l.read()
		if err != nil {
			tell(Damage{l.folder, l.name, l.number, err})
			continue
		}
		if err := take(Scored{a, l.name}); err != nil {
			return err
		}
	}
	return nil
}
