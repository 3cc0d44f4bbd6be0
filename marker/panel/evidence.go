package panel

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"locmark/marker"
	"locmark/marker/fact"
)

// How much of what was found a reviewer's sheet shows; a row is only so high, and the proposal has the rest.
const (
	mostRows     = 5
	mostCells    = 6
	longestQuote = 140
)

// evidence is what was found for a criterion: what stands against it, what was measured, in words that do not tell which level
// it earned, and the rows that count and do not count, with their cells.
func (s *Sheets) evidence(f *marker.Finding) string {
	lines := append(s.held(f), s.voice.Say("panel.measured"))
	for _, c := range measured(slices.Concat(f.Met, f.Unmet)) {
		lines = append(lines, s.bullet(c.Text, c.Cells))
	}
	if f.Inferred {
		lines = append(lines, s.bullet(s.voice.Say("reports.inferred"), nil))
	}
	lines = append(lines, s.rows("panel.in_their_words", f.Quotes, f.MoreQuotes)...)
	return strings.Join(append(lines, s.rows("panel.not_counted", f.Missed, f.MoreMissed)...), "\n")
}

// measured are comparisons, each sentence once, alternatives one after the other.
func measured(outcomes []marker.Outcome) []marker.Comparison {
	var all []marker.Comparison
	for _, o := range outcomes {
		inner := []marker.Comparison{o.Comparison}
		if o.Any != nil {
			inner = measured(slices.Concat(o.Any...))
		}
		for _, c := range inner {
			if !slices.ContainsFunc(all, func(known marker.Comparison) bool { return known.Text == c.Text }) {
				all = append(all, c)
			}
		}
	}
	return all
}

func (s *Sheets) rows(key string, quotes []marker.Quote, more int) []string {
	if len(quotes) == 0 {
		return nil
	}
	lines := []string{s.voice.Say(key)}
	for _, q := range quotes[:min(mostRows, len(quotes))] {
		lines = append(lines, s.bullet(clipped(q.Text), []string{q.Cell}))
	}
	if more += max(0, len(quotes)-mostRows); more > 0 {
		lines = append(lines, "• "+s.voice.Say("panel.more", "count", strconv.Itoa(more), "sheets", s.voice.List(sheetsOf(quotes))))
	}
	return lines
}

func (s *Sheets) bullet(text string, cells []string) string {
	if len(cells) == 0 {
		return "• " + text
	}
	shown := strings.Join(cells[:min(mostCells, len(cells))], ", ")
	if len(cells) > mostCells {
		shown += ", …"
	}
	return "• " + text + " (" + shown + ")"
}

func clipped(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if utf8.RuneCountInString(text) <= longestQuote {
		return text
	}
	return string([]rune(text)[:longestQuote-1]) + "…"
}

// percentOf reads a share of the record as the shortest decimal that stands for it.
func percentOf(share float64) fact.Ratio {
	r, _ := new(big.Rat).SetString(strconv.FormatFloat(share, 'g', 15, 64))
	return fact.Ratio{Num: r.Num().Int64(), Den: r.Denom().Int64()}
}

// sheetsOf are the sheets on which rows stand, as they first appear.
func sheetsOf(quotes []marker.Quote) []string {
	var all []string
	for _, q := range quotes {
		sheet, _, _ := strings.Cut(q.Cell, "!")
		if sheet != "" && !slices.Contains(all, sheet) {
			all = append(all, sheet)
		}
	}
	return all
}
