// Programmes by criteria: each cell its level as a digit, and marks of their own for what is not evidenced or does not apply.

const HEAT_ROW = 30; // pixels, as app.css has it

function heatmap() {
  const head = el("thead");
  const body = el("tbody");
  const grid = el("table", { class: "heat", role: "grid", "aria-labelledby": "heatmap-title", keydown: walkHeat }, head, body);
  const frame = el("div", { class: "frame", tabindex: "-1" }, grid);
  const codes = asTable(say("codes"));
  codes.element.firstChild.textContent = say("codes");
  const settled = settledNote();
  const element = section("heatmap", say("heatmap"), el("p", { class: "note screen" }, say("heatmap_how")), heatLegend(), settled.element, frame, codes.element);
  const rows = rolling(frame, body, HEAT_ROW, heatRow);
  const draw = (chosen, programmes) => {
    const criteria = data.editions[chosen.edition].criteria;
    head.replaceChildren(heatHead(criteria));
    grid.setAttribute("aria-rowcount", programmes.length + 1);
    grid.setAttribute("aria-colcount", criteria.length + 2);
    settled.draw(programmes, true);
    rows.show(programmes);
    if (body.querySelector("button")) body.querySelector("button").tabIndex = 0;
    codes.show([say("criterion"), ""], () => criteria.map(([id, title, question]) => [`${id} ${title}`, question]));
    grid.reveal = rows.reveal;
  };
  return { element, draw, print: rows.print };
}

function heatLegend() {
  const marks = { not_evidenced: say("mark_not_evidenced"), not_applicable: say("mark_not_applicable") };
  return el("p", { class: "note" }, say("heatmap_legend", marks));
}

function heatHead(criteria) {
  const titles = [[say("programme"), ""], [say("level"), ""], ...criteria];
  return el("tr", { "aria-rowindex": "1" }, titles.map(([id, title]) => el("th", { scope: "col" }, title ? el("abbr", { title }, id) : id)));
}

function heatRow(i, place) {
  const { id, title, level, panel, marks, settled } = data.programmes;
  const open = el("button", { type: "button", class: "plain", tabindex: "-1", title: title[i], click: () => openProgramme(i) }, called(cut(id[i], 40)));
  const named = el("bdi", { class: "heat-title" }, cut(title[i], 80));
  const overall = el("td", { class: look(level[i]), tabindex: "-1" }, level[i] < 0 ? "–" : String(level[i]), star(i, panel[i]));
  const cells = [...marks[i]].map((mark, k) => heatCell(i, mark, settled[i][k]));
  return el("tr", { "aria-rowindex": String(place + 2), "data-programme": String(i) }, el("th", { scope: "row" }, open, named), overall, cells);
}

function heatCell(i, mark, settled) {
  const shown = { e: [say("mark_not_evidenced"), "missing", say("not_evidenced")], a: [say("mark_not_applicable"), "none", say("not_applicable")], "-": ["", "none", ""] };
  const [text, kind, name] = shown[mark] ?? [mark, look(Number(mark)), ""];
  return el("td", { class: kind, tabindex: "-1" }, name ? el("abbr", { title: name }, text) : text, star(i, settled));
}

// star is a level that a panel settled, beside the computed one. It opens the justification, which says who did, when and why.
function star(i, level) {
  if (!(level >= 0)) return null; // none, or "-"
  return el("abbr", { class: "settled", title: say("settled"), click: () => openProgramme(i) }, "*" + level);
}

// settledNote says what a star is, where there is one.
function settledNote() {
  const element = el("p", { class: "note" }, say("settled_beside"));
  const { panel, settled } = data.programmes;
  const draw = (programmes, cells) => (element.hidden = !programmes.some((i) => panel[i] >= 0 || (cells && settled[i])));
  return { element, draw };
}

// walkHeat moves from cell to cell by the arrow keys, to rows that are not drawn yet too, and opens a programme by Enter.
function walkHeat(event) {
  const cell = event.target.closest("td, th");
  const row = cell?.parentElement;
  if (!row?.dataset.programme) return;
  const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Home: [0, -999], End: [0, 999] };
  if (event.key === "Enter") return event.preventDefault(), openProgramme(Number(row.dataset.programme));
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const last = Number(event.currentTarget.getAttribute("aria-rowcount")) - 2;
  const to = Math.max(0, Math.min(last, Number(row.getAttribute("aria-rowindex")) - 2 + step[0]));
  const column = Math.max(0, Math.min(row.cells.length - 1, cell.cellIndex + step[1]));
  const next = event.currentTarget.reveal(to)?.cells[column];
  focusHeat(event.target, next);
}

function focusHeat(from, cell) {
  const to = cell?.querySelector("button") ?? cell;
  if (!to) return;
  from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}
