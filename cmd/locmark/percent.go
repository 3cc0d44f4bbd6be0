package main

import (
	"fmt"
	"strconv"
	"strings"
)

// percent is the value of an option that is a share: 25% or 25.
type percent struct{ text string }

func newPercent(whole int) *percent { return &percent{strconv.Itoa(whole) + "%"} }

func (p *percent) String() string { return p.text }

func (p *percent) Type() string { return "percent" }

// Set takes a percentage from 0 up to, and not including, 100: a weight or threshold that could be drawn as 0 is none.
func (p *percent) Set(text string) error {
	if _, err := share(text); err != nil {
		return err
	}
	p.text = text
	return nil
}

func share(text string) (float64, error) {
	number, err := strconv.ParseFloat(strings.TrimSpace(strings.TrimSuffix(text, "%")), 64)
	if err != nil || !(number >= 0 && number < 100) {
		return 0, fmt.Errorf("a percentage from 0%% to below 100%% is wanted, such as 25%%, not %q", text)
	}
	return number / 100, nil
}

// share is a setting that is a percentage, as a number from 0 to 1. It was checked when it was set.
func (s settings) share(name string) float64 {
	number, _ := share(s.GetString(name))
	return number
}
