// Where the boxes and bands of a flow stand: columns from left to right, the height of a box its money, room for a label each.

const FLOW_COLUMNS = ["payer", "puno", "way", "type"];
const FLOW_MOST = { payer: 8, puno: 10, way: 6, type: 8 }; // boxes of a column; the smallest others share one
const FLOW_GAP = 40; // holds a name in two lines and its amount
const FLOW_LABEL = 260; // room for the labels behind the last column
const FLOW_TALL = 260; // the height of all money

// flowRows are the flows of programmes in a currency, each by the names of its boxes.
function flowRows(programmes, currency, money) {
  const shown = new Set(inCurrency(programmes, currency));
  const { programme, payer, puno, way, type } = data.flows;
  const rows = [];
  programme.forEach((i, k) => {
    const value = data.flows[money][k];
    if (value && shown.has(i)) rows.push({ payer: payer[k], puno: puno[k], way: way[k], type: type[k], value });
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
  if (all.length <= most) return all.map((box) => ({ ...box, keys: [box.key], name: flowName(column, box.key) }));
  const rest = all.slice(most - 1);
  const others = { key: "others", keys: rest.map((b) => b.key), value: rest.reduce((sum, b) => sum + b.value, 0), name: say("others", { count: count(rest.length) }) };
  return [...all.slice(0, most - 1).map((box) => ({ ...box, keys: [box.key], name: flowName(column, box.key) })), others];
}

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
  const columns = FLOW_COLUMNS.map((column) => flowBoxes(rows, column));
  const height = Math.max(...columns.map((boxes) => FLOW_TALL + (boxes.length + 1) * FLOW_GAP));
  columns.forEach((boxes, k) => placeBoxes(boxes, { x: (k * (width - FLOW_LABEL)) / (columns.length - 1), scale, height }));
  const bands = columns.slice(1).flatMap((to, k) => flowBands(rows, columns[k], to, { from: FLOW_COLUMNS[k], into: FLOW_COLUMNS[k + 1], scale }));
  return { columns, bands, height, whole };
}

function placeBoxes(boxes, { x, scale, height }) {
  const used = boxes.reduce((sum, box) => sum + box.value * scale, 0);
  const gap = (height - used) / (boxes.length + 1);
  let y = gap;
  for (const box of boxes) {
    Object.assign(box, { x, y, tall: Math.max(box.value * scale, 1), out: y, in: y });
    y += box.value * scale + gap;
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
