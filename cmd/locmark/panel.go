package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"locmark/marker/batch"
)

func newPanel(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "panel",
		Short: "Sheets for reviewers to score on, and what they come to",
		Long: `A panel scores programmes by hand, beside what is computed: "sheets" writes a workbook for each reviewer, "settle" reads them
back and says what is missing, how far the reviewers agree and what to discuss. The levels that a moderator then settles stand
beside the computed ones with: locmark score proposals --panel moderation.xlsx`,
		Example: `  locmark panel sheets proposals --reviewers ana,ben,cho --out panel
  locmark panel settle panel --out settled
  locmark score proposals --panel settled/moderation.xlsx --out results`,
		Args: cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	command.AddCommand(newPanelSheets(io), newPanelSettle(io))
	return command
}

// handedOut is a folder of workbooks that people fill in. It has a record of ours beside them, of which the key "files" lists
// what was handed out.
type handedOut struct {
	record string   // the name of the record
	others []string // what else of ours stands there
}

// begin begins the folder. One whose workbooks nobody has touched may be replaced; what people filled in may not.
func (h handedOut) begin(dir string, inputs []batch.Input) (*batch.Folder, error) {
	if _, err := os.Stat(filepath.Join(dir, h.record)); err == nil && !h.untouched(dir) {
		return nil, fmt.Errorf("the workbooks in %s were changed since they were written, and somebody's work would be lost; please choose another folder", dir)
	}
	return batch.NewFolderOver(dir, inputs, h.untouched)
}

func (h handedOut) untouched(folder string) bool {
	data, err := os.ReadFile(filepath.Join(folder, h.record))
	if err != nil {
		return false
	}
	var record struct {
		Files []batch.Handed `json:"files"`
	}
	return json.Unmarshal(data, &record) == nil && batch.IsUntouched(folder, record.Files, append(h.others, h.record)...)
}

// writeRecord writes a record of ours as JSON.
func writeRecord(folder *batch.Folder, name string, record any) error {
	file, err := folder.Create(name)
	if err != nil {
		return err
	}
	encoder := json.NewEncoder(file)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(record); err != nil {
		return err
	}
	return file.Close()
}
