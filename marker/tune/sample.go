package tune

// Sample says which programmes a result rests on, and what was left out.
type Sample struct {
	Programmes int      `json:"programmes"`
	Repeated   int      `json:"repeated"`   // met before with the same evidence; they count once
	OtherForm  []string `json:"other_form"` // workbooks of a form that the criteria do not speak of
	Unreadable []string `json:"unreadable"` // workbooks that could not be read
}

// sampleOf is a sample of which nothing was left out.
func sampleOf(programmes int) Sample {
	return Sample{Programmes: programmes, OtherForm: []string{}, Unreadable: []string{}}
}
