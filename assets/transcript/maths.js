// Formulas: drawn by KaTeX while their section is on screen.

const CACHED_FORMULAS = 4000;

// Asked for before there is a formula: with fonts that come late, all that is on screen would be laid out twice.
for (const font of ["KaTeX_Main", "italic KaTeX_Math"]) document.fonts.load(`1em ${font}`);

const formulas = new Map();
const typeset = (span) => {
  const display = span.dataset.display === "1";
  const tex = span.dataset.katex ?? span.dataset.tex;
  const key = (display ? "1" : "0") + tex;
  let drawn = formulas.get(key);
  if (!drawn) {
    drawn = draw(tex, span.dataset.tex, display);
    if (formulas.size >= CACHED_FORMULAS) formulas.delete(formulas.keys().next().value);
    formulas.set(key, drawn);
  }
  span.replaceChildren(drawn.cloneNode(true));
  measureSoon(span);
};
const typesetEmpty = (element) => element.querySelectorAll("span.maths:empty").forEach(typeset);
// KaTeX draws the name of a command that it does not carry out in a colour of its own; such a picture is incomplete.
const REFUSED = "#fe0102";
const options = (display) => ({
  displayMode: display, throwOnError: true, errorColor: REFUSED, strict: false, trust: false, maxExpand: 1000, maxSize: 30,
  macros: { ...MACROS },
});
// KaTeX's MathML leaves the tags of single rows out, and shifts these rows; its HTML has one for each row, maybe empty.
const nameRows = (holder) => {
  const tags = holder.querySelectorAll(".katex-html > .katex-tag .vlist-r:first-child > .vlist > span");
  const rows = holder.querySelectorAll("math > semantics > mtable > mtr");
  if (!tags.length || tags.length !== rows.length) return;
  rows.forEach((row, at) => {
    const place = row.querySelector(":scope > .mml-eqn-num");
    if (!place) return;
    for (const glue of row.querySelectorAll(":scope > .mtr-glue")) glue.remove();
    const text = document.createElementNS(place.namespaceURI, "mtext");
    text.textContent = tags[at].textContent;
    place.replaceChildren(text);
  });
};
const draw = (tex, source, display) => {
  const holder = document.createElement("span");
  try {
    katex.render(tex, holder, options(display));
    if (holder.querySelector(`[mathcolor="${REFUSED}"]`)) throw new Error("refused");
    nameRows(holder);
    return holder;
  } catch { /* shown as source */ }
  const code = document.createElement("code");
  code.className = "unread";
  code.textContent = source;
  return code;
};
// The formula as KaTeX's MathML, for other programs: by itself, without what only styles a page, and with its TeX.
const mathml = (span) => {
  const drawn = draw(span.dataset.katex ?? span.dataset.tex, span.dataset.tex, span.dataset.display === "1");
  const math = drawn.querySelector("math");
  if (!math) return "";
  for (const element of math.querySelectorAll("[class], [style]")) {
    element.removeAttribute("class");
    element.removeAttribute("style");
  }
  math.querySelector("annotation").textContent = span.dataset.tex;
  return new XMLSerializer().serializeToString(math);
};
const fill = (section) => {
  section.away = false;
  if (section.filled) return;
  section.filled = true;
  unshelve(section);
  const spans = [...section.querySelectorAll("span.maths:empty")];
  const isSeen = spans.map((span) => {
    const { top, bottom } = span.getBoundingClientRect();
    return bottom > -SOON_SEEN_PX && top < innerHeight + SOON_SEEN_PX;
  });
  for (const [at, span] of spans.entries()) if (isSeen[at]) typeset(span);
  typesetSoon(spans.filter((_, at) => !isSeen[at]));
};
// The rest of a section that has come into view, frame by frame: what is seen need not wait for it.
const SOON_SEEN_PX = 100, FRAME_MS = 8;
const unseen = new Set();
let isTypesetting = false, typesetsLater = false;
const typesetSoon = (spans) => {
  for (const span of spans) unseen.add(span);
  if (!unseen.size || isTypesetting || typesetsLater) return;
  isTypesetting = true;
  requestAnimationFrame(typesetSome);
};
const typesetSome = () => {
  isTypesetting = false;
  const end = performance.now() + FRAME_MS;
  for (const span of unseen) {
    if (performance.now() > end) break;
    unseen.delete(span);
    if (span.isConnected && !span.firstChild && (isHeard || span.closest(".g").filled)) typeset(span);
  }
  typesetSoon([]);
};
// While a page shows what it has to show first, the rest waits.
const typesetLater = (isLater) => {
  typesetsLater = isLater;
  typesetSoon([]);
};
const unfill = (section) => {
  section.away = true;
  section.filled = false;
  if (isHeard) return;
  for (const span of section.querySelectorAll("span.maths")) span.replaceChildren();
  shelve(section);
};
document.addEventListener("contentvisibilityautostatechange", (event) => {
  if (event.target.className === "g") (event.skipped ? unfill : fill)(event.target);
}, true);
