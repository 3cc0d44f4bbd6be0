package portfolio

import (
	"cmp"
	"slices"
	"strings"

	"locmark/marker"
)

// Row is one programme in the lists of a portfolio.
type Row struct {
	Rank          int // 0 unless a ranking was asked for
	Programme     marker.ProgrammeRef
	Source        marker.Source
	Justification string
	Step          string // the shortest way to the next overall level, in a sentence; "" where there is none
	Level         *int
	LevelAtMost   *int
	SelfLevel     *int
	Panel         *marker.PanelLevel // the overall level that a panel settled, or nil
	Coverage      float64
	Dimensions    []DimensionLevel
	Criteria      []CriterionLevel // in the order of the assessment
	Financing     marker.Financing
	Written       string // the currency that Financing was converted from; "" where it stands as written
	Flags         int
	Problems      int
	EditionName   string // the id and the version of the edition it was scored by

	editionID, edition string // the id and the hash of the edition it was scored by
}

// DimensionLevel is the level of one dimension, and the exact mean it comes from; both nil where nothing applies.
type DimensionLevel struct {
	ID    string
	Score *float64
	Level *int
}

// CriterionLevel is one cell of the heatmap.
type CriterionLevel struct {
	ID     string
	Status string
	Level  *int
	Panel  *marker.PanelLevel // the level that a panel settled, or nil
}

// longestTitle bounds what a title costs in memory; titles of real programmes are far shorter.
const longestTitle = 300

func newRow(a *marker.Assessment, written string) Row {
	row := Row{
		Programme: keep(a.Programme), Source: a.Source, Justification: a.Justification,
		Level: a.Level, LevelAtMost: a.LevelAtMost, SelfLevel: a.SelfLevel, Panel: a.Panel, Coverage: a.Coverage,
		Financing: a.Financing, Written: written, Flags: len(a.Flags), Problems: len(a.Problems),
		EditionName: a.Edition.ID + " " + a.Edition.Version, editionID: a.Edition.ID, edition: a.Edition.SHA256,
	}
	if a.Step != nil {
		row.Step = shorten(a.Step.Text)
	}
	row.Financing.Flows, row.Financing.Contributions = nil, nil // summed up already, and many
	for _, d := range a.Dimensions {
		row.Dimensions = append(row.Dimensions, DimensionLevel{d.ID, d.Score, d.Level})
	}
	for _, f := range a.Criteria {
		row.Criteria = append(row.Criteria, CriterionLevel{f.ID, f.Status, f.Level, f.Panel})
	}
	return row
}

// keep copies the texts, so that a row does not hold on to the workbook they were cut from.
func keep(p marker.ProgrammeRef) marker.ProgrammeRef {
	for _, text := range []*string{&p.ID, &p.Title, &p.Country, &p.CountryName, &p.Region, &p.Stage, &p.LeadAgency, &p.Modality} {
		*text = shorten(*text)
	}
	for _, list := range []*[]string{&p.PUNOs, &p.Transitions, &p.Donors} {
		*list = slices.Clone(*list)
		for i := range *list {
			(*list)[i] = shorten((*list)[i])
		}
	}
	return p
}

func shorten(text string) string {
	if len(text) > longestTitle {
		text = strings.ToValidUTF8(text[:longestTitle], "") + "…"
	}
	return strings.Clone(text)
}

// Ranked gives the rows from the highest to the lowest: by overall level, then by the means of the dimensions in their
// order. Rows that are equal in all of these share a rank. Rows without a level come last and have none.
func (s Summary) Ranked() []Row {
	rows := slices.Clone(s.Rows)
	slices.SortStableFunc(rows, func(a, b Row) int { return standing(b, a) })
	for i := range rows {
		switch {
		case rows[i].Level == nil:
		case i > 0 && standing(rows[i-1], rows[i]) == 0:
			rows[i].Rank = rows[i-1].Rank
		default:
			rows[i].Rank = i + 1
		}
	}
	return rows
}

func standing(a, b Row) int {
	if c := compareGiven(a.Level, b.Level); c != 0 {
		return c
	}
	for i := range min(len(a.Dimensions), len(b.Dimensions)) {
		if c := compareGiven(a.Dimensions[i].Score, b.Dimensions[i].Score); c != 0 {
			return c
		}
	}
	return 0
}

func compareGiven[T cmp.Ordered](a, b *T) int {
	if a == nil || b == nil {
		return compareBool(a != nil, b != nil)
	}
	return cmp.Compare(*a, *b)
}
