package workbook

import "time"

// coreXML are the properties of a workbook that say when it was made and when it was last saved.
type coreXML struct {
	Created  string `xml:"created"`
	Modified string `xml:"modified"`
}

// saved is the day on which a workbook was last saved, by its own properties: 2026-03-31; "" where they do not say. Where they
// give one moment for both, a program wrote the file in one go, often with a date that stands for none, as ours do.
func (a *archive) saved() string {
	var core coreXML
	err := a.decode(a.relations("").ofKind("core-properties"), &core)
	if err != nil || core.Modified == core.Created || len(core.Modified) < len(time.DateOnly) {
		return ""
	}
	day := core.Modified[:len(time.DateOnly)]
	if _, err := time.Parse(time.DateOnly, day); err != nil {
		return ""
	}
	return day
}
