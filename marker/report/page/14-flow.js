// Local money as a flow: who pays, the agency, the way, and the kind of local actor it reaches.

const FLOW_NARROWEST = 820; // narrower than that, the sums stand one under another
const FLOW_NAMED = 8; // names in a note at most
const FLOW_ON_PAPER = 1030; // as wide as a sheet between its margins

function flow() {
  const money = choice(say("money_shown"), [["", say("planned")], ["spent", say("spent")]], (value) => choose({ money: value }));
  const drawing = el("div", { class: "drawing" });
  const how = el("p", { class: "note" });
  const notes = el("p", { class: "note" });
  const numbers = asTable(say("flow"));
  const element = section("flow", say("flow"), how, money.element, drawing, notes, numbers.element);
  let last = null;
  let onPaper = false;
  const draw = (chosen, programmes) => {
    last = [chosen, programmes];
    money.select.value = chosen.money === "spent" ? "spent" : "";
    how.textContent = say("flow_how", { currency: currencyName(chosen.currency) });
    const nothing = moneyNothing(chosen, programmes);
    const rows = flowRows(programmes, chosen.currency, chosen.money === "spent" ? "spent" : "planned");
    drawing.replaceChildren(rows.length ? flowPicture(rows, chosen, onPaper ? FLOW_ON_PAPER : drawing.clientWidth) : el("p", { class: "empty" }, nothing || flowNothing(chosen)));
    notes.textContent = flowNotes(rows, moneyOf(programmes, chosen.currency), currencyName(chosen.currency));
    how.hidden = money.element.hidden = nothing !== "";
    numbers.element.hidden = rows.length === 0;
    numbers.show([say("from"), say("to"), [say("amount"), true]], () => flowTable(rows, currencyName(chosen.currency)));
  };
  const resize = () => last && draw(...last);
  const print = (whole) => ((onPaper = whole), resize());
  return { element, draw, resize, print };
}

const flowNothing = (chosen) =>
  say(chosen.money === "spent" ? "flow_nothing_spent" : "flow_nothing", { currency: currencyName(chosen.currency) });

function flowNotes(rows, money, currency) {
  const notes = rows.length ? [say("flow_counts")] : [];
  if (unlistedPayers(rows).length) notes.push(say("unlisted", { donors: someOf(unlistedPayers(rows).map((payer) => data.payers[payer])) }));
  if (money.setAside) notes.push(say("set_aside", { amount: amount(money.setAside, currency) }));
  if (money.unread) notes.push(say("unread", { count: count(money.unread) }));
  return notes.join(" ");
}

// someOf names the first of many, and counts the others.
function someOf(names) {
  const rest = names.length - FLOW_NAMED;
  return (rest > 1 ? [...names.slice(0, FLOW_NAMED), say("others", { count: count(rest) })] : names).join(data.numbers.comma);
}

function flowTable(rows, currency) {
  const { bands } = rows.length ? flowLayout(rows, FLOW_NARROWEST) : { bands: [] };
  return bands.map((band) => [band.left.name, band.right.name, amount(band.value, currency)]);
}

// flowPicture is the flow drawn where there is room for it, and else the sums of its columns, one column under another.
function flowPicture(rows, chosen, room) {
  const currency = currencyName(chosen.currency);
  return room && room < FLOW_NARROWEST ? flowSums(rows, currency) : flowDrawing(rows, currency, room || FLOW_ON_PAPER);
}

function flowSums(rows, currency) {
  const whole = rows.reduce((sum, row) => sum + row.value, 0);
  const line = (box) => {
    const text = say("bar_part", { label: box.name + data.words.colon, value: amount(box.value, currency) });
    return barRow(called(box.name), bar(box.name, [{ value: box.value, look: "help", digit: "", text }], whole), rounded(box.value, currency));
  };
  const column = (name) => [el("h3", {}, say(name)), el("ul", { class: "bars" }, flowBoxes(rows, name).map(line))];
  return el("div", { class: "columns" }, FLOW_COLUMNS.map(column));
}
