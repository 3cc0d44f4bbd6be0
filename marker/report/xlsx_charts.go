package report

import "github.com/xuri/excelize/v2"

// chart is a native chart on a sheet: bars of numbers that stand in cells. Its texts are in the report's language.
type chart struct {
	kind       excelize.ChartType
	title      string
	categories string // the area that names the bars
	along, up  string // the titles of the axes: of what is named, and of what is counted
	series     []series
	width      uint // in pixels
	height     uint
}

// series is one row of bars: the cell that names it, the area of its numbers and its colour.
type series struct{ name, values, colour string }

// Colours of charts, which people who see red and green alike tell apart, and which differ in print.
const (
	plannedColour = "2E75B6"
	spentColour   = "F4B183"
	nothingColour = "BFBFBF"
)

// axisFont is dark enough to be read in print.
var axisFont = excelize.Font{Size: 9, Color: "262626", Family: "Calibri"}

// rowPixels is the height of a row of a sheet on screen.
const rowPixels = 20

// addChart puts a chart on a sheet, over the cells from this one on.
func (s *sheet) addChart(cell string, c chart) {
	drawn := &excelize.Chart{
		Type:      c.kind,
		Title:     chartTitle(c.title, 12),
		Dimension: excelize.ChartDimension{Width: c.width, Height: c.height},
		Legend:    excelize.ChartLegend{Position: "bottom"},
		XAxis:     excelize.ChartAxis{Title: chartTitle(c.along, 9), Font: axisFont},
		YAxis:     excelize.ChartAxis{Title: chartTitle(c.up, 9), Font: axisFont, MajorGridLines: true, NumFmt: excelize.ChartNumFmt{CustomNumFmt: "#,##0"}},
		Format:    excelize.GraphicOptions{Positioning: "absolute", AltText: c.title},
	}
	if len(c.series) == 1 {
		drawn.Legend.Position = "none"
		drawn.PlotArea.ShowVal = true
	}
	if c.kind != excelize.Col { // bars stand in the order of the cells, from the top
		drawn.XAxis.ReverseOrder = true
		drawn.YAxis.TickLabelPosition = excelize.ChartTickLabelHigh
	}
	for _, one := range c.series {
		drawn.Series = append(drawn.Series, excelize.ChartSeries{
			Name: one.name, Categories: c.categories, Values: one.values, Fill: fill(one.colour),
		})
	}
	s.keep(s.file.AddChart(s.name, cell, drawn))
}

func chartTitle(text string, size float64) excelize.ChartTitle {
	return excelize.ChartTitle{Paragraph: []excelize.RichTextRun{
		{Text: printable(text, false), Font: &excelize.Font{Bold: size > 10, Size: size, Color: ink, Family: "Calibri"}},
	}}
}

// levelColour is the colour of a level in charts, as in tables.
func levelColour(level, scale int) string {
	if scale <= 1 {
		return levelColours[0].back
	}
	return levelColours[level*(len(levelColours)-1)/(scale-1)].back
}
