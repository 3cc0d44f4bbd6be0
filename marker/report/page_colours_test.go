package report

import (
	"regexp"
	"testing"
)

// TestPageContrast: in light and in dark, text on what stands behind it by 4.5 to 1, edges of charts on the page by 3 to 1, and
// each level from the next, whatever colours a reader can tell.
func TestPageContrast(t *testing.T) {
	pairs := regexp.MustCompile(`--(\w+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)`).FindAllStringSubmatch(joined("page/*.css"), -1)
	for theme, name := range []string{"light", "dark"} {
		colours := map[string]float64{}
		for _, pair := range pairs {
			colours[pair[1]] = luminance(t, pair[2+theme])
		}
		for _, want := range []struct {
			one, other string
			least      float64
		}{
			{"ink", "paper", 4.5}, {"ink", "soft", 4.5}, {"muted", "paper", 4.5}, {"muted", "soft", 4.5}, {"accent", "paper", 4.5}, {"accent", "soft", 4.5},
			{"on0", "l0", 4.5}, {"on1", "l1", 4.5}, {"on2", "l2", 4.5}, {"on3", "l3", 4.5}, {"edge", "paper", 3}, {"edge", "soft", 3},
			{"l0", "l1", 1.3}, {"l1", "l2", 1.5}, {"l2", "l3", 1.5},
		} {
			one, other := colours[want.one]+0.05, colours[want.other]+0.05
			if ratio := max(one, other) / min(one, other); ratio < want.least || len(colours) < 15 {
				t.Errorf("%s: %s on %s is %.2f to 1", name, want.one, want.other, ratio)
			}
		}
	}
}
