package workbook

import (
	"fmt"
	"strconv"
	"strings"

	"locmark/marker"
)

// mostStyles is how many cell formats Excel opens without a complaint, with some left for the people who work on.
const mostStyles = 64_000

// fillOf are the colours of effects: light enough for dark text, and told apart by people who see no red or green.
var fillOf = map[marker.Effect]string{marker.Earned: "FFDDEBF7", marker.Lost: "FFFFE699", marker.Blocked: "FFF4B084"}

// rule is the thin line above the lines of the sheet that is put first.
const rule = `<border><left/><right/><top style="hair"><color rgb="FF808080"/></top><bottom/><diagonal/></border>`

// looks are the fonts of the sheet that is put first, and how its cells are set.
var looks = []struct{ font, alignment string }{
	marker.Plain:   {`<sz val="10"/>`, `vertical="top" wrapText="1"`},
	marker.Strong:  {`<b/><sz val="10"/>`, `vertical="top" wrapText="1"`},
	marker.Header:  {`<b/><sz val="10"/>`, `vertical="top" wrapText="1"`},
	marker.Title:   {`<b/><sz val="14"/>`, `vertical="center"`},
	marker.Heading: {`<b/><sz val="12"/>`, `vertical="center"`},
	marker.Blank:   {`<sz val="10"/>`, `vertical="top"`},
	linkLook:       {`<u/><sz val="10"/><color rgb="FF0563C1"/>`, `vertical="top" wrapText="1"`},
}

const linkLook = marker.Blank + 1

// styles are the formats of a workbook's cells, and those that are added to them.
type styles struct {
	data    []byte
	formats []string // the elements of cellXfs as they stand
	added   []string
	dark    []bool // by font: whether it can be read on a light fill
	fonts   int
	fills   int
	borders int
	ends    map[string]tag // of fonts, fills and cellXfs
	begins  map[string]tag
	made    map[madeStyle]int
	shown   map[string]int // the formats of the first sheet
}

// madeStyle is a format in the colour of an effect.
type madeStyle struct {
	style  int
	effect marker.Effect
}

func readStyles(data []byte) (*styles, error) {
	s := &styles{data: data, begins: map[string]tag{}, ends: map[string]tag{}, made: map[madeStyle]int{}, shown: map[string]int{}}
	list, from := "", 0
	err := scan(data, func(t tag) {
		if t.depth == 2 {
			list = t.name
			if t.begins {
				s.begins[list] = t
			}
			if t.ends {
				s.ends[list] = t
			}
		}
		if t.depth == 3 && t.begins {
			from = t.from
			s.count(list)
		}
		s.colour(list, t)
		if t.depth == 3 && t.ends && list == "cellXfs" {
			s.formats = append(s.formats, string(data[from:t.to]))
		}
	})
	if err == nil && (s.fonts == 0 || s.fills == 0 || s.borders == 0 || len(s.formats) == 0) {
		err = errMarkup
	}
	return s, err
}

func (s *styles) count(section string) {
	switch section {
	case "fonts":
		s.fonts++
		s.dark = append(s.dark, true)
	case "fills":
		s.fills++
	case "borders":
		s.borders++
	}
}

// colour notes a font that is light: on a fill of ours nobody could read it.
func (s *styles) colour(section string, t tag) {
	if section != "fonts" || t.name != "color" || !t.begins {
		return
	}
	theme, indexed := attribute(t.attr, "theme"), attribute(t.attr, "indexed")
	light := theme == "0" || theme == "2" || indexed == "1" || indexed == "9" || isLight(attribute(t.attr, "rgb"))
	s.dark[len(s.dark)-1] = !light
}

// isLight reports whether a colour (RRGGBB, or with its opacity before that) is nearer to white than to black.
func isLight(rgb string) bool {
	value, err := strconv.ParseUint(rgb, 16, 32)
	if err != nil {
		return false
	}
	red, green, blue := value>>16&255, value>>8&255, value&255
	return 30*red+59*green+11*blue > 60*255
}

// coloured gives the number of a format that is like another, in the colour of an effect; the format itself where its
// text is light.
func (s *styles) coloured(style int, effect marker.Effect) int {
	if style < 0 || style >= len(s.formats) {
		style = 0
	}
	key := madeStyle{style, effect}
	if number, ok := s.made[key]; ok {
		return number
	}
	text := s.formats[style]
	end := strings.IndexByte(text, '>') + 1
	begin := text[:end]
	if !s.isDark(begin) {
		s.made[key] = style
		return style
	}
	begin = withAttribute(withAttribute(begin, "fillId", strconv.Itoa(s.fill(effect))), "applyFill", "1")
	s.made[key] = s.add(begin + text[end:])
	return s.made[key]
}

// isDark reports whether a format has dark text; one that names no font has the first.
func (s *styles) isDark(begin string) bool {
	from, to := attributeValue(begin, "fontId")
	font, _ := strconv.Atoi(begin[from:to])
	return font < 0 || font >= len(s.dark) || s.dark[font]
}

// fill is the number of an effect's fill, once the fills of all effects are added.
func (s *styles) fill(effect marker.Effect) int { return s.fills + int(effect) - 1 }

// set gives the number of the format of a line of the first sheet, with a thin line above it or not.
func (s *styles) set(look marker.Look, effect marker.Effect, ruled bool) int {
	font, fill, border := s.fonts+int(look), 0, 0
	if effect != marker.NoEffect {
		fill = s.fill(effect)
	}
	if ruled && look.InTable() {
		border = s.borders
	}
	key := fmt.Sprint(look, effect, border)
	if number, ok := s.shown[key]; ok {
		return number
	}
	p := s.begins["cellXfs"].prefix
	s.shown[key] = s.add(fmt.Sprintf(`<%sxf numFmtId="0" fontId="%d" fillId="%d" borderId="%d" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><%salignment %s/></%sxf>`,
		p, font, fill, border, p, looks[look].alignment, p))
	return s.shown[key]
}

func (s *styles) add(format string) int {
	s.added = append(s.added, format)
	return len(s.formats) + len(s.added) - 1
}

// bytes gives the part with what was added, at the ends of its lists, so that no number changes its meaning.
func (s *styles) bytes() []byte {
	var e edits
	p := s.begins["cellXfs"].prefix
	fonts, fills := "", ""
	for _, look := range looks {
		fonts += "<font>" + look.font + `<name val="Calibri"/><family val="2"/></font>`
	}
	for _, effect := range marker.Effects {
		fills += `<fill><patternFill patternType="solid"><fgColor rgb="` + fillOf[effect] + `"/><bgColor indexed="64"/></patternFill></fill>`
	}
	s.extend(&e, "fonts", s.fonts+len(looks), withPrefix(fonts, p))
	s.extend(&e, "fills", s.fills+len(marker.Effects), withPrefix(fills, p))
	s.extend(&e, "borders", s.borders+1, withPrefix(rule, p))
	s.extend(&e, "cellXfs", len(s.formats)+len(s.added), strings.Join(s.added, ""))
	return e.apply(s.data)
}

func (s *styles) extend(e *edits, list string, count int, elements string) {
	e.set(s.data, s.begins[list], "count", strconv.Itoa(count))
	e.within(s.data, s.ends[list], elements)
}

// withPrefix writes elements with the prefix that a part gives its own.
func withPrefix(elements, prefix string) string {
	return strings.NewReplacer("</", "</"+prefix, "<", "<"+prefix).Replace(elements)
}
