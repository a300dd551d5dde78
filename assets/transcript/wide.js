// Formulas in a line of text break between their parts; one whose part is wider than the text scrolls by itself.

const WORTH_MEASURING = 24; // characters of TeX

const measured = new Set();
let isMeasuring = false;
const measure = () => {
  isMeasuring = false;
  const spans = [...measured].filter((span) => span.isConnected && span.firstElementChild);
  measured.clear();
  for (const { firstElementChild: drawn } of spans) if (drawn.className) drawn.classList.remove("wide");
  const wide = spans.filter((span) => {
    const block = span.closest("p, li, td, th, blockquote, h1, h2, h3, h4, h5, h6, .b, .tail");
    const room = block.closest("table") ? Infinity : block.clientWidth; // a table scrolls as a whole
    return [...span.querySelectorAll(".katex-base")].some((base) => base.offsetWidth > room);
  });
  for (const span of wide) span.firstElementChild.classList.add("wide");
};
const measureSoon = (span) => {
  if (span.dataset.display === "1" || span.dataset.tex.length < WORTH_MEASURING) return;
  measured.add(span);
  if (isMeasuring) return;
  isMeasuring = true;
  requestAnimationFrame(measure);
};
let widthBefore = innerWidth;
addEventListener("resize", () => {
  if (innerWidth === widthBefore) return;
  widthBefore = innerWidth;
  for (const katex of turns.querySelectorAll(".maths > span > .katex")) measureSoon(katex.closest(".maths"));
});
