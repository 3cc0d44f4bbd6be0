package panel

// Unsigned says that nobody signed a workbook in which levels are given. They count, and nothing has to be asked back.
const Unsigned = "unsigned"

// signed notes who signed a workbook that counts, or that nobody did. One that came back as it went out needs no signature.
func (s *sorter) signed(r Returned) {
	if s.owner == "" {
		return
	}
	if r.Signed != "" {
		if s.signers[s.owner] == "" {
			s.signers[s.owner] = r.Signed
		}
		return
	}
	for _, row := range r.Rows {
		if row.Level != "" {
			s.troubles = append(s.troubles, Trouble{File: r.File, Why: Unsigned, Reviewer: s.owner})
			return
		}
	}
}
