package report

import (
	"archive/zip"
	"bytes"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/portfolio"
)

// reopened writes the workbook and opens it again.
func reopened(t *testing.T, target Target, all []*marker.Assessment) *excelize.File {
	t.Helper()
	folder := written(t, formatsNamed(t, "xlsx"), target, all)
	file, err := excelize.OpenReader(bytes.NewReader(folder["portfolio.xlsx"].Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

func formatsNamed(t testing.TB, name string) []Format {
	t.Helper()
	i := slices.IndexFunc(Formats, func(f Format) bool { return f.Name == name })
	return Formats[i : i+1]
}

func cells(t *testing.T, file *excelize.File, sheet string) [][]string {
	t.Helper()
	rows, err := file.GetRows(sheet, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestWorkbookCells(t *testing.T) {
	file := reopened(t, target(t, "en"), recordedLines(t))
	want := []string{"Summary", "Programmes", "Criteria", "Heatmap", "Heatmap 2", "Weights", "Weights 2",
		"Groups", "Money", "Ways of money", "Findings", "Actions", "Problems", "Method"}
	if diff := cmp.Diff(want, file.GetSheetList()); diff != "" {
		t.Error(diff)
	}
	programmes := cells(t, file, "Programmes")
	first := programmes[1]
	for column, value := range map[int]string{0: "JP-001", 2: "Kenya", 4: "2", 5: "significant", 6: "2: A 3, B 2, C 2", 7: "3", 8: "3", 11: "357380", 12: "84500"} {
		if first[column] != value {
			t.Errorf("%s is %q, want %q", programmes[0][column], first[column], value)
		}
	}
	if share, err := strconv.ParseFloat(first[13], 64); err != nil || share != 0.25299401197604793 {
		t.Errorf("the share is rounded: %s", first[13])
	}
	heat := cells(t, file, "Heatmap")
	if diff := cmp.Diff([]string{"Programme", "Title", "Level", "A", "B", "C", "A1", "A2", "B1", "B5", "C1"}, heat[0]); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"2", "3", "2", "2", "3", "2", "2", "ne", "2"}, heat[1][2:]); diff != "" {
		t.Error(diff)
	}
	problems := cells(t, file, "Problems")
	if diff := cmp.Diff([]string{"kenya/jp-001.xlsx", "Budget", "M7", "CELL_NOT_A_NUMBER"}, problems[1][:4]); diff != "" {
		t.Error(diff)
	}
	missing := 0
	for _, problem := range problems {
		if problem[0] == "kenya/jp-004.xlsx" {
			missing++
		}
	}
	if missing != 1 {
		t.Errorf("a sheet that is missing for two programmes of a workbook is listed %d times", missing)
	}
	if last := problems[len(problems)-1]; last[3] != "PROGRAMME_REPEATED" {
		t.Errorf("the last problem is %v", last)
	}
}

// TestWorkbookMoney holds that what is not known is an empty cell and no 0, and that money set aside has a column of its own.
func TestWorkbookMoney(t *testing.T) {
	file := reopened(t, target(t, "en"), recordedLines(t))
	rows := cells(t, file, "Programmes")
	want := map[string]map[string]string{
		"JP-003": {"All costs": "", "Reaches local actors": "", "Local share": "", "Looks local, set aside": "", "Required": ""},
		"JP-004": {"All costs": "300000", "Reaches local actors": "", "Local share": "", "Looks local, set aside": "170500", "Required": ""},
		"100123": {"All costs": "", "Reaches local actors": "", "Local share": "", "Looks local, set aside": "", "Required": "200000"},
	}
	for _, row := range rows[1:] {
		for title, value := range want[row[0]] {
			column := slices.Index(rows[0], title)
			if column < 0 || row[column] != value {
				t.Errorf("%s of %s is not %q: %v", title, row[0], value, row)
			}
		}
	}
	total := cells(t, file, "Money")[1]
	if diff := cmp.Diff([]string{"Total", "", "USD", "2", "657380", "23380", "84500", "0.13328075"}, rounded(total[:8])); diff != "" {
		t.Error(diff)
	}
	if total[8] != "170500" {
		t.Errorf("set aside is %q", total[8])
	}
}

// rounded shortens the share, whose digits are not what is looked at.
func rounded(row []string) []string {
	row = slices.Clone(row)
	row[7] = row[7][:min(len(row[7]), 10)]
	return row
}

// TestWorkbookMethod holds that the last sheet says how means become levels, and which edition is a changed one.
func TestWorkbookMethod(t *testing.T) {
	var text strings.Builder
	for _, row := range cells(t, reopened(t, target(t, "en"), recordedLines(t)), "Method") {
		text.WriteString(strings.Join(row, " ") + "\n")
	}
	for _, said := range []string{
		"lm-2.0 2.0.0: The level of a dimension comes from the mean of its criteria: 0.75 or more is level 1, 1.50 or more is level 2 and 2.25 or more is level 3.\n",
		"lm-2.0, version 2.0.0)\n", "lm-2.0-screening, version 2.0.0), changed: its files differ",
	} {
		if !strings.Contains(text.String(), said) {
			t.Errorf("the method does not say %q:\n%s", said, text.String())
		}
	}
}

// TestWorkbookLooks holds what a reader relies on: headers in sight, filters, colours that do not stand alone, formats.
func TestWorkbookLooks(t *testing.T) {
	file := reopened(t, target(t, "fr"), recordedLines(t))
	for _, sheet := range file.GetSheetList() {
		if sheet == "Synthèse" || sheet == "Méthode" {
			continue
		}
		panes, err := file.GetPanes(sheet)
		if err != nil || !panes.Freeze || panes.YSplit != headerRow(t, file, sheet) {
			t.Errorf("%s: the header does not stay in sight: %+v %v", sheet, panes, err)
		}
		tables, err := file.GetTables(sheet)
		if err != nil || len(tables) != 1 {
			t.Errorf("%s: %d tables, %v", sheet, len(tables), err)
		}
	}
	rules, err := file.GetConditionalFormats("Carte thermique")
	if err != nil || len(rules) == 0 {
		t.Errorf("the heatmap has no colours: %v", err)
	}
	formatted, err := file.GetCellValue("Programmes", "N3")
	if err != nil || formatted != "24.97%" {
		t.Errorf("a share just below a quarter shows as %q, %v", formatted, err)
	}
}

// TestWorkbookTables holds what Excel asks of a table, or it offers to repair the file: headers that are there, and unique.
func TestWorkbookTables(t *testing.T) {
	for _, language := range criteria.Languages {
		file := reopened(t, target(t, language), recordedLines(t))
		for _, sheet := range file.GetSheetList() {
			tables, err := file.GetTables(sheet)
			if err != nil {
				t.Fatal(err)
			}
			if len(tables) == 0 {
				continue
			}
			header := cells(t, file, sheet)[headerRow(t, file, sheet)-1]
			for i, title := range header {
				if title == "" || slices.ContainsFunc(header[:i], func(other string) bool { return strings.EqualFold(other, title) }) {
					t.Errorf("%s: %s has the header %q twice, or empty", language, sheet, title)
				}
			}
			last, _ := excelize.ColumnNumberToName(len(header))
			if !strings.HasPrefix(tables[0].Range, "A"+strconv.Itoa(headerRow(t, file, sheet))+":"+last) {
				t.Errorf("%s: the table of %s is %s, not up to column %s", language, sheet, tables[0].Range, last)
			}
		}
	}
}

// headerRow is the row of the header of a sheet's table.
func headerRow(t *testing.T, file *excelize.File, sheet string) int {
	t.Helper()
	tables, err := file.GetTables(sheet)
	if err != nil || len(tables) != 1 {
		t.Fatalf("%s: %v, %v", sheet, tables, err)
	}
	first, _, _ := strings.Cut(tables[0].Range, ":")
	_, row, _ := excelize.CellNameToCoordinates(first)
	return row
}

// TestWorkbookHoldsNoFormula looks at every cell of every sheet: none holds a formula but ours, which link and weigh.
func TestWorkbookHoldsNoFormula(t *testing.T) {
	file := reopened(t, target(t, "en"), recordedLines(t))
	for _, sheet := range file.GetSheetList() {
		for r, row := range cells(t, file, sheet) {
			for c, text := range row {
				name, _ := excelize.CoordinatesToCellName(c+1, r+1)
				formula, _ := file.GetCellFormula(sheet, name)
				if formula != "" && !strings.HasPrefix(formula, "HYPERLINK("+linkStart+"&\"") && !leadsTo.MatchString(formula) && !strings.HasPrefix(sheet, "Weights") {
					t.Errorf("%s!%s is the formula %s", sheet, name, formula)
				}
				if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
					t.Errorf("%s!%s holds %q", sheet, name, text)
				}
			}
		}
	}
}

func TestWorkbookCutsLongText(t *testing.T) {
	all := recordedLines(t)[:1]
	all[0].Problems[0].Message = strings.Repeat("é😀", 20000)
	rows := cells(t, reopened(t, target(t, "en"), all), "Problems")
	if text := rows[1][4]; !strings.HasSuffix(text, "…") || len(text) < 60000 {
		t.Errorf("a long text has %d bytes and ends in %q", len(text), text[len(text)-8:])
	}
}

func TestWorkbookRanks(t *testing.T) {
	ranked := target(t, "en")
	ranked.Rank = true
	rows := cells(t, reopened(t, ranked, recordedLines(t)), "Programmes")
	last := len(rows[0]) - 1
	if rows[0][last] != "Rank" || rows[1][0] != "JP-001" || rows[1][last] != "1" || rows[2][0] != "JP-003" || rows[2][last] != "2" {
		t.Errorf("got %v", rows)
	}
}

func TestStableZip(t *testing.T) {
	pack := func(names ...string) []byte {
		var b bytes.Buffer
		z := newStableZip(&b)
		for _, name := range names {
			w, err := z.Create(name)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := w.Write([]byte("text of " + name)); err != nil {
				t.Fatal(err)
			}
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	packed := pack("b", "[Content_Types].xml", "a")
	if !bytes.Equal(packed, pack("a", "b", "[Content_Types].xml")) {
		t.Error("the order of writing shows in the bytes")
	}
	archive, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, entry := range archive.File {
		names = append(names, entry.Name)
	}
	if diff := cmp.Diff([]string{"[Content_Types].xml", "a", "b"}, names); diff != "" {
		t.Error(diff)
	}
}

// TestWorkbookLeavesNoTemporaryFiles writes sheets that outgrow memory, to the end and not.
func TestWorkbookLeavesNoTemporaryFiles(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("TMPDIR", folder)
	long := recordedLines(t)[0]
	long.Problems[0].Message = strings.Repeat("a", longestCell)
	for _, finish := range []bool{false, true} {
		to := target(t, "en")
		to.Folder = memory{}
		writer, err := newWorkbook(to)
		if err != nil {
			t.Fatal(err)
		}
		for i := range 600 {
			long.Source.Workbook = strconv.Itoa(i) // or the problem would be written once
			if err := writer.Write(long); err != nil {
				t.Fatal(err)
			}
		}
		if files, _ := os.ReadDir(folder); len(files) == 0 {
			t.Error("the sheet was not long enough to show anything")
		}
		if finish {
			err = writer.Close(portfolio.New(portfolio.Options{}))
		} else {
			writer.(Discarder).Discard()
		}
		if files, _ := os.ReadDir(folder); len(files) != 0 || err != nil {
			t.Errorf("%d files are left behind, %v", len(files), err)
		}
	}
}
