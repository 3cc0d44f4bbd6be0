// Where the boxes and bands of a flow stand: columns from left to right, the height of a box its money, and beside each box room
// for its label, which no band crosses.

const FLOW_COLUMNS = ["payer", "puno", "way", "type"];
const FLOW_MOST = { payer: 8, puno: 10, way: 6, type: 8 }; // boxes of a column; the smallest others share one
const FLOW_GAP = 8; // between two boxes, or their labels
const FLOW_HEAD = 26; // holds the titles of the columns
const FLOW_LABELLED = 0.17; // of the width: a box and its label
const FLOW_TALL = 260; // the height of all money
const BOX = 12; // pixels across

// flowRows are the flows of programmes in a currency, each by the names of its boxes.
function flowRows(programmes, currency, money) {
  const shown = new Set(inCurrency(programmes, currency));
  const { programme, payer, puno, way, type, unlisted } = data.flows;
  const rows = [];
  programme.forEach((i, k) => {
    const value = data.flows[money][k];
    if (value && shown.has(i)) rows.push({ payer: payer[k], puno: puno[k], way: way[k], type: type[k], unlisted: unlisted[k] > 0, value });
  });
  return rows;
}

// flowBoxes are the boxes of a column, the largest first; ways in their own order. What is too small for a box of its own is
// counted among "others".
function flowBoxes(rows, column) {
  const sums = new Map();
  for (const row of rows) sums.set(row[column], (sums.get(row[column]) ?? 0) + row.value);
  const all = [...sums].map(([key, value]) => ({ key, value }));
  all.sort((a, b) => (column === "way" ? a.key - b.key : b.value - a.value || a.key - b.key));
  const most = FLOW_MOST[column];
  const starred = column === "payer" ? unlistedPayers(rows) : [];
  const named = (box) => ({ ...box, keys: [box.key], name: flowName(column, box.key) + (starred.includes(box.key) ? " *" : "") });
  if (all.length <= most) return all.map(named);
  const rest = all.slice(most - 1);
  const others = { key: "others", keys: rest.map((b) => b.key), value: rest.reduce((sum, b) => sum + b.value, 0), name: say("others", { count: count(rest.length) }) };
  return [...all.slice(0, most - 1).map(named), others];
}

// unlistedPayers contribute to a programme that does not name them among its donors: a reader who looks for donors must be told.
const unlistedPayers = (rows) => [...new Set(rows.filter((row) => row.unlisted).map((row) => row.payer))];

function flowName(column, key) {
  if (key < 0) return say("not_said");
  if (column === "way") return say("way_" + data.ways[key]);
  if (column === "type") return data.words["type_" + data.types[key]] ?? data.types[key];
  return column === "payer" ? data.payers[key] : data.punos[key];
}

// flowLayout places the boxes and bands of rows in a drawing of that width.
function flowLayout(rows, width) {
  const whole = rows.reduce((sum, row) => sum + row.value, 0);
  const scale = FLOW_TALL / whole;
  const wide = Math.round(width * FLOW_LABELLED);
  const columns = FLOW_COLUMNS.map((column) => flowBoxes(rows, column).map((box) => sizedBox(box, scale, wide)));
  const height = Math.max(...columns.map((boxes) => FLOW_HEAD + boxes.reduce((sum, box) => sum + box.slot + FLOW_GAP, 0)));
  columns.forEach((boxes, k) => placeBoxes(boxes, (k * (width - wide)) / (columns.length - 1), height));
  const bands = columns.slice(1).flatMap((to, k) => flowBands(rows, columns[k], to, { from: FLOW_COLUMNS[k], into: FLOW_COLUMNS[k + 1], scale }));
  return { columns, bands, height, whole };
}

// sizedBox is as tall as its money, and stands in a slot that holds its label too.
function sizedBox(box, scale, wide) {
  const lines = labelLines(box.name, wide - BOX - 10);
  const tall = Math.max(box.value * scale, 1);
  return { ...box, wide, lines, tall, slot: Math.max(tall, (lines.length + 1) * FLOW_LINE + 2) };
}

function placeBoxes(boxes, x, height) {
  const used = boxes.reduce((sum, box) => sum + box.slot, 0);
  const gap = (height - FLOW_HEAD - used) / boxes.length;
  let top = FLOW_HEAD + gap / 2;
  for (const box of boxes) {
    const y = top + (box.slot - box.tall) / 2;
    Object.assign(box, { x, y, top, out: y, in: y });
    top += box.slot + gap;
  }
}

// flowBands are the bands between two columns, each from where the one before it ended.
function flowBands(rows, from, to, { from: out, into, scale }) {
  const bands = [];
  for (const left of from) {
    for (const right of to) {
      const value = rows.reduce((sum, row) => (left.keys.includes(row[out]) && right.keys.includes(row[into]) ? sum + row.value : sum), 0);
      if (!value) continue;
      bands.push({ left, right, value, tall: value * scale, y0: left.out, y1: right.in });
      left.out += value * scale;
      right.in += value * scale;
    }
  }
  return bands;
}
