// Elements are made here and nowhere else: text becomes text, never markup, and what listens is a function of ours.

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child != null && child !== ""));
  return element;
}

const el = (tag, attributes = {}, ...children) => filled(document.createElement(tag), attributes, children);

const svg = (tag, attributes = {}, ...children) =>
  filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

// called is a name from a proposal, kept apart from the direction of the text around it.
const called = (text) => el("bdi", {}, text);

// cut shortens a text for a place that is short of room; the whole stands elsewhere.
function cut(text, longest) {
  const letters = [...text];
  return letters.length > longest ? letters.slice(0, longest - 1).join("").trimEnd() + "…" : text;
}

// table is a plain table; a column is its title, or [title, true] where it holds numbers. The first column names the rows.
function table(columns, rows) {
  const number = columns.map((column) => (Array.isArray(column) && column[1] ? "number" : null));
  const title = (column) => (Array.isArray(column) ? column[0] : column);
  const head = el("tr", {}, columns.map((column, i) => el("th", { scope: "col", class: number[i] }, title(column))));
  const cell = (content, i) =>
    i === 0 ? el("th", { scope: "row" }, called(content)) : el("td", { class: number[i] }, called(content));
  return el("table", {}, el("thead", {}, head), el("tbody", {}, rows.map((row) => el("tr", {}, row.map(cell)))));
}

// scrolling is a frame for what may be wider than a telephone: within reach of the keyboard, and with a name.
const scrolling = (name, ...children) =>
  el("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": name }, ...children);

// choice is a labelled list of [value, name] to choose from.
function choice(label, options, chosen) {
  const select = el("select", { change: () => chosen(select.value) });
  select.append(...options.map(([value, name]) => el("option", { value }, cut(name, 60))));
  return { element: el("label", {}, el("span", {}, label), select), select };
}

// asTable is the same as a chart, in numbers: its table is made when it is opened.
function asTable(name) {
  let rows = () => [];
  let columns = [];
  const body = el("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": name });
  const draw = () => body.replaceChildren(...(element.open ? [table(columns, rows())] : []));
  const element = el("details", { toggle: draw }, el("summary", {}, say("as_table")), body);
  const show = (titles, make) => {
    [columns, rows] = [titles, make];
    draw();
  };
  return { element, show };
}

// section is a part of the page with its heading; draw fills its body.
function section(id, title, ...content) {
  const heading = el("h2", { id: id + "-title" }, title);
  return el("section", { id, "aria-labelledby": id + "-title" }, heading, ...content);
}
