// Local money as a flow: who pays, the agency, the way, and the kind of local actor it reaches.

const BOX = 12; // pixels across
const FLOW_NARROWEST = 820;
const FLOW_ON_PAPER = 1150; // so wide that a sheet shows its labels whole

function flow() {
  const money = choice(say("money_shown"), [["", say("planned")], ["spent", say("spent")]], (value) => choose({ money: value }));
  const drawing = scrolling(say("flow"));
  const how = el("p", { class: "note" });
  const notes = el("p", { class: "note" });
  const numbers = asTable(say("flow"));
  const element = section("flow", say("flow"), how, money.element, drawing, notes, numbers.element);
  let last = null;
  let onPaper = false;
  const draw = (chosen, programmes) => {
    last = [chosen, programmes];
    money.select.value = chosen.money === "spent" ? "spent" : "";
    how.textContent = say("flow_how", { currency: currencyName(chosen.currency) || say("not_given") });
    const rows = flowRows(programmes, chosen.currency, chosen.money === "spent" ? "spent" : "planned");
    drawing.replaceChildren(rows.length ? flowDrawing(rows, chosen, onPaper ? FLOW_ON_PAPER : drawing.clientWidth) : el("p", { class: "empty" }, flowNothing(chosen)));
    notes.textContent = flowNotes(rows, moneyOf(programmes, chosen.currency), currencyName(chosen.currency));
    numbers.show([say("from"), say("to"), [say("amount"), true]], () => flowTable(rows, currencyName(chosen.currency)));
  };
  const resize = () => last && draw(...last);
  const print = (whole) => ((onPaper = whole), resize());
  return { element, draw, resize, print };
}

const flowNothing = (chosen) =>
  say(chosen.money === "spent" ? "flow_nothing_spent" : "flow_nothing", { currency: currencyName(chosen.currency) || say("not_given") });

function flowNotes(rows, money, currency) {
  const notes = rows.length ? [say("flow_counts")] : [];
  if (money.setAside) notes.push(say("set_aside", { amount: amount(money.setAside, currency) }));
  if (money.unread) notes.push(say("unread", { count: count(money.unread) }));
  return notes.join(" ");
}

function flowTable(rows, currency) {
  const { bands } = rows.length ? flowLayout(rows, FLOW_NARROWEST) : { bands: [] };
  return bands.map((band) => [band.left.name, band.right.name, amount(band.value, currency)]);
}

function flowDrawing(rows, chosen, room) {
  const width = Math.max(room || 1100, FLOW_NARROWEST);
  const { columns, bands, height, whole } = flowLayout(rows, width);
  const currency = currencyName(chosen.currency);
  const heads = FLOW_COLUMNS.map((name, k) => svg("text", { class: "head", x: columns[k][0].x, y: 14 }, say(name)));
  return svg(
    "svg",
    { class: "flow", role: "img", "aria-label": say("bar", { name: say("flow"), parts: amount(whole, currency) }), width, height, viewBox: `0 0 ${width} ${height}` },
    ...bands.map((band) => flowBand(band, currency)),
    ...heads,
    ...columns.flat().map((box) => flowBox(box, currency, (width - FLOW_LABEL) / (columns.length - 1))),
  );
}

function flowBand({ left, right, value, tall, y0, y1 }, currency) {
  const [x0, x1] = [left.x + BOX, right.x];
  const middle = (x0 + x1) / 2;
  const path = `M${x0},${y0}C${middle},${y0} ${middle},${y1} ${x1},${y1}V${y1 + tall}C${middle},${y1 + tall} ${middle},${y0 + tall} ${x0},${y0 + tall}Z`;
  return svg("path", { class: "band", d: path }, svg("title", {}, `${left.name} → ${right.name}: ${amount(value, currency)}`));
}

function flowBox(box, currency, room) {
  const longest = Math.floor((Math.min(room, FLOW_LABEL) - BOX - 14) / 6.6);
  const middle = box.y + box.tall / 2;
  const label = svg("text", { class: "label", x: box.x + BOX + 5, y: middle - 2 }, cut(box.name, longest));
  const value = svg("text", { class: "amount", x: box.x + BOX + 5, y: middle + 12 }, rounded(box.value, currency));
  const shape = svg("rect", { class: "box", x: box.x, y: box.y, width: BOX, height: box.tall });
  return svg("g", {}, svg("title", {}, `${box.name}: ${amount(box.value, currency)}`), shape, label, value);
}
