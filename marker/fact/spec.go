package fact

// Spec is how the cells of one column, or the value of one field, are read.
type Spec struct {
	Kind    Kind
	List    bool
	Choices *Choices // of kind Choice
}
