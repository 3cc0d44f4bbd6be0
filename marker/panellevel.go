package marker

// PanelLevel is a level that a panel settled. It stands beside the computed level and never in its place: Reason says why,
// By who settled it, and On when, as 2026-03-31.
type PanelLevel struct {
	Level  int    `json:"level"`
	Reason string `json:"reason"`
	By     string `json:"by"`
	On     string `json:"on"`
}
