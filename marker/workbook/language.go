package workbook

// Language is the one in which the workbook names its sheets and columns: en, fr or es.
func (r *Reading) Language() string { return r.candidate.language }
