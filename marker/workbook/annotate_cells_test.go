package workbook

import (
	"strings"
	"testing"

	"locmark/marker"
)

// noLook are the least formats there are; the first added one has the number 1.
func noLook(t testing.TB) *styles {
	t.Helper()
	s, err := readStyles([]byte(noStyles))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// coloured is a sheet with colours on cells, or "" where that is refused.
func coloured(t testing.TB, inside string, cells ...address) string {
	t.Helper()
	data := []byte(`<worksheet>` + inside + `</worksheet>`)
	effects := map[address]marker.Effect{}
	for _, at := range cells {
		effects[at] = marker.Earned
	}
	var e edits
	c := newColouring(data, &e, noLook(t), effects)
	if err := scan(data, c.visit); err != nil || c.disorder || len(c.left) > 0 {
		return ""
	}
	return strings.TrimSuffix(strings.TrimPrefix(string(e.apply(data)), "<worksheet>"), "</worksheet>")
}

func TestColouringCells(t *testing.T) {
	for name, test := range map[string]struct {
		inside string
		cells  []address
		want   string
	}{
		"a cell that is there": {`<sheetData><row r="2"><c r="B2" s="0" t="s"><v>1</v></c></row></sheetData>`, []address{{2, 2}},
			`<sheetData><row r="2"><c r="B2" s="1" t="s"><v>1</v></c></row></sheetData>`},
		"cells around it": {`<sheetData><row r="2" spans="2:2"><c r="B2"/></row></sheetData>`, []address{{2, 1}, {2, 3}},
			`<sheetData><row r="2"><c r="A2" s="1"/><c r="B2"/><c r="C2" s="1"/></row></sheetData>`},
		"rows around it": {`<sheetData><row r="2"/></sheetData>`, []address{{1, 1}, {2, 1}, {3, 2}},
			`<sheetData><row r="1"><c r="A1" s="1"/></row><row r="2"><c r="A2" s="1"/></row><row r="3"><c r="B3" s="1"/></row></sheetData>`},
		"no rows":     {`<sheetData/>`, []address{{1, 1}}, `<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>`},
		"nothing":     {`<sheetData><row r="2" spans="1:1"/></sheetData>`, nil, `<sheetData><row r="2" spans="1:1"/></sheetData>`},
		"no places":   {`<sheetData><row><c/><c/></row><row><c/></row></sheetData>`, []address{{1, 2}, {2, 1}, {2, 2}}, `<sheetData><row><c/><c s="1"/></row><row><c s="1"/><c r="B2" s="1"/></row></sheetData>`},
		"a prefix":    {`<x:sheetData><x:row r="1"></x:row></x:sheetData>`, []address{{1, 1}}, `<x:sheetData><x:row r="1"><x:c r="A1" s="1"/></x:row></x:sheetData>`},
		"a disorder":  {`<sheetData><row r="2"><c r="B2"/><c r="A2"/></row></sheetData>`, []address{{2, 2}}, ""},
		"rows astray": {`<sheetData><row r="2"/><row r="1"/></sheetData>`, []address{{1, 1}}, ""},
	} {
		if got := coloured(t, test.inside, test.cells...); got != test.want {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// An empty cell has the format of its row, or else of its column, and keeps it under the colour.
func TestEmptyCellsKeepTheirFormat(t *testing.T) {
	data := []byte(`<worksheet><cols><col min="2" max="3" style="2"/></cols><sheetData><row r="1" s="1" customFormat="1"/><row r="2" s="1"/></sheetData></worksheet>`)
	s := noLook(t)
	s.formats = []string{`<xf numFmtId="0"/>`, `<xf numFmtId="14"/>`, `<xf numFmtId="9"/>`}
	var e edits
	c := newColouring(data, &e, s, map[address]marker.Effect{{1, 2}: marker.Lost, {2, 2}: marker.Lost, {2, 9}: marker.Lost})
	if err := scan(data, c.visit); err != nil {
		t.Fatal(err)
	}
	for i, format := range []string{"14", "9", "0"} {
		if !strings.Contains(s.added[i], `numFmtId="`+format+`"`) || !strings.Contains(s.added[i], `applyFill="1"`) {
			t.Errorf("the format is %s, want %s", s.added[i], format)
		}
	}
}

func TestLightTextGetsNoLightFill(t *testing.T) {
	for colour, light := range map[string]bool{`rgb="FFFFFFFF"`: true, `theme="0"`: true, `rgb="FF003366"`: false, `theme="1"`: false, `indexed="9"`: true, "": false} {
		part := strings.Replace(noStyles, `<sz val="11"/>`, `<sz val="11"/><color `+colour+`/>`, 1)
		s, err := readStyles([]byte(part))
		if err != nil {
			t.Fatal(err)
		}
		if kept := s.coloured(0, marker.Earned) == 0; kept != light {
			t.Errorf("%s: the fill is kept: %t", colour, kept)
		}
	}
}

func TestStylesThatAreNone(t *testing.T) {
	for _, part := range []string{"", "<styleSheet/>", strings.Replace(noStyles, "<fonts", "<font", 1), strings.Replace(noStyles, `<border/>`, "", 1)} {
		if _, err := readStyles([]byte(part)); err == nil {
			t.Errorf("%s is read", part)
		}
	}
}
