package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"locmark/marker"
	"locmark/marker/batch"
	"locmark/marker/panel"
	"locmark/marker/report"
	"locmark/marker/workbook"
)

func newPanelSettle(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "settle DIR --out DIR2",
		Short: "Reads filled sheets back: what is missing, how far reviewers agree, what to discuss",
		Long: `Reads the workbooks in DIR, under whatever names they came back, and holds them against panel.json, which "panel sheets" wrote
there. Says who is missing what, which levels have no reason, whose interest leaves them out, how far the reviewers agree, how
strict each is, and which levels to discuss and why. DIR2 receives all this as a page for Word, for a browser and for any editor
(settlement.docx, .html, .md) and as a record (settlement.json), and moderation.xlsx, in which a moderator settles levels.
Nothing is settled by itself.

The exit code is 1 where something has to be asked back.`,
		Example: `  locmark panel settle panel --out settled
  locmark panel settle panel --out settled --json`,
		Args: cobra.ExactArgs(1),
		RunE: inHouse(func(ctx context.Context, h *house, s settings, args []string) error {
			return h.panelSettle(ctx, io, s, args[0])
		}),
	}
	command.Flags().String("out", "", "the folder to write the settlement to")
	command.Flags().Uint64("seed", 1, "the seed of the intervals, which are drawn at random")
	command.Flags().Bool("quiet", false, "print nothing but errors")
	jsonFlag(command)
	langFlag(command)
	return command
}

// What a settlement is written to: pages of one name in every layout, and the moderator's workbook.
const (
	settlementPage = "settlement"
	moderationBook = "moderation.xlsx"
)

// recordedSettlement is what stands in the record.
type recordedSettlement struct {
	*panel.Settlement
	Files []batch.Handed `json:"files"`
}

func (h *house) panelSettle(ctx context.Context, io stdio, s settings, dir string) error {
	if s.GetString("out") == "" {
		return fmt.Errorf("--out needs the name of a folder")
	}
	round, err := readRound(dir)
	if err != nil {
		return err
	}
	inputs, err := batch.Find([]string{dir})
	if err != nil {
		return err
	}
	returned := make([]panel.Returned, len(inputs))
	for i, input := range inputs {
		if returned[i], err = h.returned(ctx, input, round); err != nil {
			return err
		}
	}
	loose, err := looseFiles(dir, inputs)
	if err != nil {
		return err
	}
	returned = append(returned, loose...)
	settlement := panel.Settle(round, returned, h.lexicon, s.GetUint64("seed"))
	settlement.Speak(round, h.voice)
	if err := h.writeSettlement(s.GetString("out"), inputs, round, settlement); err != nil {
		return err
	}
	switch {
	case s.GetBool("json"):
		err = printJSON(io, settlement)
	case !s.GetBool("quiet"):
		err = report.WriteText(io.out, report.Settlement(settlement, h.voice), h.voice)
	}
	if err != nil {
		return err
	}
	if !settlement.Complete {
		return outcome(exitUnscored)
	}
	return nil
}

// readRound reads the record of a round beside its sheets.
func readRound(dir string) (*panel.Round, error) {
	data, err := os.ReadFile(filepath.Join(dir, batch.RoundRecord))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s holds no %s; name the folder that panel sheets wrote, with the filled workbooks in it", dir, batch.RoundRecord)
	}
	if err != nil {
		return nil, err
	}
	var round panel.Round
	if err := json.Unmarshal(data, &round); err != nil || !round.IsSound() {
		return nil, fmt.Errorf("%s is not as panel sheets wrote it; please put the original there", filepath.Join(dir, batch.RoundRecord))
	}
	return &round, nil
}

// returned reads one workbook that came back. One that cannot be read is data: it is told in the settlement.
func (h *house) returned(ctx context.Context, input batch.Input, round *panel.Round) (panel.Returned, error) {
	book, problem := workbook.Open(ctx, input.File, input.Name)
	if ctx.Err() != nil {
		return panel.Returned{}, ctx.Err()
	}
	r := panel.Returned{File: input.Name}
	if problem == nil {
		r.Lost, r.About, r.Unread = h.lost(book, scoringColumns), h.about(book), workbook.UntitledSheets(book, h.ratingHeaders())
		r.Strays, r.Asides = h.strays(book), h.asides(book, round, r.About.Sheet)
		r.Rows, problem = workbook.Ratings(book, h.ratingHeaders())
	}
	if problem != nil {
		r.Problem = marker.Note(*problem, h.voice).Message
		return r, nil
	}
	r.Signed, _ = workbook.Signature(book, h.voice.All("panel.signed"))
	return r, nil
}

// about reads what the instructions of a workbook say that it belongs to.
func (h *house) about(book *workbook.Book) panel.About {
	said := func(key string) string {
		text, _ := workbook.Signature(book, h.voice.All("panel.about_"+key))
		return text
	}
	_, at := workbook.Signature(book, h.voice.All("panel.about_sha256"))
	return panel.About{Reviewer: said("reviewer"), Criteria: said("criteria"), SHA256: said("sha256"), Round: said("round"), Sheet: at.Sheet}
}

func (h *house) writeSettlement(dir string, inputs []batch.Input, round *panel.Round, settlement *panel.Settlement) error {
	var pages []string
	for _, layout := range report.PageLayouts {
		pages = append(pages, settlementPage+layout.Ending)
	}
	folder, err := handedOut{batch.SettlementRecord, pages}.begin(dir, inputs)
	if err != nil {
		return err
	}
	defer folder.Discard()
	var book bytes.Buffer
	if err := workbook.WriteModeration(&book, settlement.Moderation(round, h.voice)); err != nil {
		return err
	}
	handed, err := folder.Hand(moderationBook, book.Bytes())
	if err != nil {
		return err
	}
	view := report.Settlement(settlement, h.voice)
	for i, layout := range report.PageLayouts {
		var page bytes.Buffer
		if err := layout.Write(&page, view, h.voice); err != nil {
			return err
		}
		if _, err := folder.Hand(pages[i], page.Bytes()); err != nil {
			return err
		}
	}
	if err := writeRecord(folder, batch.SettlementRecord, recordedSettlement{settlement, []batch.Handed{handed}}); err != nil {
		return err
	}
	return folder.Commit()
}
