// What surrounds the page: unpacking its data, paper, and light or dark.

// unpack reads one of the compressed blocks of data that stand in the page.
async function unpack(id) {
  const text = atob(document.getElementById(id).textContent);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return JSON.parse(await new Response(stream).text());
}

// themeButton changes between light and dark, from what the system asks for.
function themeButton() {
  const root = document.documentElement;
  const dark = () => (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const click = () => {
    root.dataset.theme = dark() ? "light" : "dark";
    button.setAttribute("aria-pressed", String(dark()));
  };
  const button = el("button", { type: "button", id: "theme", "aria-pressed": String(dark()), click }, say("theme"));
  return button;
}

// paper draws every row and bar before the page is printed and opens the sums, and has all as it was afterwards.
function paper(parts) {
  const print = (whole) => {
    if (whole) document.documentElement.toggleAttribute("data-paper", true);
    parts.forEach((part) => part.print?.(whole));
    if (!whole) document.documentElement.toggleAttribute("data-paper", false); // now that few rows are left to change
    unfoldSums(whole);
  };
  addEventListener("beforeprint", () => print(true));
  addEventListener("afterprint", () => print(false));
}

// skipLink moves to the figures without touching the address, which holds what was chosen.
function skipLink() {
  const main = document.getElementById("main");
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    main.focus();
    main.scrollIntoView();
  });
}

// hatch is the pattern of what is not evidenced, which all bars share.
function hatch() {
  const lines = svg("path", { d: "M0,6L6,0M-1,1L1,-1M5,7L7,5", class: "hatch" });
  const pattern = svg("pattern", { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse" }, svg("rect", { width: 6, height: 6, class: "paper" }), lines);
  return svg("svg", { width: 0, height: 0, "aria-hidden": "true", class: "defs" }, svg("defs", {}, pattern));
}
