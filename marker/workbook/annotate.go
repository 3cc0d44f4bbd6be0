package workbook

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"

	"locmark/marker"
)

// copying is one annotated copy in the making. Excel's own libraries rewrite a workbook as a whole and lose what they do not
// know; here only the parts change in which something is said, and in those only what it takes.
type copying struct {
	*parcel
	annotation *marker.Annotation
	styles     *styles
	block      int  // the next free block of numbers for the boxes of comments
	introduced bool // we are among the people who talk in comments
}

// Annotate gives an annotated copy of the workbook of a file, or why there is none. Source says which workbook was scored:
// a file that was changed since has no copy. The file itself is only read.
func Annotate(file string, source marker.Source, a *marker.Annotation) ([]byte, marker.Refusal) {
	data, problem := readFile(file)
	if problem != nil || hashOf(data) != source.SHA256 {
		return nil, marker.Refusal{Reason: RefusedChanged}
	}
	return annotated(data, source.Workbook, a)
}

func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// annotated makes a copy of a workbook's bytes. What breaks the writer is in doubt itself.
func annotated(data []byte, name string, a *marker.Annotation) (made []byte, refused marker.Refusal) {
	defer func() {
		if recover() != nil {
			made, refused = nil, marker.Refusal{Reason: RefusedDoubt}
		}
	}()
	p, err := newParcel(data)
	if err != nil {
		return nil, refusalOf(err)
	}
	o, err := readOutline(p.archive)
	if err != nil {
		return nil, refusalOf(err)
	}
	if reason := p.refuses(name, &o); reason != "" {
		return nil, marker.Refusal{Reason: reason}
	}
	c := &copying{parcel: p, annotation: a}
	if made, err = c.make(&o); err == nil {
		err = c.proves(&o, data, made)
	}
	if err != nil {
		return nil, refusalOf(err)
	}
	return made, marker.Refusal{}
}

// errTooManyStyles says that a workbook has as many formats as it may have.
var errTooManyStyles = errors.New("too many formats")

// make changes the parts that a copy differs in, and writes it.
func (c *copying) make(o *outline) ([]byte, error) {
	part, err := c.openStyles()
	if err != nil {
		return nil, err
	}
	if c.block, err = c.freeBlock(); err != nil {
		return nil, err
	}
	if err := c.sheets(o); err != nil {
		return nil, err
	}
	visible := map[string]bool{}
	for _, sheet := range o.sheets {
		visible[sheet.name] = !sheet.hidden && sheet.kind == "worksheet"
	}
	first := &front{styles: c.styles, visible: visible}
	if err := c.putFirst(frontSheet.In(c.annotation.Language), first.bytes(c.annotation.Lines)); err != nil {
		return nil, err
	}
	if len(c.styles.formats)+len(c.styles.added) > mostStyles {
		return nil, errTooManyStyles
	}
	c.write(part, c.styles.bytes())
	return c.bytes()
}

// sheets annotates the sheets that something is said of.
func (c *copying) sheets(o *outline) error {
	said := notesOf(c.annotation)
	for _, sheet := range o.sheets {
		var err error
		switch {
		case sheet.kind == "worksheet" && said[sheet.name] != nil:
			err = c.annotateSheet(sheet.part, said[sheet.name])
		case c.archive.has(sheet.part):
			err = c.unselectSheet(sheet.part)
		}
		if err != nil {
			return onSheet(sheet.name, err)
		}
	}
	return nil
}

// noStyles is the least that the part of formats must hold.
const noStyles = declaration + `<styleSheet xmlns="` + mainSpace + `"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
	`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
	`<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`

// openStyles reads the formats; a workbook that has none gets the least there must be.
func (c *copying) openStyles() (part string, err error) {
	part = c.relations(c.main).ofKind("styles")
	if part == "" {
		part = c.newPart("locmark-styles", ".xml")
		c.write(part, []byte(noStyles))
		if err := c.declare(part, stylesType); err != nil {
			return "", err
		}
		if _, err := c.relate(c.main, "styles", part); err != nil {
			return "", err
		}
	}
	data, err := c.read(part)
	if err != nil {
		return "", err
	}
	c.styles, err = readStyles(data)
	return part, err
}
