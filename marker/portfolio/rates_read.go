package portfolio

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"locmark/marker"
)

// largestRates is how much of a table of rates is read, in bytes: there are fewer than 200 currencies.
const largestRates = 1 << 20

// ratesHeader are the columns of a table of rates, which may stand in any order and beside others.
var ratesHeader = []string{"currency", "per_usd", "date", "source"}

// ReadRates reads a table of rates: a CSV with the columns currency (ISO code), per_usd (units of it for one USD), date
// (2026-01-31) and source (who published the rate). Commas, semicolons or tabs may part the columns, as Excel writes them;
// between semicolons and tabs decimals may have a comma. The error is of kind RateFaults, and names all that is wrong in that voice;
// one of another kind says that the reader failed.
func ReadRates(r io.Reader, voice marker.Voice) (*Rates, error) {
	data, err := io.ReadAll(io.LimitReader(r, largestRates+1))
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(data)
	t := &ratesTable{voice: voice, rates: &Rates{hex.EncodeToString(sum[:]), map[string]Rate{}}, lines: map[string][]int{}}
	t.read(data)
	t.twice()
	if len(t.faults) > 0 {
		return nil, t.faults
	}
	return t.rates, nil
}

// ratesTable reads a table of rates line by line.
type ratesTable struct {
	voice    marker.Voice
	rates    *Rates
	lines    map[string][]int // by currency: where it stands
	columns  []int            // where each of ratesHeader stands
	width    int              // how many columns there are
	headless bool             // a column is missing, so no line can be read
	comma    rune
	faults   RateFaults
}

func (t *ratesTable) read(data []byte) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	switch {
	case len(data) > largestRates:
		t.fault(1, "too_large")
		return
	case !utf8.Valid(data) || bytes.IndexByte(data, 0) >= 0:
		t.fault(lineOfInvalid(data), "not_text")
		return
	}
	t.comma = parting(data)
	reader := csv.NewReader(bytes.NewReader(data))
	reader.Comma, reader.FieldsPerRecord = t.comma, -1
	for {
		record, err := reader.Read()
		if err == io.EOF {
			break
		}
		if broken := (*csv.ParseError)(nil); errors.As(err, &broken) {
			t.fault(broken.Line, "not_csv")
			return
		}
		line, _ := reader.FieldPos(0)
		t.record(line, record)
	}
	if len(t.faults) == 0 && len(t.lines) == 0 {
		t.fault(1, "no_rate_at_all", "header", strings.Join(ratesHeader, ","), "example", exampleRate)
	}
}

// exampleRate shows how a line reads, in messages.
const exampleRate = "KES,129.25,2026-01-01,UN operational rates of exchange"

// parting is what parts the columns: the first of comma, semicolon and tab in the first line that says anything.
func parting(data []byte) rune {
	first, _, _ := strings.Cut(strings.TrimLeft(string(data), "\r\n"), "\n")
	if i := strings.IndexAny(first, ",;\t"); i >= 0 {
		return rune(first[i])
	}
	return ','
}

// lineOfInvalid is the line of the first letter that is none.
func lineOfInvalid(data []byte) int {
	for i, line := range bytes.Split(data, []byte("\n")) {
		if !utf8.Valid(line) || bytes.IndexByte(line, 0) >= 0 {
			return i + 1
		}
	}
	return 1
}

// record reads a line: the header, then rates. Empty ones are passed over.
func (t *ratesTable) record(line int, record []string) {
	for i := range record {
		record[i] = strings.TrimSpace(record[i])
	}
	switch empty := !slices.ContainsFunc(record, func(entry string) bool { return entry != "" }); {
	case empty:
	case t.headless: // nobody knows what stands where
	case t.columns == nil:
		t.header(line, record)
	default:
		t.rate(line, record)
	}
}
