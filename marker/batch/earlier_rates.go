package batch

// RatesSHA256 are the hashes of the tables of rates by which results were shown in USD, "" for each that was shown as written, in
// the order of Manifests. Their records hold amounts as written, so that a table has to be given again.
func (e *Earlier) RatesSHA256() []string {
	all := make([]string, len(e.Manifests))
	for i, m := range e.Manifests {
		settings, _ := m.Settings.(map[string]any)
		all[i], _ = settings["rates_sha256"].(string)
	}
	return all
}
