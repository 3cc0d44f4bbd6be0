package report

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"locmark/marker"
)

func TestEscape(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Municipality of Mto Mweupe", "Municipality of Mto Mweupe"},
		{"USD 84,500 (25.3 %), JP_001-a", "USD 84,500 (25.3 %), JP_001-a"},
		{"a | b", `a \| b`}, {"`x`", "\\`x\\`"}, {"*a* _b_ c_d", `\*a\* \_b\_ c_d`}, {"<b>&amp; R&D & co", `\<b>\&amp; R\&D & co`},
		{"[a](b)", `\[a\](b)`}, {"# a #", `\# a #`}, {"- a - b", `\- a - b`}, {"1. a 2. b", `1\. a 2. b`}, {"12) a", `12\) a`}, {"24.97 %", "24.97 %"},
		{"> a > b", `\> a > b`}, {"a\r\n\tb\n\n# c", "a b # c"}, {"$x$", `\$x\$`}, {"~~a~~", `\~\~a\~\~`}, {`\n`, `\\n`},
		{"a\u202eb\u0007c\u200bd\u2066e", "abcde"}, {"می\u200cخواهم", "می\u200cخواهم"}, {"\xffa", "\ufffda"}, {"===", `\===`}, {"", ""},
	}
	for _, test := range tests {
		if got := escape(test.text); got != test.want {
			t.Errorf("%q is escaped as %q, want %q", test.text, got, test.want)
		}
	}
}

func TestCode(t *testing.T) {
	tests := []struct{ cell, want string }{
		{"Budget!M5", "`Budget!M5`"}, {"'a`b'!A1", "`` 'a`b'!A1 ``"}, {"'a``b`'!A1", "``` 'a``b`'!A1 ```"},
		{"'x|`y'!A1", "'x\\|\\`y'!A1"}, {"'a\nb'!A1", "`'a b'!A1`"},
	}
	for _, test := range tests {
		if got := code(test.cell); got != test.want {
			t.Errorf("%q is written %q, want %q", test.cell, got, test.want)
		}
	}
}

// FuzzEscape holds that text stays one line of text: no line end, nothing unseen, no markup left alone, nothing lost.
func FuzzEscape(f *testing.F) {
	f.Add("=HYPERLINK(\"x\") | <b>`a`</b> [c](d)\r\n# e\u202e")
	f.Add("1. _a_ ~b~ $c$ &lt; \\")
	f.Fuzz(func(t *testing.T, text string) {
		got := escape(text)
		if !utf8.ValidString(got) || strings.ContainsFunc(got, func(r rune) bool { return unicode.IsControl(r) || r == '\u202e' }) {
			t.Fatalf("%q keeps something unseen: %q", text, got)
		}
		runes := []rune(got)
		for i := 0; i < len(runes); i++ {
			if runes[i] == '\\' {
				i++
			} else if strings.ContainsRune("`*[]<|~$", runes[i]) {
				t.Fatalf("%q keeps %q: %q", text, runes[i], got)
			}
		}
		if strings.HasPrefix(got, "#") || strings.HasPrefix(got, "-") || strings.HasPrefix(got, ">") {
			t.Fatalf("%q begins a block: %q", text, got)
		}
		var plain strings.Builder
		for i := 0; i < len(runes); i++ {
			if runes[i] == '\\' {
				i++
			}
			plain.WriteRune(runes[i])
		}
		if plain.String() != oneLine(text) {
			t.Fatalf("%q reads %q", text, plain.String())
		}
	})
}

// TestMarkdownKeepsItsShape writes hostile text in every place of an assessment: the blocks must be those of sound text.
func TestMarkdownKeepsItsShape(t *testing.T) {
	shape := func(text string) string {
		a := *recordedLines(t)[0]
		a.Programme.Title, a.Because, a.Source.Workbook = text, text, text
		a.Criteria[1].Because, a.Criteria[1].Quotes[0].Text, a.Flags[0].Message, a.Problems[0].Message = text, text, text, text
		a.Criteria[1].Action.Text, a.Dimensions[0].Title = text, text
		var b bytes.Buffer
		if err := WriteMarkdown(&b, Justification(&a, voice(t, "en")), voice(t, "en")); err != nil {
			t.Fatal(err)
		}
		var lines []string
		for line := range strings.Lines(b.String()) {
			begin := line[:len(line)-len(strings.TrimLeft(line, " #-|*0123456789."))]
			lines = append(lines, begin+strings.Repeat("|", strings.Count(line, "|")-strings.Count(line, `\|`)))
		}
		return strings.Join(lines, "\n")
	}
	want := shape("sound")
	for _, text := range []string{"a\n# b", "- a\n\n1. b", "| a | b |", "```\ncode", "a\r\n===\r\nb", "<!-- a", "> q", "\u2028# x"} {
		if got := shape(text); strings.Count(got, "\n") != strings.Count(want, "\n") || strings.Count(got, "|") != strings.Count(want, "|") {
			t.Errorf("%q changes the shape:\n%s", text, got)
		}
	}
}

func TestGuard(t *testing.T) {
	tests := []struct{ text, want string }{
		{"=1+1", "'=1+1"}, {"+1", "'+1"}, {"-1", "'-1"}, {"@a", "'@a"}, {"\t=1", "'\t=1"}, {"\r=1", "'\r=1"}, {" =1", "' =1"}, {"\n=1", "'\n=1"},
		{"＝1", "'＝1"}, {"a=1", "a=1"}, {"", ""}, {"'a", "'a"}, {"\u200b=1", "'=1"}, {"a\x00b", "ab"},
	}
	for _, test := range tests {
		if got := guard(test.text); got != test.want {
			t.Errorf("%q is guarded as %q, want %q", test.text, got, test.want)
		}
	}
}

func FuzzGuard(f *testing.F) {
	f.Add("\u200b\t=cmd")
	f.Fuzz(func(t *testing.T, text string) {
		got := guard(text)
		if got != "" && strings.ContainsRune("=+-@\t\r", rune(got[0])) {
			t.Errorf("%q is left as %q", text, got)
		}
	})
}

// TestCSV reads the files back as a spreadsheet does.
func TestCSV(t *testing.T) {
	folder := written(t, Formats[:3], target(t, "en"), recordedLines(t))
	for name, columns := range map[string][]string{"scores.csv": scoreColumns, "problems.csv": problemColumns} {
		data := folder[name].String()
		if !strings.HasPrefix(data, byteOrderMark) || strings.Count(data, "\n") != strings.Count(data, "\r\n") {
			t.Errorf("%s is not as Excel on Windows reads it", name)
		}
		rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(data, byteOrderMark))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if strings.Join(rows[0], ",") != strings.Join(columns, ",") {
			t.Errorf("%s has the header %v", name, rows[0])
		}
		for _, row := range rows {
			for _, cell := range row {
				if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
					t.Errorf("%s holds %q", name, cell)
				}
			}
		}
	}
}

func TestPlace(t *testing.T) {
	tests := []struct{ text, sheet, cell string }{
		{"Budget!M7", "Budget", "M7"}, {"'Plan d''action'!B4", "Plan d'action", "B4"}, {"Monitoring", "Monitoring", ""},
		{"'it''s'", "it's", ""}, {"", "", ""},
	}
	for _, test := range tests {
		if sheet, cell := place(test.text); sheet != test.sheet || cell != test.cell {
			t.Errorf("%q is %q and %q", test.text, sheet, cell)
		}
	}
}

func TestShortened(t *testing.T) {
	for text, want := range map[string]string{"short": "short", "águas mil e uma": "águas mil…", "": ""} {
		if got := shortened(text, 10); got != want {
			t.Errorf("%q is shortened to %q", text, got)
		}
	}
}

func TestProfile(t *testing.T) {
	two, three := 2, 3
	a := &marker.Assessment{Level: &two, Dimensions: []marker.DimensionResult{{ID: "A", Level: &three}, {ID: "B", Level: &two}, {ID: "C"}}}
	if got := Profile(a); got != "2: A 3, B 2, C –" {
		t.Errorf("got %q", got)
	}
}
