// A justification comes as blocks, as all reports of locmark do; each becomes an element.

const BLOCKS = {
  heading: (depth, text) => el("h" + (Number(depth) + 1), {}, called(text)),
  paragraph: (label, text, strong) => el("p", { class: strong ? "verdict" : null }, labelled(label, text), called(text)),
  table: (columns, rows) => scrolling(columns[0][0], table(columns, rows)),
  list: (numbered, items) => el(numbered ? "ol" : "ul", {}, items.map(item)),
  findings: (rows) => el("div", { class: "found" }, rows.map(finding)),
};

const blocks = (view) => view.map(([kind, ...fields]) => BLOCKS[kind]?.(...fields)).filter(Boolean);

// labelled is what stands before a text, with a colon where a text follows.
const labelled = (label, text) => (label ? [el("strong", {}, called(label), text ? data.words.colon : ""), " "] : []);

function item([label, text, cells = [], more = "", items = []]) {
  const rests = [...cells.map((cell) => el("code", {}, cell)), ...(more ? [more] : [])].flatMap((cell, i) => (i ? [", ", cell] : [cell]));
  const around = rests.length && text ? [" (", ...rests, ")"] : rests;
  const line = [labelled(label, text || rests.length), called(text), around];
  return el("li", {}, line, items.length ? el("ul", {}, items.map(item)) : null);
}

// finding is one criterion: open where there is something to do, and always with its level.
function finding([criterion, question, level, items]) {
  return el(
    "article",
    {},
    el("h4", {}, called(criterion), el("span", { class: "stands" }, level)),
    el("p", { class: "note" }, called(question)),
    el("ul", {}, items.map(item)),
  );
}
