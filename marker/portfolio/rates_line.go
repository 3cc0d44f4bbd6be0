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

// header finds the columns. Where one is missing, no line below can be read.
func (t *ratesTable) header(line int, titles []string) {
	t.width, t.columns = len(titles), []int{}
	var missing []string
	for _, name := range ratesHeader {
		at := slices.IndexFunc(titles, func(title string) bool { return strings.EqualFold(title, name) })
		if at < 0 {
			missing = append(missing, name)
		}
		t.columns = append(t.columns, at)
	}
	if len(missing) > 0 {
		t.columns = nil
		t.fault(line, "the first line names the columns, and %s is not among them; please begin the file with %s", strings.Join(missing, ", "), strings.Join(ratesHeader, ","))
		t.headless = true
	}
}

// rate reads one line, and tells of all that is wrong with it.
func (t *ratesTable) rate(line int, record []string) {
	if len(record) > t.width {
		t.fault(line, "this line has %d entries under %d columns; put an entry that holds a comma between double quotes, and write decimals with a point (129.25)", len(record), t.width)
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
		t.fault(line, "there is no source; please say who published the rate (%s)", "UN operational rates of exchange")
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
		t.fault(line, "there is no currency; please write its ISO code (KES)")
	case !fact.IsCurrency(code):
		t.fault(line, "%q is not the ISO code of a currency; please write three letters as in KES or EUR", text)
	default:
		t.lines[code] = append(t.lines[code], line)
	}
	return code
}

// twice tells once of each currency that stands in several lines, be their rates usable or not, at the second of them.
func (t *ratesTable) twice() {
	for _, code := range sortedKeys(t.lines) {
		if lines := t.lines[code]; len(lines) > 1 {
			t.fault(lines[1], "%s stands in lines %s; please keep one of them", code, inWords(lines))
		}
	}
	slices.SortStableFunc(t.faults, func(a, b RateFault) int { return cmp.Compare(a.Line, b.Line) })
}

// inWords writes the numbers of lines: "2, 6 and 7".
func inWords(lines []int) string {
	all := make([]string, len(lines))
	for i, line := range lines {
		all[i] = strconv.Itoa(line)
	}
	last := len(all) - 1
	return strings.Join(all[:last], ", ") + " and " + all[last]
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
		t.fault(line, "there is no rate; please write how many units of the currency one USD is (129.25), or delete the line")
	case strings.HasPrefix(number, "-") && plainNumber.MatchString(number[1:]), plainNumber.MatchString(number) && !above:
		t.fault(line, "the rate is %s, and a rate is above 0; please write how many units of the currency one USD is (129.25)", text)
	case !plainNumber.MatchString(number):
		t.fault(line, "%q is not a rate; please write a number in plain digits, without signs between thousands (1500.5)", text)
	case currency == convertedTo && (Rate{PerUSD: number}).ratio().Cmp(big.NewRat(1, 1)) != 0:
		t.fault(line, "one USD is 1 USD, not %s; please delete the line", text)
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
		t.fault(line, "there is no date; please write the day from which the rate holds (2026-01-31)")
	case err != nil:
		t.fault(line, "%q is not a day; please write year, month and day with dashes (2026-01-31)", text)
	case day.Year() < firstRateYear || day.Year() > lastRateYear:
		t.fault(line, "%s is no day that a rate can be of; is the year right?", text)
	}
	return day
}
