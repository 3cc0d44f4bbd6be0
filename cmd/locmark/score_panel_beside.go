package main

import (
	"encoding/json"
	"os"
	"path/filepath"

	"locmark/marker/batch"
)

// besideRound is the round of the record that panel settle wrote beside a moderator's workbook; "" where none stands there, or
// none that says.
func besideRound(file string) string {
	data, err := os.ReadFile(filepath.Join(filepath.Dir(file), batch.SettlementRecord))
	if err != nil {
		return ""
	}
	var record struct {
		Round string `json:"round"`
	}
	if json.Unmarshal(data, &record) != nil {
		return ""
	}
	return record.Round
}
