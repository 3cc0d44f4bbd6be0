// A long table draws its rows as they come into view. Each row is as high as every other, so that the place of any is known.

const SPARE = 12; // rows drawn beyond what is seen, for those who scroll on

// rolling fills the body of a table within a frame that scrolls; build makes the row of an item.
function rolling(frame, body, height, build) {
  let items = [];
  let everything = false;
  const drawn = new Map();
  const [above, below] = [spacer(), spacer()];
  const draw = () => {
    const seen = Math.ceil((frame.clientHeight || 600) / height);
    const first = everything ? 0 : Math.max(0, Math.min(Math.floor(frame.scrollTop / height), items.length) - SPARE);
    const last = everything ? items.length : Math.min(items.length, first + seen + 2 * SPARE);
    discard(drawn, frame, (i) => i < first || i >= last);
    insert(drawn, above, items, { first, last, build });
    stretch(above, first * height);
    stretch(below, (items.length - last) * height);
  };
  const show = (all) => {
    items = all;
    discard(drawn, frame, () => true);
    body.replaceChildren(above, below);
    draw();
  };
  const print = (whole) => ((everything = whole), draw());
  const reveal = (i) => {
    const head = frame.querySelector("thead").offsetHeight;
    if (i * height < frame.scrollTop) frame.scrollTop = i * height;
    else if ((i + 1) * height + head > frame.scrollTop + frame.clientHeight) frame.scrollTop = (i + 1) * height + head - frame.clientHeight;
    draw();
    return drawn.get(i);
  };
  frame.addEventListener("scroll", () => requestAnimationFrame(draw), { passive: true });
  return { show, print, reveal };
}

// spacer stands for the rows that are not drawn.
const spacer = () => el("tr", { class: "spacer", "aria-hidden": "true" }, el("td")); // of one column: a wider one would make columns

function stretch(row, height) {
  row.hidden = height === 0;
  row.firstChild.style.height = height + "px";
}

// discard takes rows out; where the keyboard stood in one of them, it goes to the frame.
function discard(drawn, frame, leaves) {
  for (const [i, row] of drawn) {
    if (!leaves(i)) continue;
    if (row.contains(document.activeElement)) frame.focus({ preventScroll: true });
    row.remove();
    drawn.delete(i);
  }
}

function insert(drawn, above, items, { first, last, build }) {
  let before = above;
  for (let i = first; i < last; i++) {
    const row = drawn.get(i) ?? build(items[i], i);
    if (row.previousSibling !== before) before.after(row);
    drawn.set(i, row);
    before = row;
  }
}
