package batch

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"locmark/marker/report"
)

// HasPanel reports whether levels that a panel settled stand beside the computed ones.
func (e *Earlier) HasPanel() bool {
	return slices.ContainsFunc(e.Manifests, func(m report.Manifest) bool {
		settings, _ := m.Settings.(map[string]any)
		return settings["panel"] != nil
	})
}

// Slices are the selections by which results were made, as they were typed: "donors=Spain", "stage=annual"; those of results that
// were put together, too. Those of all programmes have none.
func (e *Earlier) Slices() [][]string {
	var all [][]string
	for _, m := range e.Manifests {
		settings, _ := m.Settings.(map[string]any)
		within, _ := settings[SettingWithin].([]any)
		for _, wheres := range append(within, settings["where"]) {
			if texts := textsOf(wheres); len(texts) > 0 {
				all = append(all, texts)
			}
		}
	}
	return all
}

// SettingWithin is the setting of results that were put together from slices: the Slices of each.
const SettingWithin = "within"

// textsOf is a list of texts as JSON has it.
func textsOf(list any) []string {
	values, _ := list.([]any)
	texts := make([]string, len(values))
	for i, value := range values {
		texts[i] = fmt.Sprint(value)
	}
	return texts
}

// Versions are the versions of locmark that wrote the results, each once, sorted.
func (e *Earlier) Versions() []string {
	var all []string
	for _, m := range e.Manifests {
		all = append(all, m.Version)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// OtherEditions names the editions of which there is more than one version: "lm-2.0 (2.0.0, 2.1.0)", or with the beginnings of
// their hashes where the versions are called alike.
func (e *Earlier) OtherEditions() []string {
	met := map[string][]report.Edition{}
	for _, m := range e.Manifests {
		for _, edition := range m.Editions {
			if !slices.Contains(met[edition.ID], edition) {
				met[edition.ID] = append(met[edition.ID], edition)
			}
		}
	}
	var all []string
	for _, id := range slices.Sorted(maps.Keys(met)) {
		if len(met[id]) > 1 {
			all = append(all, id+" ("+strings.Join(told(met[id]), ", ")+")")
		}
	}
	return all
}

// told writes versions so that they differ.
func told(editions []report.Edition) []string {
	all := make([]string, len(editions))
	for i, e := range editions {
		all[i] = e.Version + " " + e.SHA256[:min(12, len(e.SHA256))]
	}
	slices.Sort(all)
	return all
}

// EditionIDs are the ids of the editions that results were scored by, each once, sorted.
func (e *Earlier) EditionIDs() []string {
	var ids []string
	for _, m := range e.Manifests {
		for _, edition := range m.Editions {
			ids = append(ids, edition.ID)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}
