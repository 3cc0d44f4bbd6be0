package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"locmark/marker/batch"
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
	if err = h.group(&q, s.GetStringSlice("group-by")); err != nil {
		return q, err
	}
	if len(wheres) > 0 {
		q.settings["where"] = wheres
	}
	if file := s.GetString("rates"); file != "" {
		if q.Rates, err = h.readRates(file); err != nil {
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

// group reads --group-by, and what its fields are called.
func (h *house) group(q *question, fields []string) error {
	q.Titles = map[string]string{}
	for _, field := range fields {
		if field = strings.TrimSpace(field); field == "" {
			continue
		}
		known, err := h.knownField("--group-by", field)
		if err != nil {
			return err
		}
		if !slices.Contains(q.GroupBy, known) {
			q.GroupBy, q.Titles[known] = append(q.GroupBy, known), h.fieldTitle(known)
		}
	}
	if len(q.GroupBy) > 0 {
		q.settings["group_by"] = q.GroupBy
	}
	return nil
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
	before.GroupBy, before.Within = nil, h.within(results)
	q.Previous = portfolio.New(before)
	return results.Each(func(a batch.Scored) error {
		renaming.Rename(a.Assessment)
		if q.Selection == nil || q.Selection.Selects(a.Assessment) {
			q.Previous.Add(a.Assessment)
		} else {
			q.Previous.Pass(a.Assessment)
		}
		return nil
	}, func(report.Again) {}, func(d batch.Damage) { fmt.Fprintln(io.err, d.In(d.Folder, h.voice)) })
}
