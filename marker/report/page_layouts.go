package report

// PageLayout is how a page that stands alone is written. Ending is that of its file's name.
type PageLayout struct {
	Ending string
	Write  layout
}

// PageLayouts are all of them: to read anywhere, to open in a browser and send round, and to comment on in Word.
var PageLayouts = []PageLayout{{".md", WriteMarkdown}, {".html", WriteHTML}, {".docx", WriteDOCX}}
