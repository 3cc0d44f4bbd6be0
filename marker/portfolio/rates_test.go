package portfolio

import (
	"errors"
	"strconv"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"locmark/marker"
)

func TestReadRates(t *testing.T) {
	english := voiceIn(t, "en")
	want := Rate{"KES", "129.25", time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC), "UN rates, January"}
	tests := map[string]string{
		"plain":                         "currency,per_usd,date,source\nKES,129.25,2026-01-01,\"UN rates, January\"\n",
		"Excel in English":              "\ufeffcurrency,per_usd,date,source\r\nKES,129.25,2026-01-01,\"UN rates, January\"\r\n",
		"Excel in French":               "\ufeffcurrency;per_usd;date;source\r\nKES;129,25;2026-01-01;UN rates, January\r\n;;;\r\n",
		"tabs, other order, more":       "Source\tnote\tDATE\tper_usd\tCurrency\n\nUN rates, January\tx\t2026-01-01\t129.25\tkes\n",
		"spaces around, no end of line": "currency , per_usd , date , source\n KES , 129.25 , 2026-01-01 ,\"UN rates, January\"",
		"USD is one":                    "currency,per_usd,date,source\nUSD,1.0,2026-01-01,x\nKES,129.25,2026-01-01,\"UN rates, January\"\n",
	}
	for name, text := range tests {
		rates, err := ReadRates(strings.NewReader(text), english)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got, known := rates.Of("KES"); !known || got != want || len(rates.SHA256) != 64 {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestRateFaults(t *testing.T) {
	const head = "currency,per_usd,date,source\n"
	tests := []struct {
		name, text string
		want       []string // line: beginning of the message, which then says what to do
	}{
		{"nothing", "", []string{"1: there is no rate in this file; it needs the line currency,per_usd,date,source"}},
		{"no lines", head, []string{"1: there is no rate in this file"}},
		{"no header", "KES,129,2026-01-01,UN\nEUR,1,2026-01-01,UN\n", []string{"1: the first line names the columns, and currency, per_usd, date, source is not among them; please"}},
		{"a column twice", "currency,per_usd,Per_USD,date,source\nEUR,0.9,0.5,2026-01-01,UN\n", []string{"1: the first line names a column more than once (per_usd), so that nobody can tell which holds; please"}},
		{"a column is missing", "currency,per_usd,source\nKES,1,UN\n", []string{"1: the first line names the columns, and date is not among them; please"}},
		{"a gap", head + "KES,129,,\n,,,\nEUR,,2026-01-01,UN\n", []string{"2: there is no date; please", "2: there is no source; please", "4: there is no rate; please"}},
		{"short line", head + "KES\n", []string{"2: there is no rate", "2: there is no date", "2: there is no source"}},
		{"no currency", head + ",129,2026-01-01,UN\n", []string{"2: there is no currency; please"}},
		{"unknown currency", head + "KSH,129,2026-01-01,UN\n", []string{`2: "KSH" is not the ISO code`}},
		{"a name", head + "euro,1,2026-01-01,UN\n", []string{`2: "euro" is not the ISO code`}},
		{"0", head + "KES,0.00,2026-01-01,UN\n", []string{"2: the rate is 0.00, and a rate is above 0; please"}},
		{"negative", head + "KES,-129,2026-01-01,UN\n", []string{"2: the rate is -129, and a rate is above 0; please"}},
		{"not a number", head + "KES,n/a,2026-01-01,UN\n", []string{`2: "n/a" is not a rate; please`}},
		{"thousands", head + "VND,\"26,000\",2026-01-01,UN\n", []string{`2: "26,000" is not a rate; please`}},
		{"infinite", head + "VND,Inf,2026-01-01,UN\nKES,1e400,2026-01-01,UN\n", []string{`2: "Inf" is not a rate`, `3: "1e400" is not a rate`}},
		{"decimal comma between commas", head + "EUR,0,92,2026-01-01,UN\n", []string{"2: this line has 5 entries under 4 columns; put"}},
		{"no day", head + "KES,129,31/01/2026,UN\nEUR,1,2026-02-30,UN\n", []string{`2: "31/01/2026" is not a day; please`, `3: "2026-02-30" is not a day; please`}},
		{"a day of no rate", head + "KES,129,2999-01-01,UN\nEUR,1,0026-02-01,UN\n", []string{`2: 2999-01-01 is no day that a rate can be of`, `3: 0026-02-01 is no day`}},
		{"twice", head + "KES,129,2026-01-01,UN\nEUR,1,2026-01-01,UN\nkes,129,2026-01-01,UN\n", []string{"4: KES stands in lines 2 and 4; please keep one"}},
		{"thrice, and the first is no rate", head + "EUR,,2026-01-01,UN\nEUR,1,2026-01-01,UN\nXOF,600,2026-01-01,UN\nEUR,1,2026-01-01,\n", []string{"2: there is no rate", "3: EUR stands in lines 2, 3 and 5; please keep one", "5: there is no source"}},
		{"USD", head + "USD,10,2026-01-01,UN\n", []string{"2: one USD is 1 USD, not 10; please"}},
		{"no CSV", head + "KES,12\"9,2026-01-01,UN\n", []string{"2: this is no line of a CSV"}},
		{"what steers a terminal", head + "K\x1b[31m,129,2026-01-01,UN\n", []string{`2: "K\x1b[31m" is not the ISO code`}},
		{"Latin-1", head + "KES,129,2026-01-01,Op\xe9rations\n", []string{"2: this is not text in UTF-8; in Excel"}},
		{"a workbook", "PK\x03\x04\x00\x00", []string{"1: this is not text in UTF-8"}},
		{"too much", strings.Repeat("x", largestRates+1), []string{"1: the file holds more than 1 MB"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			rates, err := ReadRates(strings.NewReader(test.text), voiceIn(t, "en"))
			var faults RateFaults
			if !errors.As(err, &faults) || rates != nil || len(faults) != len(test.want) {
				t.Fatalf("got %+v, %v", rates, err)
			}
			for i, fault := range faults {
				if got := strconv.Itoa(fault.Line) + ": " + fault.Text; !strings.HasPrefix(got, test.want[i]) {
					t.Errorf("got %q", got)
				}
				if !strings.Contains(err.Error(), "line "+strconv.Itoa(fault.Line)+": "+fault.Text) {
					t.Errorf("the error is %q", err)
				}
			}
		})
	}
}

// TestReadRatesNeverBreaks: whatever is in a file, it is rates that can be used or faults with their lines.
func TestReadRatesNeverBreaks(t *testing.T) {
	english := voiceIn(t, "en")
	piece := rapid.SampledFrom([]string{"currency,per_usd,date,source\n", "KES", "EUR", ",", ";", "\n", "\r", "\"", "1.5", "0", "2026-01-01", "UN", "\ufeff", "\t"})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(piece).Draw(t, "text"), "")
		rates, err := ReadRates(strings.NewReader(text), english)
		faults := RateFaults{}
		if (rates == nil) != errors.As(err, &faults) {
			t.Fatalf("%+v, %v", rates, err)
		}
		for _, fault := range faults {
			if fault.Line < 1 || fault.Line > strings.Count(text, "\n")+strings.Count(text, "\r")+1 {
				t.Fatalf("there is no line %d", fault.Line)
			}
		}
		if rates != nil {
			for _, rate := range rates.byCurrency {
				converted(marker.Financing{Total: money(1)}, rate)
			}
		}
	})
}
