package report

import (
	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// workbook writes portfolio.xlsx. Lists with a row a finding, an action or a problem are streamed as assessments come;
// the rest is written from the portfolio at the end.
type workbook struct {
	phrases
	target   Target
	file     *excelize.File
	styles   styles
	findings *sheet
	actions  *sheet
	problems *sheet
	once     once     // problems that were written
	order    []string // the sheets as they will stand
	names    []excelize.DefinedName
	charts   int
}

// sheetKeys are the names of the sheets in their order; the streamed ones are opened at once, the others at the end.
var sheetKeys = []string{
	"reports.sheet_summary", "reports.sheet_programmes", "reports.sheet_criteria", "reports.sheet_heatmap",
	"reports.sheet_groups", "reports.sheet_money", "reports.sheet_findings", "reports.sheet_actions", "reports.sheet_problems",
	"reports.sheet_method",
}

func newWorkbook(t Target) (Writer, error) {
	w := &workbook{phrases: phrases{t.Voice}, target: t, file: excelize.NewFile()}
	var err error
	if w.styles, err = newStyles(w.file); err != nil {
		return nil, err
	}
	for i, key := range sheetKeys {
		if i == 0 {
			err = w.file.SetSheetName("Sheet1", w.Say(key))
		} else {
			_, err = w.file.NewSheet(w.Say(key))
		}
		if err != nil {
			return nil, err
		}
		w.order = append(w.order, w.Say(key))
	}
	return w, w.openLists()
}

func (w *workbook) openLists() error {
	var err error
	if w.findings, err = w.openFindings(); err != nil {
		return err
	}
	if w.actions, err = w.openActions(); err != nil {
		return err
	}
	w.problems, err = w.openProblems()
	return err
}

func (w *workbook) Write(a *marker.Assessment) error {
	w.addOverallStep(a)
	for i := range a.Criteria {
		w.addFinding(a, &a.Criteria[i])
	}
	for _, p := range a.Problems {
		w.addProblem(a.Source, p)
	}
	return firstError(w.findings.err, w.actions.err, w.problems.err)
}

// Discard gives up the temporary files of long sheets.
func (w *workbook) Discard() { _ = w.file.Close() }

func (w *workbook) Close(all *portfolio.Portfolio) error {
	defer w.Discard()
	for _, notice := range all.Notices() {
		w.addProblem(marker.Source{Workbook: notice.Workbook}, notice.Problem)
	}
	for _, again := range all.Repeated() {
		w.addProblem(again.Source, again.Problem)
	}
	summaries := all.Summaries()
	w.findings.shadeLevels(longestScale(summaries), w.Say("reports.level"))
	w.printBefore(w.findings, w.Say("reports.edition"))
	w.printBefore(w.actions, w.Say("reports.edition"))
	w.printBefore(w.problems, w.Say("sheets.open"))
	for _, s := range []*sheet{w.findings, w.actions, w.problems} {
		if err := s.close(); err != nil {
			return err
		}
	}
	for _, write := range []func([]portfolio.Summary, *portfolio.Portfolio) error{
		w.summary, w.programmes, w.changes, w.criteria, w.heatmaps, w.weights, w.groups, w.money, w.ways, w.method,
	} {
		if err := write(summaries, all); err != nil {
			return err
		}
	}
	return w.save()
}

func (w *workbook) save() error {
	file, err := w.target.Folder.Create("portfolio.xlsx")
	if err != nil {
		return err
	}
	if err := w.file.SetDocProps(&excelize.DocProperties{Category: marker.ResultsCategory}); err != nil { // so that it is not taken for a proposal
		return err
	}
	if err := w.arrange(); err != nil {
		return err
	}
	w.file.SetZipWriter(newStableZip)
	if err := w.file.Write(file); err != nil {
		return err
	}
	return file.Close()
}

func longestScale(summaries []portfolio.Summary) int {
	longest := 0
	for _, s := range summaries {
		longest = max(longest, len(s.Edition.Scale))
	}
	return longest
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
