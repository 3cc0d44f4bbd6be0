package fact

// IsCounted reports whether values of a kind are added up or compared as numbers: one that stands merged over several rows is
// that of the first alone.
func (k Kind) IsCounted() bool { return k == Amount || k == Number || k == Measured }
