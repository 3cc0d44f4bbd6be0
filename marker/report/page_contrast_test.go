package report

import (
	"math"
	"regexp"
	"strconv"
	"testing"
)

// luminance is that of WCAG 2.2 for a colour written #rrggbb.
func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		part, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		linear := float64(part) / 255 / 12.92
		if c := float64(part) / 255; c > 0.04045 {
			linear = math.Pow((c+0.055)/1.055, 2.4)
		}
		sum += weight * linear
	}
	return sum
}

// TestContrast: every colour of text stands out from every colour behind it by 4.5 to 1, in light and in dark.
func TestContrast(t *testing.T) {
	palettes := regexp.MustCompile(`:root \{([^}]*)\}`).FindAllStringSubmatch(pageStyle, -1)
	if len(palettes) != 2 {
		t.Fatalf("there are %d palettes", len(palettes))
	}
	for _, palette := range palettes {
		colours := map[string]float64{}
		for _, named := range regexp.MustCompile(`--(\w+): (#[0-9a-f]{6});`).FindAllStringSubmatch(palette[1], -1) {
			colours[named[1]] = luminance(t, named[2])
		}
		for _, text := range []string{"ink", "muted", "accent"} {
			for _, behind := range []string{"paper", "soft"} {
				one, other := colours[text]+0.05, colours[behind]+0.05
				if ratio := max(one, other) / min(one, other); ratio < 4.5 {
					t.Errorf("%s on %s: %.2f to 1 in %s", text, behind, ratio, palette[1])
				}
			}
		}
	}
}
