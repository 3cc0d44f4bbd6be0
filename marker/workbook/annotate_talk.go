package workbook

import (
	"bytes"
	"fmt"
	"maps"
	"path"
	"strconv"
)

// comments writes the comments of the sheet, their boxes, and answers in its conversations.
func (s *sheetEdit) comments(e *edits) error {
	if len(s.texts) == 0 {
		return nil
	}
	relations := s.relations(s.part)
	if err := s.answer(relations); err != nil {
		return in(RefusedThreads, err)
	}
	return in(RefusedComments, s.say(e, relations))
}

// say writes the comments and their boxes.
func (s *sheetEdit) say(e *edits, relations relations) error {
	part, err := s.commentsPart(relations.ofKind("comments"))
	if err != nil {
		return err
	}
	data, err := s.read(part)
	if err != nil {
		return err
	}
	data, known, err := comment(data, s.texts)
	if err != nil {
		return err
	}
	s.write(part, data)
	return s.draw(e, relations, known)
}

// commentsPart is the part of the sheet's comments: that of people's, or a new one.
func (s *sheetEdit) commentsPart(part string) (string, error) {
	if part != "" {
		return part, nil
	}
	part = s.newPart("comments/locmark", ".xml")
	s.write(part, []byte(noComments))
	_, err := s.link(part, "comments", commentsType)
	return part, err
}

// draw adds the boxes to the sheet's drawing, or to one that it gets. Where people's comments have had no drawing, they get
// their boxes as well: Excel shows no comment without one.
func (s *sheetEdit) draw(e *edits, relations relations, known map[address]bool) error {
	part, texts := relations.named(s.boxes).part, s.texts
	if s.boxes == "" {
		texts, known = withTheirs(s.texts, known), nil
		var err error
		if part, err = s.newDrawing(e); err != nil {
			return err
		}
	}
	data, err := s.read(part)
	if err != nil {
		return err
	}
	data, err = drawBoxes(data, texts, known, s.size, s.block*shapesBlock+1)
	s.block += 1 + len(texts)/shapesBlock
	s.write(part, data)
	return err
}

// withTheirs are our texts by cell, and none at the other cells that people commented on.
func withTheirs(ours map[address]string, theirs map[address]bool) map[address]string {
	all := maps.Clone(ours)
	for at := range theirs {
		all[at] = ours[at]
	}
	return all
}

// newDrawing gives the sheet a drawing without boxes.
func (s *sheetEdit) newDrawing(e *edits) (string, error) {
	part := s.newPart("drawings/locmark", ".vml")
	s.write(part, []byte(fmt.Sprintf(noShapes, s.block)))
	id, err := s.link(part, "vmlDrawing", drawingType)
	e.insert(s.after, "<"+s.prefix+`legacyDrawing xmlns:r="`+officeSpace+`" r:id="`+id+`"/>`)
	return part, err
}

// answer takes part in the conversations of a sheet.
func (s *sheetEdit) answer(relations relations) error {
	part := relations.ofKind("threadedComment")
	if part == "" {
		return nil
	}
	data, err := s.read(part)
	if err != nil {
		return err
	}
	answered, err := answer(data, s.texts)
	if err != nil || bytes.Equal(answered, data) {
		return err
	}
	s.write(part, answered)
	if s.introduced {
		return nil
	}
	s.introduced = true
	return s.introduce(s.relations(s.main).ofKind("person"))
}

// link gives the sheet a new part, and the id of its relation to it.
func (s *sheetEdit) link(part, kind, contentType string) (string, error) {
	if err := s.declare(part, contentType); err != nil {
		return "", err
	}
	return s.relate(s.part, kind, part)
}

// newPart is a name for a part that is not taken.
func (p *parcel) newPart(name, ending string) string {
	for number := 1; ; number++ {
		if part := path.Join(path.Dir(p.main), name+strconv.Itoa(number)+ending); !p.holds(part) {
			return part
		}
	}
}
