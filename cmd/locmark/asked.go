package main

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"locmark/criteria"
	"locmark/marker/batch"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
	"locmark/marker/report"
)

// askedFlags are what may be asked of a portfolio, by score and portfolio alike.
func askedFlags(command *cobra.Command) {
	flags := command.Flags()
	flags.StringArray("where", nil, "only programmes whose field has this value: FIELD=VALUE, such as donors=Spain, level=limited, or country=\"not given\"; several of one field: any of them; of several fields: all")
	flags.StringSlice("group-by", nil, "group by these fields of the form, or level, all at once: FIELD[,FIELD]")
	flags.String("rates", "", "a CSV of rates of exchange, to show money in USD: currency,per_usd,date,source (default: currencies are kept apart)")
	flags.String("compare", "", "a folder of earlier results, to show what has changed since")
}

// question is what is asked of a portfolio, and how a manifest names it: by what it is, and never by where it lies.
type question struct {
	portfolio.Options
	settings map[string]any
}

// question reads what is asked of a portfolio.
func (h *house) question(s settings, io stdio) (q question, err error) {
	q.settings = map[string]any{}
	wheres := s.GetStringSlice("where")
	if q.Selection, err = h.selection(wheres); err != nil {
		return q, err
	}
	if q.GroupBy, err = h.groupBy(s.GetStringSlice("group-by")); err != nil {
		return q, err
	}
	if len(wheres) > 0 {
		q.settings["where"] = wheres
	}
	if len(q.GroupBy) > 0 {
		q.settings["group_by"] = q.GroupBy
	}
	if file := s.GetString("rates"); file != "" {
		if q.Rates, err = readRates(file); err != nil {
			return q, err
		}
		q.settings["rates_sha256"] = q.Rates.SHA256
	}
	if folder := s.GetString("compare"); folder != "" {
		err = h.compare(folder, &q, io)
	}
	return q, err
}

// into puts what was asked among the settings of a run.
func (q question) into(all map[string]any) map[string]any {
	maps.Copy(all, q.settings)
	return all
}

// nobody tells of values that were asked for and that no programme has, and reports whether no programme was taken at all.
func (q question) nobody(target report.Target, io stdio) bool {
	if q.Selection == nil {
		return false
	}
	for _, line := range report.Nobody(q.Selection, target) {
		fmt.Fprintln(io.err, line)
	}
	return q.Selection.Taken == 0
}

// readRates reads the file of --rates.
func readRates(file string) (*portfolio.Rates, error) {
	opened, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("there is no table of rates %s: %w", file, err)
	}
	defer opened.Close()
	rates, err := portfolio.ReadRates(opened)
	if err != nil {
		return nil, fmt.Errorf("the table of rates %s cannot be used:\n%w", file, err)
	}
	return rates, nil
}

// selection reads --where: each a field of some form, and a value of it in any language.
func (h *house) selection(wheres []string) (*portfolio.Selection, error) {
	if len(wheres) == 0 {
		return nil, nil
	}
	selection := &portfolio.Selection{}
	for _, text := range wheres {
		field, value, ok := strings.Cut(text, "=")
		field, value = strings.TrimSpace(field), strings.TrimSpace(value)
		if !ok || field == "" || value == "" {
			return nil, fmt.Errorf("--where takes a field and its value, such as donors=Spain, not %q", text)
		}
		known, err := h.knownField("--where", field)
		if err != nil {
			return nil, err
		}
		keys, err := h.keysOf(known, value)
		if err != nil {
			return nil, err
		}
		selection.Wanted = append(selection.Wanted, portfolio.Wanted{Field: known, Title: h.fieldTitle(known), Value: value, Keys: keys})
	}
	return selection, nil
}

// knownField is the id of a field, by its id or by what it is called in any language; what no form has is refused.
func (h *house) knownField(option, typed string) (string, error) {
	known, folded := []string{portfolio.LevelField}, fact.Fold(typed)
	if slices.Contains(h.voice.All("asked.level"), typed) {
		return portfolio.LevelField, nil
	}
	for _, form := range h.forms {
		for _, id := range form.FieldIDs() {
			known = append(known, id)
			label := form.Programme.Columns[form.Programme.Column(id)].Label
			if slices.ContainsFunc(label.All(), func(name string) bool { return fact.Fold(name) == folded }) || fact.Fold(id) == folded {
				return id, nil
			}
		}
	}
	if typed == portfolio.LevelField {
		return typed, nil
	}
	return "", fmt.Errorf("%s: there is no field %q%s (locmark facts --list names the fields of the first sheet)", option, typed, criteria.Suggest(typed, known))
}

// fieldTitle is what a field is called in the report's language.
func (h *house) fieldTitle(field string) string {
	for _, form := range h.forms {
		if i := form.Programme.Column(field); i >= 0 {
			return form.Programme.Columns[i].Label.In(h.voice.Language)
		}
	}
	return h.voice.Say("asked.level")
}

// groupBy reads --group-by.
func (h *house) groupBy(fields []string) ([]string, error) {
	var all []string
	for _, field := range fields {
		if field = strings.TrimSpace(field); field == "" {
			continue
		}
		known, err := h.knownField("--group-by", field)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(all, known) {
			all = append(all, known)
		}
	}
	return all, nil
}

// compare reads the results to compare with. What of them cannot be read is told, and left out.
func (h *house) compare(folder string, q *question, io stdio) error {
	results, err := batch.OpenEarlier([]string{folder})
	if err != nil {
		return fmt.Errorf("--compare: %w", err)
	}
	defer results.Close()
	renaming, err := h.renaming(results)
	if err != nil {
		return err
	}
	q.settings["compare_sha256"] = results.SHA256[0]
	before := q.Options
	before.GroupBy = nil
	q.Previous = portfolio.New(before)
	return results.Each(func(a batch.Scored) error {
		renaming.Rename(a.Assessment)
		if q.Selection == nil || q.Selection.Selects(a.Assessment) {
			q.Previous.Add(a.Assessment)
		}
		return nil
	}, func(report.Again) {}, func(damaged string) { fmt.Fprintln(io.err, damaged) })
}
