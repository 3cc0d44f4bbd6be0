package panel

import (
	"slices"
	"time"

	"locmark/marker"
	"locmark/marker/fact"
)

// Doubt is a day on which the levels of some rows can hardly have been settled. They are taken all the same: nobody but the
// moderator knows the day. Programme, Field and Place are "" where the day is held against the moderator's workbook.
type Doubt struct {
	Why       string // AfterSaved, BeforeProgramme or LongAfter
	Day       string // 2026-03-31
	Other     string // the day that it is held against
	Programme string
	Field     string // what of the programme that day is, in words
	Place     string // its workbook and cell
	Cells     []fact.Cell
}

// Why a day is doubtful.
const (
	AfterSaved      = "after_saved"      // the moderator's workbook was last saved before
	BeforeProgramme = "before_programme" // the programme was submitted, or reported on, after
	LongAfter       = "long_after"       // that was more than LongYears before
)

// LongYears is after how many years the day of a settled level is doubtful, where the workbook does not say when it was saved: by
// then a Joint Programme is over.
const LongYears = 5

// SavedOn tells on which day the panel's workbook was last saved, as 2026-03-31; "" for nobody knows.
func (s *Settled) SavedOn(day string) { s.saved = day }

// Doubts lists doubtful days, as the programmes were scored. One has all the cells that say the same.
func (s *Settled) Doubts() []Doubt { return s.doubts }

// doubt holds the days of the rows of a programme that are used against what it says of its own, and against the day on which
// the workbook was saved. There is no clock in it: the same files are doubted for ever, or never.
func (s *Settled) doubt(a *marker.Assessment, own []*settledRow) {
	says := lastDay(a)
	for _, row := range own {
		if !row.used {
			continue
		}
		d := Doubt{Day: s.date(row), Other: says.day, Programme: a.Programme.ID, Field: says.title, Place: says.place}
		switch {
		case says.day != "" && d.Day < says.day:
			d.Why = BeforeProgramme
		case s.saved >= says.day && s.saved != "":
			if d.Day <= later(s.saved, 0, 1) { // it may have been the next day where the moderator sat
				continue
			}
			d = Doubt{Why: AfterSaved, Day: d.Day, Other: s.saved}
		case says.day != "" && d.Day > later(says.day, LongYears, 0):
			d.Why = LongAfter
		default:
			continue
		}
		s.addDoubt(d, row.WhenCell)
	}
}

// addDoubt adds a cell to what already says the same.
func (s *Settled) addDoubt(d Doubt, at fact.Cell) {
	i := slices.IndexFunc(s.doubts, func(known Doubt) bool {
		return known.Why == d.Why && known.Day == d.Day && known.Other == d.Other && known.Programme == d.Programme
	})
	if i < 0 {
		s.doubts = append(s.doubts, d)
		i = len(s.doubts) - 1
	}
	s.doubts[i].Cells = append(s.doubts[i].Cells, at)
}

// said is a day that a programme gives, and where.
type said struct{ day, title, place string }

// lastDay is the day of a programme's last report, or of its submission where there is none: no panel can have judged before
// what it was given later. It is the zero said where the programme gives neither.
func lastDay(a *marker.Assessment) (last said) {
	for _, field := range a.Fields {
		if (field.ID == "submitted" || field.ID == "reported") && len(field.Values) > 0 && field.Values[0].Key > last.day {
			last = said{field.Values[0].Key, field.Title, a.Source.Workbook + ", " + field.Cell}
		}
	}
	return last
}

// later is a day so many years and days after another.
func later(day string, years, days int) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return t.AddDate(years, 0, days).Format(time.DateOnly)
}
