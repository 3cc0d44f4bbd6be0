package panel

import "strings"

// Prefilled tells which reasons a moderator's workbook has beforehand, in every language, with {count} for a number. A row that
// has one, and neither name nor date, waits for somebody to stand for it, and is no fault.
func (s *Settled) Prefilled(reasons []string) { s.waiting = reasons }

// Waiting counts the rows that stand as they were filled in beforehand.
func (s *Settled) Waiting() int {
	count := 0
	for _, row := range s.order {
		if s.isWaiting(row) {
			count++
		}
	}
	return count
}

func (s *Settled) isWaiting(row *settledRow) bool {
	if row.Level == "" || row.Reviewer != "" || row.When != "" || len(row.Areas)+len(row.Repeated) > 0 {
		return false
	}
	for _, reason := range s.waiting {
		before, after, _ := strings.Cut(reason, "{count}")
		if len(row.Reason) >= len(before)+len(after) && strings.HasPrefix(row.Reason, before) && strings.HasSuffix(row.Reason, after) {
			return true
		}
	}
	return false
}

// isOpen reports whether nobody has begun to settle a row: it has neither level nor anything that goes with one.
func (row *settledRow) isOpen() bool {
	return row.Level+row.Reason+row.Reviewer+row.When == "" && len(row.Repeated)+len(row.Areas) == 0
}
