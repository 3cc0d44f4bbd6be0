// The flow as a drawing: boxes with their labels, and bands between them.

const FLOW_LINES = 3; // of a label at most, above its amount
const FLOW_LINE = 13; // pixels from one to the next

function flowDrawing(rows, currency, width) {
  const { columns, bands, height, whole } = flowLayout(rows, width);
  const heads = FLOW_COLUMNS.map((name, k) => svg("text", { class: "head", x: columns[k][0].x, y: 14 }, say(name)));
  return svg(
    "svg",
    { class: "flow", role: "img", "aria-label": say("bar", { name: say("flow"), parts: amount(whole, currency) }), width, height, viewBox: `0 0 ${width} ${height}` },
    ...bands.map((band) => flowBand(band, currency)),
    ...heads,
    ...columns.flatMap((boxes) => boxes.map((box) => flowBox(box, currency))),
  );
}

function flowBand({ left, right, value, tall, y0, y1 }, currency) {
  const [x0, x1] = [left.x + left.wide, right.x];
  const middle = (x0 + x1) / 2;
  const path = `M${x0},${y0}C${middle},${y0} ${middle},${y1} ${x1},${y1}V${y1 + tall}C${middle},${y1 + tall} ${middle},${y0 + tall} ${x0},${y0 + tall}Z`;
  return svg("path", { class: "band", d: path }, svg("title", {}, `${left.name} → ${right.name}: ${amount(value, currency)}`));
}

// flowBox is a box with its label beside it, on a ground of its own: the bands arrive on its left and go on from its right.
function flowBox(box, currency) {
  const x = box.x + BOX + 5;
  const first = box.top + box.slot / 2 + 4 - (box.lines.length * FLOW_LINE) / 2;
  const label = box.lines.map((line, k) => svg("text", { class: "label", x, y: first + k * FLOW_LINE }, line));
  const value = svg("text", { class: "amount", x, y: first + box.lines.length * FLOW_LINE }, rounded(box.value, currency));
  const ground = svg("rect", { class: "ground", x: box.x, y: box.top, width: box.wide, height: box.slot });
  const shape = svg("rect", { class: "box", x: box.x, y: box.y, width: BOX, height: box.tall });
  return svg("g", {}, svg("title", {}, `${box.name}: ${amount(box.value, currency)}`), ground, shape, ...label, value);
}

// labelLines breaks a name between its words into lines that fit; what is too long for them all is cut, and stands whole in the
// title of its box and in the table.
function labelLines(name, room) {
  const lines = [""];
  for (const word of name.split(" ")) {
    const longer = lines.at(-1) ? lines.at(-1) + " " + word : word;
    if (!lines.at(-1) || labelWidth(longer) <= room || lines.length === FLOW_LINES) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => fitting(line, room));
}

function fitting(line, room) {
  let letters = [...line].length;
  while (letters > 1 && labelWidth(cut(line, letters)) > room) letters--;
  return cut(line, letters);
}

let ruler; // measures text as the labels of the flow are written

function labelWidth(text) {
  if (!ruler) {
    ruler = document.createElement("canvas").getContext("2d");
    ruler.font = "12.5px " + getComputedStyle(document.documentElement).fontFamily;
  }
  return ruler.measureText(text).width;
}
