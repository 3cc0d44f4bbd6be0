package marker

// Refusal is why a workbook has no annotated copy: the key, after "annotated.refused_", of the sentence that says so, and the
// sheet that it tells of, where it is one sheet's. The zero one is none.
type Refusal struct{ Reason, Sheet string }
