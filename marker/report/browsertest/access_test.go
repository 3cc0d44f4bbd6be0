//go:build browser

package browsertest

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// rules are those of WCAG 2.2 up to AA, as axe-core names them.
const rules = `["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]`

// violation is a rule of axe-core that a page breaks, and where.
type violation struct {
	ID    string `json:"id"`
	Help  string `json:"help"`
	Where []struct {
		Target  []any  `json:"target"`
		Summary string `json:"failureSummary"`
	} `json:"nodes"`
}

// axe is the script of axe-core, which is installed and not ours.
func axe(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("LOCMARK_AXE")
	script, err := os.ReadFile(filepath.Join(dir, "axe.min.js"))
	if err != nil {
		t.Fatalf("please install axe-core and name its folder: npm install --prefix DIR axe-core@4.14.1, then LOCMARK_AXE=DIR/node_modules/axe-core (%v)", err)
	}
	return string(script)
}

// TestAccess: nobody is kept out, in light and dark, on a telephone, and within a justification.
func TestAccess(t *testing.T) {
	script := axe(t)
	hostile, _ := written(t, "en", made(t))
	changed := compared(t, "en")
	real, _ := written(t, "en", real(t, "en"))
	views := []struct {
		name, file, state string
		dark, telephone   bool
	}{
		{"light", real, "", false, false},
		{"dark", real, "", true, false},
		{"telephone", real, "", false, true},
		{"telephone, dark", real, "#edition=x&group=stage", true, true},
		{"justification", real, "#edition=x&p=JP-BO-2026-03", false, false},
		{"justification, dark", real, "#edition=x&p=JP-BJ-2025-06", true, false},
		{"nothing found", real, "#edition=x&q=nowhere", false, false},
		{"hostile", hostile, "#edition=x&by=donor", false, false},
		{"changes", changed, "", false, false},
		{"changes, dark", changed, "", true, false},
	}
	for _, view := range views {
		t.Run(view.name, func(t *testing.T) {
			r := newReader(t)
			if view.dark {
				dark := []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}
				command(r, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: dark})
			}
			if view.telephone {
				r.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulatePortrait))
			}
			r.open(view.file, view.state)
			if view.name == "light" { // the tables behind the charts are read, too
				r.do(chromedp.Evaluate[chromedp.Void](`document.querySelectorAll("details").forEach((d) => (d.open = true))`))
				r.until(`document.querySelectorAll("#groups tbody tr").length > 0`)
			}
			if strings.Contains(view.state, "&p=") {
				r.until(`document.querySelectorAll("dialog[open] article").length > 0`)
			}
			for _, v := range violations(r, script) {
				for _, where := range v.Where {
					t.Errorf("%s (%s): %v\n%s", v.ID, v.Help, where.Target, where.Summary)
				}
			}
			shot, err := chromedp.Run(r.ctx, chromedp.FullScreenshot(100))
			if err != nil {
				t.Fatal(err)
			}
			keep(t, view.name+".png", shot)
		})
	}
}

// violations runs axe-core over the page as it stands.
func violations(r *reader, axe string) []violation {
	r.Helper()
	r.do(script(axe))
	found, err := chromedp.Run(r.ctx, chromedp.Evaluate[string](
		fmt.Sprintf(`axe.run({runOnly: {type: "tag", values: %s}}).then((result) => JSON.stringify(result.violations))`, rules), chromedp.EvalAwaitPromise))
	if err != nil {
		r.Fatal(err)
	}
	var all []violation
	if err := json.Unmarshal([]byte(found), &all); err != nil {
		r.Fatal(err)
	}
	return all
}
