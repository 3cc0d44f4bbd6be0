package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"locmark/criteria"
	"locmark/marker/workbook"
)

// templateForm is the form people fill in; the other forms are written by programs.
const templateForm = "joint-programme"

func newTemplate(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "template --out FILE",
		Short: "Writes the blank form that a country team fills in",
		Example: `  locmark template --out form.xlsx
  locmark template --out formulario.xlsx --lang es
  locmark template --out example.xlsx --example`,
		Args: cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			s, err := readSettings(command)
			if err != nil {
				return err
			}
			return writeTemplate(io, s)
		},
	}
	command.Flags().String("out", "", "the workbook to write")
	command.Flags().Bool("example", false, "fill in a made-up proposal, to show what good evidence looks like")
	langFlag(command)
	return command
}

func writeTemplate(io stdio, s settings) error {
	out := s.GetString("out")
	if out == "" {
		return fmt.Errorf("say where to write the form: locmark template --out form.xlsx")
	}
	h, err := newHouse(s)
	if err != nil {
		return err
	}
	form := h.forms[slices.Index(criteria.FormNames(), templateForm)]
	options := workbook.TemplateOptions{Words: h.voice.Words, Example: s.GetBool("example")}
	if options.Example {
		node, err := criteria.LoadExample(templateForm)
		if err != nil {
			return err
		}
		filling, faults := workbook.FillingOf(form, node, h.voice.Language)
		if len(faults) > 0 {
			return faults
		}
		options.Filling = filling
	}
	var file bytes.Buffer
	if err := workbook.WriteTemplate(&file, form, options); err != nil {
		return err
	}
	return writeWhole(out, file.Bytes())
}

// writeWhole writes a file beside its place and renames it, so that it is there whole or not at all. A file that is there
// already is kept: somebody may have filled it in.
func writeWhole(name string, data []byte) error {
	if _, err := os.Stat(name); err == nil {
		return fmt.Errorf("%s is there already and was left as it is; please choose another name, or remove it first", name)
	}
	file, err := os.CreateTemp(filepath.Dir(name), ".locmark-*")
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", name, err)
	}
	defer os.Remove(file.Name())
	_, err = file.Write(data)
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Chmod(file.Name(), 0o644)
	}
	if err == nil {
		err = os.Rename(file.Name(), name)
	}
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", name, err)
	}
	return nil
}
