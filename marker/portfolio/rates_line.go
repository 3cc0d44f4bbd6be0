package portfolio

import (
	"cmp"
	"math/big"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"locmark/marker/fact"
)

// header finds the columns. Where one is missing, or nobody can tell which of two is meant, no line below can be read.
func (t *ratesTable) header(line int, titles []string) {
	t.width = len(titles)
	var columns []int
	var missing, twice []string
	for _, name := range ratesHeader {
		isNamed := func(title string) bool { return strings.EqualFold(title, name) }
		at := slices.IndexFunc(titles, isNamed)
		if at < 0 {
			missing = append(missing, name)
		} else if slices.ContainsFunc(titles[at+1:], isNamed) {
			twice = append(twice, name)
		}
		columns = append(columns, at)
	}
	if len(missing) > 0 {
		t.fault(line, "no_header", "missing", strings.Join(missing, ", "), "header", strings.Join(ratesHeader, ","))
	}
	if len(twice) > 0 {
		t.fault(line, "header_twice", "twice", strings.Join(twice, ", "))
	}
	if t.headless = len(t.faults) > 0; !t.headless {
		t.columns = columns
	}
}

// rate reads one line, and tells of all that is wrong with it.
func (t *ratesTable) rate(line int, record []string) {
	if len(record) > t.width {
		t.fault(line, "too_many", "entries", strconv.Itoa(len(record)), "columns", strconv.Itoa(t.width))
		return
	}
	entry := func(column int) string {
		if at := t.columns[column]; at < len(record) {
			return record[at]
		}
		return ""
	}
	before := len(t.faults)
	rate := Rate{Currency: t.currency(line, entry(0)), Source: entry(3)}
	rate.PerUSD = t.perUSD(line, rate.Currency, entry(1))
	rate.Date = t.date(line, entry(2))
	if rate.Source == "" {
		t.fault(line, "no_source")
	}
	if len(t.faults) == before {
		t.rates.byCurrency[rate.Currency] = rate
	}
}

// currency is a code. That another line has it, too, is told when all are known.
func (t *ratesTable) currency(line int, text string) string {
	code := strings.ToUpper(text)
	switch {
	case text == "":
		t.fault(line, "no_currency")
	case !fact.IsCurrency(code):
		t.fault(line, "not_currency", "text", shown(text))
	default:
		t.lines[code] = append(t.lines[code], line)
	}
	return code
}

// twice tells once of each currency that stands in several lines, be their rates usable or not, at the second of them.
func (t *ratesTable) twice() {
	for _, code := range sortedKeys(t.lines) {
		if lines := t.lines[code]; len(lines) > 1 {
			t.fault(lines[1], "twice", "currency", code, "lines", t.voice.List(inWords(lines)))
		}
	}
	slices.SortStableFunc(t.faults, func(a, b RateFault) int { return cmp.Compare(a.Line, b.Line) })
}

// inWords writes the numbers of lines.
func inWords(lines []int) []string {
	all := make([]string, len(lines))
	for i, line := range lines {
		all[i] = strconv.Itoa(line)
	}
	return all
}

// plainNumber is a number in plain digits, short enough that nobody mistyped it.
var plainNumber = regexp.MustCompile(`^[0-9]{1,12}([.][0-9]{1,12})?$`)

// perUSD is a rate in plain digits.
func (t *ratesTable) perUSD(line int, currency, text string) string {
	number := text
	if t.comma != ',' {
		number = strings.Replace(text, ",", ".", 1)
	}
	above := strings.Trim(number, "0.") != ""
	switch {
	case text == "":
		t.fault(line, "no_rate")
	case strings.HasPrefix(number, "-") && plainNumber.MatchString(number[1:]), plainNumber.MatchString(number) && !above:
		t.fault(line, "not_above_0", "text", shown(text))
	case !plainNumber.MatchString(number):
		t.fault(line, "not_rate", "text", shown(text))
	case currency == convertedTo && (Rate{PerUSD: number}).ratio().Cmp(big.NewRat(1, 1)) != 0:
		t.fault(line, "usd", "text", shown(text))
	default:
		return number
	}
	return ""
}

// The years that a rate can be of: there are no rates older than the United Nations, nor of a century to come.
const (
	firstRateYear = 1945
	lastRateYear  = 2100
)

// date is a day.
func (t *ratesTable) date(line int, text string) time.Time {
	day, err := time.Parse(time.DateOnly, text)
	switch {
	case text == "":
		t.fault(line, "no_date")
	case err != nil:
		t.fault(line, "not_day", "text", shown(text))
	case day.Year() < firstRateYear || day.Year() > lastRateYear:
		t.fault(line, "wrong_year", "text", shown(text))
	}
	return day
}
