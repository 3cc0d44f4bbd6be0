package portfolio

import (
	"cmp"
	"slices"

	"locmark/marker"
)

// Criterion counts one criterion over all programmes of its edition.
type Criterion struct {
	ID            string
	Title         string
	Question      string
	Weight        float64 // in the mean of its dimension
	Top           int     // its own highest level, which may be lower than that of the scale
	Levels        []int   // assessed findings at each level, from 0
	NotEvidenced  int     // counted at level 0 as well where weighed, but never among Levels
	NotApplicable int
	Steps         int     // programmes for which the criterion names a next step whose level is known
	Example       Example // the step of the programme whose id comes first
}

// Example is the action step of one programme.
type Example struct{ Programme, Text string }

// Applicable is the number of programmes to which the criterion applies.
func (c Criterion) Applicable() int { return c.NotEvidenced + sum(c.Levels) }

// Low is the number of programmes in which the criterion stands at level 0 or 1 and could stand higher, or is not
// evidenced.
func (c Criterion) Low() int {
	return c.NotEvidenced + sum(c.Levels[:min(2, c.Top, len(c.Levels))])
}

func (e *edition) criterion(f *marker.Finding) *Criterion {
	if e.criteria[f.ID] == nil {
		e.criteria[f.ID] = &Criterion{
			ID: f.ID, Title: f.Title, Question: f.Question, Weight: f.Weight, Top: f.Top, Levels: make([]int, len(e.Edition.Scale)),
		}
	}
	return e.criteria[f.ID]
}

func (c *Criterion) add(f *marker.Finding, programme string) {
	switch {
	case f.Status == marker.NotEvidenced:
		c.NotEvidenced++
	case f.Status == marker.NotApplicable || f.Level == nil:
		c.NotApplicable++
	default:
		for len(c.Levels) <= *f.Level {
			c.Levels = append(c.Levels, 0)
		}
		c.Levels[*f.Level]++
	}
	if f.Action != nil && !f.Action.Passed && !f.Action.Waits {
		c.addStep(Example{programme, f.Action.Text})
	}
}

func (c *Criterion) addStep(step Example) {
	c.Steps++
	if c.Steps == 1 || step.compare(c.Example) < 0 {
		c.Example = step
	}
}

func (e Example) compare(other Example) int {
	return cmp.Or(cmp.Compare(e.Programme, other.Programme), cmp.Compare(e.Text, other.Text))
}

// MostOftenLow gives the criteria that stand low in some programme, those that do so most often first.
func (s Summary) MostOftenLow() []Criterion {
	return s.sortedBy(Criterion.Low)
}

// MostSteps gives the criteria that name a next step in some programme, those that do so most often first.
func (s Summary) MostSteps() []Criterion {
	return s.sortedBy(func(c Criterion) int { return c.Steps })
}

func (s Summary) sortedBy(count func(Criterion) int) []Criterion {
	some := slices.DeleteFunc(slices.Clone(s.Criteria), func(c Criterion) bool { return count(c) == 0 })
	slices.SortStableFunc(some, func(a, b Criterion) int { return cmp.Compare(count(b), count(a)) })
	return some
}

func sum(counts []int) int {
	total := 0
	for _, n := range counts {
		total += n
	}
	return total
}
