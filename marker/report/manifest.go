package report

import (
	"encoding/json"
	"slices"
	"strings"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// ManifestName is the file that makes a folder a result folder of ours.
const ManifestName = "manifest.json"

// Tool is what a manifest of ours says under "tool".
const Tool = "locmark"

// Manifest says what made a result folder: nothing of when, where or by how many workers.
type Manifest struct {
	Tool     string    `json:"tool"`
	Version  string    `json:"version"`
	Settings any       `json:"settings"`
	Editions []Edition `json:"editions"`
	Inputs   []Input   `json:"inputs"`
	Repeated []Again   `json:"repeated"` // programmes that were met again with the same evidence, and left out
}

// Again is a programme that was left out because it was there before with the same evidence, and the problem that says so.
type Again struct {
	Source  marker.Source      `json:"source"`
	Problem marker.ProblemNote `json:"problem"`
}

// Edition is one edition that was used.
type Edition struct {
	ID      string `json:"id"`
	Version string `json:"version"`
	SHA256  string `json:"sha256"`
}

// Input is one workbook that was read. SHA256 is "" where it could not be.
type Input struct {
	Workbook   string `json:"workbook"`
	SHA256     string `json:"sha256"`
	Programmes int    `json:"programmes"`
}

type manifest struct {
	Manifest
	folder Folder
}

func newManifest(t Target) (Writer, error) {
	m := t.Manifest
	m.Tool, m.Editions, m.Inputs, m.Repeated = Tool, []Edition{}, []Input{}, []Again{}
	return &manifest{m, t.Folder}, nil
}

func (m *manifest) Write(a *marker.Assessment) error {
	edition := Edition{a.Edition.ID, a.Edition.Version, a.Edition.SHA256}
	if edition.ID != "" && !slices.Contains(m.Editions, edition) {
		m.Editions = append(m.Editions, edition)
	}
	input := m.input(a.Source)
	if a.Status != marker.NotScored {
		input.Programmes++
	}
	return nil
}

// input gives the entry of a workbook. Programmes come workbook by workbook, so only the last entry can be it.
func (m *manifest) input(source marker.Source) *Input {
	last := len(m.Inputs) - 1
	if last < 0 || m.Inputs[last].Workbook != source.Workbook {
		m.Inputs = append(m.Inputs, Input{Workbook: source.Workbook, SHA256: source.SHA256})
		last++
	}
	return &m.Inputs[last]
}

func (m *manifest) Close(all *portfolio.Portfolio) error {
	for _, again := range all.Repeated() {
		m.Inputs = append(m.Inputs, Input{Workbook: again.Workbook, SHA256: again.SHA256})
		m.Repeated = append(m.Repeated, Again{again.Source, again.Problem})
	}
	byName := func(a, b Input) int { return strings.Compare(a.Workbook, b.Workbook) }
	slices.SortStableFunc(m.Inputs, byName)
	m.Inputs = slices.CompactFunc(m.Inputs, func(a, b Input) bool { return a.Workbook == b.Workbook && a.SHA256 == b.SHA256 })
	return m.write(m.folder)
}

func (m Manifest) write(folder Folder) error {
	file, err := folder.Create(ManifestName)
	if err != nil {
		return err
	}
	encoder := json.NewEncoder(file)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(m); err != nil {
		return err
	}
	return file.Close()
}
