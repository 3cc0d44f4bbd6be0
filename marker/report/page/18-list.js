// The list of programmes: sorted by any column, grouped by any field, its rows drawn as they come into view.

const LIST_ROW = 72; // pixels, as app.css has it

function list() {
  const by = choice(say("group_rows"), [["", say("nothing_grouped")], ...data.facets.map((f) => [f.id, f.title])], (value) => choose({ group: value }));
  const head = el("thead");
  const body = el("tbody");
  const grid = el("table", { class: "list", "aria-labelledby": "list-title" }, head, body);
  const frame = el("div", { class: "frame", role: "region", tabindex: "0", "aria-labelledby": "list-title" }, grid);
  const settled = settledNote();
  const element = section("list", say("list"), el("p", { class: "note screen" }, say("list_how")), settled.element, by.element, frame);
  const rows = rolling(frame, body, LIST_ROW, listRow);
  let items = [];
  const draw = (chosen, programmes) => {
    by.select.value = data.facets.some((f) => f.id === chosen.group) ? chosen.group : "";
    head.replaceChildren(listHead(chosen));
    settled.draw(programmes, false);
    items = listItems(chosen, sorted(chosen, programmes));
    grid.setAttribute("aria-rowcount", items.length + 1);
    rows.show(items);
  };
  // focus goes to the title of a programme, wherever it stands.
  const focus = (i) => {
    const place = items.findIndex((item) => item.programme === i);
    if (place >= 0) rows.reveal(place)?.querySelector("button").focus();
  };
  return { element, draw, focus, print: rows.print, order: () => items.map((item) => item.programme).filter((i) => i != null) };
}

// listItems are the rows: programmes, and where they are grouped a heading before each group.
function listItems(chosen, programmes) {
  const facet = data.facets.find((f) => f.id === chosen.group);
  if (!facet) return programmes.map((programme) => ({ programme }));
  return groupsOf(facet, programmes).flatMap((group) => [
    { group: say("group_row", { name: group.name, count: groupText(group.members, chosen) }) },
    ...group.members.map((programme) => ({ programme })),
  ]);
}

function groupText(members, chosen) {
  const money = moneyOf(members, chosen.currency);
  const total = money.total == null ? "" : ` · ${rounded(money.total, currencyName(chosen.currency))}`;
  return count(members.length) + total;
}

function listHead(chosen) {
  const sort = chosen.sort ?? "";
  const order = (column) => (sort === column.id ? "ascending" : sort === "-" + column.id ? "descending" : null);
  const arrow = { ascending: " ▲", descending: " ▼" };
  const cell = (column) => {
    const sign = el("span", { "aria-hidden": "true" }, arrow[order(column)] ?? "");
    const click = () => choose({ sort: nextSort(column, sort) });
    const button = column.key ? el("button", { type: "button", class: "plain", "data-again": "sort " + column.id, click }, column.title(), sign) : column.title();
    return el("th", { scope: "col", class: column.id + (column.number ? " number" : ""), "aria-sort": order(column) }, button);
  };
  return el("tr", { "aria-rowindex": "1" }, listColumns(chosen.edition).map(cell));
}

function listRow(item, place) {
  const columns = listColumns(choices().edition);
  const index = { "aria-rowindex": String(place + 2) };
  if (item.group) return el("tr", { ...index, class: "group" }, el("th", { scope: "rowgroup", colspan: String(columns.length) }, called(item.group)));
  const cell = (column, k) => {
    const attributes = { class: column.id + (column.number ? " number" : ""), ...(k === 0 ? { scope: "row" } : {}) };
    return el(k === 0 ? "th" : "td", attributes, column.cell(item.programme));
  };
  return el("tr", index, columns.map(cell));
}
