package markertest

import (
	"fmt"
	"io"
	"math/rand/v2"
	"strings"

	"github.com/xuri/excelize/v2"
)

// UNInfoHeader is the header row of a UN INFO export, as UN INFO writes it, with two years.
var UNInfoHeader = []string{
	"Country", "Plan name", "Strategic priority code", "Strategic priority", "Outcome code", "Outcome", "Output code", "Output",
	"Sub-Output publication status", "Sub-Output code", "Sub-Output", "ID", "Description", "Start date", "End date", "Status",
	"Joint Programmes / Initiatives names", "Joint Programmes / Initiatives types", "Agency abbreviations", "Agencies",
	"Contributing partners", "Implementation partners", "SDG Targets", "SDG Goals", "Geography", "QCPR function",
	"Humanitarian marker", "Humanitarian marker narrative", "Gender marker", "Gender marker narrative", "Human rights marker",
	"Suboutput also contributes to the following outputs", "Human rights marker narrative", "Sustaining peace marker",
	"Sustaining peace marker narrative", "LNOB groups targeted", "Focal users", "Non Monetary Assistance",
	"Total required resources", "Total available resources", "Total expenditure resources",
	"2024 Required", "2024 Available", "2024 Expenditure", "2024 Narrative",
	"2025 Required", "2025 Available", "2025 Expenditure", "2025 Narrative",
}

// FocalUser begins every text in the column of focal users, so that a test can look for it wherever nothing of that column
// may turn up.
const FocalUser = "Nobody Real"

// UNInfoRows makes up the rows of an export: the same n rows on every call, each a different sub-output. Countries are real
// so that they can be read; everything else is invented.
func UNInfoRows(n int) [][]any {
	rows := make([][]any, n)
	for i := range rows {
		rows[i] = newSubOutput(i).row()
	}
	return rows
}

// WriteUNInfo writes an export of n made-up rows as a workbook.
func WriteUNInfo(w io.Writer, n int) error {
	file := excelize.NewFile()
	defer file.Close()
	sheet := "export_2025-06-11"
	if err := file.SetSheetName("Sheet1", sheet); err != nil {
		return err
	}
	stream, err := file.NewStreamWriter(sheet)
	if err != nil {
		return err
	}
	header := make([]any, len(UNInfoHeader))
	for i, name := range UNInfoHeader {
		header[i] = name
	}
	for i, row := range append([][]any{header}, UNInfoRows(n)...) {
		if err := stream.SetRow(fmt.Sprintf("A%d", i+1), row); err != nil {
			return err
		}
	}
	if err := stream.Flush(); err != nil {
		return err
	}
	return file.Write(w)
}

// subOutput is one row on its way: its number, and the source of what varies.
type subOutput struct {
	number  int
	random  *rand.Rand
	country madeUpCountry
}

func newSubOutput(i int) *subOutput {
	return &subOutput{i + 1, rand.New(rand.NewPCG(2025, uint64(i))), madeUpCountries[i%len(madeUpCountries)]}
}

func (s *subOutput) one(of []string) string { return of[s.random.IntN(len(of))] }

// some joins between least and least+2 of the texts as an export does, or gives a dash where there are none.
func (s *subOutput) some(of []string, least int) string {
	n := min(least+s.random.IntN(3), len(of))
	var chosen []string
	for _, i := range s.random.Perm(len(of))[:n] {
		chosen = append(chosen, of[i])
	}
	return dash(strings.Join(chosen, "; "))
}

func dash(text string) string {
	if text == "" {
		return "-"
	}
	return text
}

// nothingRequired is how many rows there are to each that requires no resources.
const nothingRequired = 19

func (s *subOutput) row() []any {
	required := 10_000 * (1 + s.random.IntN(90))
	available := required * s.random.IntN(120) / 100
	spent := available * s.random.IntN(105) / 100
	if s.number%nothingRequired == 0 {
		required, available, spent = 0, 0, 0
	}
	start := 45292 + 30*s.random.IntN(24)
	agency := s.random.IntN(len(agencies))
	row := []any{
		s.country.name, s.country.plan, "SP" + fmt.Sprint(1+s.number%3), "People and places", fmt.Sprintf("%d", 1+s.number%4),
		"People live better where they live", fmt.Sprintf("%d.%d", 1+s.number%4, 1+s.number%3), "Local services work",
		"Published", fmt.Sprintf("%d.%d.%d", 1+s.number%4, 1+s.number%3, s.number), s.title(), 100_000 + s.number,
		"Made up for testing; no such work exists.", start, start + 365, s.one(statuses),
		"-", "-", agencies[agency][0], agencies[agency][1], s.some(donors, 0), s.partners(), s.some(targets, 1), "-", s.places(),
		"Capacity development", "-", "-",
	}
	row = append(row, s.markers()...)
	row = append(row, s.some(groupsLeftBehind, 0), fmt.Sprintf("%s %d; %s %d", FocalUser, s.number, FocalUser, s.number+1), "-", required, available, spent)
	return append(row, required/2, available/2, spent, "-", required-required/2, available-available/2, 0, "-")
}

func (s *subOutput) title() string {
	return fmt.Sprintf("%s %s in %s (made up)", s.one(verbs), s.one(services), s.country.places[0])
}

func (s *subOutput) partners() string {
	switch s.random.IntN(4) {
	case 0:
		return s.some(otherPartners, 0)
	case 1:
		return s.some(s.country.local, 1)
	}
	return s.some(append(otherPartners[:4:4], s.country.local...), 2)
}

// places are the country in its own spelling for national work, and places of the country otherwise.
func (s *subOutput) places() string {
	if s.random.IntN(3) == 0 {
		return s.country.national
	}
	return s.some(s.country.places, 1)
}

// markers are the columns from the gender marker to the narrative on peace, in the order of the header.
func (s *subOutput) markers() []any {
	return []any{
		s.one(genderCodes), s.one(narratives), s.one(rightsCodes), "-", s.one(narratives), s.one(peaceCodes), s.one(narratives),
	}
}
