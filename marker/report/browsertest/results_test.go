//go:build browser

package browsertest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/portfolio"
	"locmark/marker/report"
)

// root is the folder of the module.
const root = "../../.."

// scored are the assessments of testdata/portfolio by language, as the command writes them.
var scored = map[string]func() ([]byte, error){
	"en": sync.OnceValues(func() ([]byte, error) { return score("en") }),
	"fr": sync.OnceValues(func() ([]byte, error) { return score("fr") }),
	"es": sync.OnceValues(func() ([]byte, error) { return score("es") }),
}

func score(language string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "locmark")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "results")
	command := exec.Command("go", "run", "./cmd/locmark", "score", "testdata/portfolio", "--out", out, "--format", "html", "--lang", language, "--quiet")
	command.Dir, command.Stderr = root, os.Stderr
	if err := command.Run(); err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(out, "assessments.jsonl"))
}

// real are the assessments of testdata/portfolio.
func real(t *testing.T, language string) []*marker.Assessment {
	t.Helper()
	data, err := scored[language]()
	if err != nil {
		t.Fatal(err)
	}
	return read(t, data)
}

// made are the assessments of the goldens, whose texts are hostile.
func made(t *testing.T) []*marker.Assessment {
	t.Helper()
	data, err := os.ReadFile("../testdata/golden/assessments.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	return read(t, data)
}

func read(t *testing.T, data []byte) []*marker.Assessment {
	t.Helper()
	var all []*marker.Assessment
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		a := &marker.Assessment{}
		if err := json.Unmarshal(lines.Bytes(), a); err != nil {
			t.Fatal(err)
		}
		all = append(all, a)
	}
	return all
}

// folder is a folder on disk.
type folder string

func (f folder) Create(name string) (io.WriteCloser, error) {
	path := filepath.Join(string(f), filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return nil, err
	}
	return os.Create(path)
}

// written writes the page of assessments, and gives its file and its portfolio.
func written(t *testing.T, language string, all []*marker.Assessment) (string, *portfolio.Portfolio) {
	t.Helper()
	sums := portfolio.New(portfolio.Options{})
	return writtenInto(t, language, all, sums), sums
}

// writtenInto writes the page of assessments that are added to a portfolio.
func writtenInto(t *testing.T, language string, all []*marker.Assessment, sums *portfolio.Portfolio) string {
	t.Helper()
	words, err := criteria.LoadWords(language)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	target := report.Target{Folder: folder(dir), Voice: marker.NewVoice(words), Manifest: report.Manifest{Version: "1.2.3"}}
	writer, err := html(target)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range all {
		sums.Add(a)
		if err := writer.Write(a); err != nil {
			t.Fatal(err)
		}
	}
	if err := writer.Close(sums); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(dir, "portfolio.html")
}

func html(target report.Target) (report.Writer, error) {
	for _, format := range report.Formats {
		if format.Name == "html" {
			return format.New(target)
		}
	}
	panic("there is no format html")
}
