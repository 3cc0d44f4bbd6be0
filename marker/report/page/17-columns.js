// The columns of the list: what each shows of a programme, and what it sorts by. What matters most stands first: a telephone
// shows no more than that without scrolling, and has the country under the title instead of in its column.

const LIST_COLUMNS = [
  { id: "title", title: () => say("programme"), cell: titleCell, key: (i) => fold(data.programmes.title[i] || data.programmes.id[i]) },
  { id: "level", number: true, title: () => say("level"), cell: levelCell, key: (i) => data.programmes.level[i] },
  moneyColumn("total"),
  moneyColumn("local"),
  { id: "share", of: "local", number: true, title: () => say("local_share"), cell: shareCell, key: shareKey },
  moneyColumn("required"),
  moneyColumn("available"),
  { id: "country", title: () => facetTitle("country"), cell: (i) => facetNames("country", i), key: (i) => fold(facetNames("country", i).textContent) },
  { id: "stage", title: () => facetTitle("stage"), cell: (i) => facetNames("stage", i), key: stageKey },
  { id: "dimensions", title: () => say("dimensions"), cell: dimensionsCell },
  { id: "coverage", number: true, title: () => say("coverage"), cell: (i) => percentOf(data.programmes.coverage[i]), key: (i) => data.programmes.coverage[i] },
];

function moneyColumn(sum) {
  return { id: sum, of: sum, number: true, title: () => say(sum), cell: (i) => moneyCell(sum, i), key: (i) => moneyKey(sum, i) };
}

// listColumns are the columns that an edition can fill.
const listColumns = (edition) => LIST_COLUMNS.filter((column) => !column.of || shows(edition, column.of));

const facetOf = (id) => data.facets.find((f) => f.id === id);

const facetTitle = (id) => facetOf(id).title;

function facetNames(id, i) {
  const facet = facetOf(id);
  const text = facet.values[i].map((k) => facet.names[k]).join("; ");
  return el("bdi", { title: text }, text || "–");
}

function stageKey(i) {
  const facet = facetOf("stage");
  return facet.values[i].length ? facet.order[facet.values[i][0]] : -2;
}

function titleCell(i) {
  const { id, title } = data.programmes;
  const button = el("button", { type: "button", class: "plain", title: title[i] || null, click: () => openProgramme(i) }, called(cut(title[i] || id[i], 120)));
  const where = el("span", { class: "where" }, " · ", facetNames("country", i));
  return [button, el("span", { class: "id" }, called(cut(id[i], 40)), facetOf("country").values[i].length ? where : "")];
}

function levelCell(i) {
  const { level, panel, edition } = data.programmes;
  const label = data.editions[edition[i]].scale[level[i]];
  return [badge(level[i]), " ", el("span", { class: "label" }, label ?? say("no_level")), star(i, panel[i])];
}

function dimensionsCell(i) {
  const { dimensions, edition } = data.programmes;
  return data.editions[edition[i]].dimensions.map(([id, title], k) =>
    el("span", { class: "dimension" }, el("abbr", { title }, id), " ", badge(dimensions[i][k] === "-" ? -1 : Number(dimensions[i][k]))),
  );
}

function moneyCell(name, i) {
  const cents = data.programmes[name][i];
  const currency = currencyName(data.programmes.currency[i]);
  return cents == null ? "–" : el("span", { title: amount(cents, currency) }, rounded(cents, currency));
}

// Money of other currencies stands below that of the chosen one: there is no order between them.
function moneyKey(name, i) {
  const cents = data.programmes[name][i];
  return cents == null ? null : [-Math.abs(data.programmes.currency[i] - choices().currency), cents];
}

function shareCell(i) {
  const { total, indirect, local } = data.programmes;
  return local[i] == null ? "–" : percent(local[i], (total[i] ?? 0) - (indirect[i] ?? 0));
}

function shareKey(i) {
  const { total, indirect, local } = data.programmes;
  const cost = (total[i] ?? 0) - (indirect[i] ?? 0);
  return local[i] == null || cost <= 0 ? null : local[i] / cost;
}

// sorted orders programmes by the chosen column; those that say nothing there stand last, whatever the direction.
function sorted(chosen, programmes) {
  const down = (chosen.sort ?? "").startsWith("-");
  const column = LIST_COLUMNS.find((c) => c.key && c.id === (chosen.sort ?? "").replace("-", ""));
  if (!column) return programmes;
  const keyed = programmes.map((i) => [i, column.key(i)]);
  const silent = (key) => key == null || key === "" || key === -1 || key === -2;
  keyed.sort(([, a], [, b]) => silent(a) - silent(b) || (silent(a) ? 0 : (down ? -1 : 1) * compareKeys(a, b)));
  return keyed.map(([i]) => i);
}

function compareKeys(a, b) {
  if (Array.isArray(a)) return a[0] - b[0] || a[1] - b[1];
  return a < b ? -1 : a > b ? 1 : 0;
}

// nextSort is what a click on a heading asks for: numbers from the highest, words from the first letter, then the other way,
// then the order in which programmes came.
function nextSort(column, sort) {
  const first = (column.number ? "-" : "") + column.id;
  const second = (column.number ? "" : "-") + column.id;
  return sort === first ? second : sort === second ? "" : first;
}
