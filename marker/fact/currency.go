package fact

import (
	"slices"
	"strings"

	"golang.org/x/text/currency"
)

// signs are the currencies that a sign or abbreviation may stand for, by ISO code. A dollar sign is written for many.
var signs = map[string][]string{
	"€": {"EUR"}, "£": {"GBP", "EGP", "LBP", "SYP", "SSP"}, "¥": {"JPY", "CNY"}, "₹": {"INR"}, "₦": {"NGN"}, "₱": {"PHP"},
	"FCFA": {"XOF", "XAF"}, "Rs": {"INR", "PKR", "LKR", "NPR", "MUR"}, "Fr": {"CHF", "XOF", "XAF", "CDF", "RWF", "BIF", "GNF", "DJF", "KMF"},
}

// SameCurrency reports whether the unit written beside an amount can be a currency, given by its ISO code. What is not
// known to be another is the same.
func SameCurrency(unit, code string) bool {
	if may, known := signs[unit]; known {
		return slices.Contains(may, code)
	}
	return len(unit) != len(code) || !isCode(unit) || unit == code
}

// isCode reports whether a unit is written as an ISO code.
func isCode(unit string) bool {
	for i := range len(unit) {
		if unit[i] < 'A' || unit[i] > 'Z' {
			return false
		}
	}
	return true
}

// Currency is the ISO code of a currency, however it is written (US$, euros); what is not known stays as it is, in capitals.
func Currency(text string) string {
	if unit, known := parseUnit(text); known && unit != "" && isCode(unit) {
		return unit
	}
	if may := signs[text]; len(may) == 1 {
		return may[0]
	}
	return strings.ToUpper(text)
}

// IsCurrency reports whether a text is the ISO code of a currency.
func IsCurrency(code string) bool {
	_, err := currency.ParseISO(code)
	return err == nil
}

// UnitIn is the currency that a header names: EUR in "Amount (EUR)"; "" where it names none.
func UnitIn(header string) string {
	for _, word := range strings.FieldsFunc(header, func(r rune) bool { return strings.ContainsRune(" ()[]:,;/\u00a0", r) }) {
		if isCode(word) && IsCurrency(word) {
			return word
		}
		if known, ok := abbreviations[Fold(word)]; ok && isCode(known) && len(word) > 2 {
			return known
		}
		if _, sign := signs[word]; sign {
			return word
		}
	}
	return ""
}
