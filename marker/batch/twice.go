package batch

// Twice is what people are told of programmes that stand twice with other evidence, in the order in which they were met: both were
// counted, and one of them may be an older copy.
func (r *Results) Twice() []string { return r.twice }

// noteTwice remembers what is told of a programme that stands twice. What a register tells of its cells is not told again.
func (r *Results) noteTwice(s Scored) {
	for _, problem := range s.Problems {
		if problem.Code == programmeTwice && problem.Cell == "" {
			r.twice = append(r.twice, problem.Message)
		}
	}
}
